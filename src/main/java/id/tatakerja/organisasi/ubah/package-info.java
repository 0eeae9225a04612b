/** Forms that mend one unit, jabatan or person, choose a leader, appoint Plt., Plh. or Pj., and end a placement. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.organisasi.ubah;

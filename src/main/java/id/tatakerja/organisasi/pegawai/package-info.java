/** People: lists, one person, placements, acting officials, delegated authority. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.organisasi.pegawai;

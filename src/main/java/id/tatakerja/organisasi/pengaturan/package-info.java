/** Settings that the regulation leaves open, with dates, inherited along the line. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.organisasi.pengaturan;

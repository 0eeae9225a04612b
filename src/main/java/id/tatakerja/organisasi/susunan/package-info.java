/** Reads the structure of an instansi on a day from the database. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.organisasi.susunan;

/** Working days and days of rest of an instansi. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.organisasi.kalender;

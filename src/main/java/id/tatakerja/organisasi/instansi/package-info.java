/** Tenants: created by the administrator, kept with dates, read by everybody who belongs to them. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.organisasi.instansi;

/** What the pages of the import show. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.organisasi.impor.halaman;

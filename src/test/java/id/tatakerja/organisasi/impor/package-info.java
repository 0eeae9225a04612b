/** Tests of the import on a real database. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.organisasi.impor;

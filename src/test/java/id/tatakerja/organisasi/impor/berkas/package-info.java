/** Tests of reading import files. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.organisasi.impor.berkas;

/** The checks of single cells and of rows against each other. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.organisasi.impor.isi;

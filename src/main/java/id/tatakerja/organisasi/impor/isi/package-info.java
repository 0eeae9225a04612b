/** The rows of an import as types, checked one by one and against each other. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.organisasi.impor.isi;

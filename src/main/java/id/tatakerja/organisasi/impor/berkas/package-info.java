/** Reads the file of an import: spreadsheet or CSV, header rules, cells to typed rows, every fault with its place. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.organisasi.impor.berkas;

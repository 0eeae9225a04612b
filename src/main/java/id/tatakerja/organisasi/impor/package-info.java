/** Import of the structure and its people: check, compare, preview, write all or nothing. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.organisasi.impor;

/** Tests of the structure and its people on a real database. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.organisasi;

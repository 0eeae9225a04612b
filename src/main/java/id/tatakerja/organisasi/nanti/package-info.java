/** States that have not begun yet: which there are, what each changes, and how the last one is taken back. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.organisasi.nanti;

/** Frame, words and files that all pages share. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.tampilan;

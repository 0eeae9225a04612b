/** Who may mend what. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.organisasi.wewenang;

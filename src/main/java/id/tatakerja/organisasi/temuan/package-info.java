/** Findings: what in the data would make the regulation's answer wrong, and how to mend it. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.organisasi.temuan;

/** Tests of findings. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.organisasi.temuan;

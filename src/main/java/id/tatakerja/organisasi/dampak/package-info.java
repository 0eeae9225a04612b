/** Shows whose kedudukan a change would touch, by making the change in a transaction that is taken back. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.organisasi.dampak;

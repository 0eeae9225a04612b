/** Acts that an office lets another one do in its name. */
@org.jspecify.annotations.NullMarked
package id.tatakerja.alur.pelimpahan;

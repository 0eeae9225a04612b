/** Pages and files of the mechanisms of a regulation. */
@NullMarked
package id.tatakerja.regulasi.alur.halaman;

import org.jspecify.annotations.NullMarked;

/** Pages and calls to read letters. */
@NullMarked
package id.tatakerja.naskah.halaman;

import org.jspecify.annotations.NullMarked;

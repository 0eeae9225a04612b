/** Settings of letters of an instansi. */
@NullMarked
package id.tatakerja.naskah.atur;

import org.jspecify.annotations.NullMarked;

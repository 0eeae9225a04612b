/** From one unit to its jabatan and people, and the usual shape of an instansi of a given size. */
@NullMarked
package id.tatakerja.contoh.susun;

import org.jspecify.annotations.NullMarked;

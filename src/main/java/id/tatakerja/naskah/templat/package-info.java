/** Layouts without logic that an instansi may change, and what may stand in them. */
@NullMarked
package id.tatakerja.naskah.templat;

import org.jspecify.annotations.NullMarked;

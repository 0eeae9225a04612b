/** Number patterns, counters and the register. */
@NullMarked
package id.tatakerja.naskah.nomor;

import org.jspecify.annotations.NullMarked;

/** Files made after the act, retried until they are there. */
@NullMarked
package id.tatakerja.naskah.kerja;

import org.jspecify.annotations.NullMarked;

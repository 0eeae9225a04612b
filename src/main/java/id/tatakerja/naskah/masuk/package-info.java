/** Letters from another government of this installation. */
@NullMarked
package id.tatakerja.naskah.masuk;

import org.jspecify.annotations.NullMarked;

/** Issuing: parties resolved on the day, number and content frozen in the caller's transaction. */
@NullMarked
package id.tatakerja.naskah.terbit;

import org.jspecify.annotations.NullMarked;

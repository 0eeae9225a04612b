/** The generator as a command. */
@NullMarked
package id.tatakerja.contoh.perintah;

import org.jspecify.annotations.NullMarked;

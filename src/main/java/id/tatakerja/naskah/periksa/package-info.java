/** Verification for everybody, without login. */
@NullMarked
package id.tatakerja.naskah.periksa;

import org.jspecify.annotations.NullMarked;

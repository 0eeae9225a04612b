/** Files that come back: scans and letters signed elsewhere. */
@NullMarked
package id.tatakerja.naskah.unggah;

import org.jspecify.annotations.NullMarked;

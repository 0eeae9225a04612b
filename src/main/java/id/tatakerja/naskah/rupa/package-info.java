/** How a letter looks: PDF/A, DOCX, QR, emblem. */
@NullMarked
package id.tatakerja.naskah.rupa;

import org.jspecify.annotations.NullMarked;

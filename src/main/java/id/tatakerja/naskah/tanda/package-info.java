/** The installation's authority, certificates of officials, PAdES signatures. */
@NullMarked
package id.tatakerja.naskah.tanda;

import org.jspecify.annotations.NullMarked;

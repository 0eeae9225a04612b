/** Evidence of progress: files that are looked at before they are kept, in the data folder. */
@NullMarked
package id.tatakerja.pelaksanaan.bukti;

import org.jspecify.annotations.NullMarked;

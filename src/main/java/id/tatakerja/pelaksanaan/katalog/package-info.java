/** Lists of butir kegiatan and uraian tugas on which individual work rests, where each comes from, and what stands beside the work. */
@NullMarked
package id.tatakerja.pelaksanaan.katalog;

import org.jspecify.annotations.NullMarked;

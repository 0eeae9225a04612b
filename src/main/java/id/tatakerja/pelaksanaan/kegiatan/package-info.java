/** Activities of a plan: who does what and when, and how far it is. */
@NullMarked
package id.tatakerja.pelaksanaan.kegiatan;

import org.jspecify.annotations.NullMarked;

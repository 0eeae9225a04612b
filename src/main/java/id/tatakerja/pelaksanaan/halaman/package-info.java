/** Pages and lists over all work: of one's own week, of one piece of work as board, list and timeline. */
@NullMarked
package id.tatakerja.pelaksanaan.halaman;

import org.jspecify.annotations.NullMarked;

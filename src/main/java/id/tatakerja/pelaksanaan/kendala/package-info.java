/** Obstacles: brought with alternatives and a recommendation, decided or passed on by the right leader. */
@NullMarked
package id.tatakerja.pelaksanaan.kendala;

import org.jspecify.annotations.NullMarked;

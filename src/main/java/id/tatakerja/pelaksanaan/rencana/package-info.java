/** Plans of activities with their budget, drawn up and agreed by those who do the work and who leads it. */
@NullMarked
package id.tatakerja.pelaksanaan.rencana;

import org.jspecify.annotations.NullMarked;

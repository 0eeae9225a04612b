/** Direction, feedback, monitoring and coordination, each bound to a piece of work. */
@NullMarked
package id.tatakerja.pelaksanaan.arahan;

import org.jspecify.annotations.NullMarked;

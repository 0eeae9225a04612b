/** Letters between the two records of an assignment across governments: written in the sender's act, delivered exactly once. */
@NullMarked
package id.tatakerja.penugasan.lintas;

import org.jspecify.annotations.NullMarked;

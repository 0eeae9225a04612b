/** Targets of units: set in a perjanjian kinerja, divided down the line as the regulation says, led into assignments. */
@NullMarked
package id.tatakerja.pelaksanaan.perjanjian;

import org.jspecify.annotations.NullMarked;

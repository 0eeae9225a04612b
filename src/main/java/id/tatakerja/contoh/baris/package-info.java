/** Rows of the three import sheets, and how they are written as CSV and spreadsheet. */
@NullMarked
package id.tatakerja.contoh.baris;

import org.jspecify.annotations.NullMarked;

/** Reads the files of a pack into records; every fault names file, line and reason. */
@NullMarked
package id.tatakerja.regulasi.baca;

import org.jspecify.annotations.NullMarked;

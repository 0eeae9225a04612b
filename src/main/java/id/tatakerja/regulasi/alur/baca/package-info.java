/** Reads the BPMN files of a pack into compiled mechanisms and proves them sound; every fault names file, line and reason. */
@NullMarked
package id.tatakerja.regulasi.alur.baca;

import org.jspecify.annotations.NullMarked;

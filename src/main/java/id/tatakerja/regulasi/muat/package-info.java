/** Finds the packs of the installation, loads them at start and refuses to start on a faulty one. */
@NullMarked
package id.tatakerja.regulasi.muat;

import org.jspecify.annotations.NullMarked;

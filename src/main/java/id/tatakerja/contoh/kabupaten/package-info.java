/** The four example kabupaten as they lie in the resource files. */
@NullMarked
package id.tatakerja.contoh.kabupaten;

import org.jspecify.annotations.NullMarked;

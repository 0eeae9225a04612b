/** Loading of the example kabupaten at first start, their accounts and their files to download. */
@NullMarked
package id.tatakerja.contoh.muat;

import org.jspecify.annotations.NullMarked;

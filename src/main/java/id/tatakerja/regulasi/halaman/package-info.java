/** Pages to read and compare regulations: what the text says, how it is read, where each provision is used. */
@NullMarked
package id.tatakerja.regulasi.halaman;

import org.jspecify.annotations.NullMarked;

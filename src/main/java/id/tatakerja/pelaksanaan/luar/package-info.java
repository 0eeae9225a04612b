/** Own people in the work of another government: they see it and write into it at home, and what they write is carried to the owner's side. */
@NullMarked
package id.tatakerja.pelaksanaan.luar;

import org.jspecify.annotations.NullMarked;

/** Invented people: numbers, names, titles, golongan, competence. */
@NullMarked
package id.tatakerja.contoh.orang;

import org.jspecify.annotations.NullMarked;

/** How far each requirement of a regulation is proved, from the tests that ran when the application was built. */
@NullMarked
package id.tatakerja.regulasi.kepatuhan;

import org.jspecify.annotations.NullMarked;

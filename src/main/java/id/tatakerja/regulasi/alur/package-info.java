/** Mechanisms of a regulation: the closed vocabulary of acts, roles and letters, and the compiled graph that advances a case. */
@NullMarked
@NamedInterface("alur")
package id.tatakerja.regulasi.alur;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

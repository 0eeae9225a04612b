/** Assignments: penunjukan and sukarela, from the request along the regulation's mechanism to the letter received. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"bersama", "basisdata", "jejak", "akses", "tampilan", "regulasi", "regulasi::alur", "organisasi", "naskah", "kedudukan", "alur"})
package id.tatakerja.penugasan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

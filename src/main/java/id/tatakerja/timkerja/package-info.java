/** Tim Kerja: formed by assignments and decrees, with heads, members and responsibilities from one day to another. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "bersama", "basisdata", "jejak", "akses", "tampilan", "regulasi", "regulasi::alur", "organisasi", "naskah", "kedudukan", "alur", "penugasan"
        })
package id.tatakerja.timkerja;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

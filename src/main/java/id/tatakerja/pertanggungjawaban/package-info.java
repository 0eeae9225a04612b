/** The account of work: who owes which report to whom and when, what it says, and how it was answered. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "bersama", "basisdata", "jejak", "akses", "tampilan", "regulasi", "regulasi::alur", "organisasi", "naskah", "kedudukan", "alur", "penugasan", "timkerja",
            "pelaksanaan"
        })
package id.tatakerja.pertanggungjawaban;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

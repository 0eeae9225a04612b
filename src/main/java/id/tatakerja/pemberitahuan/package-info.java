/** Notices: at once in the application, and by e-mail for those who want it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "bersama", "basisdata", "jejak", "akses", "tampilan", "regulasi", "regulasi::alur", "organisasi", "naskah", "alur", "penugasan", "pelaksanaan", "evaluasi"
        })
package id.tatakerja.pemberitahuan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

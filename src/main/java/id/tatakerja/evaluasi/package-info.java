/** The review of results: delivered by who did the work, up the chain that the regulation prescribes, until the last official accepts. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "bersama", "basisdata", "jejak", "akses", "tampilan", "regulasi", "regulasi::alur", "organisasi", "kedudukan", "alur", "penugasan", "timkerja", "pelaksanaan"
        })
package id.tatakerja.evaluasi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The work itself: plan and budget, activities with roles, progress with evidence, obstacles, feedback, targets and their division. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "bersama", "basisdata", "jejak", "akses", "tampilan", "regulasi", "regulasi::alur", "organisasi", "kedudukan", "alur", "penugasan", "timkerja"
        })
package id.tatakerja.pelaksanaan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

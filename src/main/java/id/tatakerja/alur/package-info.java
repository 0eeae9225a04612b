/** Running a mechanism: which one serves an assignment, and how a case advances along it, which acts are open and for whom. */
@NullMarked
@ApplicationModule(allowedDependencies = {"bersama", "basisdata", "jejak", "akses", "tampilan", "regulasi", "regulasi::alur", "organisasi", "kedudukan"})
package id.tatakerja.alur;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

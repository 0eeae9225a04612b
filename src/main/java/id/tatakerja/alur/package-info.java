/** Running a mechanism: which one serves an assignment, and how a case advances along it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"bersama", "regulasi", "regulasi::alur"})
package id.tatakerja.alur;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

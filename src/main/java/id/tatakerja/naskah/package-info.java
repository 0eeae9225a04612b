/** Letters: numbers, frozen content, layouts, PDF, signatures, verification, and who may read which. */
@NullMarked
@ApplicationModule(allowedDependencies = {"bersama", "basisdata", "jejak", "akses", "tampilan", "regulasi", "regulasi::alur", "organisasi"})
package id.tatakerja.naskah;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Regulation packs: loaded, checked and asked; the pages to read and compare regulations. */
@NullMarked
@ApplicationModule(allowedDependencies = {"bersama", "akses", "tampilan"})
package id.tatakerja.regulasi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The first page: what waits for the person, the own place, and where everything is; and the page that explains the API. */
@NullMarked
@ApplicationModule(allowedDependencies = {"bersama", "akses", "tampilan", "regulasi", "organisasi", "kedudukan"})
package id.tatakerja.beranda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Who is Pejabat Penilai Kinerja and Pimpinan Unit Organisasi of whom, on which date and why; choices, gaps and penetapan. */
@NullMarked
@ApplicationModule(allowedDependencies = {"bersama", "basisdata", "jejak", "akses", "tampilan", "regulasi", "regulasi::alur", "organisasi", "naskah"})
package id.tatakerja.kedudukan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

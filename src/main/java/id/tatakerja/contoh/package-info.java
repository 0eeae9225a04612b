/** Invented data: a generator of organisations of any size, and four example kabupaten loaded through the use cases. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"bersama", "basisdata", "jejak", "akses", "tampilan", "regulasi", "regulasi::alur", "organisasi", "kedudukan", "penugasan", "pelaksanaan", "pertanggungjawaban", "evaluasi", "beranda"})
package id.tatakerja.contoh;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

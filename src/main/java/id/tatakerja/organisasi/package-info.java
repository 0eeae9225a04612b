/** Who is who in an instansi: units, jabatan, pegawai and placements with dates, imported, checked and read on any day. */
@NullMarked
@ApplicationModule(allowedDependencies = {"bersama", "basisdata", "jejak", "akses", "tampilan", "regulasi"})
package id.tatakerja.organisasi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The audit trail: append-only and hash-chained per instansi, with actor, jabatan, act, object, before, after and Dasar. */
@NullMarked
@ApplicationModule(allowedDependencies = {"bersama", "basisdata"})
package id.tatakerja.jejak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

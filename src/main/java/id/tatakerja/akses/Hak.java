package id.tatakerja.akses;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The access rule of an endpoint. An endpoint without one is refused; a test enumerates them all. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Hak {

    /** Who may call. Finer rules (which instansi, which object) are checked by the use case. */
    Siapa value();

    /** Groups of callers. */
    enum Siapa {
        /** Everybody, without login. */
        PUBLIK,
        /** Everybody who is logged in. */
        MASUK,
        /** Administrator, organisation section, personnel section. */
        PENGELOLA,
        /** Administrator and organisation section. */
        BAGIAN_ORGANISASI,
        /** Administrator, organisation section, Pejabat Pembina Kepegawaian: those who may read the audit trail. */
        PEMERIKSA_JEJAK,
        /** PENGELOLA and the Pejabat Pembina Kepegawaian. */
        PENGELOLA_ATAU_PEMBINA,
        /** The Pejabat Pembina Kepegawaian alone. */
        PEMBINA,
        /** The administrator of the installation alone. */
        ADMINISTRATOR
    }
}

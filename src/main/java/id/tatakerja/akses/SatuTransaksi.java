package id.tatakerja.akses;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An acting POST of the API whose first answer is kept with its act: sent with an {@code Idempotency-Key}, the whole handler runs in one
 * transaction that stores the answer on the key, so that the same POST gets it even if the application dies before it could answer. Without
 * a key nothing changes. The handler must not change the tenant; what has to wait for the commit goes through {@link SesudahTersimpan}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SatuTransaksi {}

package id.tatakerja.uji;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the requirements that a test proves, e.g. {@code @Persyaratan({"LMD-038", "BKL-012"})}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Persyaratan {

    /** IDs as in {@code persyaratan.csv} of the regulation. */
    String[] value();
}

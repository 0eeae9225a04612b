package id.tatakerja.uji;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * For a test without Spring: a parameter of type {@code DataSource}, {@code JdbcClient} or {@code AlamatBasisData} is
 * answered with a fresh, migrated database. Connections carry the tenant of {@code Penyewa}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BasisDataUjiExtension.class)
public @interface BasisDataUji {}

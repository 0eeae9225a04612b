package id.tatakerja.penugasan;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down every statement that the application sends; the tenant that a connection carries and the bounds of transactions are not statements of it. */
@TestConfiguration(proxyBeanMethods = false)
class PenghitungPernyataan {

    private static final List<String> DIKIRIM = new CopyOnWriteArrayList<>();

    /** Forgets what was written down. */
    static void kosongkan() {
        DIKIRIM.clear();
    }

    /** What was sent since, in order. */
    static List<String> dikirim() {
        return new ArrayList<>(DIKIRIM);
    }

    @Bean
    static BeanPostProcessor pembungkus() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String nama) {
                return bean instanceof DataSource asli && nama.equals("dataSource") ? new Sumber(asli) : bean;
            }
        };
    }

    private static final class Sumber extends DelegatingDataSource implements AutoCloseable {

        private Sumber(DataSource asli) {
            super(asli);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var asli = obtainTargetDataSource().getConnection();
            return bungkus(Connection.class, asli, (_, cara, nilai) -> {
                var hasil = panggil(asli, cara, nilai);
                return switch (hasil) {
                    case PreparedStatement p -> pernyataan(PreparedStatement.class, p, (String) nilai[0]);
                    case Statement s -> pernyataan(Statement.class, s, "");
                    case null, default -> hasil;
                };
            });
        }

        @Override
        public void close() throws Exception {
            if (obtainTargetDataSource() instanceof AutoCloseable asli) {
                asli.close();
            }
        }

        private static <T extends Statement> T pernyataan(Class<T> jenis, T asli, String sql) {
            return bungkus(jenis, asli, (_, cara, nilai) -> {
                if (cara.getName().startsWith("execute")) {
                    DIKIRIM.add(sql.isEmpty() && nilai != null ? String.valueOf(nilai[0]) : sql);
                }
                return panggil(asli, cara, nilai);
            });
        }

        private static <T> T bungkus(Class<T> jenis, T asli, InvocationHandler cara) {
            return jenis.cast(Proxy.newProxyInstance(PenghitungPernyataan.class.getClassLoader(), new Class<?>[] {jenis}, cara));
        }

        private static Object panggil(Object asli, java.lang.reflect.Method cara, Object[] nilai) throws Throwable {
            try {
                return cara.invoke(asli, nilai);
            } catch (InvocationTargetException gagal) {
                throw gagal.getCause();
            }
        }
    }
}

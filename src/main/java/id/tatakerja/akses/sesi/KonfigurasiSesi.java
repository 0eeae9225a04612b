package id.tatakerja.akses.sesi;

import id.tatakerja.akses.pengaturan.PengaturanAkses;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions lie in the database, so any node can answer and a restart logs nobody out. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableJdbcHttpSession(tableName = "akses.spring_session")
class KonfigurasiSesi {

    /** Name of the session cookie. */
    static final String KUKI = "tatakerja_sesi";

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> batasDiam(PengaturanAkses pengaturan) {
        return repository -> repository.setDefaultMaxInactiveInterval(pengaturan.sesiDiam());
    }

    /** The stored sessions, with fewer writes. */
    @Bean
    static BeanPostProcessor sesiHemat() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String nama) {
                return bean instanceof JdbcIndexedSessionRepository asal ? bungkus(asal) : bean;
            }
        };
    }

    private static <S extends Session> SesiHemat<S> bungkus(FindByIndexNameSessionRepository<S> asal) {
        return new SesiHemat<>(asal);
    }

    /** HttpOnly and SameSite=Lax; Secure whenever the request came over TLS, also at a proxy that says so. */
    @Bean
    CookieSerializer kukiSesi() {
        var kuki = new DefaultCookieSerializer();
        kuki.setCookieName(KUKI);
        kuki.setUseHttpOnlyCookie(true);
        kuki.setSameSite("Lax");
        kuki.setCookiePath("/");
        return kuki;
    }
}

package id.tatakerja.tampilan;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every handler: texts and days are looked at once, refused forms say so in their status. */
@Configuration(proxyBeanMethods = false)
class KonfigurasiWeb implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry daftar) {
        daftar.addInterceptor(new PemeriksaIsian());
        daftar.addInterceptor(new StatusFormulir());
    }

    @Override
    public void addFormatters(FormatterRegistry daftar) {
        daftar.addFormatterForFieldType(LocalDate.class, new Hari());
    }

    /** Bodies from outside are read more strictly than what the application has written itself. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ServerHttpMessageConvertersCustomizer pembacaBadan(JsonMapper json) {
        var ketat = json.rebuild()
                .addModule(BacaanJson.modul())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
        return pengubah -> pengubah.withJsonConverter(new JacksonJsonHttpMessageConverter(ketat));
    }

    /** One spelling of a day: the one of the contract. The framework's own would take others by the language of the caller. */
    private static final class Hari implements Formatter<LocalDate> {

        @Override
        public LocalDate parse(String teks, Locale bahasa) {
            return LocalDate.parse(teks.strip());
        }

        @Override
        public String print(LocalDate hari, Locale bahasa) {
            return hari.toString();
        }
    }
}

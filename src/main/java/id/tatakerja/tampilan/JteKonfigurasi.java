package id.tatakerja.tampilan;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.InternalResourceViewResolver;

/** Templates are compiled with the application (jte has no starter for Boot 4.1 in the registries yet). */
@Configuration(proxyBeanMethods = false)
class JteKonfigurasi {

    @Bean
    TemplateEngine mesinTemplat() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    ViewResolver jteViewResolver(TemplateEngine mesinTemplat) {
        return new JteViewResolver(mesinTemplat);
    }

    private record JteViewResolver(TemplateEngine mesin) implements ViewResolver, Ordered {

        @Override
        public org.springframework.web.servlet.@org.jspecify.annotations.Nullable View resolveViewName(String nama, java.util.Locale bahasa) {
            // redirect: and forward: belong to Spring's own resolver
            return nama.contains(":") || !mesin.hasTemplate(nama + ".jte") ? null : new JteView(mesin, nama);
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }

    /** Problem documents carry our fields beside the standard ones, not in a box of their own (RFC 9457 section 3.2). */
    @Bean
    JsonMapperBuilderCustomizer masalahDatar() {
        return pembuat -> pembuat.addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class);
    }

    @Bean
    InternalResourceViewResolver pengalih() {
        var pengalih = new InternalResourceViewResolver();
        pengalih.setOrder(Ordered.LOWEST_PRECEDENCE);
        return pengalih;
    }
}

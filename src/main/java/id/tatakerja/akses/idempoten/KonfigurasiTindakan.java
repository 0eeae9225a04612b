package id.tatakerja.akses.idempoten;

import id.tatakerja.akses.SatuTransaksi;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/** Lets handlers marked {@link SatuTransaksi} run as one transaction where the request has a key: after its input is read, before it is answered. */
@Configuration(proxyBeanMethods = false)
class KonfigurasiTindakan {

    @Bean
    static WebMvcRegistrations pemanggilTindakan(ObjectProvider<DalamSatuTransaksi> satu) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new RequestMappingHandlerAdapter() {
                    @Override
                    protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod titik) {
                        return titik.hasMethodAnnotation(SatuTransaksi.class) ? new Tindakan(titik, satu) : super.createInvocableHandlerMethod(titik);
                    }
                };
            }
        };
    }

    /** A marked handler. */
    private static final class Tindakan extends ServletInvocableHandlerMethod {

        private final ObjectProvider<DalamSatuTransaksi> satu;

        Tindakan(HandlerMethod titik, ObjectProvider<DalamSatuTransaksi> satu) {
            super(titik);
            this.satu = satu;
        }

        @Override
        protected @Nullable Object doInvoke(@Nullable Object... isian) throws Exception {
            if (!KunciBerjalan.KINI.isBound()) {
                return super.doInvoke(isian);
            }
            var status = getResponseStatus();
            return satu.getObject().jalankan(status == null ? HttpStatus.OK : status, () -> super.doInvoke(isian));
        }
    }
}

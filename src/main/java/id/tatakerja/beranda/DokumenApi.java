package id.tatakerja.beranda;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the OpenAPI document. */
@Configuration(proxyBeanMethods = false)
class DokumenApi {

    @Bean
    OpenAPI kepalaDokumen() {
        return new OpenAPI().info(new Info()
                .title("API Tatakerja")
                .version("v1")
                .description("Sistem kerja instansi daerah menurut peraturannya: susunan organisasi, kedudukan, pengaturan, dan naskah."
                        + " Galat dijawab sebagai application/problem+json (RFC 9457) dengan kode, kalimat, dasar, dan bidangnya."));
    }
}

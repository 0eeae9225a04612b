package id.tatakerja.akses.pagar;

import id.tatakerja.akses.idempoten.IdempotenFilter;
import id.tatakerja.akses.idempoten.KunciIdempotenRepository;
import id.tatakerja.akses.pengaturan.PengaturanAkses;
import id.tatakerja.akses.sesi.SesiMasuk;
import id.tatakerja.akses.token.BearerFilter;
import id.tatakerja.akses.token.TokenPribadi;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** Three chains: files without a person, the API with a bearer, pages with a session. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PengaturanAkses.class)
class KonfigurasiKeamanan {

    /** The chains, where there is a web at all; a command has none. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    static class Web {

        @Bean
        @Order(1)
        SecurityFilterChain berkas(HttpSecurity http) throws Exception {
            http.securityMatcher("/aset/**", "/webjars/**", "/favicon.ico");
            dasar(http);
            return http.csrf(AbstractHttpConfigurer::disable)
                    // files may be kept by the browser; how long is said by the resource handler
                    .headers(kepala -> kepala.cacheControl(simpan -> simpan.disable()))
                    .authorizeHttpRequests(aturan -> aturan.anyRequest().permitAll())
                    .build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain api(
                HttpSecurity http, PenjagaTitikMasuk penjaga, TokenPribadi token, JawabanApi jawaban, KunciIdempotenRepository kunci)
                throws Exception {
            http.securityMatcher("/api/v1/**");
            dasar(http);
            // no cookie opens the API, so no other site can ride on one
            return http.csrf(AbstractHttpConfigurer::disable)
                    .sessionManagement(sesi -> sesi.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                    .exceptionHandling(galat -> galat
                            .authenticationEntryPoint((_, balasan, _) -> jawaban.belumMasuk(balasan))
                            .accessDeniedHandler((_, balasan, _) -> jawaban.tidakBerwenang(balasan)))
                    .authorizeHttpRequests(aturan -> aturan
                            .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC).permitAll()
                            .anyRequest().access(penjaga))
                    .addFilterBefore(new BearerFilter(token, jawaban), AnonymousAuthenticationFilter.class)
                    .addFilterAfter(new PenyewaFilter(), AuthorizationFilter.class)
                    .addFilterAfter(new BatasBadanFilter(jawaban), PenyewaFilter.class)
                    .addFilterAfter(new IdempotenFilter(kunci, jawaban), BatasBadanFilter.class)
                    .build();
        }

        @Bean
        @Order(3)
        SecurityFilterChain halaman(
                HttpSecurity http, PenjagaTitikMasuk penjaga, SesiMasuk sesi, JawabanHalaman jawaban, CsrfTokenRepository csrf)
                throws Exception {
            dasar(http);
            return http.securityContext(konteks -> konteks.securityContextRepository(sesi))
                    .csrf(pengaturan -> pengaturan.csrfTokenRepository(csrf))
                    .exceptionHandling(galat -> galat.authenticationEntryPoint(jawaban::belumMasuk).accessDeniedHandler(jawaban::ditolak))
                    .authorizeHttpRequests(aturan -> aturan
                            .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC).permitAll()
                            .anyRequest().access(penjaga))
                    .addFilterAfter(new WajibGantiSandiFilter(), AuthorizationFilter.class)
                    .addFilterAfter(new PenyewaFilter(), WajibGantiSandiFilter.class)
                    .build();
        }

        /** Nobody reads them, and they would wrap every filter of every request. */
        @Bean
        SecurityObservationSettings tanpaPengamatan() {
            return SecurityObservationSettings.noObservations();
        }

        @Bean
        CsrfTokenRepository csrfTokenRepository() {
            var kuki = new CookieCsrfTokenRepository();
            kuki.setCookieName("tatakerja_csrf");
            kuki.setCookieCustomizer(rupa -> rupa.sameSite("Lax"));
            return kuki;
        }

        /** Nobody is authenticated by the framework's own forms; without this bean it would invent a user with a password. */
        @Bean
        AuthenticationManager tanpaPenggunaBawaan() {
            return _ -> {
                throw new ProviderNotFoundException("Masuk hanya lewat halaman masuk atau token");
            };
        }

        private static void dasar(HttpSecurity http) throws Exception {
            http.requestCache(AbstractHttpConfigurer::disable)
                    .logout(AbstractHttpConfigurer::disable)
                    .formLogin(AbstractHttpConfigurer::disable)
                    .httpBasic(AbstractHttpConfigurer::disable)
                    .headers(KepalaKeamanan::pasang);
        }
    }
}

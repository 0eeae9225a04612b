package id.tatakerja.akses.pagar;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Headers of every answer (BSSN 4/2021 Pasal 27 ayat (13)); HSTS goes out over TLS only, no-store unless a file says otherwise. */
final class KepalaKeamanan {

    static final String SUMBER_ISI =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; "
                    + "frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

    private static final String PERANTI = "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

    private KepalaKeamanan() {}

    static void pasang(HeadersConfigurer<HttpSecurity> kepala) {
        kepala.contentSecurityPolicy(isi -> isi.policyDirectives(SUMBER_ISI))
                .referrerPolicy(asal -> asal.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(izin -> izin.policy(PERANTI))
                .crossOriginOpenerPolicy(buka -> buka.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(sumber -> sumber.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(tls -> tls.includeSubDomains(false).maxAgeInSeconds(31_536_000));
    }
}

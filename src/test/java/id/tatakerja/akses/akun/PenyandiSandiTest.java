package id.tatakerja.akses.akun;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.pengaturan.PengaturanAkses;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What stands in for the hash of an account that does not exist must cost what a real one costs. */
class PenyandiSandiTest {

    private final PenyandiSandi penyandi = new PenyandiSandi(
            new Binder(new MapConfigurationPropertySource()).bindOrCreate("tatakerja.akses", PengaturanAkses.class));

    @Test
    void pembanding_berbentuk_dan_berbiaya_seperti_hash_biasa_tetapi_tidak_dicocoki_sandi_apa_pun() {
        String biasa = penyandi.sandikan("kata sandi yang panjang");
        assertThat(biaya(penyandi.pembanding())).isEqualTo(biaya(biasa));
        assertThat(penyandi.pembanding()).hasSameSizeAs(biasa);
        assertThat(penyandi.usang(penyandi.pembanding())).as("terbaca sebagai Argon2id dengan setelan yang berlaku").isFalse();
        assertThat(penyandi.cocok("", penyandi.pembanding())).isFalse();
    }

    private static String biaya(String hash) {
        return hash.substring(0, hash.indexOf("$", hash.indexOf("m=")));
    }
}

package id.tatakerja.evaluasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.uji.Persyaratan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A structure for which Bangkalan describes no mechanism follows a derived one, once a decree has confirmed the places of its people. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
class MekanismeTurunanTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    private RuangEvaluasi r;

    private Klien masuk(String siapa) {
        var klien = new Klien(port);
        assertThat(klien.masuk(siapa, "demo")).isTrue();
        return klien;
    }

    private String halaman(long penugasan) {
        return masuk("organisasi-" + r.kode).ambil("/penugasan/" + penugasan + "/evaluasi").body();
    }

    @Test
    @Persyaratan("BKL-376")
    void susunan_tanpa_uraian_mekanisme_menunggu_penetapan_lalu_perkaranya_bertanda() {
        r = new RuangEvaluasi(port, sql, "turunan-bkl", 476, "bangkalan-28-2023");
        // the camat assesses nobody here, the heads of his seksi do: the annex describes only the other way round
        r.varian("KEC", "LEVEL_II");
        var biasa = r.penugasan("INDIVIDU", "BG1", "", List.of(r.nip("BG1", "PELAKSANA")));
        var turunan = r.penugasan("INDIVIDU", "KSK", "", List.of(r.nip("KSK", "PELAKSANA")));
        var pegawai = r.orang(r.nip("KSK", "PELAKSANA"));

        RuangEvaluasi.berhasil(r.serahkan(r.orang(r.nip("BG1", "PELAKSANA")), biasa));
        assertThat(r.evaluasi(biasa).path("mekanismeTurunan").asBoolean()).isFalse();
        var tolak = r.serahkan(pegawai, turunan);
        RuangEvaluasi.ditolak(tolak, 422, "SUSUNAN_BELUM_DITETAPKAN");
        assertThat(tolak.isi().path("dasar").path(0).path("alamat").asString()).isEqualTo("bangkalan-28-2023#lampiran/b/2/struktur/c");
        assertThat(halaman(turunan)).contains("Mekanisme turunan", "Belum ditegaskan");
        assertThat(r.menunggu(turunan)).isEmpty();

        r.tetapkanKedudukan("KEC");
        RuangEvaluasi.berhasil(r.serahkan(pegawai, turunan));
        assertThat(r.evaluasi(turunan).path("mekanismeTurunan").asBoolean()).isTrue();
        assertThat(r.menunggu(turunan)).containsExactly("KSK");
        RuangEvaluasi.berhasil(r.lakukan(r.kepala("KSK"), turunan, "LANJUTKAN", ""));
        assertThat(r.menunggu(turunan)).containsExactly("KEC");
        RuangEvaluasi.berhasil(r.lakukan(r.kepala("KEC"), turunan, "DITERIMA", ""));
        assertThat(r.status(turunan)).isEqualTo("SELESAI");
        assertThat(masuk(r.nipKepala("KEC")).ambil("/penugasan/" + turunan).body()).contains("Mekanisme turunan");
    }
}

package id.tatakerja.contoh.muat;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.contoh.kabupaten.BerkasLakon;
import id.tatakerja.contoh.kabupaten.DataKabupaten;
import id.tatakerja.contoh.kabupaten.KabupatenContoh;
import id.tatakerja.contoh.kabupaten.Keadaan;
import id.tatakerja.contoh.kabupaten.Lakon;
import id.tatakerja.evaluasi.MenyiapkanHasil;
import id.tatakerja.penugasan.MenyiapkanPenugasan;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.uji.KlienApi;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The assignments that the example kabupaten show. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tatakerja.uji.basisdata=sendiri", "tatakerja.demo=ya", "tatakerja.contoh=ya"})
class PenugasanContohTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private MenyiapkanPenugasan penugasan;

    @Autowired
    private MenyiapkanHasil hasil;

    @Autowired
    private LakonRepository repository;

    @Autowired
    private PekerjaLakon pekerja;

    @BeforeEach
    void semua_dimainkan() {
        LakonContoh.tunggu(sql);
    }

    @ParameterizedTest
    @EnumSource(KabupatenContoh.class)
    void setiap_penugasan_berada_pada_keadaan_yang_ditulis(KabupatenContoh kabupaten) {
        for (var lakon : BerkasLakon.baca(DataKabupaten.baca(kabupaten))) {
            var kasus = kasus(kabupaten, lakon.judul());
            var menunggu = teks(kasus.path("menunggu"), "tindakan");
            var disebut = lakon.berhenti().stream().map(Enum::name).collect(Collectors.toSet());
            assertThat(menunggu).as(lakon.kunci()).isSubsetOf(disebut);
            assertThat(kasus.path("status").asString()).as(lakon.kunci()).isEqualTo(status(lakon));
            if (lakon.menolak().keySet().stream().anyMatch(t -> !t.evaluasi())) {
                assertThat(kasus.toString()).as(lakon.kunci()).contains(lakon.catatan());
            }
            if (List.of("AKTIF", "SELESAI").contains(status(lakon))) {
                assertThat(teks(kasus.path("naskah"), "nomor")).as("surat %s", lakon.kunci()).isNotEmpty().doesNotContain("", "null");
            }
        }
    }

    private static String status(Lakon lakon) {
        if (lakon.menolak().containsValue(Hasil.TOLAK)) {
            return "DITOLAK";
        }
        if (lakon.ditutup()) {
            return "SELESAI";
        }
        boolean luar = !lakon.instansiAsal().isEmpty() && KabupatenContoh.dari(lakon.instansiAsal()).isEmpty();
        if (!lakon.hasil().isEmpty()) {
            return lakon.berhenti().isEmpty() ? "SELESAI" : "AKTIF";
        }
        return lakon.berhenti().isEmpty() && !luar ? "AKTIF" : "BERJALAN";
    }

    /** Whoever leads and whoever is led finds something to do, so that a newcomer sees no empty page. */
    @ParameterizedTest
    @EnumSource(KabupatenContoh.class)
    void akun_percobaan_menemukan_tindakan_dan_satu_tim_aktif(KabupatenContoh kabupaten) {
        var data = DataKabupaten.baca(kabupaten);
        var akun = data.keadaan(Keadaan.Jenis.AKUN).stream().map(Keadaan::objek).toList();
        for (var jabatan : akun.subList(0, 2)) {
            var tugas = KlienApi.sebagai(port, data.pemangku(jabatan).getFirst().nip()).ambil("/tugas").isi();
            assertThat(tugas.size()).as("tugas %s pada %s", jabatan, kabupaten.kode()).isPositive();
        }
        var tim = organisasi(kabupaten).ambil("/tim-kerja?ukuran=50").isi().path("isi");
        assertThat(teks(tim, "status")).as(tim.toString()).contains("AKTIF");
        assertThat(organisasi(kabupaten).ambil("/penugasan?ukuran=200").isi().path("isi").toString()).contains("INDIVIDU", "TIM", "SUKARELA", "PENUNJUKAN");
    }

    /** The pages of all of them, on both sides of those between two kabupaten. */
    @ParameterizedTest
    @EnumSource(KabupatenContoh.class)
    void setiap_halaman_penugasan_dapat_dibuka(KabupatenContoh kabupaten) {
        var klien = new Klien(port);
        assertThat(klien.masuk("organisasi-" + kabupaten.kode(), "demo")).isTrue();
        organisasi(kabupaten).ambil("/penugasan?ukuran=200").isi().path("isi").forEach(k -> assertThat(klien.ambil("/penugasan/" + k.path("id").asLong()).statusCode())
                .as("%s pada %s", k.path("judul").asString(), kabupaten.kode()).isEqualTo(200));
    }

    /** Another government does not see the codes of a kabupaten; it says a unit's name, and the request lies with who leads that unit. */
    @Test
    void unit_yang_disebut_dengan_namanya_dituju_langsung() {
        var data = DataKabupaten.baca(KabupatenContoh.LAMANDAU);
        var lakon = BerkasLakon.baca(DataKabupaten.baca(KabupatenContoh.TANJUNG_JABUNG_TIMUR)).stream()
                .filter(l -> l.unitAsal().equals("Bidang Aplikasi Informatika")).findFirst().orElseThrow();
        var menunggu = kasus(KabupatenContoh.LAMANDAU, lakon.judul()).path("menunggu");
        assertThat(menunggu.path(0).path("pegawai").path("nip").asString()).isEqualTo(data.pemangku("DISKOMINFO.B2-00").getFirst().nip());
    }

    @Test
    void menyalakan_lagi_tidak_menggerakkan_yang_sudah_dimainkan() {
        var dahulu = jejakPenugasan();
        pekerja.stop();
        pekerja.start();
        pekerja.stop();
        assertThat(jejakPenugasan()).isEqualTo(dahulu);
    }

    /** Each act is committed and then the start is broken off; the next one goes on where it stood. */
    @Test
    void yang_terputus_sesudah_setiap_langkah_dilanjutkan_tanpa_berganda() {
        var kabupaten = KabupatenContoh.BANGKALAN;
        var utuh = BerkasLakon.baca(DataKabupaten.baca(kabupaten)).stream().filter(l -> l.kunci().equals("lintas-pd-selesai")).findFirst().orElseThrow();
        var uji = denganJudul(utuh, "Terputus di tengah jalan");
        var mudahPutus = terputusSesudahSetiap(new HashSet<>());
        var terputus = 0;
        while (!selesai(kabupaten, uji)) {
            try {
                new MemainkanLakon(mudahPutus, hasil, repository, MemainkanLakon.sekali()).mainkan(kabupaten, uji);
            } catch (Terputus _) {
                terputus++;
            }
        }
        assertThat(terputus).as("terputus sesudah permohonan dan sesudah setiap langkah").isGreaterThan(3);
        assertThat(organisasi(kabupaten).ambil("/penugasan?q=Terputus+di+tengah").isi().path("jumlah").asInt()).isEqualTo(1);
        var jadi = kasus(kabupaten, uji.judul());
        var acuan = kasus(kabupaten, utuh.judul());
        assertThat(teks(jadi.path("langkah"), "tindakan")).isEqualTo(teks(acuan.path("langkah"), "tindakan"));
        assertThat(teks(jadi.path("naskah"), "jenis")).isEqualTo(teks(acuan.path("naskah"), "jenis"));
        assertThat(jadi.path("status").asString()).isEqualTo("AKTIF");
    }

    private boolean selesai(KabupatenContoh kabupaten, Lakon lakon) {
        return id.tatakerja.basisdata.Penyewa.<Set<String>, RuntimeException>sebagai(kabupaten.kode(), () -> repository.selesai(kabupaten.kode())).contains(lakon.kunci());
    }

    private static final class Terputus extends RuntimeException {}

    /** Breaks off once after each beginning and each act, when what it did is committed. */
    private MenyiapkanPenugasan terputusSesudahSetiap(Set<String> sudah) {
        return (MenyiapkanPenugasan) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {MenyiapkanPenugasan.class}, (_, apa, isi) -> {
            try {
                var hasil = apa.invoke(penugasan, isi);
                if (List.of("mulai", "lakukan").contains(apa.getName()) && sudah.add(apa.getName() + isi[1])) {
                    throw new Terputus();
                }
                return hasil;
            } catch (InvocationTargetException sebab) {
                throw sebab.getCause();
            }
        });
    }

    private static Lakon denganJudul(Lakon l, String judul) {
        return new Lakon(
                "uji-terputus", l.cara(), l.bentuk(), l.insidental(), l.unitPemilik(), l.pegawai(), l.instansiAsal(), l.unitAsal(), l.tim(), l.ketua(), l.mulai(), l.lama(),
                l.berhenti(), Map.of(), l.catatan(), false, judul, l.maksud(), l.kompetensi(), l.ekspektasi(), l.pertimbangan(), "");
    }

    private String jejakPenugasan() {
        return Arrays.stream(KabupatenContoh.values())
                .map(k -> organisasi(k).ambil("/penugasan?ukuran=200").mentah())
                .collect(Collectors.joining("\n"));
    }

    private KlienApi organisasi(KabupatenContoh kabupaten) {
        return KlienApi.sebagai(port, "organisasi-" + kabupaten.kode());
    }

    private JsonNode kasus(KabupatenContoh kabupaten, String judul) {
        var semua = organisasi(kabupaten).ambil("/penugasan?ukuran=200").isi().path("isi");
        var id = StreamSupport.stream(semua.spliterator(), false).filter(k -> k.path("judul").asString().equals(judul)).findFirst()
                .orElseThrow(() -> new AssertionError("tidak ada '" + judul + "' pada " + kabupaten.kode())).path("id").asLong();
        return organisasi(kabupaten).ambil("/penugasan/" + id).isi();
    }

    private static List<String> teks(JsonNode larik, String bidang) {
        return StreamSupport.stream(larik.spliterator(), false).map(n -> n.path(bidang).asString()).toList();
    }
}

package id.tatakerja.evaluasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.Persyaratan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every chain of review of the four regulations, in each kind of organisation, to each return and to acceptance, over the API. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RantaiDimainkanTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    private final Map<String, RuangEvaluasi> ruang = new HashMap<>();

    /** One row of the list. */
    record Jalan(String paket, String bagian, String unit, String jenjang, String bentuk, List<Tempat> urutan) {

        static Stream<Jalan> dari(String baris) {
            var b = baris.split(",");
            var urutan = Arrays.stream(b[5].split(" > ")).map(t -> new Tempat(t.replace("*", ""), t.endsWith("*"))).toList();
            return (b[4].equals("*") ? Stream.of("INDIVIDU", "TIM") : Stream.of(b[4])).map(bentuk -> new Jalan(b[0], b[1], b[2], b[3], bentuk, urutan));
        }

        @Override
        public String toString() {
            return paket + " " + bagian + " " + unit + " " + jenjang + " " + bentuk;
        }
    }

    /** Whose leader reviews, and whether the result may come back from there. */
    record Tempat(String unit, boolean mengembalikan) {}

    static Stream<Jalan> semua() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/rantai-dimainkan.csv")).stream().skip(1).flatMap(Jalan::dari);
    }

    @BeforeAll
    void empat_kabupaten() {
        var nomor = 0;
        for (var paket : List.of("bangkalan-28-2023", "indragiri-hilir-1-2024", "lamandau-13-2024", "tanjung-jabung-timur-14-2023")) {
            ruang.put(paket, new RuangEvaluasi(port, sql, "rantai-" + paket.substring(0, 3), 900 + nomor++, paket));
        }
        // derived chains wait for a decree
        java.util.Objects.requireNonNull(ruang.get("bangkalan-28-2023")).tetapkanKedudukan();
    }

    @Persyaratan({"BKL-163", "BKL-255", "BKL-256", "BKL-257", "BKL-273", "BKL-274", "BKL-275", "BKL-276", "BKL-277", "BKL-295", "BKL-296", "BKL-297", "BKL-298", "BKL-313",
        "BKL-314", "BKL-315", "BKL-335", "BKL-336", "BKL-337", "BKL-338", "BKL-353", "BKL-354", "BKL-355", "BKL-356", "BKL-371", "BKL-372", "BKL-373", "BKL-374",
        "BKL-375", "LMD-310", "LMD-311", "LMD-312", "LMD-313", "LMD-314", "LMD-326", "LMD-327", "LMD-328", "LMD-329", "LMD-341", "LMD-342", "LMD-343", "LMD-344",
        "LMD-356", "LMD-357", "LMD-358", "LMD-370", "LMD-371", "LMD-372", "LMD-385", "LMD-386", "LMD-387", "LMD-388", "LMD-400", "LMD-401", "LMD-402", "LMD-403",
        "LMD-415", "LMD-416", "LMD-417", "LMD-428", "LMD-429", "LMD-279", "LMD-280", "LMD-281", "LMD-282",
        "LMD-308", "LMD-324", "LMD-339", "LMD-354", "LMD-368", "LMD-382", "LMD-383", "LMD-398", "LMD-413", "LMD-426", "TJT-181",
        "TJT-182", "TJT-183", "TJT-184", "TJT-186", "TJT-187", "TJT-188", "IHL-247", "IHL-248", "IHL-249"})
    @ParameterizedTest(name = "{0}")
    @MethodSource("semua")
    void rantai_dilalui_menurut_urutan_sampai_setiap_pengembalian_dan_penerimaan(Jalan jalan) {
        var r = java.util.Objects.requireNonNull(ruang.get(jalan.paket()));
        var nip = r.nip(jalan.unit(), jalan.jenjang());
        var orang = jalan.bentuk().equals("TIM") ? List.of(nip, r.nip(jalan.unit(), "AHLI_PERTAMA").equals(nip) ? r.nip(jalan.unit(), "PELAKSANA") : r.nip(jalan.unit(), "AHLI_PERTAMA")) : List.of(nip);
        var id = r.penugasan(jalan.bentuk(), jalan.unit(), "", orang);
        var penyerah = r.orang(nip);
        if (orang.size() > 1) {
            RuangEvaluasi.ditolak(r.serahkan(r.orang(orang.getLast()), id), 403, "BUKAN_KETUA_TIM");
        }
        assertThat(r.organisasi().ambil("/penugasan/" + id + "/evaluasi").status()).as("tidak ada yang dievaluasi sebelum diserahkan").isEqualTo(404);
        assertThat(r.tugas(r.kepala(jalan.urutan().getFirst().unit()), id)).isZero();
        RuangEvaluasi.berhasil(hasil(r.serahkan(penyerah, id)));
        for (var nanti : jalan.urutan().subList(1, jalan.urutan().size())) {
            assertThat(nanti.unit().equals(jalan.urutan().getFirst().unit()) ? 0 : r.tugas(r.kepala(nanti.unit()), id)).as("hanya pada peninjau pertama").isZero();
        }
        var putaran = 1;
        for (var i = 0; i < jalan.urutan().size(); i++) {
            sampai(r, id, jalan, i);
            assertThat(r.status(id)).as("belum selesai sebelum penerimaan terakhir").isEqualTo("AKTIF");
            var tempat = jalan.urutan().get(i);
            RuangEvaluasi.ditolak(r.serahkan(penyerah, id), 409, "HASIL_SUDAH_DISERAHKAN");
            var lain = jalan.urutan().get((i + 1) % jalan.urutan().size()).unit();
            if (!lain.equals(tempat.unit())) {
                RuangEvaluasi.ditolak(r.kepala(lain).kirim("/tugas/" + r.tugas(r.kepala(tempat.unit()), id) + "/tindakan", Map.of("hasil", "DITERIMA")), 403, "BUKAN_PEMEGANG_PERAN");
            }
            var terakhir = i == jalan.urutan().size() - 1;
            if (terakhir || jalan.paket().startsWith("lamandau") || jalan.paket().startsWith("bangkalan")) {
                // what is not found to meet the target goes no further
                RuangEvaluasi.ditolak(
                        r.kepala(tempat.unit()).kirim("/tugas/" + r.tugas(r.kepala(tempat.unit()), id) + "/tindakan", Map.of(
                                "hasil", terakhir ? "DITERIMA" : "LANJUTKAN", "target", false, "ekspektasi", false, "catatan", "Belum sesuai")),
                        422, "UKURAN_BELUM_TERPENUHI");
            }
            if (!tempat.mengembalikan()) {
                RuangEvaluasi.ditolak(r.lakukan(r.kepala(tempat.unit()), id, "KEMBALIKAN", "Kurang"), 422, "HASIL_TIDAK_MUNGKIN");
                continue;
            }
            RuangEvaluasi.ditolak(r.lakukan(r.kepala(tempat.unit()), id, "KEMBALIKAN", " "), 422, "CATATAN_WAJIB");
            RuangEvaluasi.berhasil(r.lakukan(r.kepala(tempat.unit()), id, "KEMBALIKAN", "Lampiran kurang pada putaran " + putaran));
            assertThat(r.menunggu(id)).containsExactly("#" + nip);
            assertThat(r.evaluasi(id).path("status").asString()).isEqualTo("DIKEMBALIKAN");
            RuangEvaluasi.berhasil(hasil(r.serahkan(penyerah, id)));
            putaran++;
        }
        sampai(r, id, jalan, jalan.urutan().size() - 1);
        RuangEvaluasi.berhasil(r.lakukan(r.kepala(jalan.urutan().getLast().unit()), id, "DITERIMA", "Sesuai target"));
        var akhir = r.evaluasi(id);
        assertThat(akhir.path("status").asString()).isEqualTo("DITERIMA");
        assertThat(akhir.path("penyerahan").size()).isEqualTo(putaran);
        assertThat(akhir.path("langkah").toString()).contains("Lampiran kurang pada putaran 1");
        assertThat(r.menunggu(id)).isEmpty();
        assertThat(r.status(id)).isEqualTo("SELESAI");
        RuangEvaluasi.ditolak(r.serahkan(penyerah, id), 409, "PENUGASAN_SUDAH_BERAKHIR");
    }

    static Stream<String> tempat() {
        return Stream.of("indragiri-hilir-1-2024", "tanjung-jabung-timur-14-2023")
                .flatMap(p -> Stream.of("BG1", "DBG", "IRB", "ISEK", "D1SEK", "D2SK", "BAD1", "RSK", "KSK", "KEL2", "UPT1").map(u -> p + " " + u));
    }

    /** Two regulations name the two officials of the person, whatever the kind of organisation; who they are, the kedudukan says. */
    @Persyaratan({"TJT-182", "TJT-183", "TJT-184", "IHL-248", "IHL-249"})
    @ParameterizedTest(name = "{0}")
    @MethodSource("tempat")
    void penilai_lalu_pimpinan_menurut_kedudukan_pada_setiap_jenis_organisasi(String tempat) {
        var r = java.util.Objects.requireNonNull(ruang.get(tempat.split(" ")[0]));
        var unit = tempat.split(" ")[1];
        var nip = r.nip(unit, "PELAKSANA");
        var kedudukan = r.organisasi().ambil("/pegawai/" + nip + "/kedudukan");
        var dihitung = kedudukan.teks("pejabatPenilaiKinerja.jabatan.kode").replaceFirst("^K-", "");
        // where the regulation leaves it to a decree that is not there yet, the leader of the unit stands in
        var penilai = dihitung.isEmpty() ? unit : dihitung;
        var pimpinan = kedudukan.teks("pimpinanUnitOrganisasi.jabatan.kode").replaceFirst("^K-", "");
        var id = r.penugasan("INDIVIDU", unit, "", List.of(nip));
        RuangEvaluasi.berhasil(hasil(r.serahkan(r.orang(nip), id)));
        var dua = !penilai.equals(pimpinan);
        for (var putaran = 1; putaran < 3; putaran++) {
            if (dua) {
                assertThat(r.menunggu(id)).as(kedudukan.mentah()).containsExactly(penilai);
                RuangEvaluasi.ditolak(r.lakukan(r.kepala(penilai), id, "KEMBALIKAN", "Kurang"), 422, "HASIL_TIDAK_MUNGKIN");
                RuangEvaluasi.berhasil(r.lakukan(r.kepala(penilai), id, "LANJUTKAN", "Dinilai"));
            }
            if (!pimpinan.isEmpty()) {
                assertThat(r.menunggu(id)).as(kedudukan.mentah()).containsExactly(pimpinan);
            }
            var akhir = r.kepala(r.menunggu(id).getFirst());
            RuangEvaluasi.berhasil(r.lakukan(akhir, id, putaran == 1 ? "KEMBALIKAN" : "DITERIMA", "Catatan pimpinan"));
            if (putaran == 1) {
                RuangEvaluasi.berhasil(hasil(r.serahkan(r.orang(nip), id)));
            }
        }
        assertThat(r.status(id)).isEqualTo("SELESAI");
    }

    /** Individual work within a unit goes through planning, doing and review, none of them left out. */
    @Test
    @Persyaratan({"TJT-124"})
    void pekerjaan_perorangan_dalam_unit_melewati_ketiga_tahapnya_dan_tidak_melompatinya() {
        var r = java.util.Objects.requireNonNull(ruang.get("tanjung-jabung-timur-14-2023"));
        var nip = r.nip("D1BID", "PELAKSANA");
        var saya = r.orang(nip);
        var id = r.tanpaRencana("INDIVIDU", "D1BID", "", List.of(nip));
        var jalur = "/penugasan/" + id;
        RuangEvaluasi.ditolak(saya.kirim(jalur + "/kegiatan", BahanGerbang.kegiatan(1, "Mendahului rencana", 0, nip)), 409, "RENCANA_BELUM_DISEPAKATI");
        RuangEvaluasi.ditolak(r.serahkan(saya, id), 422, "RENCANA_BELUM_DISEPAKATI");
        RuangEvaluasi.berhasil(saya.taruh(jalur + "/rencana", Map.of("kegiatan", List.of(BahanGerbang.baris("Penyusunan laporan", 1_000_000)))));
        RuangEvaluasi.berhasil(saya.kirim(jalur + "/rencana/kesepakatan", Map.of()));
        RuangEvaluasi.ditolak(r.serahkan(saya, id), 422, "RENCANA_BELUM_DISEPAKATI");
        RuangEvaluasi.berhasil(r.kepala("DIN1").kirim(jalur + "/rencana/kesepakatan", Map.of("siap", List.of("PRASARANA", "TATA_KELOLA", "SUMBER_DAYA"))));
        BahanGerbang.butir(r, "D1BID", saya);
        var kegiatan = BahanGerbang.dibuat(saya.kirim(jalur + "/kegiatan", BahanGerbang.kegiatan(BahanGerbang.nomorBaris(saya, id).getFirst(), "Menyusun laporan", 0, nip)));
        RuangEvaluasi.berhasil(BahanGerbang.lapor(saya, kegiatan, 100));
        RuangEvaluasi.berhasil(hasil(r.serahkan(saya, id)));
        assertThat(r.menunggu(id)).containsExactly("D1BID");
        RuangEvaluasi.berhasil(r.lakukan(r.kepala("D1BID"), id, "LANJUTKAN", "Sesuai"));
        RuangEvaluasi.berhasil(r.lakukan(r.kepala("DIN1"), id, "DITERIMA", "Sesuai"));
        assertThat(r.status(id)).isEqualTo("SELESAI");
    }

    /** Passes a fresh delivery on until it lies with the place. */
    private static void sampai(RuangEvaluasi r, long id, Jalan jalan, int ke) {
        var sekarang = r.menunggu(id);
        for (var i = jalan.urutan().stream().map(Tempat::unit).toList().indexOf(sekarang.getFirst()); i < ke; i++) {
            assertThat(r.menunggu(id)).containsExactly(jalan.urutan().get(i).unit());
            RuangEvaluasi.berhasil(r.lakukan(r.kepala(jalan.urutan().get(i).unit()), id, "LANJUTKAN", "Sesuai"));
        }
        assertThat(r.menunggu(id)).containsExactly(jalan.urutan().get(ke).unit());
    }

    private static KlienApi.Jawaban hasil(KlienApi.Jawaban j) {
        assertThat(j.status()).as(j.mentah()).isEqualTo(201);
        return j;
    }

    @Test
    void setiap_jenis_organisasi_setiap_bagian_ada_dalam_daftar() throws IOException {
        var disebut = semua().map(j -> j.paket() + " " + j.bagian().split(" ")[0]).distinct().toList();
        var harus = new ArrayList<String>();
        for (var i = 1; i < 10; i++) {
            harus.add("lamandau-13-2024 B" + i);
        }
        for (var i = 1; i < 7; i++) {
            harus.add("bangkalan-28-2023 B." + i);
        }
        harus.add("indragiri-hilir-1-2024 B");
        harus.add("tanjung-jabung-timur-14-2023 B");
        assertThat(disebut).containsAll(harus);
    }
}

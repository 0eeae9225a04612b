package id.tatakerja.evaluasi;

import static id.tatakerja.evaluasi.BahanGerbang.baris;
import static id.tatakerja.evaluasi.BahanGerbang.dibuat;
import static id.tatakerja.evaluasi.BahanGerbang.kegiatan;
import static id.tatakerja.evaluasi.BahanGerbang.lapor;
import static id.tatakerja.evaluasi.BahanGerbang.masuk;
import static id.tatakerja.evaluasi.BahanGerbang.nomorBaris;
import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.uji.KlienApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * The gates between the stages of one kind of organisation in Bangkalan and Indragiri Hilir: work of a team that came of a target, from the plan to the
 * result, each step tried before its turn and by those who may not.
 */
final class GerbangDijalani {

    /** What the six kinds of organisation of Bangkalan and the units of Indragiri Hilir differ in. */
    private enum Susunan {
        /** Sekretariat Daerah. */
        D1,
        /** Led by a Pejabat Pimpinan Tinggi Pratama, two levels. */
        D2,
        /** The same, one level. */
        D3,
        /** Led by an Administrator, two levels. */
        D4,
        /** Led by a Pengawas. */
        D5,
        /** Led by a Pejabat Fungsional. */
        D6,
        /** Any unit of Indragiri Hilir. */
        IHL
    }

    private static final Map<String, Susunan> BANGKALAN = Map.of(
            "SETDA", Susunan.D1, "DIN1", Susunan.D2, "BAD1", Susunan.D3, "KEC", Susunan.D4, "KEL2", Susunan.D5, "UPTF", Susunan.D6);
    private static final Map<String, Object> SIAP = Map.of("siap", List.of("PRASARANA", "TATA_KELOLA", "SUMBER_DAYA"));

    private final RuangEvaluasi r;
    private final JdbcClient sql;
    private final int port;
    private final Susunan susunan;
    private final String puncak;
    private final String unit;
    private final List<String> nip;
    private final String asing;

    private GerbangDijalani(RuangEvaluasi r, JdbcClient sql, int port, Susunan susunan, String puncak, String unit) {
        this.r = r;
        this.sql = sql;
        this.port = port;
        this.susunan = susunan;
        this.puncak = puncak;
        this.unit = unit;
        this.nip = List.of(r.nip(unit, "AHLI_PERTAMA"), r.nip(unit, "PELAKSANA"), unit.equals("DIN2") ? r.nip("D2SK", "PELAKSANA") : r.nip(unit, "AHLI_MADYA"));
        this.asing = unit.startsWith("D") ? "KSB" : "DSB";
    }

    /** Plays a target whose planning has come to the plan. */
    static void jalani(RuangEvaluasi r, JdbcClient sql, int port, String puncak, String alamat, JsonNode kini, String bentuk, Set<String> dijalani) {
        var unit = kini.path("penanggungJawab").asString().substring(2);
        if (r.paket.startsWith("bangkalan") && bentuk.equals("INDIVIDU") && BANGKALAN.containsKey(puncak)) {
            new GerbangDijalani(r, sql, port, BANGKALAN.get(puncak), puncak, unit).bangkalan(alamat);
            dijalani.add("gerbang " + puncak);
        } else if (r.paket.startsWith("indragiri") && !puncak.equals("SETDA")) {
            new GerbangDijalani(r, sql, port, Susunan.IHL, puncak, unit).indragiriHilir(alamat);
            dijalani.add("gerbang " + puncak);
        }
    }

    /** What must have been played under a regulation. */
    static List<String> harus(String paket) {
        return paket.startsWith("bangkalan")
                ? List.of("gerbang SETDA", "gerbang DIN1", "gerbang BAD1", "gerbang KEC", "gerbang KEL2", "gerbang UPTF", "mendahului BAGI_TARGET K-AS1", "mendahului SUSUN_STRATEGI DIN1")
                : paket.startsWith("indragiri") ? List.of("gerbang KEC", "gerbang DIN2", "strategi terbuka") : List.of();
    }

    /** Those whose step comes later try theirs now; who owes a strategy finds it among what is open. */
    static void mendahului(RuangEvaluasi r, int port, String alamat, JsonNode kini, JsonNode berikut, String bentuk, Set<String> dijalani) {
        var tindakan = berikut.path("tindakan").asString();
        for (var l : kini.path("langkah")) {
            var kantor = l.path("jabatan").path(0).asString("");
            if (l.path("nomor").asInt() <= berikut.path("nomor").asInt() || kantor.isEmpty() || kantor.equals(kini.path("penanggungJawab").asString())) {
                continue;
            }
            if (l.path("tindakan").asString().equals("BAGI_TARGET")) {
                dijalani.add("mendahului BAGI_TARGET " + kantor);
                RuangEvaluasi.ditolak(r.kepala(kantor.substring(2)).kirim(alamat + "/pembagian", Map.of("kepada", "K-BG1", "arahan", "Belum dibagikan kepada saya")), 403, "BUKAN_PEMEGANG_TARGET");
            }
        }
        var penerima = kini.path("dapatDibagiKepada").path(0).asString("");
        if (tindakan.equals("BAGI_TARGET") && !penerima.isEmpty()) {
            // until the target is handed on with a direction, the strategy for it is not open to who will answer for it
            dijalani.add("mendahului SUSUN_STRATEGI " + kini.path("penanggungJawab").asString().substring(2));
            assertThat(r.kepala(penerima.substring(2)).kirim(alamat + "/strategi", Map.of(
                    "bentuk", "INDIVIDU", "kebutuhan", "TIDAK", "uraian", "Sebelum diarahkan")).status()).as("strategi sebelum arahan").isIn(403, 409);
        }
        if (tindakan.equals("SUSUN_STRATEGI") && r.paket.startsWith("indragiri") && bentuk.equals("INDIVIDU")) {
            dijalani.add("strategi terbuka");
            assertThat(masuk(port, r.nipKepala(kini.path("penanggungJawab").asString().substring(2))).ambil("/").body()).contains(alamat, "Rencanakan target");
        }
    }

    private void bangkalan(String alamat) {
        if (susunan == Susunan.D2) {
            RuangEvaluasi.ditolak(r.kepala(unit).kirim("/perjanjian-kinerja", Map.of("unit", unit)), 403, "BUKAN_PENETAP");
        }
        penyampaian(alamat);
        var id = tim(alamat);
        rencana(id, alamat);
        rincian(id, alamat);
        pelaksanaan(id);
        kerjaSama(id);
        RuangEvaluasi.berhasil(r.serahkan(r.orang(nip.getFirst()), id));
        assertThat(r.menunggu(id)).as("penerima hasil %s", unit).containsExactly(unit);
        if (susunan == Susunan.D2) {
            perorangan();
            tanpaKetua();
        }
    }

    /** Direction and expectation reach those who work here, who say so, and nobody else. */
    private void penyampaian(String alamat) {
        var disampaikan = susunan != Susunan.D1 && susunan != Susunan.D4;
        for (var n : nip) {
            var diterima = r.orang(n).kirim(alamat + "/penerimaan", Map.of());
            assertThat(diterima.status()).as(susunan + " " + diterima.mentah()).isEqualTo(disampaikan ? 200 : 409);
        }
        RuangEvaluasi.ditolak(r.orang(r.nip(asing, "PELAKSANA")).kirim(alamat + "/penerimaan", Map.of()), 409, "TIDAK_ADA_YANG_DITERIMA");
        if (disampaikan) {
            RuangEvaluasi.ditolak(r.orang(nip.getFirst()).kirim(alamat + "/penerimaan", Map.of()), 409, "TIDAK_ADA_YANG_DITERIMA");
            assertThat(r.kepala(unit).ambil(alamat).mentah()).contains("Diterima Orang");
        }
    }

    /** Work of three that came of the target; what it differs in from the strategy is marked. */
    private long tim(String alamat) {
        var id = r.tanpaRencana("TIM", unit, "", nip);
        if (susunan != Susunan.D3) {
            tautkan(alamat, id);
            assertThat(r.kepala(unit).ambil(alamat).isi().path("tidakSesuai").toString()).as("strateginya perorangan").contains("perorangan", "tim");
        }
        return id;
    }

    private void tautkan(String alamat, long id) {
        Penyewa.<Integer, RuntimeException>sebagai(r.kode, () -> sql.sql("update pelaksanaan.strategi set penugasan = ? where target = ?")
                .params(id, Long.parseLong(alamat.substring(8))).update());
    }

    private void rencana(long id, String alamat) {
        var ketua = r.orang(nip.getFirst());
        var jalur = "/penugasan/" + id;
        assertThat(beranda(nip.getFirst())).contains("Susun rencana", "/pekerjaan/" + id + "/rencana");
        RuangEvaluasi.ditolak(ketua.kirim(jalur + "/rencana/kesepakatan", Map.of()), 422, "RENCANA_KOSONG");
        RuangEvaluasi.ditolak(r.serahkan(ketua, id), 422, "RENCANA_BELUM_DISEPAKATI");
        RuangEvaluasi.ditolak(ketua.kirim(jalur + "/kegiatan", kegiatan(1, "Mendahului rencana", 0, nip.getFirst())), 409, "RENCANA_BELUM_DISEPAKATI");
        RuangEvaluasi.berhasil(ketua.taruh(jalur + "/rencana", Map.of("kegiatan", List.of(baris("Pengumpulan data", 100_000_000), baris("Penyusunan laporan", 50_000_000)))));
        RuangEvaluasi.berhasil(ketua.kirim(jalur + "/rencana/kesepakatan", Map.of()));
        var tanpaPimpinan = ketua.ambil(jalur + "/rencana");
        assertThat(tanpaPimpinan.teks("status")).isEqualTo("KONSEP");
        assertThat(r.kepala(asing).kirim(jalur + "/rencana/kesepakatan", SIAP).status()).isIn(403, 404);
        if (!puncak.equals(unit)) {
            assertThat(r.kepala(puncak).kirim(jalur + "/rencana/kesepakatan", SIAP).status()).as("bukan pejabat yang disebut").isEqualTo(403);
        }
        assertThat(rencanaDisepakati(alamat)).as("perencanaan belum tertutup").isFalse();
        var sah = penyepakat().kirim(jalur + "/rencana/kesepakatan", SIAP);
        assertThat(sah.teks("status")).as(sah.mentah()).isEqualTo("DISEPAKATI");
        assertThat(rencanaDisepakati(alamat)).isEqualTo(susunan != Susunan.D3);
    }

    private KlienApi penyepakat() {
        return susunan == Susunan.IHL ? r.kepala(pimpinan()) : r.kepala(unit);
    }

    private boolean rencanaDisepakati(String alamat) {
        var langkah = r.kepala(unit).ambil(alamat).isi().path("langkah");
        var akhir = langkah.path(langkah.size() - 1);
        assertThat(akhir.path("tindakan").asString()).isEqualTo("SEPAKATI_RENCANA");
        return akhir.path("selesai").asBoolean();
    }

    private void rincian(long id, String alamat) {
        var ketua = r.orang(nip.getFirst());
        var jalur = "/penugasan/" + id;
        var nomor = nomorBaris(ketua, id);
        assertThat(beranda(nip.getFirst())).contains("Rinci kegiatan", "/pekerjaan/" + id);
        assertThat(beranda(nip.get(1))).as("anggota tidak merinci").doesNotContain("Rinci kegiatan");
        assertThat(ketua.ambil(jalur + "/rincian").isi().path("tertutup").asBoolean()).isFalse();
        assertThat(masuk(port, nip.get(1)).ambil("/pekerjaan/" + id).body()).contains("Belum ada kegiatan yang dirinci").doesNotContain("Laporkan kemajuan");
        if (susunan == Susunan.D3) {
            RuangEvaluasi.ditolak(ketua.kirim(jalur + "/kegiatan", kegiatan(nomor.getFirst(), "Tanpa arahan", 0, nip.getFirst())), 409, "TANPA_ARAHAN");
            tautkan(alamat, id);
            assertThat(rencanaDisepakati(alamat)).isTrue();
        }
        RuangEvaluasi.ditolak(ketua.kirim(jalur + "/kegiatan", kegiatan(999_999_999, "Di luar rencana", 0, nip.getFirst())), 422, "DI_LUAR_RENCANA");
        RuangEvaluasi.ditolak(ketua.kirim(jalur + "/kegiatan", kegiatan(nomor.getFirst(), "Orang unit lain", 0, r.nip(asing, "PELAKSANA"))), 422, "BUKAN_PESERTA");
        assertThat(r.orang(nip.get(1)).kirim(jalur + "/kegiatan", kegiatan(nomor.getFirst(), "Anggota membagi", 0, nip.get(1))).status()).isEqualTo(403);
        if (susunan != Susunan.IHL) {
            var tanpaDasar = new HashMap<>(kegiatan(nomor.getFirst(), "Tanpa kecakapan", 0, nip.getFirst()));
            tanpaDasar.put("orang", List.of(Map.of("nip", nip.getFirst(), "peran", "Pelaksana")));
            RuangEvaluasi.ditolak(ketua.kirim(jalur + "/kegiatan", tanpaDasar), 422, "WAJIB_DIISI");
        }
        if (susunan != Susunan.D2 && susunan != Susunan.IHL) {
            RuangEvaluasi.ditolak(ketua.kirim(jalur + "/kegiatan", kegiatan(nomor.getFirst(), "Lebih mahal", 101_000_000, nip.getFirst())), 422, "MELEBIHI_RENCANA");
        }
        for (var n : nip) {
            RuangEvaluasi.berhasil(r.orang(n).taruh(jalur + "/rencana/individu", Map.of("isi", "Bagian saya sampai akhir pekan")));
        }
        var pertama = dibuat(ketua.kirim(jalur + "/kegiatan", kegiatan(nomor.getFirst(), "Wawancara", 60_000_000, nip.getFirst())));
        if (susunan == Susunan.D2) {
            RuangEvaluasi.ditolak(lapor(ketua, pertama, 10), 409, "RINCIAN_BELUM_LENGKAP");
        }
        dibuat(ketua.kirim(jalur + "/kegiatan", kegiatan(nomor.getLast(), "Menulis", 0, nip.get(1))));
        var belum = lapor(ketua, pertama, 10);
        RuangEvaluasi.ditolak(belum, 409, "PERAN_BELUM_LENGKAP");
        assertThat(belum.isi().path("dasar").size()).isPositive();
        assertThat(ketua.ambil(jalur + "/rincian").isi().path("tanpaPeran").size()).isEqualTo(1);
        if (susunan != Susunan.D2 && susunan != Susunan.IHL) {
            RuangEvaluasi.ditolak(ketua.kirim(jalur + "/kegiatan", kegiatan(nomor.getFirst(), "Bersama melebihi", 41_000_000, nip.get(2))), 422, "MELEBIHI_RENCANA");
        }
        dibuat(ketua.kirim(jalur + "/kegiatan", kegiatan(nomor.getFirst(), "Rekap", 40_000_000, nip.get(2))));
        assertThat(ketua.ambil(jalur + "/rincian").isi().path("tertutup").asBoolean()).isTrue();
        assertThat(beranda(nip.getFirst())).doesNotContain("/pekerjaan/" + id + "\"");
        RuangEvaluasi.ditolak(lapor(r.orang(nip.get(1)), pertama, 100), 403, "BUKAN_KEGIATAN_ANDA");
        RuangEvaluasi.berhasil(lapor(ketua, pertama, 10));
        assertThat(ketua.ambil("/kegiatan/" + pertama).teks("keadaan")).isEqualTo("BERJALAN");
    }

    private void pelaksanaan(long id) {
        var jalur = "/penugasan/" + id + "/umpan-balik";
        var pantau = Map.of("jenis", "PEMANTAUAN", "isi", "Pekan pertama sesuai rencana");
        var umpan = Map.of("jenis", "UMPAN_BALIK", "isi", "Lengkapi data desa");
        var boleh = new ArrayList<>(List.of(penyepakat(), r.orang(nip.getFirst())));
        if (susunan == Susunan.D2) {
            boleh.add(r.kepala(puncak));
        } else if (!puncak.equals(unit)) {
            RuangEvaluasi.ditolak(r.kepala(puncak).kirim(jalur, umpan), 403, "BUKAN_PEMANTAU");
        }
        for (var siapa : boleh) {
            RuangEvaluasi.berhasil(siapa.kirim(jalur, pantau));
            RuangEvaluasi.berhasil(siapa.kirim(jalur, umpan));
        }
        for (var isi : List.of(pantau, umpan)) {
            RuangEvaluasi.ditolak(r.orang(nip.get(1)).kirim(jalur, isi), 403, "BUKAN_PEMANTAU");
            assertThat(r.kepala(asing).kirim(jalur, isi).status()).isIn(403, 404);
        }
    }

    /** Somebody from elsewhere is asked to work along: then, and not before, he or she reads and comments. */
    private void kerjaSama(long id) {
        var luar = r.orang(r.nip(asing, "PELAKSANA"));
        var jalur = "/penugasan/" + id;
        assertThat(luar.ambil(jalur + "/kegiatan").status()).isEqualTo(404);
        var isi = new HashMap<String, Object>(Map.of("tahap", "PELAKSANAAN", "pegawai", r.nip(asing, "PELAKSANA"), "hal", " "));
        RuangEvaluasi.ditolak(r.orang(nip.get(1)).kirim(jalur + "/koordinasi", isi), 422, "WAJIB_DIISI");
        for (var pokok : List.of("data", "kebijakan", "pelaksanaan", "Jadwal turun lapangan bersama")) {
            isi.put("hal", pokok);
            RuangEvaluasi.berhasil(r.orang(nip.get(1)).kirim(jalur + "/koordinasi", isi));
        }
        assertThat(luar.ambil(jalur + "/kegiatan").isi().path("jumlah").asInt()).isEqualTo(3);
        RuangEvaluasi.berhasil(luar.kirim(jalur + "/umpan-balik", Map.of("jenis", "CATATAN", "isi", "Data kami siap")));
        RuangEvaluasi.ditolak(luar.kirim(jalur + "/umpan-balik", Map.of("jenis", "UMPAN_BALIK", "isi", "Saya menilai")), 403, "BUKAN_PEMANTAU");
        assertThat(r.orang(nip.getFirst()).ambil(jalur + "/umpan-balik").mentah()).contains("Data kami siap");
        assertThat(r.orang(nip.getFirst()).ambil(jalur + "/koordinasi").mentah()).contains("kebijakan", "Jadwal turun lapangan bersama");
        RuangEvaluasi.berhasil(r.orang(nip.get(1)).kirim(jalur + "/koordinasi", Map.of("tahap", "PELAKSANAAN", "hal", "data", "pihak", "Perguruan tinggi")));
    }

    /** Who works alone writes the detail, and no role is asked for. */
    private long perorangan() {
        var id = r.tanpaRencana("INDIVIDU", unit, "", List.of(nip.get(1)));
        var pegawai = r.orang(nip.get(1));
        var jalur = "/penugasan/" + id;
        RuangEvaluasi.berhasil(pegawai.taruh(jalur + "/rencana", Map.of("kegiatan", List.of(baris("Pengumpulan data", 1_000_000)))));
        RuangEvaluasi.berhasil(pegawai.kirim(jalur + "/rencana/kesepakatan", Map.of()));
        RuangEvaluasi.berhasil(penyepakat().kirim(jalur + "/rencana/kesepakatan", SIAP));
        var isi = new HashMap<>(kegiatan(nomorBaris(pegawai, id).getFirst(), "Sendiri", 0));
        isi.remove("orang");
        BahanGerbang.butir(r, unit, pegawai);
        var kegiatan = dibuat(pegawai.kirim(jalur + "/kegiatan", isi));
        assertThat(pegawai.ambil(jalur + "/rincian").isi().path("tertutup").asBoolean()).isTrue();
        RuangEvaluasi.berhasil(lapor(pegawai, kegiatan, 100));
        return id;
    }

    /** Where nobody heads the team, any of its people writes the detail once all have agreed to the plan. */
    private void tanpaKetua() {
        var id = r.tanpaRencana("TIM", unit, "", nip);
        lepasKetua(id);
        var jalur = "/penugasan/" + id;
        RuangEvaluasi.berhasil(r.orang(nip.get(1)).taruh(jalur + "/rencana", Map.of("kegiatan", List.of(baris("Pengumpulan data", 1_000_000)))));
        nip.forEach(n -> RuangEvaluasi.berhasil(r.orang(n).kirim(jalur + "/rencana/kesepakatan", Map.of())));
        RuangEvaluasi.berhasil(penyepakat().kirim(jalur + "/rencana/kesepakatan", SIAP));
        dibuat(r.orang(nip.get(1)).kirim(jalur + "/kegiatan", kegiatan(nomorBaris(r.orang(nip.get(1)), id).getFirst(), "Dirinci anggota", 0, nip.get(1))));
    }

    private void lepasKetua(long id) {
        Penyewa.<Integer, RuntimeException>sebagai(r.kode, () -> sql.sql("update timkerja.tim_orang set peran = 'ANGGOTA' where penugasan = ? and peran = 'KETUA'").params(id).update());
    }

    private void indragiriHilir(String alamat) {
        assertThat(rencanaDisepakati(alamat)).as("target belum dikerjakan siapa pun").isFalse();
        if (puncak.equals("KEC")) {
            lintasDariStrategi(alamat);
            // this unit works with people on their own only
            var id = perorangan();
            RuangEvaluasi.berhasil(r.serahkan(r.orang(nip.get(1)), id));
            selesaikan(id);
            return;
        }
        RuangEvaluasi.berhasil(r.kepala(unit).kirim(alamat + "/strategi", Map.of(
                "bentuk", "TIM", "kebutuhan", "TIDAK", "ketua", true, "uraian", "Dikerjakan bersama", "program", "Layanan")));
        var pj = r.nip(asing, "AHLI_MADYA");
        var id = r.tanpaRencana("TIM", unit, pj, nip);
        Penyewa.<Integer, RuntimeException>sebagai(r.kode, () -> sql.sql("update penugasan.penugasan set status = 'BERJALAN' where id = ?").params(id).update());
        Penyewa.<Integer, RuntimeException>sebagai(r.kode, () -> sql.sql("update timkerja.tim set status = 'DISIAPKAN' where id = (select tim from timkerja.tim_penugasan where penugasan = ?)").params(id).update());
        RuangEvaluasi.ditolak(r.orang(nip.getFirst()).taruh("/penugasan/" + id + "/rencana", Map.of("kegiatan", List.of(baris("Dini", 1)))), 409, "PEKERJAAN_TIDAK_BERLAKU");
        Penyewa.<Integer, RuntimeException>sebagai(r.kode, () -> sql.sql("update timkerja.tim set status = 'AKTIF' where id = (select tim from timkerja.tim_penugasan where penugasan = ?)").params(id).update());
        Penyewa.<Integer, RuntimeException>sebagai(r.kode, () -> sql.sql("update penugasan.penugasan set status = 'AKTIF' where id = ?").params(id).update());
        var lain = r.tanpaRencana("TIM", unit, "", nip.subList(0, 2));
        lepasKetua(lain);
        tautkan(alamat, lain);
        assertThat(r.kepala(unit).ambil(alamat).isi().path("tidakSesuai").toString()).contains("belum mempunyai Ketua Tim");
        tautkan(alamat, id);
        assertThat(r.kepala(unit).ambil(alamat).isi().path("tidakSesuai").size()).isZero();
        rencana(id, alamat);
        rincian(id, alamat);
        pelaksanaan(id);
        var jalur = "/penugasan/" + id + "/umpan-balik";
        RuangEvaluasi.berhasil(r.orang(pj).kirim(jalur, Map.of("jenis", "PEMANTAUAN", "isi", "Sesuai jadwal")));
        RuangEvaluasi.berhasil(r.kepala(penilai()).kirim(jalur, Map.of("jenis", "UMPAN_BALIK", "isi", "Lanjutkan")));
        kerjaSama(id);
        RuangEvaluasi.berhasil(r.orang(nip.getFirst()).kirim("/penugasan/" + id + "/koordinasi", Map.of("tahap", "PELAKSANAAN", "hal", "Pembagian desa", "pihak", "Forum desa")));
        assertThat(masuk(port, r.nipKepala(unit)).ambil("/pekerjaan/unit").body()).contains(
                "Tim " + id, "Tim " + lain, "Anggota bersama", "Koordinasi yang belum ada hasilnya", "Pembagian desa", "Forum desa");
        RuangEvaluasi.berhasil(r.serahkan(r.orang(nip.getFirst()), id));
        selesaikan(id);
    }

    /** The strategy names people of elsewhere, and leads into a request that says so. */
    private void lintasDariStrategi(String alamat) {
        RuangEvaluasi.berhasil(r.kepala(unit).kirim(alamat + "/strategi", Map.of(
                "bentuk", "INDIVIDU", "kebutuhan", "PERANGKAT_DAERAH", "ketua", false, "uraian", "Meminjam seorang analis", "program", "Layanan")));
        var kepala = masuk(port, r.nipKepala(unit));
        var dibuka = kepala.isiDari(alamat, alamat, Map.of("ke", "tugaskan"));
        assertThat(dibuka.statusCode()).as(dibuka.body()).isEqualTo(302);
        assertThat(kepala.ambil(Klien.tujuan(dibuka)).body()).contains(
                "Meminjam seorang analis", "dibutuhkan: pegawai perangkat daerah lain", "<option value=\"" + unit + "\" selected>", "Layanan prima");
    }

    private void selesaikan(long id) {
        for (var n = 0; n < 6 && !r.status(id).equals("SELESAI"); n++) {
            var giliran = r.menunggu(id).getFirst();
            var siapa = giliran.startsWith("#") ? r.orang(giliran.substring(1)) : r.kepala(giliran);
            var terima = r.lakukan(siapa, id, "DITERIMA", "Sesuai target");
            if (terima.status() != 200) {
                RuangEvaluasi.berhasil(r.lakukan(siapa, id, "LANJUTKAN", "Sesuai"));
            }
        }
        assertThat(r.status(id)).isEqualTo("SELESAI");
    }

    private String pimpinan() {
        var kode = r.organisasi().ambil("/pegawai/" + nip.getFirst() + "/kedudukan").teks("pimpinanUnitOrganisasi.jabatan.kode").replaceFirst("^K-", "");
        return kode.isEmpty() ? unit : kode;
    }

    private String penilai() {
        return r.organisasi().ambil("/pegawai/" + nip.getLast() + "/kedudukan").teks("pejabatPenilaiKinerja.jabatan.kode").replaceFirst("^K-", "");
    }

    private String beranda(String siapa) {
        return masuk(port, siapa).ambil("/").body();
    }
}

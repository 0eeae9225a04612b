package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.uji.KlienApi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Work under way in a regency: assignments and teams that began some days ago, with plans agreed by those concerned. */
final class RuangKerja {

    private static final Map<String, Object> SIAP = Map.of("siap", List.of("PRASARANA", "TATA_KELOLA", "SUMBER_DAYA"));

    final RuangPenugasan r;

    RuangKerja(RuangPenugasan r) {
        this.r = r;
    }

    static String hari(int geser) {
        return RuangPenugasan.HARI_INI.plusDays(geser).toString();
    }

    /** An assignment of one person in force, begun twenty days ago. */
    long individu(String unit, String staf) {
        return berlaku(r.kepala(unit), LakuPenugasan.dengan(
                r.permintaan("PENUNJUKAN", unit, r.staf.get(staf)), "mulai", hari(-20), "selesai", hari(30), "sifat", "INSIDENTAL"));
    }

    /** A team in force, begun twenty days ago, headed by the first of the people. */
    long tim(String unit, String... staf) {
        var isi = LakuPenugasan.tim(r, "PENUNJUKAN", unit, Map.of("nama", "Tim " + unit, "ketua", r.staf.get(staf[0])), staf);
        return berlaku(r.kepala(unit), LakuPenugasan.dengan(isi, "mulai", hari(-20), "selesai", hari(30), "sifat", "INSIDENTAL", "tim",
                Map.of("nama", "Tim " + unit, "ketua", r.staf.get(staf[0]), "alasanKetua", "Keahliannya paling sesuai", "tujuan", "PEMILIK_ATAU_STRATEGIS")));
    }

    /** A request played until its work is in force. */
    long berlaku(KlienApi pemohon, Map<String, Object> isi) {
        var permintaan = new HashMap<>(isi);
        @SuppressWarnings("unchecked")
        var kebutuhan = new HashMap<>((Map<String, Object>) permintaan.get("kebutuhan"));
        kebutuhan.put("keadaan", "Permintaan mendesak");
        permintaan.put("kebutuhan", kebutuhan);
        var id = r.mulai(pemohon, permintaan);
        for (var n = 0; n < 20 && !r.status(id).equals("AKTIF"); n++) {
            var giliran = r.kasus(id).path("menunggu").path(0);
            var nip = giliran.path("pegawai").path("nip").asString("");
            var siapa = r.orang(nip);
            var tugas = StreamSupport.stream(siapa.ambil("/tugas").isi().spliterator(), false).filter(t -> t.path("penugasan").asLong() == id).findFirst()
                    .orElseThrow(() -> new AssertionError(r.kasus(id).toString()));
            RuangPenugasan.berhasil(siapa.kirim("/tugas/" + tugas.path("id").asLong() + "/tindakan", Map.of("hasil", tugas.path("hasilMungkin").path(0).asString())));
        }
        assertThat(r.status(id)).isEqualTo("AKTIF");
        if ("INDIVIDU".equals(isi.get("bentuk")) && r.kasus(id).path("lingkup").asString().equals("DALAM_UNIT") && isi.get("pegawai") instanceof List<?> pegawai) {
            pegawai.forEach(n -> butir(n.toString(), "Menyusun laporan"));
        }
        return id;
    }

    /** The jabatan of a person. */
    String jabatan(String nip) {
        return r.orang(nip).ambil("/saya").isi().path("jabatan").path(0).path("jabatan").path("kode").asString();
    }

    /** The unit of a jabatan of these regencies. */
    static String unit(String jabatan) {
        return jabatan.replaceAll("^P-(.+)-(AHLI_\\w+|PELAKSANA)-\\d+$", "$1");
    }

    /** Lets the person's list have an entry on which work may rest. */
    void butir(String nip, String nama) {
        var jabatan = jabatan(nip);
        var unit = unit(jabatan);
        var org = r.organisasi();
        org.kirim("/fungsi-unit", Map.of("unit", unit, "nama", "Pelaporan kinerja"));
        var kini = isi(org.ambil("/butir-kegiatan?unit=" + unit));
        if (StreamSupport.stream(kini.path("isi").spliterator(), false).anyMatch(b -> b.path("jabatan").asString().equals(jabatan) && b.path("nama").asString().equals(nama))) {
            return;
        }
        var isian = new HashMap<String, Object>(Map.of("jabatan", jabatan, "nama", nama, "fungsi", kini.path("fungsi").path(0).path("id").asLong()));
        if (org.ambil("/instansi/" + r.kode).teks("regulasi").startsWith("indragiri")) {
            isian.put("target", target(unit));
        }
        isi(org.kirim("/butir-kegiatan", isian));
    }

    /** A target of this year of the dinas of a unit; one is set where there is none. */
    long target(String unit) {
        var ada = isi(r.organisasi().ambil("/butir-kegiatan?unit=" + unit)).path("target");
        if (!ada.isEmpty()) {
            return ada.path(0).path("id").asLong();
        }
        var dinas = unit.startsWith("DINAS") ? unit : "DINAS-" + unit.charAt(7);
        var kepala = r.kepala(dinas);
        var perjanjian = isi(kepala.kirim("/perjanjian-kinerja", Map.of("unit", dinas, "renstra", "Sasaran 2"))).path("id").asLong();
        var id = isi(kepala.kirim("/perjanjian-kinerja/" + perjanjian + "/target", Map.of(
                "sasaran", "Laporan daerah tepat waktu", "indikator", "Laporan yang terbit", "target", "12", "satuan", "laporan", "bentuk", "INDIVIDU"))).path("id").asLong();
        isi(kepala.kirim("/perjanjian-kinerja/" + perjanjian + "/penetapan", Map.of("nomor", "188/PK")));
        return id;
    }

    static Map<String, Object> rencana(Object... baris) {
        return Map.of("kegiatan", List.of(baris));
    }

    static Map<String, Object> baris(String nama, int mulai, int selesai, long uang) {
        return Map.of("nama", nama, "hasil", "Satu berkas", "mulai", hari(mulai), "selesai", hari(selesai), "anggaran", uang == 0 ? List.of() : List.of(Map.of("uraian", "Perjalanan", "jumlah", uang)));
    }

    /** Draws up a plan of two lines and has both sides agree; numbers of the lines. */
    List<Long> disepakati(long penugasan, KlienApi pimpinan, KlienApi... pelaksana) {
        RuangPenugasan.berhasil(pelaksana[0].taruh(jalur(penugasan, "/rencana"), rencana(baris("Pengumpulan data", -20, -5, 1_000_000), baris("Penyusunan laporan", -4, 20, 500_000))));
        Arrays.stream(pelaksana).forEach(p -> RuangPenugasan.berhasil(p.kirim(jalur(penugasan, "/rencana/kesepakatan"), Map.of())));
        var sesudah = pimpinan.kirim(jalur(penugasan, "/rencana/kesepakatan"), SIAP);
        assertThat(sesudah.teks("status")).as(sesudah.mentah()).isEqualTo("DISEPAKATI");
        var hasil = new ArrayList<Long>();
        sesudah.isi().path("kegiatan").forEach(b -> hasil.add(b.path("id").asLong()));
        return hasil;
    }

    KlienApi.Jawaban sepakat(KlienApi siapa, long penugasan) {
        return siapa.kirim(jalur(penugasan, "/rencana/kesepakatan"), SIAP);
    }

    static String jalur(long penugasan, String lanjut) {
        return "/penugasan/" + penugasan + lanjut;
    }

    static Map<String, Object> kegiatan(long baris, String nama, int mulai, int selesai, String... nip) {
        return Map.of(
                "rencana", baris, "nama", nama, "butirKegiatan", "Menyusun laporan", "mulai", hari(mulai), "selesai", hari(selesai), "orang",
                Arrays.stream(nip).map(n -> Map.of("nip", n, "peran", "Pelaksana", "kompetensi", "analisis data", "harapan", "Data lima desa lengkap")).toList());
    }

    /** Adds an activity; its number. */
    long rinci(KlienApi siapa, long penugasan, Map<String, Object> isi) {
        var dibuat = siapa.kirim(jalur(penugasan, "/kegiatan"), isi);
        assertThat(dibuat.status()).as(dibuat.mentah()).isEqualTo(201);
        return dibuat.isi().path("id").asLong();
    }

    static KlienApi.Jawaban lapor(KlienApi siapa, long kegiatan, int hari, int persen, long uang) {
        return siapa.kirim("/kegiatan/" + kegiatan + "/kemajuan", Map.of("tanggal", hari(hari), "persen", persen, "uraian", "Sudah dikerjakan", "realisasi", uang));
    }

    static void ditolak(KlienApi.Jawaban jawaban, int status, String kode) {
        assertThat(jawaban.status()).as(jawaban.mentah()).isEqualTo(status);
        assertThat(jawaban.teks("kode")).as(jawaban.mentah()).isEqualTo(kode);
        assertThat(jawaban.teks("detail")).as(jawaban.mentah()).isNotBlank();
    }

    static JsonNode isi(KlienApi.Jawaban jawaban) {
        assertThat(jawaban.status()).as(jawaban.mentah()).isBetween(200, 204);
        return jawaban.isi();
    }
}

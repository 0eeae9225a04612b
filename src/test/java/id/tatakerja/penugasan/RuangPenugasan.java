package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import id.tatakerja.uji.PenetapanUji;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.function.BiConsumer;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A regency with two dinas of two bidang each, people whose kedudukan is decreed, and what they do over the API. */
final class RuangPenugasan {

    /** Today where these regencies are. */
    static final LocalDate HARI_INI = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    /** First day of what is asked for. */
    static final LocalDate MULAI = HARI_INI.plusDays(40);
    /** Last day of what is asked for. */
    static final LocalDate SELESAI = MULAI.plusDays(86);
    /** A day on which letters of others were written. */
    static final String KEMARIN = HARI_INI.minusDays(1).toString();

    final String kode;
    final int port;
    final Map<String, String> kepala = new HashMap<>();
    final Map<String, String> staf = new HashMap<>();
    KlienApi.@org.jspecify.annotations.Nullable Jawaban sebelumDitetapkan;

    RuangPenugasan(int port, String kode, int nomor, String regulasi, String model) {
        this(port, kode, nomor, regulasi, model, (_, _) -> {}, List.of());
    }

    /** With more people, and with those of the keys who have the skill that {@link #permintaan} asks for. */
    RuangPenugasan(int port, String kode, int nomor, String regulasi, String model, BiConsumer<LembarUji, Map<String, String>> tambahan, List<String> cakap) {
        this.port = port;
        this.kode = kode;
        var dinas = new String[] {"DINAS-A", "DINAS-B"};
        var l = new LembarUji(nomor).unit("SETDA", "SEKRETARIAT_DAERAH", "", "", "JPT_PRATAMA");
        for (var d : dinas) {
            l.unit(d, "DINAS", "", model, "JPT_PRATAMA");
            for (var n : new String[] {"1", "2"}) {
                l.unit("BIDANG-" + d.substring(6) + n, "BIDANG", d, "", "ADMINISTRATOR");
            }
        }
        for (var u : List.of("DINAS-B", "BIDANG-A1", "BIDANG-A2", "BIDANG-B1", "BIDANG-B2")) {
            staf.put(u, l.orang(u, "AHLI_MUDA"));
            staf.put(u + "/2", l.orang(u, "AHLI_PERTAMA"));
        }
        tambahan.accept(l, staf);
        var lembar = l.jadi();
        for (var siapa : cakap) {
            lembar.compute("pegawai", (_, csv) -> csv.replaceAll("(?m)^(" + staf.get(siapa) + ",.*),,$", "$1,analisis data,"));
        }
        lembar.get("pegawai").lines().filter(b -> b.contains(",K-")).forEach(b -> kepala.put(b.replaceAll(".*,K-([^,]+),.*", "$1"), b.substring(0, 18)));
        berhasil(KlienApi.sebagai(port, "admin").kirim("/instansi", Map.of(
                "kode", kode, "nama", "Kabupaten " + kode, "jenis", "KABUPATEN", "regulasi", regulasi, "zonaWaktu", "Asia/Jakarta",
                "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati Contoh", "nama", "H. Nama Contoh"))));
        berhasil(organisasi().impor(kode, false, lembar));
    }

    KlienApi organisasi() {
        return KlienApi.sebagai(port, "organisasi-" + kode);
    }

    KlienApi kepala(String unit) {
        return KlienApi.sebagai(port, kepala.get(unit));
    }

    KlienApi orang(String nip) {
        return KlienApi.sebagai(port, nip.isEmpty() ? "bupati-" + kode : nip);
    }

    /** Settles what is to be chosen, has it reviewed where the regulation wants that, and decrees. */
    RuangPenugasan tetapkan() {
        PenetapanUji.tetapkan(port, kode, staf.values().stream().distinct().collect(Collectors.toMap(n -> n, _ -> List.<String>of())));
        return this;
    }

    /** Sets what the regulation leaves open for as long as something is tried. */
    void selama(String kunci, String nilai, String semula, Runnable apa) {
        berhasil(organisasi().ubah("/instansi/" + kode + "/pengaturan", Map.of(kunci, nilai)));
        try {
            apa.run();
        } finally {
            berhasil(organisasi().ubah("/instansi/" + kode + "/pengaturan", Map.of(kunci, semula)));
        }
    }

    /** Expects a refusal by the regulation with its citations. */
    static KlienApi.Jawaban ditolak(KlienApi.Jawaban jawaban, String kode) {
        assertThat(jawaban.status()).as(jawaban.mentah()).isEqualTo(422);
        assertThat(jawaban.teks("kode")).as(jawaban.mentah()).isEqualTo(kode);
        assertThat(jawaban.isi().path("dasar").size()).as(jawaban.mentah()).isPositive();
        return jawaban;
    }

    /** A request with all that any regulation demands. */
    Map<String, Object> permintaan(String cara, String unitPemilik, String... nip) {
        var isi = new HashMap<String, Object>(Map.of(
                "cara", cara, "judul", "Penyusunan laporan kinerja", "maksudTujuan", "Laporan tersusun tepat waktu", "kompetensi", List.of("analisis data"),
                "ekspektasi", "Satu laporan", "mulai", MULAI.toString(), "selesai", SELESAI.toString(), "pengaturanLain", "Bekerja dua hari seminggu",
                "unitPemilik", unitPemilik));
        isi.put("bentuk", "INDIVIDU");
        isi.put("sifat", "RUTIN");
        isi.put("pertimbangan", "Keahliannya tidak ada di unit sendiri");
        var perOrang = new HashMap<String, String>();
        java.util.Arrays.stream(nip).filter(_ -> nip.length > 1).forEach(n -> perOrang.put(n, "Menguasai pekerjaan serupa"));
        isi.put("kebutuhan", Map.of(
                "alasanPegawai", perOrang,
                "butirKegiatan", "Menyusun laporan", "alasanPilihan", "Berpengalaman pada pekerjaan serupa", "rencanaHasil", "Satu laporan setahun", "renstra", "Sasaran 2",
                "perjanjianKinerja", "Target 1", "sifatPekerjaan", List.of("LINTAS_UNIT"), "teknis", List.of("LINTAS_UNIT", "LINTAS_PERANGKAT_DAERAH")));
        if (nip.length > 0) {
            isi.put("pegawai", List.of(nip));
        }
        return isi;
    }

    /** Begins a case and gives its number. */
    long mulai(KlienApi siapa, Map<String, Object> permintaan) {
        var dibuat = siapa.kirim("/penugasan", permintaan);
        assertThat(dibuat.status()).as(dibuat.mentah()).isEqualTo(201);
        return dibuat.isi().path("id").asLong();
    }

    JsonNode kasus(long id) {
        var dibaca = organisasi().ambil("/penugasan/" + id);
        assertThat(dibaca.status()).as(dibaca.mentah()).isEqualTo(200);
        return dibaca.isi();
    }

    /** The open act of the person in the case, or 0. */
    long tugas(KlienApi siapa, long kasus) {
        var kotak = siapa.ambil("/tugas");
        return StreamSupport.stream(kotak.isi().spliterator(), false).filter(t -> t.path("penugasan").asLong() == kasus).findFirst()
                .map(t -> t.path("id").asLong()).orElse(0L);
    }

    /** Does the person's open act in the case. */
    KlienApi.Jawaban lakukan(KlienApi siapa, long kasus, String hasil, String alasan) {
        var tugas = tugas(siapa, kasus);
        assertThat(tugas).as("tugas pada kasus %s yang menunggu: %s", kasus, kasus(kasus).path("menunggu")).isPositive();
        return siapa.kirim("/tugas/" + tugas + "/tindakan", alasan.isEmpty() ? Map.of("hasil", hasil) : Map.of("hasil", hasil, "alasan", alasan));
    }

    void berhasil(KlienApi siapa, long kasus, String hasil) {
        berhasil(lakukan(siapa, kasus, hasil, ""));
    }

    List<String> tindakan(long kasus) {
        return teks(kasus(kasus).path("langkah"), "tindakan");
    }

    List<String> naskah(long kasus) {
        return teks(kasus(kasus).path("naskah"), "jenis");
    }

    String status(long kasus) {
        return kasus(kasus).path("status").asString();
    }

    private static List<String> teks(JsonNode larik, String bidang) {
        var hasil = new ArrayList<String>();
        larik.forEach(n -> hasil.add(n.path(bidang).asString()));
        return hasil;
    }

    static void berhasil(KlienApi.Jawaban jawaban) {
        assertThat(jawaban.status()).as(jawaban.mentah()).isBetween(200, 204);
    }
}

package id.tatakerja.evaluasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Klien;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import id.tatakerja.uji.PenetapanUji;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A regency with every kind of organisation, and work in force in each of them whose results are reviewed over the API. */
final class RuangEvaluasi {

    /** Code, kind, unit above, kind of the leader's jabatan. */
    private static final String[][] UNIT = {
        {"SETDA", "SEKRETARIAT_DAERAH", "", "JPT_PRATAMA"}, {"AS1", "ASISTEN", "SETDA", "JPT_PRATAMA"}, {"BG1", "BAGIAN", "AS1", "ADMINISTRATOR"},
        {"SB1", "SUBBAGIAN", "BG1", "PENGAWAS"},
        {"DPRD", "SEKRETARIAT_DPRD", "", "JPT_PRATAMA"}, {"DBG", "BAGIAN", "DPRD", "ADMINISTRATOR"}, {"DSB", "SUBBAGIAN", "DBG", "PENGAWAS"},
        {"INSP", "INSPEKTORAT", "", "JPT_PRATAMA"}, {"IRB", "INSPEKTUR_PEMBANTU", "INSP", "ADMINISTRATOR"}, {"ISEK", "SEKRETARIAT", "INSP", "ADMINISTRATOR"},
        {"ISB", "SUBBAGIAN", "ISEK", "PENGAWAS"},
        {"DIN1", "DINAS", "", "JPT_PRATAMA"}, {"D1SEK", "SEKRETARIAT", "DIN1", "ADMINISTRATOR"}, {"D1BID", "BIDANG", "DIN1", "ADMINISTRATOR"},
        {"DIN2", "DINAS", "", "JPT_PRATAMA"}, {"D2SEK", "SEKRETARIAT", "DIN2", "ADMINISTRATOR"}, {"D2SB", "SUBBAGIAN", "D2SEK", "PENGAWAS"},
        {"D2BID", "BIDANG", "DIN2", "ADMINISTRATOR"}, {"D2SK", "SEKSI", "D2BID", "PENGAWAS"}, {"D2BI2", "BIDANG", "DIN2", "ADMINISTRATOR"},
        {"D2SBD", "SUBBIDANG", "D2BI2", "PENGAWAS"},
        {"BAD1", "BADAN", "", "JPT_PRATAMA"},
        {"RS", "RSUD", "", "ADMINISTRATOR"}, {"RBID", "BIDANG", "RS", "PENGAWAS"}, {"RSK", "SEKSI", "RBID", "PENGAWAS"}, {"RBG", "BAGIAN", "RS", "PENGAWAS"},
        {"RSB", "SUBBAGIAN", "RBG", "PENGAWAS"}, {"RS2", "RSUD", "", "ADMINISTRATOR"},
        {"KEC", "KECAMATAN", "", "ADMINISTRATOR"}, {"KSEK", "SEKRETARIAT", "KEC", "PENGAWAS"}, {"KSB", "SUBBAGIAN", "KSEK", "PENGAWAS"}, {"KSK", "SEKSI", "KEC", "PENGAWAS"},
        {"KEL", "KELURAHAN", "KEC", "PENGAWAS"}, {"LSEK", "SEKRETARIAT", "KEL", "PENGAWAS"}, {"LSK", "SEKSI", "KEL", "PENGAWAS"}, {"KEL2", "KELURAHAN", "KEC", "PENGAWAS"},
        {"UPT1", "UPT", "DIN1", "PENGAWAS"}, {"UPTF", "UPT", "DIN1", "FUNGSIONAL"}, {"MAN", "UNIT_MANDIRI", "DIN1", "FUNGSIONAL"}};

    private static final String[] JENJANG = {"PELAKSANA", "AHLI_PERTAMA", "AHLI_MADYA"};

    final String kode;
    final String paket;
    private final int port;
    private final JdbcClient sql;
    final Map<String, String> kepala = new HashMap<>();
    private final Map<String, String> staf = new HashMap<>();

    RuangEvaluasi(int port, JdbcClient sql, String kode, int nomor, String paket) {
        this.port = port;
        this.sql = sql;
        this.kode = kode;
        this.paket = paket;
        var l = new LembarUji(nomor);
        var model = paket.startsWith("indragiri") ? "I" : paket.startsWith("tanjung") ? "1" : "";
        for (var u : UNIT) {
            l.unit(u[0], u[1], u[2], u[1].equals("DINAS") || u[1].equals("BADAN") ? model : "", u[3]);
        }
        // an office that nobody holds, and a unit without a leading office
        l.unit("DIN3", "DINAS", "", model, "JPT_PRATAMA").unitTanpaKepala("D3BID", "BIDANG", "DIN3", "").jabatanKosong("K-D3BID", "D3BID", "ADMINISTRATOR")
                .unitTanpaKepala("D3BI2", "BIDANG", "DIN3", "").jabatanKosong("K-D3BI2", "D3BI2", "ADMINISTRATOR").unitTanpaKepala("D3SEK", "SEKRETARIAT", "DIN3", "");
        staf.put("D3BID/PELAKSANA", l.orang("D3BID", "PELAKSANA"));
        staf.put("D3BI2/PELAKSANA", l.orang("D3BI2", "PELAKSANA"));
        staf.put("D3SEK/PELAKSANA", l.orang("D3SEK", "PELAKSANA"));
        for (var u : UNIT) {
            for (var j : JENJANG) {
                staf.put(u[0] + "/" + j, l.orang(u[0], j));
            }
        }
        var lembar = l.jadi();
        lembar.get("pegawai").lines().filter(b -> b.contains(",K-")).forEach(b -> kepala.put(b.replaceAll(".*,K-([^,]+),.*", "$1"), b.substring(0, 18)));
        berhasil(KlienApi.sebagai(port, "admin").kirim("/instansi", Map.of(
                "kode", kode, "nama", "Kabupaten " + kode, "jenis", "KABUPATEN", "regulasi", paket, "zonaWaktu", "Asia/Jakarta",
                "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati Contoh", "nama", "H. Nama Contoh"))));
        berhasil(organisasi().impor(kode, false, lembar));
    }

    KlienApi organisasi() {
        return KlienApi.sebagai(port, "organisasi-" + kode);
    }

    String nipKepala(String unit) {
        return Optional.ofNullable(kepala.get(unit)).orElseThrow(() -> new AssertionError("tidak ada kepala " + unit));
    }

    /** Chooses under Bangkalan's regulation who assesses within an organisation of two levels. */
    void varian(String unit, String tingkat) {
        berhasil(organisasi().ubah("/unit/" + unit + "/pengaturan", Map.of(
                "varianPenilai", tingkat, "kriteriaLebihDuaTingkat", "Luas wilayah kerja menurut peraturan menteri", "pertimbanganBebanKerja",
                tingkat.equals("LEVEL_I") ? "" : "Camat sudah menilai 40 orang", "pertimbanganRentangKendali", tingkat.equals("LEVEL_I") ? "" : "Terlalu lebar")));
    }

    /** Has the kedudukan of everybody decreed, with what Bangkalan wants to be set before; the second level assesses in those units. */
    void tetapkanKedudukan(String... tingkatDua) {
        if (paket.startsWith("bangkalan")) {
            for (var unit : List.of("DPRD", "INSP", "DIN2", "RS", "KEC")) {
                varian(unit, List.of(tingkatDua).contains(unit) ? "LEVEL_II" : "LEVEL_I");
            }
            var organisasi = new Klien(port);
            assertThat(organisasi.masuk("organisasi-" + kode, "demo")).isTrue();
            for (var unit : List.of("UPTF", "MAN")) {
                assertThat(organisasi.isiDari("/jabatan/K-" + unit + "/ubah", "/jabatan/K-" + unit + "/ubah", Map.of(
                        "dasar_pengangkatan", "Keputusan Bupati 12/2024 tanggal 2 Januari 2024", "tanggal", hari(0))).statusCode()).isEqualTo(302);
            }
        }
        var pimpinan = new HashMap<String, List<String>>();
        staf.forEach((tempat, nip) -> pimpinan.put(nip, java.util.stream.Stream.iterate(tempat.split("/")[0], u -> !u.isEmpty(), RuangEvaluasi::induk).map(u -> "K-" + u).toList()));
        PenetapanUji.tetapkan(port, kode, pimpinan);
    }

    /** User names of all who are concerned with what a unit does: those in it and below, the leaders above, last the Pejabat Pembina Kepegawaian. */
    List<String> orangDi(String unit) {
        var atas = new ArrayList<String>();
        for (var u = unit; !u.isEmpty(); u = induk(u)) {
            atas.add(u);
        }
        var hasil = new ArrayList<>(atas.stream().map(this::nipKepala).toList());
        for (var u : UNIT) {
            if (!u[0].equals(unit) && dalam(u[0], unit)) {
                hasil.add(nipKepala(u[0]));
            }
        }
        for (var u : UNIT) {
            if (dalam(u[0], unit)) {
                for (var j : JENJANG) {
                    hasil.add(nip(u[0], j));
                }
            }
        }
        hasil.add("bupati-" + kode);
        return hasil;
    }

    private static boolean dalam(String unit, String akar) {
        for (var u = unit; !u.isEmpty(); u = induk(u)) {
            if (u.equals(akar)) {
                return true;
            }
        }
        return false;
    }

    private static String induk(String unit) {
        return java.util.Arrays.stream(UNIT).filter(u -> u[0].equals(unit)).findFirst().map(u -> u[2]).orElse("");
    }

    /** Who leads a unit. */
    KlienApi kepala(String unit) {
        return KlienApi.sebagai(port, nipKepala(unit));
    }

    String nip(String unit, String jenjang) {
        return Optional.ofNullable(staf.get(unit + "/" + jenjang)).orElseThrow(() -> new AssertionError("tidak ada " + jenjang + " pada " + unit));
    }

    KlienApi orang(String nip) {
        return KlienApi.sebagai(port, nip);
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

    /** Lets somebody hold an office besides the own one. */
    void plt(String unit, String nip, String jenis) {
        var hari = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Jakarta"));
        berhasil(organisasi().kirim("/jabatan/K-" + unit + "/pelaksana-tugas", Map.of(
                "nip", nip, "jenis", jenis, "mulai", hari.toString(), "selesai", hari.plusDays(5).toString(), "dasar", "Surat 9")));
    }

    /** Work in force whose plan is agreed and worked out, with feedback of the unit's leader, so that its result can be handed in. */
    long penugasan(String bentuk, String unit, String penanggungJawab, List<String> nip) {
        var id = tanpaRencana(bentuk, unit, penanggungJawab, nip);
        var pemberi = kepala.getOrDefault(unit, kepala.getOrDefault(unit.startsWith("D3") ? "DIN3" : unit, ""));
        Penyewa.<Integer, RuntimeException>sebagai(kode, () -> sql.sql("""
                with r as (insert into pelaksanaan.rencana (instansi, penugasan, status, nihil, oleh) values (:i, :p, 'DISEPAKATI', true, 'uji') returning penugasan),
                     b as (insert into pelaksanaan.rencana_baris (instansi, penugasan, urut, nama, mulai, selesai)
                           select :i, penugasan, 1, 'Penyusunan', current_date - 1, current_date + 9 from r returning id, penugasan),
                     k as (insert into pelaksanaan.kegiatan (instansi, penugasan, baris, nama, mulai, selesai, oleh)
                           select :i, penugasan, id, 'Menyusun laporan', current_date - 1, current_date + 9, 'uji' from b returning id, penugasan),
                     o as (insert into pelaksanaan.kegiatan_orang (instansi, kegiatan, nip, nama, peran) select :i, id, :n, 'Orang', 'Penyusun' from k)
                insert into pelaksanaan.catatan (instansi, penugasan, kegiatan, jenis, isi, sebutan, nip, nama, pengguna)
                select :i, penugasan, id, 'UMPAN_BALIK', 'Baik', 'Jabatan K-' || :u, :k, 'Kepala', :k from k
                """).param("i", kode).param("p", id).param("n", nip.getFirst()).param("u", unit).param("k", pemberi).update());
        return id;
    }

    /** Work in force that a unit owns, for people each on their own, or for a team with a head and perhaps a Penanggung Jawab. */
    long tanpaRencana(String bentuk, String unit, String penanggungJawab, List<String> nip) {
        var dasar = "{\"paket\":\"" + paket + "\",\"versi\":1,\"sidik\":\"uji\",\"tabel\":\"lingkup\",\"baris\":\"1\",\"masukan\":{},\"kutipan\":[]}";
        return Penyewa.sebagai(kode, () -> {
            var id = sql.sql("""
                    insert into penugasan.penugasan (instansi, paket, versi, sidik, alur, lingkup, cara, bentuk, sifat, judul, ekspektasi, mulai, selesai, unit_pemilik, jumlah,
                        status, penanda, pemohon, pemohon_pengguna, dasar)
                    values (?, ?, 1, 'uji', 'penunjukan-dalam-unit', 'DALAM_UNIT', 'PENUNJUKAN', ?, 'RUTIN', 'Penyusunan laporan', 'Satu laporan', current_date - 1, current_date + 50, ?, ?,
                        'AKTIF', '0', ?, 'uji', ?::jsonb) returning id
                    """).params(kode, paket, bentuk, unit, nip.size(), "K-" + unit, dasar).query(Long.class).single();
            for (var i = 0; i < nip.size(); i++) {
                sql.sql("insert into penugasan.penugasan_pegawai (penugasan, instansi, nip, urut) values (?, ?, ?, ?)").params(id, kode, nip.get(i), i + 1).update();
            }
            if (bentuk.equals("TIM")) {
                tim(id, unit, penanggungJawab, nip);
            }
            return id;
        });
    }

    private void tim(long penugasan, String unit, String penanggungJawab, List<String> nip) {
        var tim = sql.sql("""
                insert into timkerja.tim (instansi, nama, unit_pemilik, paket, alur, lingkup, status) values (?, ?, ?, ?, 'penunjukan-dalam-unit', 'DALAM_UNIT', 'AKTIF')
                returning id
                """).params(kode, "Tim " + penugasan, unit, paket).query(Long.class).single();
        sql.sql("insert into timkerja.tim_penugasan (instansi, tim, penugasan, masuk) values (?, ?, ?, true)").params(kode, tim, penugasan).update();
        var orang = new ArrayList<String[]>();
        if (!penanggungJawab.isEmpty()) {
            orang.add(new String[] {penanggungJawab, "PENANGGUNG_JAWAB"});
        }
        for (var i = 0; i < nip.size(); i++) {
            orang.add(new String[] {nip.get(i), i == 0 ? "KETUA" : "ANGGOTA"});
        }
        for (var o : orang) {
            sql.sql("insert into timkerja.tim_orang (instansi, tim, nip, nama, peran, penugasan, unit_asal, mulai) values (?, ?, ?, 'Orang', ?, ?, ?, current_date - 1)")
                    .params(kode, tim, o[0], o[1], penugasan, unit).update();
        }
    }

    KlienApi.Jawaban serahkan(KlienApi siapa, long penugasan) {
        return siapa.kirim("/penugasan/" + penugasan + "/hasil", Map.of(
                "uraian", "Laporan selesai dan sudah dikirim.", "target", true, "ekspektasi", true, "tautan", List.of("https://berkas.contoh.go.id/laporan")));
    }

    JsonNode evaluasi(long penugasan) {
        var dibaca = organisasi().ambil("/penugasan/" + penugasan + "/evaluasi");
        assertThat(dibaca.status()).as(dibaca.mentah()).isEqualTo(200);
        return dibaca.isi();
    }

    /** Codes of the units whose leaders have to act now, in order; {@code #NIP} for a person. */
    List<String> menunggu(long penugasan) {
        return Penyewa.sebagai(kode, () -> sql.sql("""
                select pemegang[1] from alur.tugas where instansi = ? and penugasan = ? and selesai is null order by id
                """).params(kode, penugasan).query(String.class).list()).stream().map(k -> k.startsWith("K-") ? k.substring(2) : k).toList();
    }

    /** The open act of the person in the case, or 0. */
    long tugas(KlienApi siapa, long penugasan) {
        for (var t : siapa.ambil("/tugas").isi()) {
            if (t.path("penugasan").asLong() == penugasan) {
                return t.path("id").asLong();
            }
        }
        return 0;
    }

    KlienApi.Jawaban lakukan(KlienApi siapa, long penugasan, String hasil, String catatan) {
        var tugas = tugas(siapa, penugasan);
        assertThat(tugas).as("tugas pada %s, yang menunggu %s", penugasan, menunggu(penugasan)).isPositive();
        var isi = new HashMap<String, Object>(Map.of("hasil", hasil, "catatan", catatan));
        if (hasil.equals("KEMBALIKAN") && paket.startsWith("tanjung")) {
            isi.put("perbaikan", Map.of("langkah", "Lengkapi lampiran", "penanggungJawab", penyerah(penugasan), "sampai", hari(7)));
        }
        return siapa.kirim("/tugas/" + tugas + "/tindakan", isi);
    }

    private String penyerah(long penugasan) {
        return evaluasi(penugasan).path("pegawai").asString();
    }

    static String hari(int lagi) {
        return java.time.LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).plusDays(lagi).toString();
    }

    String status(long penugasan) {
        return organisasi().ambil("/penugasan/" + penugasan).teks("status");
    }

    static void berhasil(KlienApi.Jawaban jawaban) {
        assertThat(jawaban.status()).as(jawaban.mentah()).isBetween(200, 204);
    }

    static void ditolak(KlienApi.Jawaban jawaban, int status, String kode) {
        assertThat(jawaban.status()).as(jawaban.mentah()).isEqualTo(status);
        assertThat(jawaban.teks("kode")).as(jawaban.mentah()).isEqualTo(kode);
        assertThat(jawaban.teks("detail")).as(jawaban.mentah()).isNotBlank();
    }
}

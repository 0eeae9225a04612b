package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.uji.KlienApi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Two regencies of one installation: the one asks for people, the other has them. */
record DuaKabupaten(RuangPenugasan pemilik, RuangPenugasan asal) {

    /** Where the people sit at home. */
    static final String UNIT = "BIDANG-B1";

    static RuangPenugasan siap(int port, String kode, int nomor, String regulasi, String model) {
        return siap(new RuangPenugasan(port, kode, nomor, regulasi, model), regulasi);
    }

    static RuangPenugasan siap(RuangPenugasan r, String regulasi) {
        if (regulasi.startsWith("bangkalan")) {
            // in DINAS-A the Administrator assesses and leads; in DINAS-B the head assesses and the Administrator leads
            RuangPenugasan.berhasil(r.organisasi().ubah("/unit/DINAS-A/pengaturan", Map.of(
                    "varianPenilai", "LEVEL_II", "pertimbanganBebanKerja", "Kepala Dinas sudah menilai 40 orang", "pertimbanganRentangKendali", "Terlalu lebar")));
            RuangPenugasan.berhasil(r.organisasi().ubah("/unit/DINAS-B/pengaturan", Map.of("varianPenilai", "LEVEL_I")));
        }
        r.tetapkan();
        RuangPenugasan.berhasil(r.organisasi().ubah("/instansi/" + r.kode, Map.of("pejabatYangBerwenang", "K-SETDA")));
        return r;
    }

    /** A request of a team of one, by criteria at the unit of the home government. */
    Map<String, Object> permintaan() {
        var isi = new HashMap<>(pemilik.permintaan("PENUNJUKAN", "BIDANG-A1"));
        isi.put("instansiAsal", asal.kode);
        isi.put("unitAsal", UNIT);
        isi.put("jumlah", 1);
        isi.put("bentuk", "TIM");
        isi.put("tim", Map.of("nama", "Tim Peta", "ketua", pemilik.staf.get("BIDANG-A1"), "tujuan", "TARGET_PEMILIK"));
        return isi;
    }

    /** Who leads the bidang towards others: some regulations name its head, some the head of its dinas. */
    KlienApi pemohon() {
        return pemilik.kode.contains("tjt") ? pemilik.kepala("DINAS-A") : pemilik.kepala("BIDANG-A1");
    }

    /** Begins a request and forwards it; gives the owner's record. */
    long kirim(Map<String, Object> permintaan) {
        var id = pemilik.mulai(pemohon(), permintaan);
        pemilik.berhasil(pemilik.kepala("SETDA"), id, "SETUJU");
        return id;
    }

    /** The home side's record of the newest request, or 0. */
    long diAsal() {
        var semua = asal.organisasi().ambil("/penugasan?ukuran=1").isi().path("isi");
        return semua.isEmpty() ? 0 : semua.path(0).path("id").asLong();
    }

    /** Does the one open act of a record as whoever it is, naming a person where that is needed. */
    static KlienApi.Jawaban lakukan(RuangPenugasan r, long kasus, String hasil, String alasan) {
        var menunggu = r.kasus(kasus).path("menunggu");
        assertThat(menunggu.size()).as("langkah terbuka pada %s %s: %s", r.kode, kasus, r.kasus(kasus)).isPositive();
        var satu = menunggu.path(0);
        var isi = new HashMap<String, Object>(Map.of("hasil", hasil));
        if (!alasan.isEmpty()) {
            isi.put("alasan", alasan);
        }
        if (List.of("PUTUSKAN", "JAWAB_KETERSEDIAAN").contains(satu.path("tindakan").asString()) && alasan.isEmpty()) {
            isi.put("pegawai", List.of(r.staf.get(UNIT)));
            isi.put("catatan", "Berpengalaman pada pekerjaan serupa");
        }
        return r.orang(satu.path("pegawai").path("nip").asString()).kirim("/tugas/" + satu.path("tugas").asLong() + "/tindakan", isi);
    }

    /** Says yes until nothing is open in a record any more. */
    static void sampaiHabis(RuangPenugasan r, long kasus) {
        for (var n = 0; n < 12 && !r.kasus(kasus).path("menunggu").isEmpty(); n++) {
            var hasil = r.kasus(kasus).path("menunggu").path(0).path("hasilMungkin").path(0).asString();
            RuangPenugasan.berhasil(lakukan(r, kasus, hasil, ""));
        }
    }

    /** Plays both sides to the end. */
    void sampaiAkhir(long idPemilik, long idAsal) {
        for (var n = 0; n < 4; n++) {
            sampaiHabis(asal, idAsal);
            sampaiHabis(pemilik, idPemilik);
        }
    }

    /** A letter of a kind in a record, own or come from the other side, by its place among those. */
    static JsonNode surat(RuangPenugasan r, long kasus, String jenis, boolean masuk, int ke) {
        return StreamSupport.stream(r.kasus(kasus).path("naskah").spliterator(), false)
                .filter(n -> n.path("jenis").asString().equals(jenis) && n.path("masukDari").isNull() != masuk).skip(ke).findFirst()
                .orElseThrow(() -> new AssertionError("tidak ada " + jenis + " pada " + r.kasus(kasus).path("naskah")));
    }
}

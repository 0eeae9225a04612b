package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.akses.token.TokenPribadi;
import id.tatakerja.basisdata.Penyewa;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A regency of Bangkalan's regulation under load: cases between two perangkat daerah, played over HTTP with tokens. */
final class KabupatenUkur {

    final RuangPenugasan r;
    private final byte[] permintaan;
    private final Function<String, String> pembuatToken;
    private final Map<String, String> token = new ConcurrentHashMap<>();

    private KabupatenUkur(RuangPenugasan r, Function<String, String> pembuatToken) {
        this.r = r;
        this.pembuatToken = pembuatToken;
        this.permintaan = KlienSoket.JSON.writeValueAsBytes(r.permintaan("PENUNJUKAN", "BIDANG-A1", r.staf.get("BIDANG-B1")));
    }

    /** With personal tokens, made as the profile page makes them. */
    static KabupatenUkur buat(int port, String kode, int nomor, TokenPribadi token) {
        return new KabupatenUkur(ruang(port, kode, nomor), nip -> Penyewa.sebagai(
                kode, () -> token.buat(new Pelaku(nip, nip, Optional.of(kode), Optional.of(nip), Set.of(Peran.ASN)), "ukur", 7)));
    }

    /** With the bearers of demo mode. */
    static KabupatenUkur demo(int port, String kode, int nomor) {
        return new KabupatenUkur(ruang(port, kode, nomor), nip -> "demo-" + nip);
    }

    private static RuangPenugasan ruang(int port, String kode, int nomor) {
        var r = new RuangPenugasan(port, kode, nomor, "bangkalan-28-2023", "");
        RuangPenugasan.berhasil(r.organisasi().ubah("/unit/DINAS-A/pengaturan", Map.of(
                "varianPenilai", "LEVEL_II", "pertimbanganBebanKerja", "Kepala Dinas sudah menilai 40 orang", "pertimbanganRentangKendali", "Terlalu lebar untuk satu pejabat")));
        RuangPenugasan.berhasil(r.organisasi().ubah("/unit/DINAS-B/pengaturan", Map.of("varianPenilai", "LEVEL_I")));
        return r.tetapkan();
    }

    /** Token of the head of a unit. */
    String kepala(String unit) {
        return token(r.kepala.get(unit));
    }

    /** Token of a person. */
    String token(String nip) {
        return token.computeIfAbsent(nip, pembuatToken);
    }

    /** The person asked for. */
    String pegawai() {
        return r.staf.get("BIDANG-B1");
    }

    /** Who does the acts after the first, in order, with the outcome. */
    Map.Entry<String, String> giliran(int urut) {
        return switch (urut) {
            case 1 -> Map.entry(r.kepala.get("DINAS-B"), "SETUJU");
            case 2 -> Map.entry(r.kepala.get("BIDANG-B1"), "MENDUKUNG");
            case 3 -> Map.entry(r.kepala.get("DINAS-B"), "SELESAI");
            case 4 -> Map.entry(pegawai(), "SELESAI");
            default -> throw new IllegalArgumentException("Langkah " + urut);
        };
    }

    /** How many acts follow the first. */
    static final int SESUDAH_PERTAMA = 4;

    /** Begins a case; its number. */
    long mulai(KlienSoket klien) throws IOException {
        return klien.kirim(kepala("BIDANG-A1"), "/api/v1/penugasan", permintaan).berhasil().path("id").asLong();
    }

    /** Finds the person's open act of a case in the inbox. */
    long tugas(KlienSoket klien, String nip, long kasus) throws IOException {
        return StreamSupport.stream(klien.ambil(token(nip), "/api/v1/tugas").berhasil().spliterator(), false)
                .filter(t -> t.path("penugasan").asLong() == kasus)
                .findFirst()
                .map((JsonNode t) -> t.path("id").asLong())
                .orElseThrow(() -> new AssertionError("Tugas kasus " + kasus + " tidak tampak pada kotak " + nip));
    }

    /** Plays a whole case to its end. */
    long seluruhnya(KlienSoket klien) throws IOException {
        var kasus = mulai(klien);
        for (var urut = 1; urut <= SESUDAH_PERTAMA; urut++) {
            var oleh = giliran(urut);
            klien.kirim(token(oleh.getKey()), "/api/v1/tugas/" + tugas(klien, oleh.getKey(), kasus) + "/tindakan", Map.of("hasil", oleh.getValue())).berhasil();
        }
        return kasus;
    }
}

package id.tatakerja.penugasan;

import id.tatakerja.alur.PenetapTim;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Nip;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.regulasi.TabelLingkup.Cara;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.Data;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /penugasan} as it comes, see kontrak-api section 5. */
record Permintaan(
        @Nullable Cara cara,
        @Nullable Bentuk bentuk,
        @Nullable SifatPenugasan sifat,
        @Nullable String judul,
        @Nullable String maksudTujuan,
        @Nullable List<@Nullable String> kompetensi,
        @Nullable String ekspektasi,
        @Nullable LocalDate mulai,
        @Nullable LocalDate selesai,
        @Nullable String pengaturanLain,
        @Nullable String unitPemilik,
        @Nullable List<@Nullable String> pegawai,
        @Nullable String unitAsal,
        @Nullable Integer jumlah,
        @Nullable String instansiAsal,
        @Nullable String pertimbangan,
        @Nullable Tim tim,
        @Nullable Boolean penuhWaktu,
        @Nullable PermintaanKebutuhan kebutuhan,
        @Nullable Boolean bersama,
        PermintaanTindakan.@Nullable Naskah naskah) {

    private static final int PANJANG = 4000;
    private static final int PENDEK = 300;

    record Tim(
            @Nullable String nama, @Nullable String ketua, @Nullable String alasanKetua, @Nullable String penanggungJawab, @Nullable String tujuan,
            @Nullable String perintah, @Nullable Long id) {}

    /**
     * The same, checked in itself.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 {@code ISIAN_TIDAK_SAH} with every fault
     */
    Isian periksa() {
        var galat = new ArrayList<Galat>();
        if (cara == null) {
            galat.add(new Galat("cara", "WAJIB_DIISI", "Pilih PENUNJUKAN atau SUKARELA."));
        }
        wajib(galat, "judul", judul, "Tulis judul pekerjaan.");
        wajib(galat, "unitPemilik", unitPemilik, "Pilih unit pemilik kinerja.");
        panjang(galat, "judul", judul, PENDEK);
        panjang(galat, "maksudTujuan", maksudTujuan, PANJANG);
        panjang(galat, "ekspektasi", ekspektasi, PANJANG);
        panjang(galat, "pengaturanLain", pengaturanLain, PANJANG);
        panjang(galat, "pertimbangan", pertimbangan, PANJANG);
        panjang(galat, "instansiAsal", instansiAsal, PENDEK);
        panjang(galat, "unitAsal", unitAsal, PENDEK);
        var butir = bersih(kompetensi);
        butir.forEach(k -> panjang(galat, "kompetensi", k, PENDEK));
        if (butir.size() > 20) {
            galat.add(new Galat("kompetensi", "TERLALU_BANYAK", "Sebut paling banyak 20 kompetensi."));
        }
        tanggal(galat);
        var orang = bersih(pegawai).stream().distinct().toList();
        orang.forEach(n -> Nip.periksa(n).ifPresent(pesan -> galat.add(new Galat("pegawai", "NIP_TIDAK_SAH", pesan))));
        var banyak = jumlah == null ? Math.max(1, orang.size()) : jumlah;
        if (banyak < 1 || banyak > Data.TERBANYAK || orang.size() > Data.TERBANYAK) {
            galat.add(new Galat("jumlah", "DI_LUAR_BATAS", "Satu penugasan menyebut 1 sampai " + Data.TERBANYAK + " orang."));
        }
        if (cara == Cara.PENUNJUKAN && orang.isEmpty() && isi(unitAsal).isEmpty() && isi(instansiAsal).isEmpty()) {
            galat.add(new Galat("pegawai", "WAJIB_DIISI", "Sebut pegawainya, atau unit asal dan jumlah yang diminta."));
        }
        if (sifat == null) {
            galat.add(new Galat("sifat", "WAJIB_DIISI", "Pilih sifat tugas: RUTIN atau INSIDENTAL."));
        }
        var kelompok = tim(galat);
        var latar = kebutuhan == null ? Kebutuhan.KOSONG : kebutuhan.periksa(galat);
        if (!galat.isEmpty()) {
            throw Penolakan.galat("ISIAN_TIDAK_SAH", galat.getFirst().pesan(), galat).sebagaiException();
        }
        return new Isian(
                Objects.requireNonNull(cara), bentuk == null ? kelompok.isPresent() ? Bentuk.TIM : Bentuk.INDIVIDU : bentuk,
                Objects.requireNonNull(sifat), isi(judul), isi(maksudTujuan), butir, isi(ekspektasi), Optional.ofNullable(mulai),
                Optional.ofNullable(selesai), isi(pengaturanLain), isi(pertimbangan), isi(unitPemilik), orang,
                Optional.of(isi(unitAsal)).filter(u -> !u.isEmpty() && orang.isEmpty()), orang.isEmpty() ? banyak : orang.size(),
                Optional.of(isi(instansiAsal)).filter(i -> !i.isEmpty()), kelompok, Boolean.TRUE.equals(penuhWaktu), latar);
    }

    private void tanggal(List<Galat> galat) {
        if (mulai != null && selesai != null && selesai.isBefore(mulai)) {
            galat.add(new Galat("selesai", "TANGGAL_TERBALIK", "Tanggal selesai mendahului tanggal mulai. Perbaiki salah satunya."));
        }
        for (var hari : new LocalDate[] {mulai, selesai}) {
            if (hari != null && (hari.getYear() < 1990 || hari.getYear() > 2100)) {
                galat.add(new Galat(hari == mulai ? "mulai" : "selesai", "TANGGAL_DI_LUAR_BATAS", "Tulis tanggal antara tahun 1990 dan 2100."));
            }
        }
        if (sifat == SifatPenugasan.INSIDENTAL && (mulai == null || selesai == null)) {
            galat.add(new Galat(mulai == null ? "mulai" : "selesai", "WAJIB_DIISI", "Tugas insidental menyebut tanggal mulai dan tanggal selesai."));
        }
    }

    private Optional<Isian.Tim> tim(List<Galat> galat) {
        if (bentuk == Bentuk.INDIVIDU || bentuk == null && tim == null) {
            return Optional.empty();
        }
        var t = tim == null ? new Tim(null, null, null, null, null, null, null) : tim;
        panjang(galat, "tim.nama", t.nama(), PENDEK);
        panjang(galat, "tim.alasanKetua", t.alasanKetua(), 600);
        panjang(galat, "tim.perintah", t.perintah(), PENDEK);
        if (!isi(t.tujuan()).isEmpty() && PenetapTim.tujuan(isi(t.tujuan())).isEmpty()) {
            galat.add(new Galat("tim.tujuan", "TIDAK_DIKENAL", "Pilih TARGET_PEMILIK, PROGRAM_STRATEGIS, PEMILIK_ATAU_STRATEGIS, atau TARGET_LAIN."));
        }
        for (var nip : List.of(isi(t.ketua()), isi(t.penanggungJawab()))) {
            if (!nip.isEmpty()) {
                Nip.periksa(nip).ifPresent(pesan -> galat.add(new Galat("tim", "NIP_TIDAK_SAH", pesan)));
            }
        }
        return Optional.of(new Isian.Tim(
                isi(t.nama()), isi(t.ketua()), isi(t.alasanKetua()), isi(t.penanggungJawab()), isi(t.tujuan()), isi(t.perintah()),
                t.id() == null ? "" : Long.toString(t.id())));
    }

    private static List<String> bersih(@Nullable List<@Nullable String> semua) {
        var hasil = new ArrayList<String>();
        if (semua != null) {
            for (var satu : semua) {
                if (satu != null && !satu.isBlank()) {
                    hasil.add(satu.strip());
                }
            }
        }
        return hasil;
    }

    static String isi(@Nullable String teks) {
        return teks == null ? "" : teks.strip();
    }

    private static void wajib(List<Galat> galat, String bidang, @Nullable String nilai, String pesan) {
        if (isi(nilai).isEmpty()) {
            galat.add(new Galat(bidang, "WAJIB_DIISI", pesan));
        }
    }

    static void panjang(List<Galat> galat, String bidang, @Nullable String nilai, int paling) {
        if (isi(nilai).length() > paling) {
            galat.add(new Galat(bidang, "TERLALU_PANJANG", "Isi paling banyak " + paling + " karakter, yang ditulis " + isi(nilai).length() + "."));
        }
        if (isi(nilai).indexOf('\0') >= 0) {
            galat.add(new Galat(bidang, "TIDAK_SAH", "Isian memuat huruf yang tidak dapat disimpan. Ketik ulang."));
        }
    }
}

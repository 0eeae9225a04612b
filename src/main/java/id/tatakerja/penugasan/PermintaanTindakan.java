package id.tatakerja.penugasan;

import id.tatakerja.alur.Tugas;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.regulasi.alur.Alur;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.JenisNaskah;
import id.tatakerja.regulasi.alur.Simpul;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /tugas/{id}/tindakan} as it comes, see kontrak-api section 5. */
record PermintaanTindakan(
        @Nullable Hasil hasil, @Nullable String alasan, @Nullable String catatan, @Nullable List<@Nullable String> pegawai, @Nullable Naskah naskah,
        @Nullable String unitAsal, @Nullable Boolean target, @Nullable Boolean ekspektasi, @Nullable Perbaikan perbaikan, @Nullable String aturan) {

    PermintaanTindakan(
            @Nullable Hasil hasil, @Nullable String alasan, @Nullable String catatan, @Nullable List<@Nullable String> pegawai, @Nullable Naskah naskah,
            @Nullable String unitAsal) {
        this(hasil, alasan, catatan, pegawai, naskah, unitAsal, null, null, null, null);
    }

    private static final int ALASAN = 2000;
    private static final int CATATAN = 4000;

    record Naskah(@Nullable JenisNaskah jenis) {}

    /** A step of improvement: what, by whom (NIP), until when. */
    record Perbaikan(@Nullable String langkah, @Nullable String penanggungJawab, @Nullable LocalDate sampai) {

        private TindakanTahapLain.Perbaikan isi() {
            return new TindakanTahapLain.Perbaikan(Permintaan.isi(langkah), Permintaan.isi(penanggungJawab), Optional.ofNullable(sampai));
        }
    }

    /**
     * Kinds of letter of which one is chosen with the act: its own, and those of what the same office does along with it. Empty where the
     * regulation leaves nothing to choose.
     */
    static List<JenisNaskah> pilihanSurat(Kasus kasus, Alur alur, Simpul.Tindak tindak) {
        return alur.tindak().stream()
                .filter(t -> t.id().equals(tindak.id()) || t.peran().equals(tindak.peran())
                        && tindak.hasil().stream().anyMatch(h -> LangkahSerangkai.hasil(tindak.tindakan(), h, t.tindakan()).isPresent()))
                .flatMap(t -> t.naskah().stream())
                .filter(n -> n.jenis().size() > 1 && n.bentuk().map(b -> b == kasus.isian().bentuk()).orElse(true))
                .flatMap(n -> n.jenis().stream()).distinct().toList();
    }

    /**
     * The decision for an act.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 with the field that is missing or too long
     */
    Putusan periksa(Tugas tugas) {
        var hasilnya = hasil == null && tugas.hasilMungkin().size() == 1 ? tugas.hasilMungkin().getFirst() : hasil;
        if (hasilnya == null || !tugas.hasilMungkin().contains(hasilnya)) {
            tolak("hasil", "HASIL_TIDAK_MUNGKIN", "Pilih salah satu hasil: " + tugas.hasilMungkin().stream().map(Enum::name).reduce((a, b) -> a + ", " + b).orElse("") + ".");
        }
        var galat = new ArrayList<Galat>();
        Permintaan.panjang(galat, "alasan", alasan, ALASAN);
        Permintaan.panjang(galat, "catatan", catatan, CATATAN);
        if (!galat.isEmpty()) {
            throw Penolakan.galat("ISIAN_TIDAK_SAH", galat.getFirst().pesan(), galat).sebagaiException();
        }
        var pasti = Objects.requireNonNull(hasilnya);
        if (pasti.wajibAlasan() && Permintaan.isi(alasan).isEmpty()) {
            tolak("alasan", "ALASAN_WAJIB", "Tulis alasannya. Penolakan tanpa alasan tidak dapat disimpan, karena alasan itu disampaikan kepada pemohon.");
        }
        if (pasti == Hasil.TIDAK_MENDUKUNG && Permintaan.isi(alasan).isEmpty() && Permintaan.isi(catatan).isEmpty()) {
            tolak("catatan", "CATATAN_WAJIB", "Tulis catatan mengapa pelibatan tidak didukung, agar pejabat yang memutuskan dapat menimbangnya.");
        }
        return new Putusan(pasti, Permintaan.isi(alasan), Permintaan.isi(catatan), Optional.ofNullable(naskah).map(Naskah::jenis));
    }

    /** The decision for an act of a later stage, which checks it itself. */
    TindakanTahapLain.Isi tahapLain() {
        return new TindakanTahapLain.Isi(
                Optional.ofNullable(hasil), Permintaan.isi(catatan).isEmpty() ? Permintaan.isi(alasan) : Permintaan.isi(catatan), Optional.ofNullable(target),
                Optional.ofNullable(ekspektasi), perbaikan == null ? TindakanTahapLain.Perbaikan.KOSONG : perbaikan.isi(), Permintaan.isi(aturan));
    }

    /** People named, without repetition. */
    List<String> orang() {
        return pegawai == null ? List.of() : pegawai.stream().filter(Objects::nonNull).map(n -> Permintaan.isi(n)).filter(n -> !n.isEmpty()).distinct().toList();
    }

    private static void tolak(String bidang, String kode, String pesan) {
        throw Penolakan.galat(kode, pesan, List.of(new Galat(bidang, kode, pesan))).sebagaiException();
    }
}

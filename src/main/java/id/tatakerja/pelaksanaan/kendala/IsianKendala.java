package id.tatakerja.pelaksanaan.kendala;

import id.tatakerja.bersama.Galat;
import id.tatakerja.pelaksanaan.Isian;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An obstacle as it was typed, looked at in itself.
 *
 * @param judul a few words
 * @param uraian what is the matter
 * @param alternatif ways out
 * @param disarankan number of the recommended one, from 1
 * @param kolaborasi whether several leaders have to work together
 * @param kegiatan the activity that it stands in the way of
 * @param batas last day, where somebody says one
 */
public record IsianKendala(
        String judul, String uraian, List<String> alternatif, int disarankan, boolean kolaborasi, Optional<Long> kegiatan, Optional<LocalDate> batas) {

    /** How many alternatives a form shows. */
    public static final int ALTERNATIF = 3;
    private static final int ALTERNATIF_TERBANYAK = 10;

    public IsianKendala {
        alternatif = List.copyOf(alternatif);
    }

    /** Looks at it on a day and notes every fault. */
    public static IsianKendala periksa(Isian isian, MenanganiKendala.Permintaan minta, LocalDate hari) {
        var judul = isian.wajib("judul", minta.judul(), Isian.PENDEK, "Tulis kendalanya dalam beberapa kata.");
        var uraian = isian.wajib("uraian", minta.uraian(), Isian.PANJANG, "Jelaskan kendalanya dan akibatnya bagi pekerjaan.");
        var alternatif = alternatif(isian, minta);
        var disarankan = minta.rekomendasi() == null ? 0 : minta.rekomendasi();
        if (!alternatif.isEmpty() && (disarankan < 1 || disarankan > alternatif.size())) {
            isian.salah("rekomendasi", "REKOMENDASI_WAJIB", "Tunjuk alternatif yang Anda sarankan.");
        }
        var batas = minta.batas();
        if (batas != null && (batas.isBefore(hari) || batas.isAfter(hari.plusYears(1)))) {
            isian.salah("batas", "BATAS_TIDAK_SAH", "Batas waktu putusan paling cepat hari ini dan paling lama setahun.");
        }
        return new IsianKendala(
                judul, uraian, alternatif, disarankan, Boolean.TRUE.equals(minta.perluKolaborasi()), Optional.ofNullable(minta.kegiatan()), Optional.ofNullable(batas));
    }

    private static List<String> alternatif(Isian isian, MenanganiKendala.Permintaan minta) {
        var hasil = new ArrayList<String>();
        var semua = minta.alternatif() == null ? List.<@Nullable String>of() : minta.alternatif();
        semua.stream().map(Isian::bersih).filter(a -> !a.isEmpty()).limit(ALTERNATIF_TERBANYAK + 1L).forEach(a -> hasil.add(isian.boleh("alternatif", a, Isian.PANJANG)));
        if (hasil.isEmpty()) {
            isian.salah("alternatif", "ALTERNATIF_WAJIB", "Sertakan sedikitnya satu alternatif penyelesaian. Pimpinan memutuskan dari alternatif yang Anda siapkan.");
        } else if (hasil.size() > ALTERNATIF_TERBANYAK) {
            isian.salah("alternatif", "TERLALU_BANYAK", "Sertakan paling banyak " + ALTERNATIF_TERBANYAK + " alternatif.");
        }
        return hasil;
    }

    /**
     * What a form has sent.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 for a day that is none
     */
    public static MenanganiKendala.Permintaan formulir(Map<String, String> isi) {
        if (!tanggal(isi, "batas").isEmpty()) {
            throw Isian.tolak("batas", "TANGGAL_TIDAK_SAH", tanggal(isi, "batas").getFirst().pesan());
        }
        var alternatif = new ArrayList<@Nullable String>();
        var disarankan = 0;
        for (var n = 1; n <= ALTERNATIF; n++) {
            if (!Isian.bersih(isi.get("alternatif." + n)).isEmpty()) {
                alternatif.add(isi.get("alternatif." + n));
                disarankan = Integer.toString(n).equals(isi.get("rekomendasi")) ? alternatif.size() : disarankan;
            }
        }
        return new MenanganiKendala.Permintaan(
                isi.get("judul"), isi.get("uraian"), alternatif, disarankan, "ya".equals(isi.get("perluKolaborasi")), Isian.nomor(isi.get("kegiatan")).orElse(null),
                Isian.hari(isi.get("batas")).orElse(null));
    }

    /** The fault of a day that was typed and is none. */
    static List<Galat> tanggal(Map<String, String> isi, String bidang) {
        return !Isian.bersih(isi.get(bidang)).isEmpty() && Isian.hari(isi.get(bidang)).isEmpty()
                ? List.of(new Galat(bidang, "TANGGAL_TIDAK_SAH", "Tulis tanggal yang ada pada kalender.")) : List.of();
    }
}

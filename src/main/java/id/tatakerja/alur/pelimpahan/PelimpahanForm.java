package id.tatakerja.alur.pelimpahan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.regulasi.alur.Tindakan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A delegation as it was typed.
 *
 * @param pemberi key of the office that gives it
 * @param penerima code of the jabatan that receives it
 * @param tindakan codes of acts
 * @param mulai first day
 * @param selesai last day
 * @param nomor number of the letter
 * @param tanggalSurat date of the letter
 * @param alasan why
 */
public record PelimpahanForm(
        String pemberi, String penerima, List<String> tindakan, String mulai, String selesai, String nomor, String tanggalSurat, String alasan) {

    static final PelimpahanForm KOSONG = new PelimpahanForm("", "", List.of(), "", "", "", "", "");

    MelimpahkanTindakan.Isian periksa() {
        var galat = new ArrayList<Galat>();
        wajib("pemberi", pemberi, 60, "Pilih jabatan yang melimpahkan.", galat);
        wajib("penerima", penerima, 60, "Isi kode jabatan penerima.", galat);
        wajib("nomor", nomor, 100, "Isi nomor surat pelimpahan, paling panjang 100 karakter.", galat);
        wajib("alasan", alasan.replaceAll("\\s+", " "), 500, "Tulis alasannya, paling panjang 500 karakter.", galat);
        Set<Tindakan> semua = EnumSet.noneOf(Tindakan.class);
        for (var t : tindakan) {
            Arrays.stream(Tindakan.values()).filter(s -> s.name().equals(t)).findFirst().ifPresentOrElse(
                    semua::add, () -> galat.add(new Galat("tindakan", "TINDAKAN_TIDAK_DIKENAL", "Salah satu langkah tidak dikenal. Pilih dari daftar.")));
        }
        if (tindakan.isEmpty()) {
            galat.add(new Galat("tindakan", "TINDAKAN_WAJIB", "Pilih sedikitnya satu langkah yang dilimpahkan."));
        }
        var dari = hari("mulai", mulai, galat);
        var sampai = hari("selesai", selesai, galat);
        var surat = hari("tanggalSurat", tanggalSurat, galat);
        if (!galat.isEmpty()) {
            throw Penolakan.galat("PELIMPAHAN_TIDAK_SAH", galat.getFirst().pesan(), galat).sebagaiException();
        }
        return new MelimpahkanTindakan.Isian(pemberi.strip(), penerima.strip(), semua, dari, sampai, nomor.strip(), surat, alasan.strip().replaceAll("\\s+", " "));
    }

    private static void wajib(String bidang, String teks, int paling, String pesan, List<Galat> galat) {
        if (teks.isBlank() || teks.length() > paling || teks.chars().anyMatch(Character::isISOControl)) {
            galat.add(new Galat(bidang, "ISIAN_TIDAK_SAH", pesan));
        }
    }

    private static LocalDate hari(String bidang, String teks, List<Galat> galat) {
        try {
            var hari = LocalDate.parse(teks.strip());
            if (hari.getYear() >= 1900 && hari.getYear() <= 2100) {
                return hari;
            }
        } catch (DateTimeException tidakAda) {
            // said below
        }
        galat.add(new Galat(bidang, "TANGGAL_TIDAK_ADA", "Tulis tanggal yang ada pada kalender, misalnya 2027-01-04."));
        return LocalDate.EPOCH;
    }
}

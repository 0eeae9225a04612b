package id.tatakerja.regulasi;

import id.tatakerja.bersama.Kutipan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Who made the regulation, how it is called and from when it holds; dates are stated nowhere else.
 *
 * @param kode code of the pack, equal to the name of its folder
 * @param judul title as one cites it
 * @param tentang subject, in our own words
 * @param daerah region, e.g. {@code Kabupaten Lamandau}
 * @param jenis kind of regulation
 * @param nomor number, at least 1
 * @param tahun year
 * @param ditetapkan day of enactment, empty when unreadable in the copy used
 * @param berlaku first day in force, empty when unreadable in the copy used
 * @param versi version of the pack, at least 1
 * @param awalanPersyaratan prefix of its requirement IDs; empty for the national base
 * @param indukNasional code of the national pack it rests on; empty for the national base
 * @param zonaWaktu time zone of the region
 * @param catatan remark about the copy used, may be empty text
 * @param dasarPenetapan citations of the provision on who sets kedudukan
 * @param dasarBerlaku citations of the provision on when it enters into force; empty only for the national base
 */
public record Identitas(
        String kode,
        String judul,
        String tentang,
        String daerah,
        Jenis jenis,
        int nomor,
        int tahun,
        Optional<LocalDate> ditetapkan,
        Optional<LocalDate> berlaku,
        int versi,
        Optional<String> awalanPersyaratan,
        Optional<String> indukNasional,
        ZoneId zonaWaktu,
        String catatan,
        List<Kutipan> dasarPenetapan,
        List<Kutipan> dasarBerlaku) {

    public Identitas {
        dasarPenetapan = List.copyOf(dasarPenetapan);
        dasarBerlaku = List.copyOf(dasarBerlaku);
    }

    /**
     * The first day on which anything can be decided by this regulation: the day in force or, where only the year is known (the
     * national base), the first day of that year.
     */
    public LocalDate palingAwal() {
        return berlaku.orElseGet(() -> LocalDate.of(tahun, 1, 1));
    }

    /** Kinds of regulation. */
    public enum Jenis {
        /** By a Bupati. */
        PERATURAN_BUPATI,
        /** By a Minister. */
        PERATURAN_MENTERI
    }
}

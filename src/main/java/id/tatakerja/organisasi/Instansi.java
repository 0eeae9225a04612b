package id.tatakerja.organisasi;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A tenant: one government, as it is on a day.
 *
 * @param kode code, lower-case letters, digits and single hyphens, at most 40
 * @param nama full name
 * @param jenis class of Instansi Pemerintah
 * @param subjenis for PUSAT which of the four kinds, else empty
 * @param regulasi code of the regulation pack
 * @param zonaWaktu time zone
 * @param pembina the Pejabat Pembina Kepegawaian
 * @param pejabatYangBerwenang code of the jabatan that may release people to other governments, empty text while not set
 * @param warna accent colour 1 to 8
 */
public record Instansi(
        String kode,
        String nama,
        Jenis jenis,
        Optional<Subjenis> subjenis,
        String regulasi,
        ZoneId zonaWaktu,
        Pembina pembina,
        String pejabatYangBerwenang,
        int warna) {

    /** Classes of Instansi Pemerintah. Source: bangkalan-28-2023#pasal-1/angka-10 to angka-12. */
    public enum Jenis {
        KABUPATEN,
        KOTA,
        PROVINSI,
        PUSAT
    }

    /** The four kinds of Instansi Pusat. Source: bangkalan-28-2023#pasal-1/angka-11. */
    public enum Subjenis {
        KEMENTERIAN,
        LEMBAGA_PEMERINTAH_NONKEMENTERIAN,
        KESEKRETARIATAN_LEMBAGA_NEGARA,
        KESEKRETARIATAN_LEMBAGA_NONSTRUKTURAL
    }

    /**
     * The Pejabat Pembina Kepegawaian.
     *
     * @param sebutan title, e.g. {@code Bupati Lamandau}
     * @param nama name
     */
    public record Pembina(String sebutan, String nama) {}

    /** Today where the instansi is. */
    public LocalDate hariIni() {
        return LocalDate.now(zonaWaktu);
    }

    /** Reads tenants. Rows that the running tenant may not see do not exist for it. */
    public interface Pembaca {

        /** The instansi as it is on the day. */
        Optional<Instansi> instansi(String kode, LocalDate tanggal);

        /** All visible instansi as they are today, in order of code. */
        List<Instansi> semua();

        /** The instansi as it is today; empty when none is visible. */
        Optional<Instansi> kini(String kode);

        /**
         * The instansi as it is today.
         *
         * @throws id.tatakerja.bersama.DitolakException TIDAK_DITEMUKAN when none is visible
         */
        Instansi wajib(String kode);
    }
}

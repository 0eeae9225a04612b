package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.regulasi.alur.Bentuk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A perjanjian kinerja.
 *
 * @param id number
 * @param unit code of the unit
 * @param tahun year
 * @param ditetapkan whether it is set and so locked
 * @param jabatan office that draws it up and sets it
 * @param nomor number of the document, empty before it is set
 * @param tanggal day of the document
 * @param renstra the part of the rencana strategis that it follows from, may be empty
 * @param sebutan title of the office that set it
 * @param nama who set it
 * @param target targets in order
 */
record Perjanjian(
        long id, String unit, int tahun, boolean ditetapkan, String jabatan, String nomor, Optional<LocalDate> tanggal, String renstra, String sebutan, String nama,
        List<Target> target) {

    Perjanjian {
        target = List.copyOf(target);
    }

    /**
     * A target: what is to be reached, how it is measured, how much.
     *
     * @param id number
     * @param perjanjian number of the perjanjian
     * @param sasaran what is to be reached
     * @param indikator how it is measured
     * @param nilai how much
     * @param satuan unit of measure, may be empty
     * @param bentuk how it is meant to be worked on
     */
    record Target(long id, long perjanjian, String sasaran, String indikator, String nilai, String satuan, Bentuk bentuk) {

        String kalimat() {
            return indikator + ": " + nilai + (satuan.isEmpty() ? "" : " " + satuan);
        }
    }

    /** A target handed on, with direction; taken over once the receiver has said so. */
    record Pembagian(
            long id, long target, String dari, String kepada, String arahan, String sebutan, String nama, Instant waktu, Optional<Instant> diterima, String penerima) {}

    /** From where people are needed beside the own ones. */
    enum Kebutuhan {
        TIDAK("Cukup pegawai unit sendiri"),
        UNIT("Pegawai unit lain"),
        PERANGKAT_DAERAH("Pegawai perangkat daerah lain"),
        INSTANSI("Pegawai instansi lain");

        private final String sebutan;

        Kebutuhan(String sebutan) {
            this.sebutan = sebutan;
        }

        public String sebutan() {
            return sebutan;
        }
    }

    /** The strategy for a target. */
    record Strategi(
            long id, long target, Bentuk bentuk, Kebutuhan kebutuhan, boolean ketua, String uraian, String program, String unit, String sebutan, String nama,
            String pengguna, String draf, Optional<Long> penugasan, Instant waktu) {}

    /** What a step of planning left behind. */
    record Catatan(
            long id, long target, int nomor, String tindakan, String isi, String kepada, String sebutan, String nama, Instant waktu, Optional<Instant> diterima, String penerima,
            Optional<Rekomendasi> rekomendasi) {}
}

package id.tatakerja.organisasi.nanti;

import java.time.LocalDate;
import java.util.List;

/**
 * A state that is recorded and has not begun.
 *
 * @param tanggal its first day, after today
 * @param dapatDitarik whether it can be taken back now: only the last one, for the others rest on each other,
 *     and only without a decree of kedudukan from that day or later
 * @param jumlah how many things it changes
 * @param isi what it changes, at most the first 200
 */
public record KeadaanNanti(LocalDate tanggal, boolean dapatDitarik, int jumlah, List<Isi> isi) {

    private static final int PALING_BANYAK = 200;

    public KeadaanNanti {
        isi = List.copyOf(isi);
    }

    static KeadaanNanti dari(LocalDate tanggal, boolean dapatDitarik, List<Isi> semua) {
        return new KeadaanNanti(tanggal, dapatDitarik, semua.size(), semua.stream().limit(PALING_BANYAK).toList());
    }

    /** What kind of thing changes. */
    public enum Jenis {
        UNIT("Unit"),
        JABATAN("Jabatan"),
        PEGAWAI("Pegawai"),
        PELAKSANA_TUGAS("Penunjukan"),
        DELEGASI("Delegasi penilaian"),
        PENGATURAN("Pengaturan");

        private final String label;

        Jenis(String label) {
            this.label = label;
        }

        /** Word to show. */
        public String label() {
            return label;
        }
    }

    /** What happens to it. */
    public enum Perubahan {
        BARU,
        BERUBAH,
        BERAKHIR
    }

    /**
     * One thing that changes.
     *
     * @param jenis kind of thing
     * @param kode code, NIP, number of the appointment or delegation, or key of the setting
     * @param nama what a reader knows it by
     * @param perubahan what happens to it
     */
    public record Isi(Jenis jenis, String kode, String nama, Perubahan perubahan) {}
}

package id.tatakerja.pertanggungjawaban;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A report that somebody owes, from the day its period begins.
 *
 * @param id number
 * @param instansi code of the tenant
 * @param penugasan number of the work
 * @param jenis whose account it is
 * @param pelapor NIP of who owes it
 * @param nama full name of the day
 * @param judul name of the work
 * @param tentang of whom it tells, where the head of a team tells of a member
 * @param masa its days
 * @param status state
 * @param permintaan who asks for it, where it is not due by itself
 * @param isi what it says; empty until something was written
 * @param ringkasan what stood behind it when it was sent
 * @param belum names of members whose report was missing when that of the team was sent
 * @param penerima who answers, once it was sent
 * @param dikirim when it was sent last
 * @param dijawab when it was answered last
 */
public record Laporan(
        long id, String instansi, long penugasan, Jenis jenis, String pelapor, String nama, String judul, Optional<Tentang> tentang, Masa masa, Status status, Optional<Permintaan> permintaan,
        Isi isi, Ringkasan ringkasan, List<String> belum, Optional<Tujuan> penerima, Optional<Instant> dikirim, Optional<Instant> dijawab) {

    public Laporan {
        belum = List.copyOf(belum);
    }

    /** Whose account it is. */
    public enum Jenis {
        /** Of somebody who works alone. */
        INDIVIDU("Laporan individu"),
        /** Of a member to who heads the team. */
        ANGGOTA("Laporan anggota tim"),
        /** Of who heads the team, about its work. */
        TIM("Laporan tim kerja"),
        /** Of who heads the team, about one member, for that member's own officials. */
        CAPAIAN("Laporan kinerja anggota");

        private final String sebutan;

        Jenis(String sebutan) {
            this.sebutan = sebutan;
        }

        /** The words for it. */
        public String sebutan() {
            return sebutan;
        }
    }

    /** States. */
    public enum Status {
        /** Not sent yet. */
        DITUNGGU("Belum dikirim"),
        /** Waits for the answer. */
        TERKIRIM("Menunggu jawaban"),
        /** Accepted. */
        DITERIMA("Diterima"),
        /** To be mended and sent again. */
        DIKEMBALIKAN("Dikembalikan"),
        /** Not owed any more, since the person left or the work was withdrawn. */
        GUGUR("Tidak lagi diminta");

        private final String sebutan;

        Status(String sebutan) {
            this.sebutan = sebutan;
        }

        /** The words for it. */
        public String sebutan() {
            return sebutan;
        }

        /** Whether it is with who owes it. */
        public boolean padaPelapor() {
            return this == DITUNGGU || this == DIKEMBALIKAN;
        }
    }

    /**
     * Its days, all included.
     *
     * @param mulai first day of which it tells
     * @param selesai last day of which it tells
     * @param buka first day on which it stands in the inbox
     * @param batas last day on which it is not late
     */
    public record Masa(LocalDate mulai, LocalDate selesai, LocalDate buka, LocalDate batas) {}

    /** A member of whom it tells: NIP, full name, code of the government in which he or she sits. */
    public record Tentang(String nip, String nama, String instansi) {}

    /** Who asks for it: key, title or name, and what for. */
    public record Permintaan(String kunci, String sebutan, String catatan) {}

    /** Who answers: key of an office or person, and its title with the name. */
    public record Tujuan(String kunci, String sebutan) {}

    /**
     * What it says.
     *
     * @param uraian what was done
     * @param hambatan what stood in the way, may be empty
     * @param rencana what comes next, may be empty
     */
    public record Isi(String uraian, String hambatan, String rencana) {

        /** Nothing yet. */
        static final Isi KOSONG = new Isi("", "", "");

        /** Whether nothing was written. */
        public boolean kosong() {
            return uraian.isEmpty() && hambatan.isEmpty() && rencana.isEmpty();
        }
    }

    /**
     * What stood behind it when it was sent.
     *
     * @param baris progress of the period, oldest first
     * @param realisasi whole rupiah spent in the period
     * @param anggaran whole rupiah planned for the whole work, 0 where nothing was planned
     * @param kendala obstacles of the period in words
     */
    public record Ringkasan(List<Baris> baris, long realisasi, long anggaran, List<String> kendala) {

        /** Nothing. */
        static final Ringkasan KOSONG = new Ringkasan(List.of(), 0, 0, List.of());

        public Ringkasan {
            baris = List.copyOf(baris);
            kendala = List.copyOf(kendala);
        }
    }

    /** Progress: its day, the activity, how far it is, what was done, by whom, whole rupiah. */
    public record Baris(LocalDate tanggal, String kegiatan, int persen, String uraian, String nama, long realisasi) {}

    /** Whether its last day has passed and it is still owed. */
    public boolean terlambat(LocalDate hari) {
        return status == Status.DITUNGGU && masa.batas().isBefore(hari);
    }

    /** What its trail belongs to. */
    String objek() {
        return "laporan:" + id;
    }

    /** Its page. */
    String alamat() {
        return "/laporan/" + id;
    }
}

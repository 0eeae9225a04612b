package id.tatakerja.organisasi.bagan;

import java.util.List;

/**
 * A chart ready to draw; all measures in SVG user units (pixels at 100 %).
 *
 * @param lebar width
 * @param tinggi height
 * @param kotak boxes
 * @param garis connectors as SVG path data
 */
public record Gambar(int lebar, int tinggi, List<Kotak> kotak, List<String> garis) {

    public Gambar {
        kotak = List.copyOf(kotak);
        garis = List.copyOf(garis);
    }

    /** How many boxes a search has marked. */
    public long cocok() {
        return kotak.stream().filter(k -> k.isi().cocok()).count();
    }

    /** What a box stands for; {@code kelas} is its CSS class. */
    public enum Rupa {
        INSTANSI("kotak-instansi"),
        UNIT("kotak-unit"),
        ORGANISASI("kotak-unit kotak-organisasi"),
        JENIS("kotak-jenis"),
        KELOMPOK("kotak-kelompok"),
        TIM("kotak-kelompok kotak-tim");

        private final String kelas;

        Rupa(String kelas) {
            this.kelas = kelas;
        }

        /** CSS class. */
        public String kelas() {
            return kelas;
        }
    }

    /** How a line is written; {@code kelas} is its CSS class. */
    public enum Gaya {
        NAMA("t-nama", 13.5),
        JABATAN("t-jabatan", 12),
        ORANG("t-orang", 12.5),
        PEJABAT_SEMENTARA("t-sementara", 12.5),
        KOSONG("t-kosong", 12.5),
        JUMLAH("t-jumlah", 12),
        TAUTAN("t-tautan", 12);

        private final String kelas;
        private final double ukuran;

        Gaya(String kelas, double ukuran) {
            this.kelas = kelas;
            this.ukuran = ukuran;
        }

        /** CSS class. */
        public String kelas() {
            return kelas;
        }

        /** Font size in pixels; bold lines need a tenth more room. */
        double ukuran() {
            return this == NAMA || this == KOSONG || this == PEJABAT_SEMENTARA ? ukuran * 1.1 : ukuran;
        }
    }

    /**
     * One line of text.
     *
     * @param teks what is written
     * @param gaya how
     */
    public record Tulisan(String teks, Gaya gaya) {}

    /**
     * What stands in a box.
     *
     * @param id anchor inside the page, unique in the chart
     * @param rupa what it stands for
     * @param tautan where a click leads, empty text for nowhere
     * @param sebutan the whole box as one sentence, for people who hear it and as a tooltip
     * @param tulisan lines, already broken to the width
     * @param cocok whether the search found it
     */
    public record Isi(String id, Rupa rupa, String tautan, String sebutan, List<Tulisan> tulisan, boolean cocok) {

        public Isi {
            tulisan = List.copyOf(tulisan);
        }
    }

    /**
     * A box in its place.
     *
     * @param x left edge
     * @param y upper edge
     * @param lebar width
     * @param tinggi height
     * @param isi what stands in it
     */
    public record Kotak(int x, int y, int lebar, int tinggi, Isi isi) {

        /** Baseline of the line with this index, from 0. */
        public int alas(int baris) {
            return y + TataLetak.TEPI + 12 + baris * TataLetak.TINGGI_BARIS;
        }
    }
}

package id.tatakerja.regulasi.alur;

import java.util.List;

/**
 * The diagram of a mechanism as its file lays it out, ready to be drawn; lengths in pixels.
 *
 * @param lebar width
 * @param tinggi height
 * @param jalur pools and lanes, pools first
 * @param garis flows
 * @param lambang everything else
 */
public record GambarAlur(int lebar, int tinggi, List<Jalur> jalur, List<Garis> garis, List<Lambang> lambang) {

    public GambarAlur {
        jalur = List.copyOf(jalur);
        garis = List.copyOf(garis);
        lambang = List.copyOf(lambang);
    }

    /** What a symbol means. */
    public enum Jenis {
        /** An act. */
        TINDAK,
        /** Start. */
        MULAI,
        /** Start by a letter. */
        MULAI_PESAN,
        /** A letter goes out. */
        KIRIM,
        /** A letter is awaited. */
        TUNGGU,
        /** End. */
        AKHIR,
        /** End with a letter. */
        AKHIR_PESAN,
        /** End that stops everything. */
        AKHIR_HENTI,
        /** One of several ways. */
        PILIHAN,
        /** All ways at once, or where they meet. */
        SERENTAK,
        /** Deadline. */
        BATAS
    }

    /** A line of text, its middle at x, its base line at y. */
    public record Tulisan(int x, int y, String isi) {}

    /** A pool or lane; {@code tulisan} is written upwards along its left edge, in a closed pool across. */
    public record Jalur(int x, int y, int lebar, int tinggi, boolean kolam, boolean tertutup, List<Tulisan> tulisan) {

        public Jalur {
            tulisan = List.copyOf(tulisan);
        }
    }

    /** A flow; {@code titik} as SVG writes points; {@code surat} between two governments. */
    public record Garis(String id, String titik, boolean surat, List<Tulisan> tulisan) {

        public Garis {
            tulisan = List.copyOf(tulisan);
        }
    }

    /** A symbol with its text. */
    public record Lambang(String id, Jenis jenis, int x, int y, int lebar, int tinggi, List<Tulisan> tulisan) {

        public Lambang {
            tulisan = List.copyOf(tulisan);
        }

        /** Middle across. */
        public int tengahX() {
            return x + lebar / 2;
        }

        /** Middle down. */
        public int tengahY() {
            return y + tinggi / 2;
        }
    }
}

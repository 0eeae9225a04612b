package id.tatakerja.regulasi;

import id.tatakerja.bersama.Kutipan;
import java.util.List;
import java.util.Optional;

/**
 * Where a section of the requirements belongs in the system that the regulation describes.
 *
 * @param bagian number of the section, as {@link Persyaratan#bagian}
 * @param kelompok one of the two parts of the system
 * @param komponen component of the Mekanisme Kerja; present if and only if it belongs there
 * @param dasar citations, never empty
 */
public record BagianAturan(int bagian, Kelompok kelompok, Optional<Komponen> komponen, List<Kutipan> dasar) {

    public BagianAturan {
        dasar = List.copyOf(dasar);
    }

    /** The two parts of the adjustment of the work system. */
    public enum Kelompok {
        MEKANISME_KERJA("Mekanisme Kerja"),
        PROSES_BISNIS("Proses Bisnis");

        private final String sebutan;

        Kelompok(String sebutan) {
            this.sebutan = sebutan;
        }

        /** The words for it. */
        public String sebutan() {
            return sebutan;
        }
    }

    /** The six components of the Mekanisme Kerja, each with a page of the application that works on it. */
    public enum Komponen {
        KEDUDUKAN("Kedudukan", "/bagan"),
        PENUGASAN("Penugasan", "/penugasan"),
        PELAKSANAAN_TUGAS("Pelaksanaan tugas", "/pekerjaan"),
        PERTANGGUNGJAWABAN("Pertanggungjawaban pelaksanaan tugas", "/laporan"),
        PENGELOLAAN_KINERJA("Pengelolaan kinerja", "/perjanjian-kinerja"),
        PEMANFAATAN_TIK("Pemanfaatan teknologi informasi dan komunikasi", "/pemberitahuan");

        private final String sebutan;
        private final String halaman;

        Komponen(String sebutan, String halaman) {
            this.sebutan = sebutan;
            this.halaman = halaman;
        }

        /** The words for it. */
        public String sebutan() {
            return sebutan;
        }

        /** Address of the page. */
        public String halaman() {
            return halaman;
        }
    }
}

package id.tatakerja.contoh.susun;

/** The name of a leading post, from the kind and name of its unit. */
final class SebutanPemimpin {

    private static final String BPBD = "Badan Penanggulangan Bencana Daerah";

    private SebutanPemimpin() {}

    static String untuk(Blok blok) {
        String nama = blok.unit().nama();
        return switch (blok.unit().jenis()) {
            case SEKRETARIAT_DAERAH -> "Sekretaris Daerah";
            case SEKRETARIAT_DPRD -> "Sekretaris DPRD";
            case INSPEKTORAT -> "Inspektur Daerah";
            case BADAN -> nama.equals(BPBD) ? "Kepala Pelaksana " + BPBD : "Kepala " + nama;
            case RSUD -> "Direktur " + nama;
            case KECAMATAN -> "Camat " + tanpa("Kecamatan ", nama);
            case KELURAHAN -> "Lurah " + tanpa("Kelurahan ", nama);
            case SEKRETARIAT -> "Sekretaris " + blok.namaInduk();
            case ASISTEN, INSPEKTUR_PEMBANTU -> nama;
            case DINAS, SATUAN, UPT, BAGIAN, SUBBAGIAN, BIDANG, SEKSI, SUBBIDANG, UNIT_MANDIRI -> "Kepala " + nama;
        };
    }

    private static String tanpa(String awalan, String nama) {
        return nama.startsWith(awalan) ? nama.substring(awalan.length()) : nama;
    }
}

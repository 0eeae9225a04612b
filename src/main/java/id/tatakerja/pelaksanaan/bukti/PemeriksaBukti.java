package id.tatakerja.pelaksanaan.bukti;

import id.tatakerja.pelaksanaan.Isian;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** Says by its content what a file is, and refuses what is not what its name says, what unpacks without end, and what runs. */
final class PemeriksaBukti {

    /** Largest file, bytes. */
    static final int UKURAN = 10 * 1024 * 1024;

    /** Most bytes that an office file may unpack to. */
    private static final long TERURAI = 150L * 1024 * 1024;
    /** Most times its size that an office file may unpack to. */
    private static final long KALI = 150;
    private static final int ISI_TERBANYAK = 5_000;
    private static final int NAMA_TERPANJANG = 200;

    private PemeriksaBukti() {}

    /** Kinds of files that count as evidence. */
    enum Jenis {
        PDF("application/pdf", Set.of("pdf")),
        JPEG("image/jpeg", Set.of("jpg", "jpeg")),
        PNG("image/png", Set.of("png")),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx")),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx")),
        PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Set.of("pptx")),
        ODT("application/vnd.oasis.opendocument.text", Set.of("odt")),
        ODS("application/vnd.oasis.opendocument.spreadsheet", Set.of("ods")),
        TEKS("text/plain", Set.of("txt", "csv"));

        private final String tipe;
        private final Set<String> akhiran;

        Jenis(String tipe, Set<String> akhiran) {
            this.tipe = tipe;
            this.akhiran = akhiran;
        }

        String tipe() {
            return tipe;
        }
    }

    /** The name without its folder and without letters that do not belong in one. */
    static String nama(String asli) {
        var bersih = asli.replace('\\', '/').replaceAll("\\p{Cntrl}|[\\u202A-\\u202E\\u2066-\\u2069\"<>|:*?]", "");
        var nama = bersih.substring(bersih.lastIndexOf('/') + 1).strip();
        return nama.length() <= NAMA_TERPANJANG ? nama : nama.substring(nama.length() - NAMA_TERPANJANG);
    }

    /**
     * What the file is.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 with a sentence for a file that cannot be kept
     */
    static Jenis jenis(String nama, byte[] isi) {
        if (isi.length == 0) {
            throw tolak("BERKAS_KOSONG", "Pilih berkas buktinya. Berkas yang dikirim tidak berisi.");
        }
        if (isi.length > UKURAN) {
            throw tolak("BERKAS_TERLALU_BESAR", "Berkas melebihi 10 MB. Perkecil fotonya, pindai dengan 150-200 dpi, atau bagi menjadi beberapa berkas.");
        }
        if (program(isi)) {
            throw tolak("BERKAS_PROGRAM", "Isi berkas \"" + nama + "\" adalah program, apa pun namanya. Bukti berupa PDF, foto, dokumen, atau teks.");
        }
        var jenis = isi(isi).orElseThrow(() -> tolak(
                "BERKAS_TIDAK_DIKENAL", "Isi berkas \"" + nama + "\" bukan PDF, JPEG, PNG, DOCX, XLSX, PPTX, ODT, ODS, atau teks. Simpan ulang sebagai salah satunya."));
        var akhiran = nama.contains(".") ? nama.substring(nama.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
        if (!jenis.akhiran.contains(akhiran)) {
            throw tolak("BERKAS_TIDAK_COCOK", "Nama \"" + nama + "\" tidak cocok dengan isinya, yaitu " + jenis + ". Beri akhiran ." + jenis.akhiran.iterator().next()
                    + " atau pilih berkas yang benar.");
        }
        return jenis;
    }

    private static boolean program(byte[] b) {
        return berawal(b, 'M', 'Z') || berawal(b, 0x7F, 'E', 'L', 'F') || berawal(b, '#', '!') || berawal(b, 0xCA, 0xFE, 0xBA, 0xBE) || berawal(b, 0xCF, 0xFA, 0xED, 0xFE);
    }

    private static Optional<Jenis> isi(byte[] b) {
        if (berawal(b, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(Jenis.PDF);
        }
        if (berawal(b, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(Jenis.JPEG);
        }
        if (berawal(b, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(Jenis.PNG);
        }
        if (berawal(b, 'P', 'K', 3, 4)) {
            return kantor(b);
        }
        return teks(b) ? Optional.of(Jenis.TEKS) : Optional.empty();
    }

    /** Which office file it is; unpacked in full once, since what a file says of its own size cannot be believed. */
    private static Optional<Jenis> kantor(byte[] b) {
        var nama = new HashSet<String>();
        var mime = "";
        var terurai = 0L;
        var paling = Math.min(TERURAI, Math.max(1024L * 1024, KALI * b.length));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(b))) {
            var penampung = new byte[16 * 1024];
            for (var satu = zip.getNextEntry(); satu != null; satu = zip.getNextEntry()) {
                var nama1 = satu.getName().toLowerCase(Locale.ROOT);
                if (!nama.add(nama1) || nama.size() > ISI_TERBANYAK) {
                    throw bom();
                }
                if (nama1.endsWith("vbaproject.bin")) {
                    throw tolak("BERKAS_BERMAKRO", "Dokumen ini memuat makro. Simpan tanpa makro, lalu unggah lagi.");
                }
                var awal = new StringBuilder();
                for (var n = zip.read(penampung); n >= 0; n = zip.read(penampung)) {
                    terurai += n;
                    if (terurai > paling) {
                        throw bom();
                    }
                    if (nama1.equals("mimetype") && awal.length() < 200) {
                        awal.append(new String(penampung, 0, Math.min(n, 200), StandardCharsets.US_ASCII));
                    }
                }
                mime = nama1.equals("mimetype") ? awal.toString().strip() : mime;
            }
        } catch (IOException | IllegalArgumentException rusak) {
            throw tolak("BERKAS_RUSAK", "Dokumen ini tidak dapat dibuka, mungkin terpotong saat disalin. Simpan ulang, lalu unggah lagi.");
        }
        if (nama.contains("[content_types].xml")) {
            return nama.contains("word/document.xml") ? Optional.of(Jenis.DOCX)
                    : nama.contains("xl/workbook.xml") ? Optional.of(Jenis.XLSX)
                    : nama.contains("ppt/presentation.xml") ? Optional.of(Jenis.PPTX) : Optional.empty();
        }
        return mime.equals(Jenis.ODT.tipe) ? Optional.of(Jenis.ODT) : mime.equals(Jenis.ODS.tipe) ? Optional.of(Jenis.ODS) : Optional.empty();
    }

    private static RuntimeException bom() {
        return tolak("BERKAS_MEMBENGKAK", "Isi berkas ini membengkak jauh melebihi ukurannya ketika dibuka, sehingga tidak diterima. Simpan ulang dari aplikasi asalnya.");
    }

    private static boolean teks(byte[] b) {
        try {
            var isi = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(b)).toString();
            return isi.chars().noneMatch(c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r');
        } catch (CharacterCodingException bukanTeks) {
            return false;
        }
    }

    private static boolean berawal(byte[] isi, int... awal) {
        if (isi.length < awal.length) {
            return false;
        }
        for (var i = 0; i < awal.length; i++) {
            if ((isi[i] & 0xFF) != awal[i]) {
                return false;
            }
        }
        return true;
    }

    static RuntimeException tolak(String kode, String pesan) {
        return Isian.tolak("berkas", kode, pesan);
    }
}

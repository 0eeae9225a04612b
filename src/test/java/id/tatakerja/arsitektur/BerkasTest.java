package id.tatakerja.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Files that one can read, templates that carry no program, migrations in their module's range. */
class BerkasTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path JTE = Path.of("src/main/jte");
    private static final Path MIGRASI = Path.of("src/main/resources/db/migration");

    @Test
    void tidak_ada_berkas_java_di_atas_400_baris_dan_sembilan_dari_sepuluh_di_bawah_190() throws IOException {
        var panjang = berkas(JAVA, ".java").stream().map(BerkasTest::baris).sorted().toList();
        assertThat(panjang).hasSizeGreaterThan(100);
        assertThat(panjang.getLast()).as("pecah berkas terpanjang").isLessThanOrEqualTo(400);
        assertThat(panjang.get(panjang.size() * 9 / 10)).as("berkas terlalu panjang pada umumnya").isLessThanOrEqualTo(190);
    }

    @Test
    void templat_paling_panjang_120_baris() throws IOException {
        var semua = berkas(JTE, ".jte");
        assertThat(semua).hasSizeGreaterThan(15);
        assertThat(semua.stream().filter(b -> baris(b) > 120)).as("pecah menjadi potongan").isEmpty();
    }

    @Test
    void templat_tidak_memuat_skrip_atau_gaya_sebaris() throws IOException {
        var terlarang = Pattern.compile("<script(?![^>]*\\ssrc=)|<style|\\sstyle=|\\son[a-z]+=\"|javascript:", Pattern.CASE_INSENSITIVE);
        for (var templat : berkas(JTE, ".jte")) {
            assertThat(terlarang.matcher(Files.readString(templat)).find())
                    .as("%s: pindahkan ke /aset, karena CSP menolaknya", templat)
                    .isFalse();
        }
    }

    @Test
    void halaman_tidak_memuat_apa_pun_dari_tempat_lain() throws IOException {
        var luar = Pattern.compile("(?:src|href)=\"(?:https?:)?//");
        for (var templat : berkas(JTE, ".jte")) {
            assertThat(luar.matcher(Files.readString(templat)).find()).as("%s memuat host luar", templat).isFalse();
        }
    }

    @Test
    void migrasi_bernomor_dalam_rentang_modulnya() throws IOException {
        var rentang = java.util.Map.ofEntries(
                java.util.Map.entry("jejak", "01"), java.util.Map.entry("akses", "02"), java.util.Map.entry("regulasi", "03"), java.util.Map.entry("organisasi", "04"),
                java.util.Map.entry("kedudukan", "05"), java.util.Map.entry("pemberitahuan", "06"), java.util.Map.entry("naskah", "07"), java.util.Map.entry("alur", "08"),
                java.util.Map.entry("penugasan", "09"), java.util.Map.entry("timkerja", "10"), java.util.Map.entry("evaluasi", "14"),
                java.util.Map.entry("contoh", "11"), java.util.Map.entry("pelaksanaan", "12"), java.util.Map.entry("pertanggungjawaban", "13"));
        var semua = berkas(MIGRASI, ".sql");
        assertThat(semua).isNotEmpty();
        for (var migrasi : semua) {
            var modul = MIGRASI.relativize(migrasi).getName(0).toString();
            assertThat(rentang).as("modul %s belum punya rentang nomor", modul).containsKey(modul);
            assertThat(migrasi.getFileName().toString()).as("%s", migrasi).startsWith("V" + rentang.get(modul));
        }
    }

    @Test
    void setiap_tabel_penyewa_dipagari_per_baris() throws IOException {
        for (var migrasi : berkas(MIGRASI, ".sql")) {
            var isi = Files.readString(migrasi);
            if (Pattern.compile("^\\s+instansi\\s+text\\s+not null", Pattern.MULTILINE).matcher(isi).find()) {
                assertThat(isi).as("%s membuat tabel penyewa tanpa row level security", migrasi)
                        .containsIgnoringCase("force row level security");
            }
        }
    }

    @Test
    void kata_yang_disingkat_tidak_sampai_ke_pembaca() throws IOException {
        for (var templat : berkas(JTE, ".jte")) {
            assertThat(Pattern.compile("\\bPPK\\b").matcher(Files.readString(templat)).find())
                    .as("%s menyingkat Pejabat Penilai Kinerja atau Pejabat Pembina Kepegawaian", templat)
                    .isFalse();
        }
    }

    /** Tests share one database: which of them come to stand beside each other is chance. */
    @Test
    void setiap_kabupaten_uji_punya_kode_sendiri() throws IOException {
        var kode = new java.util.ArrayList<String>();
        for (var uji : berkas(Path.of("src/test/java"), ".java")) {
            Pattern.compile("(?:new RuangPenugasan|DuaKabupaten\\.siap|KabupatenUkur\\.buat)\\(port, \"([a-z0-9-]+)\",").matcher(Files.readString(uji)).results().forEach(m -> kode.add(m.group(1)));
        }
        assertThat(kode).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    private static List<Path> berkas(Path akar, String akhiran) throws IOException {
        try (var semua = Files.walk(akar)) {
            return semua.filter(b -> b.toString().endsWith(akhiran)).sorted().toList();
        }
    }

    private static int baris(Path berkas) {
        try (var isi = Files.lines(berkas)) {
            return (int) isi.count();
        } catch (IOException gagal) {
            throw new java.io.UncheckedIOException(gagal);
        }
    }
}

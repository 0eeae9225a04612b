package id.tatakerja.organisasi.impor.berkas;

import static id.tatakerja.organisasi.impor.berkas.BukuUji.baris;
import static id.tatakerja.organisasi.impor.berkas.BukuUji.orang;
import static id.tatakerja.organisasi.impor.berkas.BukuUji.teks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.management.ThreadMXBean;
import id.tatakerja.bersama.DitolakException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are valid archives and lie inside: each is refused with its sheet and row, in little memory. */
class BukuBurukTest {

    /** Asked for one after the other by the largest of these files; at no time is so much needed, and some of them ask for gigabytes. */
    private static final long INGATAN = 256L << 20;

    private final DaftarGalat galat = new DaftarGalat();

    private Map<Lembar, List<Baris>> baca(byte[] isi) {
        var benang = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long sebelum = benang.getCurrentThreadAllocatedBytes();
        try {
            return BerkasImpor.xlsx(isi).baca(galat);
        } finally {
            assertThat(benang.getCurrentThreadAllocatedBytes() - sebelum).as("bita yang diminta").isLessThan(INGATAN);
        }
    }

    private List<String> tempat() {
        assertThat(galat.semua()).allSatisfy(g -> assertThat(g.pesan()).endsWith(".").hasSizeBetween(30, 400));
        return galat.semua().stream().map(g -> g.berkas() + " " + g.baris() + " " + g.kolom() + " " + g.kode()).toList();
    }

    static Stream<Arguments> pegawai() {
        return Stream.of(
                arguments("<c r=\"H2\"><v>1e300</v></c>", "pegawai 2 tmt XLSX_BILANGAN"),
                arguments("<c r=\"H2\"><v>99999999999999</v></c>", "pegawai 2 tmt XLSX_TANGGAL"),
                arguments("<c r=\"H2\"><v>-5</v></c>", "pegawai 2 tmt XLSX_TANGGAL"),
                arguments("<c r=\"F2\"><v>1e999999999</v></c>", "pegawai 2 golongan XLSX_BILANGAN"),
                arguments("<c r=\"F2\"><v>1e99999</v></c>", "pegawai 2 golongan XLSX_BILANGAN"),
                arguments("<c r=\"F2\"><v>" + "9".repeat(500_000) + "</v></c>", "pegawai 2 golongan XLSX_BILANGAN"),
                arguments("<c r=\"F2\"><v>abc</v></c>", "pegawai 2 golongan XLSX_BILANGAN"),
                arguments("<c r=\"F2\"><v>1..2</v></c>", "pegawai 2 golongan XLSX_BILANGAN"),
                arguments("<c r=\"F2\" t=\"s\"><v>99999999</v></c>", "pegawai 2 golongan XLSX_TEKS_TIDAK_ADA"),
                arguments("<c r=\"F2\" t=\"s\"><v>1</v></c>", "pegawai 2 golongan XLSX_TEKS_TIDAK_ADA"),
                arguments("<c r=\"F2\" t=\"s\"><v>-1</v></c>", "pegawai 2 golongan XLSX_TEKS_TIDAK_ADA"),
                arguments("<c r=\"F2\" t=\"s\"><v>999999999999</v></c>", "pegawai 2 golongan XLSX_TEKS_TIDAK_ADA"),
                arguments("<c r=\"F2\" t=\"zzz\"><v>1</v></c>", "pegawai 2 golongan XLSX_JENIS_SEL"),
                arguments("<c r=\"F2\" t=\"e\"><v>#REF!</v></c>", "pegawai 2 golongan SEL_GALAT"),
                arguments("<c r=\"F2\" t=\"str\"><f>1+1</f><v>2</v></c>", "pegawai 2 golongan RUMUS"),
                arguments("<c r=\"F2\" t=\"s\"><f t=\"shared\" si=\"999\"/><v>2</v></c>", "pegawai 2 golongan RUMUS"),
                arguments(teks("ZZZZZZZ2", "x"), "pegawai 2  XLSX_ALAMAT_SEL"),
                arguments(teks("XFE2", "x"), "pegawai 2  XLSX_ALAMAT_SEL"),
                arguments(teks("F1048577", "x"), "pegawai 2  XLSX_ALAMAT_SEL"),
                arguments(teks("F3", "x"), "pegawai 2  XLSX_ALAMAT_SEL"),
                arguments(teks("", "x"), "pegawai 2  XLSX_ALAMAT_SEL"),
                arguments(teks("A2", "ganda"), "pegawai 2  XLSX_ALAMAT_SEL"),
                arguments(teks("XFD2", "x"), "pegawai 2 XFD KOLOM_BERLEBIH"),
                arguments(teks("F2", "a&#0;b"), "pegawai 2  XLSX_RUSAK"),
                arguments(teks("F2", "a&#xD800;b"), "pegawai 2  XLSX_RUSAK"),
                arguments(teks("F2", "a&rahasia;b"), "pegawai 2  XLSX_RUSAK"),
                arguments("<c r=\"F2\"><v>1</v>", "pegawai 2  XLSX_RUSAK"),
                arguments("<c r=\"F2\" s=\"" + "1".repeat(3 << 20) + "\"/>", "pegawai 2  XLSX_RUSAK"),
                arguments("<a>".repeat(200_000), "pegawai 2  XLSX_RUSAK"),
                arguments(IntStream.range(0, 300_000).mapToObj(i -> "<n" + i + "/>").collect(Collectors.joining()), "pegawai 2  XLSX_RUSAK"));
    }

    @ParameterizedTest
    @MethodSource("pegawai")
    void sel_yang_salah_disebut_dengan_barisnya(String sel, String diharapkan) {
        baca(new BukuUji().lembar(Lembar.PEGAWAI, orang(sel)).jadi());
        assertThat(tempat()).containsExactly(diharapkan);
    }

    @ParameterizedTest
    @MethodSource("nomor")
    void nomor_baris_yang_salah_disebut(String nomor) {
        baca(new BukuUji().lembar(Lembar.UNIT, baris(2, teks("A2", "D")) + "<row r=\"" + nomor + "\"/>").jadi());
        assertThat(tempat()).containsExactly("unit 2  XLSX_NOMOR_BARIS");
    }

    static Stream<String> nomor() {
        return Stream.of("abc", "999999999999", "1048577", "-3", "0", "2", "", "9".repeat(100_000));
    }

    @Test
    void sel_yang_sah_tetapi_jarang_ditemui_terbaca() {
        var isi = baca(new BukuUji()
                .lembar(Lembar.UNIT, baris(2, teks("A2", "D") + "<c r=\"B2\" t=\"s\"><v>0</v></c><c r=\"C2\" t=\"str\"><v>DINAS</v></c>"))
                .lembar(Lembar.PEGAWAI, orang("<c r=\"H2\" t=\"d\"><v>2020-01-31T00:00:00</v></c><c r=\"I2\"><v>1E1</v></c>")
                        + "<row><c><v>198501012010012002</v></c><c t=\"inlineStr\"><is><r><t>Bu</t></r><rPh><t>x</t></rPh><r><t>di</t></r></is></c></row>"
                        + "<row r=\"9\"><c r=\"H9\"><v>45366.75</v></c></row>")
                .jadi());
        assertThat(tempat()).isEmpty();
        assertThat(isi.getOrDefault(Lembar.UNIT, List.of())).first().satisfies(b -> {
            assertThat(b.teks("nama")).isEqualTo("Dinas Bersama");
            assertThat(b.teks("jenis")).isEqualTo("DINAS");
        });
        assertThat(isi.getOrDefault(Lembar.PEGAWAI, List.of())).satisfiesExactly(
                b -> assertThat(b.isi()).containsEntry("tmt", "2020-01-31").containsEntry("kompetensi", "10"),
                b -> assertThat(b.isi()).containsEntry("nip", "198501012010012002").containsEntry("nama", "Budi"),
                b -> {
                    assertThat(b.nomor()).isEqualTo(9);
                    assertThat(b.teks("tmt")).isEqualTo("2024-03-15");
                });
    }

    @Test
    void bagian_yang_rusak_atau_menipu_disebut() {
        baca(new BukuUji().bagian("xl/workbook.xml", "<workbook><sheets>").jadi());
        baca(new BukuUji().bagian("xl/sharedStrings.xml", "<sst><si><t>x</t></zz></sst>").jadi());
        baca(new BukuUji().bagian("xl/worksheets/sheet1.xml",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData/></worksheet>").jadi());
        assertThat(tempat()).containsExactlyInAnyOrder("berkas 0  XLSX_RUSAK", "berkas 0  XLSX_RUSAK", "unit 0  XLSX_RUSAK");
    }

    @Test
    void teks_bersama_berjuta_juta_ditolak_sebelum_memenuhi_ingatan() {
        baca(new BukuUji().bagian("xl/sharedStrings.xml", "<sst>" + acak("<si><t>", "</t></si>", 1_100_000) + "</sst>").jadi());
        assertThat(tempat()).containsExactly("berkas 0  XLSX_TEKS_TERLALU_BANYAK");
    }

    /** What repeats itself exactly would be refused already as filler. */
    private static String acak(String buka, String tutup, int kali) {
        var acak = new Random(7);
        var hasil = new StringBuilder();
        for (int i = 0; i < kali; i++) {
            hasil.append(buka).append((char) ('a' + acak.nextInt(26))).append(tutup);
        }
        return hasil.toString();
    }

    @Test
    void arsip_yang_mengembang_atau_berbagian_ribuan_ditolak() throws IOException {
        assertThat(kodeTolak(new BukuUji().bagian("xl/media/a.bin", "0".repeat(9 << 20)).jadi())).isEqualTo("BERKAS_TERLALU_BESAR");
        var keluar = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(keluar)) {
            for (int i = 0; i < 2_100; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + i));
            }
        }
        assertThat(kodeTolak(keluar.toByteArray())).isEqualTo("BERKAS_TERLALU_BESAR");
    }

    private String kodeTolak(byte[] isi) {
        var kode = new String[1];
        assertThatThrownBy(() -> baca(isi)).isInstanceOfSatisfying(DitolakException.class, e -> kode[0] = e.penolakan().kode());
        return kode[0];
    }

    @Test
    void bita_yang_diubah_sembarang_tidak_pernah_menjadi_kesalahan_aplikasi() {
        var acak = new Random(11);
        for (int kali = 0; kali < 300; kali++) {
            byte[] isi = new BukuUji().jadi();
            for (int i = 0; i < 4; i++) {
                isi[acak.nextInt(isi.length)] = (byte) acak.nextInt(256);
            }
            var sel = new StringBuilder(orang(teks("F2", "III/a")));
            sel.setCharAt(acak.nextInt(sel.length()), "<>/\"&=09aZ \u0000".charAt(acak.nextInt(12)));
            BerkasImpor.xlsx(isi).baca(galat);
            BerkasImpor.xlsx(new BukuUji().lembar(Lembar.PEGAWAI, sel.toString()).jadi()).baca(galat);
        }
        assertThat(galat.jumlah()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\"", "a\"\"", "\"a\"\"b\""})
    void csv_berkolom_jutaan_disebut_barisnya(String awal) {
        var unit = "kode,nama,jenis,induk,model\r\nA,\"x,\r\n\"\"y,\"\"\",DINAS,,\r\n" + awal + ",".repeat(1_000_000) + "\r\n";
        BerkasImpor.csv(unit, String.join(",", Lembar.JABATAN.wajib()), String.join(",", Lembar.PEGAWAI.wajib())).baca(galat);
        assertThat(tempat()).containsExactly("unit 3  KOLOM_BERLEBIH");
    }
}

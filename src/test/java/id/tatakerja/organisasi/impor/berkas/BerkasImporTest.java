package id.tatakerja.organisasi.impor.berkas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Penolakan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class BerkasImporTest {

    private static final String UNIT = "kode,nama,jenis,induk,model\nA,Dinas A,DINAS,,\n";
    private static final String JABATAN = "kode,nama,unit,jenis,jenjang,memimpin,kelas,kebutuhan\n";
    private static final String PEGAWAI =
            "nip,nama,gelar_depan,gelar_belakang,status,golongan,jabatan,tmt,kompetensi,surel\n";

    private final DaftarGalat galat = new DaftarGalat();

    private List<Baris> unitCsv(byte[] isi) {
        return BerkasImpor.csv(isi, JABATAN.getBytes(StandardCharsets.UTF_8), PEGAWAI.getBytes(StandardCharsets.UTF_8))
                .baca(galat)
                .getOrDefault(Lembar.UNIT, List.of());
    }

    private List<String> kode() {
        return galat.semua().stream().map(GalatImpor::kode).toList();
    }

    private static byte[] buku(Consumer<Worksheet> pegawai) throws IOException {
        var keluar = new ByteArrayOutputStream();
        try (var buku = new Workbook(keluar, "uji", "1.0")) {
            kepala(buku.newWorksheet("Unit"), Lembar.UNIT);
            kepala(buku.newWorksheet("jabatan"), Lembar.JABATAN);
            Worksheet lembar = buku.newWorksheet("pegawai");
            kepala(lembar, Lembar.PEGAWAI);
            pegawai.accept(lembar);
        }
        return keluar.toByteArray();
    }

    private static void kepala(Worksheet lembar, Lembar jenis) {
        for (int i = 0; i < jenis.wajib().size(); i++) {
            lembar.value(0, i, jenis.wajib().get(i));
        }
    }

    @Test
    void csv_utf8_dengan_atau_tanpa_tanda_urutan_terbaca() {
        assertThat(unitCsv(UNIT.getBytes(StandardCharsets.UTF_8))).hasSize(1);
        assertThat(unitCsv(("\uFEFF" + UNIT).getBytes(StandardCharsets.UTF_8))).hasSize(1);
        assertThat(galat.kosong()).isTrue();
    }

    @Test
    void pengodean_lain_disebut_dan_ditolak() {
        assertThat(unitCsv("kode,nama,jenis,induk,model\nA,Caf\u00e9,DINAS,,\n".getBytes(Charset.forName("windows-1252")))).isEmpty();
        assertThat(unitCsv(UNIT.getBytes(StandardCharsets.UTF_16))).isEmpty();
        assertThat(galat.semua()).extracting(GalatImpor::kode).containsOnly("PENGODEAN_SALAH");
        assertThat(galat.semua()).extracting(GalatImpor::baris).contains(2);
        assertThat(galat.semua().getFirst().pesan()).contains("CSV UTF-8");
    }

    @Test
    void titik_koma_sebagai_pemisah_disebut() {
        unitCsv(UNIT.replace(',', ';').getBytes(StandardCharsets.UTF_8));
        assertThat(kode()).containsExactly("PEMISAH_SALAH");
    }

    @Test
    void baris_dihitung_seperti_di_lembar_kerja_walau_ada_baris_kosong_dan_sel_dua_baris() {
        var baris = unitCsv("kode,nama,jenis,induk,model\n\nA,\"Dinas\nA\",DINAS,,\nB,B,BIDANG,A,\n".getBytes(StandardCharsets.UTF_8));
        assertThat(baris).extracting(Baris::nomor).containsExactly(3, 4);
    }

    @Test
    void kolom_tertukar_kurang_tidak_dikenal_dan_ganda_disebut_satu_per_satu() {
        unitCsv("kode,jenis,nama,induk,model\n".getBytes(StandardCharsets.UTF_8));
        assertThat(galat.semua()).extracting(GalatImpor::kode).containsExactly("KOLOM_TERTUKAR", "KOLOM_TERTUKAR");
        assertThat(galat.semua().getFirst().pesan()).contains("Sel B1").contains("'nama'");
        unitCsv("kode,nama,jenis,jenis,eselon\n".getBytes(StandardCharsets.UTF_8));
        assertThat(kode()).contains("KOLOM_GANDA", "KOLOM_TIDAK_DIKENAL", "KOLOM_KURANG");
    }

    @Test
    void berkas_kosong_dan_tanda_petik_rusak_tidak_menggagalkan_aplikasi() {
        unitCsv(new byte[0]);
        unitCsv("kode,nama,jenis,induk,model\nA,\"Dinas\" A,DINAS,,\n".getBytes(StandardCharsets.UTF_8));
        assertThat(kode()).containsExactlyInAnyOrder("KEPALA_KOSONG", "CSV_RUSAK");
    }

    @Test
    void xlsx_dengan_tanggal_dan_angka_terbaca_dan_lembar_boleh_berhuruf_besar() throws IOException {
        Map<Lembar, List<Baris>> isi = BerkasImpor.xlsx(buku(l -> {
            l.value(1, 0, "198501012010012001");
            l.value(1, 1, "Siti");
            l.value(1, 7, LocalDate.of(2024, 3, 15));
            l.style(1, 7).format("yyyy-mm-dd").set();
        })).baca(galat);

        assertThat(galat.semua()).isEmpty();
        assertThat(isi.getOrDefault(Lembar.PEGAWAI, List.of())).singleElement().satisfies(b -> {
            assertThat(b.nomor()).isEqualTo(2);
            assertThat(b.teks("tmt")).isEqualTo("2024-03-15");
        });
    }

    @Test
    void rumus_dan_nip_sebagai_bilangan_ditolak_dengan_nama_selnya() throws IOException {
        BerkasImpor.xlsx(buku(l -> {
            l.value(1, 0, 1.98501012010012E17);
            l.formula(2, 1, "CONCATENATE(\"a\",\"b\")");
        })).baca(galat);

        assertThat(galat.semua()).extracting(GalatImpor::kode, GalatImpor::baris, GalatImpor::kolom)
                .extracting(t -> t.toList().toString())
                .containsExactly("[NIP_BERUPA_ANGKA, 2, nip]", "[RUMUS, 3, nama]");
        assertThat(galat.semua()).extracting(GalatImpor::pesan).anyMatch(p -> p.contains("Sel B3"));
    }

    @Test
    void lembar_yang_tidak_ada_dan_bukan_xlsx_disebut() throws IOException {
        var keluar = new ByteArrayOutputStream();
        try (var buku = new Workbook(keluar, "uji", "1.0")) {
            kepala(buku.newWorksheet("unit"), Lembar.UNIT);
        }
        BerkasImpor.xlsx(keluar.toByteArray()).baca(galat);
        assertThat(kode()).containsExactly("LEMBAR_TIDAK_ADA", "LEMBAR_TIDAK_ADA");
        BerkasImpor.xlsx("bukan buku kerja".getBytes(StandardCharsets.UTF_8)).baca(galat);
        assertThat(kode()).contains("BUKAN_XLSX");
    }

    @Test
    void berkas_di_atas_20_mb_dan_baris_di_atas_200_ribu_terlalu_besar() {
        assertThatThrownBy(() -> BerkasImpor.xlsx(new byte[BerkasImpor.BATAS_UKURAN + 1]))
                .isInstanceOfSatisfying(DitolakException.class,
                        e -> assertThat(e.penolakan().jenis()).isEqualTo(Penolakan.Jenis.TERLALU_BESAR));
        var banyak = ("kode,nama,jenis,induk,model\n" + "A,B,DINAS,,\n".repeat(200_001)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> unitCsv(banyak))
                .isInstanceOfSatisfying(DitolakException.class,
                        e -> assertThat(e.penolakan().kode()).isEqualTo("BARIS_TERLALU_BANYAK"));
    }

    @Test
    void berkas_kecil_yang_mengembang_tanpa_batas_ditolak() throws IOException {
        var keluar = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(keluar)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var nol = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(nol);
            }
        }
        assertThat(keluar.size()).isLessThan(1 << 20);
        assertThatThrownBy(() -> BerkasImpor.xlsx(keluar.toByteArray()).baca(galat))
                .isInstanceOfSatisfying(DitolakException.class,
                        e -> assertThat(e.penolakan().jenis()).isEqualTo(Penolakan.Jenis.TERLALU_BESAR));
    }
}

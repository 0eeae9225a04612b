package id.tatakerja.contoh.perintah;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.contoh.baris.BarisPegawai;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command bin/bangkitkan. */
class BangkitkanTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream kesalahan = new ByteArrayOutputStream();

    private int jalankan(String... argumen) throws IOException {
        return Bangkitkan.jalankan(argumen, new PrintStream(new ByteArrayOutputStream()), new PrintStream(kesalahan));
    }

    @Test
    void csv_kabupaten_mempunyai_kepala_dan_banyak_baris_yang_diminta() throws IOException {
        assertThat(jalankan("kabupaten", "--ke", folder.toString(), "--pegawai", "400", "--benih", "9")).isZero();
        var baris = Files.readAllLines(folder.resolve("kabupaten-contoh/pegawai.csv"));
        assertThat(baris).hasSize(401);
        assertThat(baris.getFirst()).isEqualTo(String.join(",", BarisPegawai.KOLOM));
        assertThat(Files.readAllLines(folder.resolve("kabupaten-contoh/jabatan.csv")).getFirst())
                .isEqualTo("kode,nama,unit,jenis,jenjang,memimpin,kelas,kebutuhan");
    }

    @Test
    void xlsx_kabupaten_contoh_mempunyai_tiga_lembar_dan_nip_berupa_teks() throws IOException {
        assertThat(jalankan("lamandau", "--ke", folder.toString(), "--bentuk", "xlsx")).isZero();
        try (var buku = new ReadableWorkbook(Files.newInputStream(folder.resolve("lamandau.xlsx")))) {
            assertThat(buku.getSheets().map(s -> s.getName())).containsExactly("unit", "jabatan", "pegawai");
            var baris = buku.findSheet("pegawai").orElseThrow().read();
            assertThat(baris).hasSizeGreaterThan(250);
            assertThat(baris.get(1).getCellText(0)).hasSize(18);
        }
    }

    @Test
    void salah_panggil_dijelaskan_dengan_cara_pemakaian() throws IOException {
        assertThat(jalankan("antah-berantah")).isEqualTo(2);
        assertThat(jalankan("kabupaten", "--pegawai", "tiga")).isEqualTo(2);
        assertThat(jalankan("kabupaten", "--warna", "3")).isEqualTo(2);
        assertThat(kesalahan.toString(StandardCharsets.UTF_8)).contains("antah-berantah", "angka", "--warna", "Pemakaian:");
    }
}

package id.tatakerja.naskah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.naskah.kerja.BerkasRepository;
import id.tatakerja.naskah.rupa.PdfBaku;
import id.tatakerja.naskah.tanda.OtoritasSertifikat;
import id.tatakerja.naskah.terbit.SuratRepository;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** A letter from the act to the signed file: number, frozen content, PDF, signature, and what happens when something breaks. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PenerbitanTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Penerbitan penerbitan;

    @Autowired
    private PlatformTransactionManager pengelola;

    @Autowired
    private SuratRepository surat;

    @Autowired
    private BerkasRepository berkas;

    @Autowired
    private OtoritasSertifikat otoritas;

    @Autowired
    private JdbcClient sql;

    private RuangNaskah ruang;

    @BeforeAll
    void kabupaten() {
        ruang = new RuangNaskah(port, "naskah-uji", 41, penerbitan, pengelola);
    }

    private boolean ditandatangani(long id) {
        return ruang.dalam(() -> surat.satu(id).orElseThrow().status()) == StatusNaskah.DITANDATANGANI;
    }

    @Test
    void surat_terbit_bernomor_lalu_bertanda_tangan_sah_dan_satu_bita_yang_berubah_ketahuan() {
        var terbit = ruang.terbitkan(ruang.permohonan("Permohonan pelibatan analis"));
        assertThat(terbit.status()).isEqualTo(StatusNaskah.TERBIT);
        assertThat(terbit.nomor().orElseThrow()).matches("800\\.1\\.11\\.1/\\d+/DINDIN/[IVX]+/" + RuangNaskah.HARI.getYear());
        RuangNaskah.tunggu(() -> ditandatangani(terbit.id()));

        var pdf = ruang.dalam(() -> berkas.satu(terbit.id(), BerkasRepository.Macam.TANDA)).orElseThrow().isi();
        PdfBaku.gambar("permohonan-bertanda", pdf);
        assertThat(PdfBaku.pelanggaran(pdf)).isEmpty();
        var akar = otoritas.sertifikatOtoritas();
        var cabut = Penyewa.<byte[], RuntimeException>seluruhInstalasi(otoritas::daftarCabut);
        var hasil = TandaTanganDss.periksa(pdf, akar, cabut);
        assertThat(hasil.sah()).as(hasil.sebab()).isTrue();
        assertThat(hasil.tingkat().name()).isEqualTo("PAdES_BASELINE_B");
        assertThat(hasil.jumlah()).isEqualTo(1);

        var rusak = pdf.clone();
        rusak[pdf.length / 3] ^= 1;
        var hasilRusak = TandaTanganDss.periksa(rusak, akar, cabut);
        assertThat(hasilRusak.sah()).as("satu bita berubah").isFalse();
    }
}

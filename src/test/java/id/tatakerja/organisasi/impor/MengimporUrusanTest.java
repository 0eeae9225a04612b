package id.tatakerja.organisasi.impor;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.RuangOrganisasi;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.organisasi.acuan.MembacaAcuan;
import id.tatakerja.organisasi.impor.berkas.BerkasImpor;
import id.tatakerja.organisasi.impor.berkas.GalatImpor;
import id.tatakerja.organisasi.nanti.MenarikKeadaan;
import id.tatakerja.uji.BasisDataUji;
import id.tatakerja.uji.Persyaratan;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** The column urusan: checked against the regulation, dated, and kept by whoever says nothing of it. */
@BasisDataUji
class MengimporUrusanTest {

    private static final AtomicInteger URUT = new AtomicInteger();
    private static final LocalDate HARI_INI = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final LocalDate DAHULU = HARI_INI.minusMonths(6);
    private static final LocalDate NANTI = HARI_INI.plusDays(60);
    private static final String KEPALA = "kode,nama,jenis,induk,model,urusan\n";
    private static final String DUA = KEPALA + "KOMINFO,Dinas Kominfo,DINAS,,,Komunikasi dan Informatika; statistik;STATISTIK\n";
    private static final String JABATAN = "kode,nama,unit,jenis,jenjang,memimpin,kelas,kebutuhan\n";
    private static final String PEGAWAI = "nip,nama,gelar_depan,gelar_belakang,status,golongan,jabatan,tmt,kompetensi,surel\n";

    private RuangOrganisasi ruang;
    private JdbcClient sql;
    private String kode;

    @BeforeEach
    void instansi(DataSource sumber) {
        ruang = new RuangOrganisasi(sumber);
        sql = JdbcClient.create(sumber);
        kode = buat("tanjung-jabung-timur-14-2023");
    }

    @AfterEach
    void tutup() {
        Penyewa.seluruhInstalasi(() -> sql.sql("truncate organisasi.instansi cascade").update());
        ruang.close();
    }

    private String buat(String regulasi) {
        String baru = "urusan-" + URUT.incrementAndGet();
        Penyewa.seluruhInstalasi(() -> {
            sql.sql("insert into organisasi.instansi (kode) values (?)").param(baru).update();
            return sql.sql("""
                    insert into organisasi.instansi_versi (instansi, nama, jenis, regulasi, zona_waktu, pembina_sebutan,
                        pembina_nama, berlaku)
                    values (?, 'Kabupaten Contoh', 'KABUPATEN', ?, 'Asia/Jakarta', 'Bupati', 'Nama', '(,)')
                    """).params(baru, regulasi).update();
        });
        return baru;
    }

    private HasilImpor impor(String unit, LocalDate tanggal) {
        return impor(BerkasImpor.csv(unit, JABATAN, PEGAWAI), tanggal);
    }

    private HasilImpor impor(BerkasImpor berkas, LocalDate tanggal) {
        return Penyewa.sebagai(kode, () -> ruang.ambil(MengimporOrganisasi.class)
                .laksanakan(new MengimporOrganisasi.Impor(kode, berkas, Optional.of(tanggal), false, "x"), Kemajuan.DIAM));
    }

    private UnitSusunan unit(LocalDate tanggal) {
        return Penyewa.sebagai(kode, () -> ruang.ambil(MembacaSusunan.class).pada(kode, tanggal)).unit("KOMINFO").orElseThrow();
    }

    private Pelaku organisasi() {
        return new Pelaku("organisasi-" + kode, "X", Optional.of(kode), Optional.empty(), Set.of(Peran.BAGIAN_ORGANISASI));
    }

    @Test
    @Persyaratan("TJT-014")
    void urusan_dua_model_diterima_tanpa_model_dan_ditulis_seperti_pada_peraturan() {
        var hasil = impor(DUA, DAHULU);

        assertThat(hasil.galat()).isEmpty();
        assertThat(unit(HARI_INI).urusan()).containsExactly("komunikasi dan informatika", "statistik");
        assertThat(unit(HARI_INI).model()).isEmpty();
        assertThat(impor(DUA, HARI_INI).perubahan().unit()).isEqualTo(HasilImpor.PerubahanSemua.NIHIL);
    }

    @Test
    void urusan_satu_model_menentukan_modelnya_dan_urusan_yang_tidak_didaftar_ditolak_dengan_daftarnya() {
        impor(KEPALA + "KOMINFO,Dinas Perhubungan,DINAS,,,perhubungan\n", DAHULU);
        assertThat(unit(HARI_INI).model()).isEqualTo("1");

        var hasil = impor(KEPALA + "KOMINFO,Dinas A,DINAS,,3,kominfo\nB,Dinas B,DINAS,,3," + "x".repeat(1001) + "\n", HARI_INI);
        assertThat(hasil.galat()).extracting(GalatImpor::baris, GalatImpor::kolom, GalatImpor::kode)
                .extracting(t -> t.toList().toString())
                .containsExactlyInAnyOrder("[2, urusan, URUSAN_DI_LUAR_DAFTAR]", "[3, urusan, TERLALU_PANJANG]");
        assertThat(hasil.galat().getFirst().pesan()).contains("'kominfo'", "komunikasi dan informatika; ", "statistik");
        assertThat(unit(HARI_INI).nama()).isEqualTo("Dinas Perhubungan");
    }

    @Test
    void berkas_tanpa_kolom_urusan_dan_pilihan_model_mempertahankan_yang_tercatat() {
        impor(DUA, DAHULU);
        var hasil = impor("kode,nama,jenis,induk,model\nKOMINFO,Dinas Kominfo,DINAS,,3\n", HARI_INI);

        assertThat(hasil.perubahan().unit().daftarBerubah()).singleElement().satisfies(b -> {
            assertThat(b.sesudah()).containsOnlyKeys("model");
        });
        assertThat(unit(HARI_INI).urusan()).hasSize(2);
        assertThat(unit(HARI_INI.minusDays(1)).model()).isEmpty();
        assertThat(impor(DUA, HARI_INI).perubahan().unit()).isEqualTo(HasilImpor.PerubahanSemua.NIHIL);
    }

    @Test
    void urusan_kemudian_hari_berlaku_mulai_harinya_dan_dapat_ditarik() {
        impor(DUA, DAHULU);
        impor(KEPALA + "KOMINFO,Dinas Kominfo,DINAS,,3,komunikasi dan informatika;statistik;persandian\n", NANTI);
        assertThat(unit(NANTI).urusan()).contains("persandian");
        assertThat(unit(HARI_INI).urusan()).hasSize(2);

        Penyewa.sebagai(kode, () -> {
            ruang.ambil(MenarikKeadaan.class).tarik(kode, NANTI, organisasi());
            return kode;
        });

        assertThat(unit(NANTI).urusan()).containsExactly("komunikasi dan informatika", "statistik");
        assertThat(unit(NANTI).model()).isEmpty();
    }

    @Test
    void berkas_keadaan_memuat_urusan_dan_diimpor_kembali_tanpa_perubahan() throws IOException {
        impor(DUA, DAHULU);
        var jawaban = new MockHttpServletResponse();
        Penyewa.sebagai(kode, () -> {
            try {
                new EksporOrganisasiController(ruang.ambil(KeadaanRepository.class), ruang.ambil(MembacaAcuan.class))
                        .keadaan(new InstansiKini(ruang.ambil(Instansi.Pembaca.class).wajib(kode), organisasi()), jawaban);
            } catch (IOException gagal) {
                throw new IllegalStateException(gagal);
            }
            return kode;
        });
        var hasil = impor(BerkasImpor.xlsx(jawaban.getContentAsByteArray()), HARI_INI);

        assertThat(hasil.galat()).isEmpty();
        assertThat(hasil.perubahan().unit()).isEqualTo(HasilImpor.PerubahanSemua.NIHIL);
        assertThat(impor(KEPALA + "KOMINFO,Dinas Kominfo,DINAS,,4,\n", HARI_INI).galat()).isEmpty();
        assertThat(unit(HARI_INI).urusan()).as("sel kosong tidak menghapus").hasSize(2);
    }

    @Test
    void peraturan_tanpa_daftar_urusan_menerima_nama_apa_pun() {
        kode = buat("indragiri-hilir-1-2024");
        var hasil = impor(KEPALA + "KOMINFO,Dinas Sosial,DINAS,,IV,sosial;kesejahteraan\n", DAHULU);

        assertThat(hasil.galat()).isEmpty();
        assertThat(unit(HARI_INI).urusan()).containsExactly("sosial", "kesejahteraan");
    }
}

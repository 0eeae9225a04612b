package id.tatakerja.organisasi.impor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.Jenjang;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.RuangOrganisasi;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.impor.berkas.BerkasImpor;
import id.tatakerja.organisasi.impor.berkas.GalatImpor;
import id.tatakerja.uji.BasisDataUji;
import id.tatakerja.uji.Persyaratan;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@BasisDataUji
class MengimporOrganisasiTest {

    private static final AtomicInteger URUT = new AtomicInteger();
    private static final LocalDate JANUARI = LocalDate.of(2026, 1, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private static final String UNIT = """
            kode,nama,jenis,induk,model
            DINKES,Dinas Kesehatan,DINAS,,1
            SEKRE,Sekretariat,SEKRETARIAT,DINKES,
            BID,Bidang Pelayanan,BIDANG,DINKES,
            """;
    private static final String JABATAN = """
            kode,nama,unit,jenis,jenjang,memimpin,kelas,kebutuhan
            KADIS,Kepala Dinas Kesehatan,DINKES,JPT_PRATAMA,,ya,14,1
            SEK,Sekretaris,SEKRE,ADMINISTRATOR,,ya,12,1
            KABID,Kepala Bidang Pelayanan,BID,ADMINISTRATOR,,ya,11,1
            REN,Perencana Ahli Muda,SEKRE,FUNGSIONAL,AHLI_MUDA,tidak,9,2
            """;
    private static final String KEPALA_PEGAWAI =
            "nip,nama,gelar_depan,gelar_belakang,status,golongan,jabatan,tmt,kompetensi,surel\n";
    private static final String SITI = "198501012010012001,Siti Aminah,dr.,M.Kes.,PNS,IV/c,KADIS,2024-02-01,Kebijakan;Gizi,siti@contoh.go.id\n";
    private static final String BUDI = "199003152015031002,Budi Santoso,,S.E.,PNS,III/c,REN,2025-06-01,,\n";

    private RuangOrganisasi ruang;
    private JdbcClient sql;
    private String kode;

    @BeforeEach
    void instansi(DataSource sumber) {
        ruang = new RuangOrganisasi(sumber);
        sql = JdbcClient.create(sumber);
        kode = "lamandau-" + URUT.incrementAndGet();
        buat(kode, "lamandau-13-2024");
    }

    @AfterEach
    void tutup() {
        Penyewa.seluruhInstalasi(() -> sql.sql("truncate organisasi.instansi cascade").update());
        ruang.close();
    }

    private void buat(String kodeInstansi, String regulasi) {
        Penyewa.seluruhInstalasi(() -> {
            sql.sql("insert into organisasi.instansi (kode) values (?)").param(kodeInstansi).update();
            return sql.sql("""
                    insert into organisasi.instansi_versi (instansi, nama, jenis, regulasi, zona_waktu, pembina_sebutan,
                        pembina_nama, berlaku)
                    values (?, 'Kabupaten Contoh', 'KABUPATEN', ?, 'Asia/Jakarta', 'Bupati', 'Nama', '(,)')
                    """).params(kodeInstansi, regulasi).update();
        });
    }

    private HasilImpor impor(String unit, String jabatan, String pegawai, LocalDate tanggal, boolean uji) {
        return imporKe(kode, unit, jabatan, pegawai, tanggal, uji);
    }

    private HasilImpor imporKe(
            String instansi, String unit, String jabatan, String pegawai, LocalDate tanggal, boolean uji) {
        var berkas = BerkasImpor.csv(unit, jabatan, KEPALA_PEGAWAI + pegawai);
        return Penyewa.sebagai(instansi, () -> ruang.ambil(MengimporOrganisasi.class)
                .laksanakan(
                        new MengimporOrganisasi.Impor(instansi, berkas, Optional.of(tanggal), uji, "organisasi-" + instansi),
                        Kemajuan.DIAM));
    }

    private Susunan pada(LocalDate tanggal) {
        return Penyewa.sebagai(kode, () -> ruang.ambil(MembacaSusunan.class).pada(kode, tanggal));
    }

    @Test
    void impor_pertama_membuat_susunan_dengan_jabatan_kosong_yang_tetap_dapat_ditanya() {
        var hasil = impor(UNIT, JABATAN, SITI + BUDI, JANUARI, false);

        assertThat(hasil.galat()).isEmpty();
        assertThat(hasil.jumlah()).isEqualTo(new HasilImpor.Jumlah(3, 4, 2));
        assertThat(hasil.perubahan().jabatan().baru()).isEqualTo(4);
        var susunan = pada(JANUARI);
        assertThat(susunan.pemimpin("BID")).hasValueSatisfying(j -> {
            assertThat(j.kode()).isEqualTo("KABID");
            assertThat(susunan.pemangku(j.kode())).isEmpty();
        });
        assertThat(susunan.jabatanDefinitif("199003152015031002")).hasValueSatisfying(j -> assertThat(j.kode()).isEqualTo("REN"));
        assertThat(susunan.pegawai("198501012010012001").orElseThrow().namaLengkap()).isEqualTo("dr. Siti Aminah, M.Kes.");
        assertThat(susunan.organisasi("SEKRE").orElseThrow().kode()).isEqualTo("DINKES");
        assertThat(ruang.akun).extracting(a -> a.namaPengguna()).contains("198501012010012001");
        assertThat(ruang.jejak).hasSize(1);
        assertThat(ruang.diubah).singleElement().satisfies(d -> assertThat(d.unitKode()).contains("SEKRE", "DINKES"));
    }

    @Test
    void berkas_yang_sama_dua_kali_tidak_mengubah_apa_pun() {
        impor(UNIT, JABATAN, SITI + BUDI, JANUARI, false);
        var hasil = impor(UNIT, JABATAN, SITI + BUDI, APRIL, false);

        assertThat(hasil.perubahan().unit().baru() + hasil.perubahan().unit().berubah() + hasil.perubahan().unit().berakhir()).isZero();
        assertThat(hasil.perubahan().pegawai()).isEqualTo(HasilImpor.PerubahanSemua.NIHIL);
        assertThat(ruang.jejak).hasSize(1);
        assertThat(ruang.diubah).hasSize(1);
    }

    @Test
    @Persyaratan({"BKL-008", "IHL-004", "TJT-005"})
    void siapa_memangku_jabatan_pada_15_maret_tetap_terjawab_setelah_diganti() {
        impor(UNIT, JABATAN, SITI + BUDI, JANUARI, false);
        String pengganti = "197801012005011003,Andi Wijaya,,,PNS,IV/c,KADIS,2026-04-01,,\n";
        var hasil = impor(UNIT, JABATAN, pengganti + BUDI, APRIL, false);

        assertThat(hasil.perubahan().pegawai().berakhir()).isEqualTo(1);
        assertThat(pada(LocalDate.of(2026, 3, 15)).pemangku("KADIS")).extracting(p -> p.pegawai().nama()).containsExactly("Siti Aminah");
        assertThat(pada(LocalDate.of(2026, 3, 31)).pemangku("KADIS")).extracting(p -> p.pegawai().nama()).containsExactly("Siti Aminah");
        assertThat(pada(APRIL).pemangku("KADIS")).extracting(p -> p.pegawai().nama()).containsExactly("Andi Wijaya");
        assertThat(pada(APRIL).pegawai("198501012010012001")).isEmpty();
    }

    @Test
    void uji_menunjukkan_perubahan_tanpa_menulis() {
        impor(UNIT, JABATAN, SITI + BUDI, JANUARI, false);
        var hasil = impor(UNIT.replace("Bidang Pelayanan", "Bidang Layanan"), JABATAN, SITI, APRIL, true);

        assertThat(hasil.perubahan().unit().daftarBerubah()).singleElement().satisfies(b -> {
            assertThat(b.sebelum()).containsEntry("nama", "Bidang Pelayanan");
            assertThat(b.sesudah()).containsEntry("nama", "Bidang Layanan");
        });
        assertThat(hasil.perubahan().pegawai().daftarBerakhir()).extracting(b -> b.nama()).containsExactly("Budi Santoso");
        assertThat(pada(APRIL).unit("BID").orElseThrow().nama()).isEqualTo("Bidang Pelayanan");
        assertThat(ruang.jejak).hasSize(1);
    }

    @Test
    void pindah_jabatan_menutup_yang_lama_sehari_sebelumnya() {
        impor(UNIT, JABATAN, SITI + BUDI, JANUARI, false);
        impor(UNIT, JABATAN, SITI + BUDI.replace("REN", "KABID"), APRIL, false);

        assertThat(pada(LocalDate.of(2026, 3, 31)).jabatanDefinitif("199003152015031002").orElseThrow().kode()).isEqualTo("REN");
        assertThat(pada(APRIL).jabatanDefinitif("199003152015031002").orElseThrow().kode()).isEqualTo("KABID");
    }

    @Test
    @Persyaratan({"IHL-001", "TJT-002", "LMD-017"})
    void orang_adalah_pejabat_fungsional_hanya_selama_memangku_jabatan_fungsional() {
        impor(UNIT, JABATAN, SITI + BUDI, JANUARI, false);
        impor(UNIT, JABATAN, SITI + BUDI.replace("REN", ""), APRIL, false);

        assertThat(pada(LocalDate.of(2026, 3, 31)).jabatanDefinitif("199003152015031002")).hasValueSatisfying(j -> {
            assertThat(j.jenis()).isEqualTo(JenisJabatan.FUNGSIONAL);
            assertThat(j.jenjang().orElseThrow().kategori()).isEqualTo(Jenjang.Kategori.KEAHLIAN);
        });
        assertThat(pada(APRIL).jabatanDefinitif("199003152015031002")).isEmpty();
    }

    @Test
    void impor_pada_hari_yang_sama_memperbaiki_tanpa_bertumpuk() {
        impor(UNIT, JABATAN, SITI + BUDI, JANUARI, false);
        impor(UNIT, JABATAN, SITI + BUDI.replace("REN", "KABID"), APRIL, false);
        impor(UNIT, JABATAN, SITI + BUDI.replace("REN", ""), APRIL, false);
        impor(UNIT, JABATAN, SITI, APRIL, false);
        impor(UNIT, JABATAN, SITI + BUDI, APRIL, false);

        assertThat(pada(APRIL).jabatanDefinitif("199003152015031002").orElseThrow().kode()).isEqualTo("REN");
        assertThat(pada(JANUARI).jabatanDefinitif("199003152015031002").orElseThrow().kode()).isEqualTo("REN");
    }

    @Test
    void impor_yang_mendahului_data_yang_ada_ditolak() {
        impor(UNIT, JABATAN, SITI, JANUARI, false);
        impor(UNIT.replace("Bidang Pelayanan", "Bidang Layanan"), JABATAN, SITI, APRIL, false);

        assertThatThrownBy(() -> impor(UNIT, JABATAN, SITI, LocalDate.of(2026, 2, 1), false))
                .isInstanceOfSatisfying(DitolakException.class, e -> {
                    assertThat(e.penolakan().kode()).isEqualTo("TANGGAL_MENDAHULUI");
                    assertThat(e.penolakan().pesan()).contains("1 April 2026");
                });
    }

    @Test
    void nip_yang_dipakai_instansi_lain_ditolak_tanpa_menyebut_di_mana() {
        impor(UNIT, JABATAN, SITI, JANUARI, false);
        String lain = "bangkalan-" + URUT.incrementAndGet();
        buat(lain, "bangkalan-28-2023");

        var hasil = imporKe(lain, UNIT.replace(",1\n", ",\n"), JABATAN, SITI, APRIL, false);

        assertThat(hasil.galat()).singleElement().satisfies(g -> {
            assertThat(g.kode()).isEqualTo("NIP_DIPAKAI_INSTANSI_LAIN");
            assertThat(g.baris()).isEqualTo(2);
            assertThat(g.pesan()).doesNotContain(kode).doesNotContain("Siti");
        });
        impor(UNIT, JABATAN, "", LocalDate.of(2026, 3, 1), false);
        assertThat(imporKe(lain, UNIT.replace(",1\n", ",\n"), JABATAN, SITI, APRIL, false).galat()).isEmpty();
    }

    @Test
    void penyewa_lain_tidak_melihat_susunan() {
        impor(UNIT, JABATAN, SITI, JANUARI, false);

        assertThatThrownBy(() -> Penyewa.sebagai("bangkalan", () -> ruang.ambil(MembacaSusunan.class).pada(kode, JANUARI)))
                .isInstanceOf(DitolakException.class);
    }

    @Test
    void semua_galat_disebut_sekaligus_dengan_tempatnya_dan_tidak_ada_yang_tertulis() {
        String unit = """
                kode,nama,jenis,induk,model
                A,Dinas A,DINAS,B,
                B,Bidang B,BIDANG,A,
                C,Dinas C,DINASX,Z,9
                A,Dinas A lagi,DINAS,,9
                """;
        String jabatan = """
                kode,nama,unit,jenis,jenjang,memimpin,kelas,kebutuhan
                J1,Kepala,A,JPT_PRATAMA,AHLI_MUDA,ya,99,1
                J2,Kepala lagi,B,PENGAWAS,,ya,,
                J3,Kepala ganda,B,PENGAWAS,,ya,,
                J4,Pelaksana,B,PELAKSANA,,ya,,
                J5,Perencana,X,FUNGSIONAL,,mungkin,,dua
                """;
        String pegawai = """
                19850101201001200,Satu,,,PNS,III/z,J9,2024-02-31,,
                198501012010012001,Dua,,,HONORER,III/a,J1,kemarin,,bukan surel
                198501012010012001,Tiga,,,PNS,III/a,J1,2024-02-01,,
                """;
        var hasil = impor(unit, jabatan, pegawai, JANUARI, false);

        assertThat(hasil.galat()).extracting(GalatImpor::berkas, GalatImpor::baris, GalatImpor::kolom, GalatImpor::kode)
                .extracting(t -> t.toList().toString())
                .containsExactlyInAnyOrder(
                        "[unit, 2, induk, INDUK_BERPUTAR]", "[unit, 4, jenis, JENIS_UNIT_TIDAK_DIKENAL]",
                        "[unit, 4, induk, INDUK_TIDAK_DIKENAL]", "[unit, 5, kode, KODE_UNIT_GANDA]",
                        "[unit, 5, model, MODEL_TIDAK_DIKENAL]", "[jabatan, 2, jenjang, JENJANG_TANPA_FUNGSIONAL]",
                        "[jabatan, 2, kelas, ANGKA_TIDAK_SAH]", "[jabatan, 4, memimpin, DUA_PEMIMPIN]",
                        "[jabatan, 5, memimpin, PELAKSANA_MEMIMPIN]", "[jabatan, 6, unit, UNIT_TIDAK_DIKENAL]",
                        "[jabatan, 6, jenjang, JENJANG_WAJIB]", "[jabatan, 6, memimpin, BUKAN_YA_TIDAK]",
                        "[jabatan, 6, kebutuhan, ANGKA_TIDAK_SAH]", "[pegawai, 2, nip, NIP_TIDAK_SAH]",
                        "[pegawai, 2, golongan, GOLONGAN_TIDAK_DIKENAL]", "[pegawai, 2, jabatan, JABATAN_TIDAK_DIKENAL]",
                        "[pegawai, 2, tmt, TANGGAL_TIDAK_ADA]", "[pegawai, 3, status, STATUS_TIDAK_DIKENAL]",
                        "[pegawai, 3, tmt, TANGGAL_TIDAK_TERBACA]", "[pegawai, 3, surel, SUREL_TIDAK_SAH]",
                        "[pegawai, 4, nip, NIP_GANDA]");
        assertThat(pada(JANUARI).unit()).isEmpty();
        assertThat(ruang.jejak).isEmpty();
    }
}

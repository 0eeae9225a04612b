package id.tatakerja.regulasi.baca;

import id.tatakerja.regulasi.AturanPenetapan;
import id.tatakerja.regulasi.AturanPenugasan;
import id.tatakerja.regulasi.AturanTingkat;
import id.tatakerja.regulasi.Pengaturan.Lingkup;
import id.tatakerja.regulasi.TabelPerencanaan;
import id.tatakerja.regulasi.TabelRantai;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The closed list of settings that the application understands, with their values. */
enum KataPengaturan {
    PIMPINAN_UNIT_ORGANISASI(
            "pimpinanUnitOrganisasi", Lingkup.UNIT, "PIMPINAN_TERTINGGI", "TINGKAT_ADMINISTRATOR", "SAMA_DENGAN_PENILAI", "UNIT_KERJA"),
    BATAS_INSTANSI("batasInstansi", Lingkup.INSTANSI, "PEMERINTAH_DAERAH", "PERANGKAT_DAERAH"),
    VARIAN_PENILAI("varianPenilai", Lingkup.UNIT, "LEVEL_I", "LEVEL_II", "BELUM"),
    PENGAWASAN_KHUSUS("pengawasanKhusus", Lingkup.UNIT, "YA", "TIDAK"),
    SUKARELA_LINTAS_PERANGKAT_DAERAH("sukarelaLintasPerangkatDaerah", Lingkup.INSTANSI, "YA", "TIDAK"),
    TELAAHAN_PENETAPAN(
            AturanPenetapan.KUNCI_TELAAHAN, Lingkup.INSTANSI, AturanPenetapan.TELAAHAN_TERPISAH, AturanPenetapan.TELAAHAN_BERSAMA),
    PEMBANDING_UNIT("pembandingUnit", Lingkup.INSTANSI, "TINGKAT_ADMINISTRATOR", "PIMPINAN_UNIT_ORGANISASI"),
    INDIVIDU_LINTAS_INSTANSI("individuLintasInstansi", Lingkup.INSTANSI, "TIDAK", "YA"),
    PERINTAH_TIM("perintahTim", Lingkup.INSTANSI, "DITANYA", "SELALU"),
    TUJUAN_TIM("tujuanTim", Lingkup.INSTANSI, "DITANYA", "PEMILIK_ATAU_STRATEGIS"),
    KETUA_TIM_PENGAWAS("ketuaTimPengawas", Lingkup.INSTANSI, "TIDAK", "YA"),
    BEBAN_TERBANYAK(AturanPenugasan.KUNCI_BEBAN, Lingkup.INSTANSI, "3", "5", "8", "TIDAK_DIBATASI"),
    PENGEMBALIAN_HASIL(
            TabelRantai.KUNCI_PENGEMBALIAN, Lingkup.INSTANSI, TabelRantai.PENGEMBALIAN_TERTULIS, TabelRantai.PENGEMBALIAN_MENURUT_BACAAN,
            TabelRantai.PENGEMBALIAN_SEMUA),
    RANTAI_BERPENGAWAS("rantaiBerpengawas", Lingkup.INSTANSI, "SEPERTI_TERTULIS", "SAMPAI_KEPALA"),
    URUTAN_PENINJAU("urutanPeninjau", Lingkup.INSTANSI, "SERENTAK", "BERURUTAN"),
    SELANG_LAPORAN(TabelPerencanaan.KUNCI_SELANG, Lingkup.UNIT, "MINGGUAN", "BULANAN", "TRIWULAN"),
    KRITERIA_LEBIH_DUA_TINGKAT(AturanTingkat.KUNCI_KRITERIA, Lingkup.UNIT);

    private static final Set<KataPengaturan> BELUM_BERDAMPAK = EnumSet.noneOf(KataPengaturan.class);

    private final String kunci;
    private final Lingkup lingkup;
    private final List<String> nilai;

    KataPengaturan(String kunci, Lingkup lingkup, String... nilai) {
        this.kunci = kunci;
        this.lingkup = lingkup;
        this.nilai = List.of(nilai);
    }

    String kunci() {
        return kunci;
    }

    Lingkup lingkup() {
        return lingkup;
    }

    List<String> nilai() {
        return nilai;
    }

    /** Whether it is answered in one's own words. */
    boolean isian() {
        return nilai.isEmpty();
    }

    /** Whether a stage of the work that acts by it is built; until then it is read and checked, but shown nowhere. */
    boolean berdampak() {
        return !BELUM_BERDAMPAK.contains(this);
    }

    static Optional<KataPengaturan> dari(String kunci) {
        return Arrays.stream(values()).filter(k -> k.kunci.equals(kunci)).findFirst();
    }

    static List<String> semuaKunci() {
        return Arrays.stream(values()).map(KataPengaturan::kunci).toList();
    }
}

package id.tatakerja.contoh.susun;

import id.tatakerja.contoh.baris.BarisUnit;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.JenisUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The offices of an instansi, in the order in which a growing instansi would set them up. */
final class PolaKantor {

    static final String PENDIDIKAN = "DISDIK";
    static final String KESEHATAN = "DINKES";

    /** The four ways to build a dinas or badan: Seksi in a Bidang, Subbagian on the Sekretariat; the models of two regulations. */
    private enum Bentuk {
        I("1", 2, 3),
        II("2", 2, 1),
        III("3", 0, 2),
        IV("4", 0, 1);

        private final String angka;
        private final int seksi;
        private final int subbagian;

        Bentuk(String angka, int seksi, int subbagian) {
            this.angka = angka;
            this.seksi = seksi;
            this.subbagian = subbagian;
        }
    }

    private record Urusan(String kode, String nama, JenisUnit jenis, String rumpun, Bentuk bentuk) {}

    private static final List<Urusan> URUSAN = List.of(
            new Urusan(PENDIDIKAN, "Dinas Pendidikan", JenisUnit.DINAS, "pendidikan", Bentuk.II),
            new Urusan(KESEHATAN, "Dinas Kesehatan", JenisUnit.DINAS, "kesehatan", Bentuk.III),
            new Urusan("DPUTR", "Dinas Pekerjaan Umum dan Tata Ruang", JenisUnit.DINAS, "pekerjaan-umum", Bentuk.III),
            new Urusan("BAPPEDA", "Badan Perencanaan Pembangunan Daerah", JenisUnit.BADAN, "perencanaan", Bentuk.IV),
            new Urusan("BKPSDM", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", JenisUnit.BADAN, "kepegawaian", Bentuk.III),
            new Urusan("BKAD", "Badan Keuangan dan Aset Daerah", JenisUnit.BADAN, "keuangan", Bentuk.II),
            new Urusan("DISHUB", "Dinas Perhubungan", JenisUnit.DINAS, "perhubungan", Bentuk.I),
            new Urusan("DINSOS", "Dinas Sosial", JenisUnit.DINAS, "sosial", Bentuk.IV),
            new Urusan("DISDUKCAPIL", "Dinas Kependudukan dan Pencatatan Sipil", JenisUnit.DINAS, "kependudukan", Bentuk.III),
            new Urusan("DISKOMINFO", "Dinas Komunikasi dan Informatika", JenisUnit.DINAS, "kominfo", Bentuk.IV),
            new Urusan("DISTAN", "Dinas Pertanian", JenisUnit.DINAS, "pertanian", Bentuk.IV),
            new Urusan("BAPENDA", "Badan Pendapatan Daerah", JenisUnit.BADAN, "pendapatan", Bentuk.II),
            new Urusan("DPMD", "Dinas Pemberdayaan Masyarakat dan Desa", JenisUnit.DINAS, "desa", Bentuk.III),
            new Urusan("DLH", "Dinas Lingkungan Hidup", JenisUnit.DINAS, "lingkungan", Bentuk.III),
            new Urusan("DPPKB", "Dinas Pengendalian Penduduk dan Keluarga Berencana", JenisUnit.DINAS, "keluarga-berencana", Bentuk.IV),
            new Urusan("DAMKAR", "Dinas Pemadam Kebakaran dan Penyelamatan", JenisUnit.DINAS, "kebakaran", Bentuk.I),
            new Urusan("DISPERINDAG", "Dinas Perdagangan dan Perindustrian", JenisUnit.DINAS, "perdagangan", Bentuk.III),
            new Urusan("DISKAN", "Dinas Perikanan", JenisUnit.DINAS, "perikanan", Bentuk.IV),
            new Urusan("DISNAKER", "Dinas Ketenagakerjaan dan Transmigrasi", JenisUnit.DINAS, "tenaga-kerja", Bentuk.IV),
            new Urusan("DISPAR", "Dinas Pariwisata dan Kebudayaan", JenisUnit.DINAS, "pariwisata", Bentuk.IV),
            new Urusan("DKUKM", "Dinas Koperasi dan Usaha Kecil dan Menengah", JenisUnit.DINAS, "koperasi", Bentuk.III),
            new Urusan("DISPUSIP", "Dinas Perpustakaan dan Arsip Daerah", JenisUnit.DINAS, "perpustakaan", Bentuk.IV),
            new Urusan("DISPERKIM", "Dinas Perumahan dan Kawasan Permukiman", JenisUnit.DINAS, "perumahan", Bentuk.III));

    private static final Map<String, String> REGULASI_BERMODEL =
            Map.of("indragiri-hilir-1-2024", "romawi", "tanjung-jabung-timur-14-2023", "angka");
    private static final List<String> BAGIAN = List.of("Tata Pemerintahan", "Kesejahteraan Rakyat", "Hukum", "Perekonomian",
            "Administrasi Pembangunan", "Pengadaan Barang/Jasa", "Organisasi", "Umum", "Protokol dan Komunikasi Pimpinan");
    private static final List<String> ASISTEN = List.of("Asisten Pemerintahan dan Kesejahteraan Rakyat",
            "Asisten Perekonomian dan Pembangunan", "Asisten Administrasi Umum");

    private final Rancangan rancangan;

    PolaKantor(Rancangan rancangan) {
        this.rancangan = rancangan;
    }

    /** The offices, each as its units from the top down. */
    List<List<Blok>> semua() {
        var hasil = new ArrayList<List<Blok>>();
        hasil.add(sekretariatDaerah());
        URUSAN.subList(0, 5).forEach(u -> hasil.add(dinas(u)));
        hasil.add(sekretariatDprd());
        hasil.add(inspektorat());
        int kecamatan = Math.clamp(rancangan.pegawai() / 600, 2, 40);
        for (var i = 1; i <= kecamatan; i++) {
            hasil.add(kecamatan(i));
        }
        URUSAN.subList(5, URUSAN.size()).forEach(u -> hasil.add(dinas(u)));
        return hasil;
    }

    private List<Blok> sekretariatDaerah() {
        var susun = new PenyusunBlok("umum");
        var setda = new BarisUnit("SETDA", "Sekretariat Daerah", JenisUnit.SEKRETARIAT_DAERAH, "", "");
        susun.unit(Optional.empty(), setda, Optional.of(Pemimpin.manajerial(JenisJabatan.JPT_PRATAMA)), "");
        for (var a = 0; a < ASISTEN.size(); a++) {
            var asisten = susun.bawah(setda, "A" + (a + 1), ASISTEN.get(a), JenisUnit.ASISTEN, JenisJabatan.JPT_PRATAMA, "");
            for (var b = 0; b < 3; b++) {
                susun.bawah(asisten, "B" + (b + 1), "Bagian " + BAGIAN.get(a * 3 + b), JenisUnit.BAGIAN, JenisJabatan.ADMINISTRATOR,
                        "MD1 MU2 PR2 TR1 PL3");
            }
        }
        return susun.jadi();
    }

    private List<Blok> sekretariatDprd() {
        var susun = new PenyusunBlok("dprd");
        var dprd = new BarisUnit("SETWAN", "Sekretariat DPRD", JenisUnit.SEKRETARIAT_DPRD, "", "");
        susun.unit(Optional.empty(), dprd, Optional.of(Pemimpin.manajerial(JenisJabatan.JPT_PRATAMA)), "");
        susun.bawah(dprd, "B1", "Bagian Umum", JenisUnit.BAGIAN, JenisJabatan.ADMINISTRATOR, "MU1 PR1 PL6");
        susun.bawah(dprd, "B2", "Bagian Persidangan", JenisUnit.BAGIAN, JenisJabatan.ADMINISTRATOR, "MD1 MU2 PR2 TR1 PL3");
        return susun.jadi();
    }

    private List<Blok> inspektorat() {
        var susun = new PenyusunBlok("pengawasan");
        String model = "romawi".equals(REGULASI_BERMODEL.get(rancangan.regulasi())) ? "IV" : "";
        var unit = new BarisUnit("ITDA", "Inspektorat Daerah", JenisUnit.INSPEKTORAT, "", model);
        susun.unit(Optional.empty(), unit, Optional.of(Pemimpin.manajerial(JenisJabatan.JPT_PRATAMA)), "");
        sekretariat(susun, unit, 1);
        for (var i = 1; i <= 4; i++) {
            susun.bawah(unit, "I" + i, "Inspektur Pembantu " + i, JenisUnit.INSPEKTUR_PEMBANTU, JenisJabatan.ADMINISTRATOR,
                    "MD1 MU3 PR3 PL1");
        }
        return susun.jadi();
    }

    private List<Blok> dinas(Urusan urusan) {
        var susun = new PenyusunBlok(urusan.rumpun());
        var dinas = new BarisUnit(urusan.kode(), urusan.nama(), urusan.jenis(), "", model(urusan.bentuk()));
        susun.unit(Optional.empty(), dinas, Optional.of(Pemimpin.manajerial(JenisJabatan.JPT_PRATAMA)), "");
        sekretariat(susun, dinas, urusan.bentuk().subbagian);
        for (var b = 1; b <= 3; b++) {
            var bidang = susun.bawah(dinas, "B" + b, "Bidang " + b, JenisUnit.BIDANG, JenisJabatan.ADMINISTRATOR, "MD1 MU2 PR2 TR2 PL3");
            for (var s = 1; s <= urusan.bentuk().seksi; s++) {
                boolean badan = urusan.jenis() == JenisUnit.BADAN;
                susun.bawah(bidang, "S" + s, (badan ? "Subbidang " : "Seksi ") + b + "." + s,
                        badan ? JenisUnit.SUBBIDANG : JenisUnit.SEKSI, JenisJabatan.PENGAWAS, "PR1 TR1 PL2");
            }
        }
        return susun.jadi();
    }

    private String model(Bentuk bentuk) {
        return switch (REGULASI_BERMODEL.getOrDefault(rancangan.regulasi(), "")) {
            case "romawi" -> bentuk.name();
            case "angka" -> bentuk.angka;
            default -> "";
        };
    }

    private static void sekretariat(PenyusunBlok susun, BarisUnit organisasi, int subbagian) {
        var unit = susun.bawah(organisasi, "SEK", "Sekretariat", JenisUnit.SEKRETARIAT, JenisJabatan.ADMINISTRATOR, "MU1 PR1 PL2");
        List<String> nama = List.of("Umum dan Kepegawaian", "Keuangan", "Perencanaan");
        for (var i = 0; i < subbagian; i++) {
            susun.bawah(unit, "S" + (i + 1), "Subbagian " + nama.get(i), JenisUnit.SUBBAGIAN, JenisJabatan.PENGAWAS, "PR1 TR1 PL3");
        }
    }

    private static List<Blok> kecamatan(int i) {
        var susun = new PenyusunBlok("kecamatan");
        var camat = new BarisUnit("KEC%02d".formatted(i), "Kecamatan Contoh " + i, JenisUnit.KECAMATAN, "", "");
        susun.unit(Optional.empty(), camat, Optional.of(Pemimpin.manajerial(JenisJabatan.ADMINISTRATOR)), "PR1");
        sekretariat(susun, camat, 2);
        for (var s = 1; s <= 3; s++) {
            susun.bawah(camat, "S" + s, "Seksi " + s, JenisUnit.SEKSI, JenisJabatan.PENGAWAS, "PL2");
        }
        var lurah = susun.bawah(camat, "L1", "Kelurahan Contoh " + i, JenisUnit.KELURAHAN, JenisJabatan.PENGAWAS, "");
        susun.bawah(lurah, "SEK", "Sekretariat", JenisUnit.SEKRETARIAT, JenisJabatan.PENGAWAS, "PL2");
        susun.bawah(lurah, "S1", "Seksi Pelayanan", JenisUnit.SEKSI, JenisJabatan.PENGAWAS, "PL1");
        return susun.jadi();
    }
}

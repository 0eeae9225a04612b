package id.tatakerja.organisasi.impor.isi;

import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.Jenjang;
import id.tatakerja.organisasi.impor.berkas.Baris;
import id.tatakerja.organisasi.impor.berkas.DaftarGalat;
import id.tatakerja.organisasi.impor.berkas.Lembar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rows of the sheet jabatan. */
final class PenguraiJabatan {

    private PenguraiJabatan() {}

    static List<BarisJabatan> urai(List<Baris> baris, DaftarGalat galat) {
        var hasil = new ArrayList<BarisJabatan>(baris.size());
        for (Baris satu : baris) {
            var sel = new Sel(Lembar.JABATAN, satu, galat);
            String kode = sel.kode();
            String nama = sel.wajib("nama");
            String unit = sel.wajib("unit");
            Optional<JenisJabatan> jenis = sel.pilihan("jenis", JenisJabatan.values(), true, "JENIS_JABATAN_TIDAK_DIKENAL");
            Optional<Jenjang> jenjang = sel.pilihan("jenjang", Jenjang.values(), false, "JENJANG_TIDAK_DIKENAL");
            boolean memimpin = sel.yaTidak("memimpin");
            Optional<Integer> kelas = sel.angka("kelas", 1, 17);
            Optional<Integer> kebutuhan = sel.angka("kebutuhan", 0, 100_000);
            String dasar = sel.teks("dasar_pengangkatan");
            String keahlian = sel.teks("bidang_keahlian");
            String uraian = sel.teks("uraian_tugas");
            jenis.ifPresent(j -> periksa(sel, satu, j, jenjang, memimpin, dasar));
            if (sel.baik() && jenis.isPresent()) {
                hasil.add(new BarisJabatan(
                        satu.nomor(), kode, nama, unit, jenis.get(), jenjang, memimpin, kelas, kebutuhan, dasar,
                        keahlian.isEmpty() ? keahlian(nama, jenjang) : keahlian, keahlian.isEmpty(), uraian));
            }
        }
        return hasil;
    }

    private static void periksa(
            Sel sel, Baris baris, JenisJabatan jenis, Optional<Jenjang> jenjang, boolean memimpin, String dasar) {
        if (jenis == JenisJabatan.FUNGSIONAL && baris.teks("jenjang").isEmpty()) {
            sel.salah("jenjang", "JENJANG_WAJIB", "Jabatan Fungsional harus mempunyai jenjang. Isi kolom jenjang, misalnya AHLI_MUDA.");
        }
        if (jenis != JenisJabatan.FUNGSIONAL && jenjang.isPresent()) {
            sel.salah("jenjang", "JENJANG_TANPA_FUNGSIONAL", "Jenjang hanya untuk jenis FUNGSIONAL, sedangkan jenis di baris ini "
                    + jenis + ". Kosongkan jenjang atau perbaiki jenis.");
        }
        if (memimpin && !jenis.dapatMemimpin()) {
            sel.salah("memimpin", "PELAKSANA_MEMIMPIN", "Jabatan Pelaksana tidak dapat memimpin unit. Tulis tidak, atau perbaiki jenis"
                    + " jabatan pemimpin unit ini.");
        }
        if (!dasar.isEmpty() && !(memimpin && jenis == JenisJabatan.FUNGSIONAL)) {
            sel.salah("dasar_pengangkatan", "DASAR_TIDAK_PERLU", "Dasar pengangkatan hanya untuk Pejabat Fungsional yang memimpin unit."
                    + " Kosongkan kolom ini.");
        }
    }

    /** A Jabatan Fungsional bears its field of expertise in its name: "Perencana Ahli Muda". */
    private static String keahlian(String nama, Optional<Jenjang> jenjang) {
        if (jenjang.isEmpty()) {
            return "";
        }
        String akhiran = jenjang.get().label();
        boolean berakhiran = nama.toLowerCase(Locale.ROOT).endsWith(akhiran.toLowerCase(Locale.ROOT));
        return berakhiran ? nama.substring(0, nama.length() - akhiran.length()).strip() : nama;
    }
}

package id.tatakerja.organisasi.instansi;

import id.tatakerja.akses.Peran;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.ubah.Formulir;
import id.tatakerja.organisasi.ubah.Formulir.Medan;
import id.tatakerja.organisasi.ubah.Formulir.Pilihan;
import id.tatakerja.organisasi.ubah.Formulir.Rupa;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.tampilan.Teks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The form of a tenant. */
@Component
class FormulirInstansi {

    private final Regulasi regulasi;
    private final MembacaSusunan susunan;

    FormulirInstansi(Regulasi regulasi, MembacaSusunan susunan) {
        this.regulasi = regulasi;
        this.susunan = susunan;
    }

    /** An empty one. */
    Formulir baru() {
        var medan = new ArrayList<Medan>();
        medan.add(Medan.isian("kode", "Kode", "Huruf kecil, angka, dan tanda hubung, misalnya lamandau. Tidak dapat diubah kemudian.", Rupa.TEKS, true));
        medan.addAll(bersama());
        medan.add(peraturan());
        return new Formulir(
                "Tambah instansi", "Instansi baru mendapat akun Pejabat Pembina Kepegawaian, Bagian Organisasi, dan Bagian Kepegawaian.",
                "/instansi/baru", "/instansi", "Instansi", medan, Map.of("jenis", "KABUPATEN", "zonaWaktu", "Asia/Jakarta"), List.of(),
                "Buat instansi", "");
    }

    /** The data of a tenant; its regulation only for the administrator. */
    Formulir ubah(InstansiKini kini) {
        Instansi i = kini.instansi();
        var medan = new ArrayList<>(bersama());
        medan.add(pilih("pejabatYangBerwenang", "Pejabat yang berwenang melepas pegawai ke instansi lain", "Boleh diisi kemudian.", false, calon(kini)));
        if (kini.pelaku().adalah(Peran.ADMINISTRATOR)) {
            medan.add(peraturan());
        }
        var nilai = new HashMap<String, String>();
        nilai.put("nama", i.nama());
        nilai.put("jenis", i.jenis().name());
        nilai.put("subjenis", i.subjenis().map(Enum::name).orElse(""));
        nilai.put("zonaWaktu", i.zonaWaktu().getId());
        nilai.put("pejabatPembinaKepegawaian.sebutan", i.pembina().sebutan());
        nilai.put("pejabatPembinaKepegawaian.nama", i.pembina().nama());
        nilai.put("warna", String.valueOf(i.warna()));
        nilai.put("pejabatYangBerwenang", i.pejabatYangBerwenang());
        nilai.put("regulasi", i.regulasi());
        return new Formulir(
                "Data " + i.nama(), "Perubahan berlaku mulai hari ini; keadaan sebelumnya tetap tercatat.", "/instansi/ubah", "/pengaturan",
                "Pengaturan", medan, nilai, List.of(), "Simpan", "");
    }

    private static List<Medan> bersama() {
        return List.of(
                Medan.isian("nama", "Nama instansi", "Misalnya Kabupaten Lamandau.", Rupa.TEKS, true),
                pilih("jenis", "Jenis", "", true, Arrays.stream(Instansi.Jenis.values()).map(j -> new Pilihan(j.name(), Teks.kata(j.name())))),
                pilih("subjenis", "Jenis Instansi Pusat", "Hanya untuk Instansi Pusat.", false,
                        Arrays.stream(Instansi.Subjenis.values()).map(j -> new Pilihan(j.name(), Teks.kata(j.name())))),
                pilih("zonaWaktu", "Zona waktu", "", true, Stream.of(
                        new Pilihan("Asia/Jakarta", "WIB (Asia/Jakarta)"), new Pilihan("Asia/Makassar", "WITA (Asia/Makassar)"),
                        new Pilihan("Asia/Jayapura", "WIT (Asia/Jayapura)"))),
                Medan.isian("pejabatPembinaKepegawaian.sebutan", "Sebutan Pejabat Pembina Kepegawaian", "Misalnya Bupati Lamandau.", Rupa.TEKS, true),
                Medan.isian("pejabatPembinaKepegawaian.nama", "Nama Pejabat Pembina Kepegawaian", "", Rupa.TEKS, true),
                pilih("warna", "Warna", "Warna kepala halaman.", false, Stream.of(
                        new Pilihan("1", "Hijau"), new Pilihan("2", "Biru"), new Pilihan("3", "Jingga tua"), new Pilihan("4", "Toska"),
                        new Pilihan("5", "Ungu"), new Pilihan("6", "Merah muda tua"), new Pilihan("7", "Kelabu"), new Pilihan("8", "Cokelat"))));
    }

    private Medan peraturan() {
        return pilih("regulasi", "Peraturan sistem kerja", "Instansi yang belum punya peraturan sendiri memakai dasar nasional.", true,
                regulasi.semua().stream().map(p -> new Pilihan(p.kode(), p.identitas().judul())));
    }

    private Stream<Pilihan> calon(InstansiKini kini) {
        return susunan.pada(kini.kode(), kini.hariIni()).jabatan().stream()
                .filter(j -> j.memimpin() && j.jenis() == id.tatakerja.organisasi.JenisJabatan.JPT_PRATAMA)
                .map(j -> new Pilihan(j.kode(), j.nama()));
    }

    private static Medan pilih(String nama, String label, String bantuan, boolean wajib, Stream<Pilihan> pilihan) {
        return new Medan(nama, label, bantuan, Rupa.PILIHAN, wajib, Stream.concat(Stream.of(new Pilihan("", "–")), pilihan).toList());
    }
}

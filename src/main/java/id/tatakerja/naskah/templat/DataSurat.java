package id.tatakerja.naskah.templat;

import id.tatakerja.naskah.BentukNaskah;
import id.tatakerja.naskah.IsiNaskah;
import id.tatakerja.naskah.terbit.SuratBeku;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The fields that a layout may show: texts, yes/no and lists of such, nothing that could act. */
public final class DataSurat {

    /** With more people than these an order names them in its lampiran. */
    private static final int ORANG_DALAM_SURAT = 3;

    private static final List<String> DIKTUM = List.of(
            "KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM", "KETUJUH", "KEDELAPAN", "KESEMBILAN", "KESEPULUH", "KESEBELAS",
            "KEDUA BELAS", "KETIGA BELAS", "KEEMPAT BELAS", "KELIMA BELAS", "KEENAM BELAS", "KETUJUH BELAS", "KEDELAPAN BELAS",
            "KESEMBILAN BELAS", "KEDUA PULUH");

    private DataSurat() {}

    /**
     * What is known only around the frozen letter.
     *
     * @param nomor number, or a placeholder
     * @param tanggal date in words, or a placeholder
     * @param elektronik whether it will carry an electronic signature made here
     * @param tandaPengirim text in the space for the signature, mostly empty
     * @param alamatPeriksa address of the verification page
     * @param penerbit name of the authority that issues certificates
     */
    public record Sekitar(String nomor, String tanggal, boolean elektronik, String tandaPengirim, String alamatPeriksa, String penerbit) {}

    /** The fields of a letter. */
    public static Map<String, Object> dari(SuratBeku s, BentukNaskah bentuk, Sekitar sekitar) {
        var d = new LinkedHashMap<String, Object>();
        var isi = s.isi();
        kepala(d, s, sekitar);
        d.put("pembuka", isi.pembuka());
        d.put("penutup", isi.penutup());
        d.put("menetapkan", isi.menetapkan());
        daftar(d, "paragraf", isi.paragraf());
        daftar(d, "dasar", isi.dasar());
        daftar(d, "menimbang", isi.menimbang());
        daftar(d, "mengingat", isi.mengingat());
        daftar(d, "memperhatikan", isi.memperhatikan());
        daftar(d, "harap", isi.disposisi().map(IsiNaskah.SuratMasuk::harap).orElse(List.of()));
        var rincian = new ArrayList<Map<String, Object>>();
        isi.rincian().forEach(r -> rincian.add(Map.of("urut", huruf(rincian.size()), "label", r.label(), "isi", r.isi())));
        ada(d, "rincian", rincian);
        var untuk = new ArrayList<Map<String, Object>>();
        isi.untuk().forEach(u -> untuk.add(Map.of("urut", urut(untuk), "label", "", "isi", u)));
        isi.rincian().forEach(r -> untuk.add(Map.of("urut", urut(untuk), "label", r.label(), "isi", r.isi())));
        ada(d, "untuk", untuk);
        var diktum = new ArrayList<Map<String, Object>>();
        isi.diktum().forEach(t -> diktum.add(Map.of("urut", ke(diktum.size()), "isi", t)));
        ada(d, "diktum", diktum);
        d.put("surat_dari", isi.disposisi().map(IsiNaskah.SuratMasuk::dari).orElse(""));
        d.put("surat_nomor", isi.disposisi().map(IsiNaskah.SuratMasuk::nomor).orElse(""));
        d.put("surat_tanggal", isi.disposisi().map(IsiNaskah.SuratMasuk::tanggal).orElse(""));
        d.put("surat_diterima", isi.disposisi().map(IsiNaskah.SuratMasuk::diterima).orElse(""));
        d.put("surat_hal", isi.disposisi().map(IsiNaskah.SuratMasuk::hal).orElse(""));
        d.put("surat_catatan", isi.disposisi().map(IsiNaskah.SuratMasuk::catatan).orElse(""));
        orang(d, isi, bentuk);
        return d;
    }

    private static void kepala(Map<String, Object> d, SuratBeku s, Sekitar sekitar) {
        d.put("kop_perangkat", s.kop().rupa() == SuratBeku.RupaKop.PERANGKAT);
        d.put("kop_pembina", s.kop().rupa() == SuratBeku.RupaKop.PEMBINA);
        d.put("pemerintah", s.kop().pemerintah());
        d.put("perangkat", s.kop().perangkat());
        d.put("unit_kop", s.kop().unit());
        d.put("alamat", s.kop().alamat());
        d.put("kontak", s.kop().kontak());
        d.put("judul", s.judul());
        d.put("judul_penuh", s.judul().startsWith("KEPUTUSAN") ? "KEPUTUSAN " + besar(s.tanda().jabatan()) : s.judul());
        d.put("nomor", sekitar.nomor());
        d.put("tanggal", sekitar.tanggal());
        d.put("tempat", s.tempat());
        d.put("sifat", s.sifat());
        d.put("lampiran", s.lampiran());
        d.put("hal", s.hal());
        d.put("hal_besar", besar(s.hal()));
        d.put("kepada_tunggal", s.kepada().size() == 1 ? s.kepada().getFirst() : "");
        d.put("ada_kepada_banyak", s.kepada().size() > 1);
        daftar(d, "kepada", s.kepada());
        daftar(d, "tembusan", s.tembusan());
        d.put("tembusan_sebaris", String.join("; ", s.tembusan()));
        d.put("kata_tembusan", s.judul().startsWith("KEPUTUSAN") ? "Salinan disampaikan kepada Yth.:" : "Tembusan:");
        d.put("kata_tugas", s.kataTugas());
        d.put("atas_nama", s.tanda().atasNama());
        d.put("jabatan_tanda", s.judul().startsWith("KEPUTUSAN") ? besar(s.tanda().jabatan()) : s.tanda().jabatan());
        d.put("jabatan_besar", besar(s.tanda().jabatan()));
        d.put("nama_tanda", s.tanda().nama());
        d.put("pangkat_tanda", s.tanda().pangkat());
        d.put("nip_tanda", s.tanda().nip());
        d.put("elektronik", sekitar.elektronik());
        d.put("tanda_pengirim", sekitar.tandaPengirim());
        d.put("alamat_periksa", sekitar.alamatPeriksa());
        d.put("penerbit_sertifikat", sekitar.penerbit());
    }

    private static void orang(Map<String, Object> d, IsiNaskah isi, BentukNaskah bentuk) {
        var dalam = bentuk == BentukNaskah.DISPOSISI || bentuk == BentukNaskah.PENUGASAN && isi.orang().size() <= ORANG_DALAM_SURAT;
        var orang = new ArrayList<Map<String, Object>>();
        if (dalam) {
            isi.orang().forEach(o -> orang.add(Map.of(
                    "urut", urut(orang), "nama", o.nama(), "pangkat", kosong(o.pangkat()), "nip", kosong(o.nip()), "jabatan", kosong(o.jabatan()),
                    "peran", o.peran(), "tugas", o.tugas())));
        }
        ada(d, "orang", orang);
        var tabel = isi.tabel().or(() -> dalam || isi.orang().isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(tabelOrang(isi, bentuk)));
        d.put("ada_tabel", tabel.isPresent());
        d.put("judul_tabel", tabel.map(IsiNaskah.Tabel::judul).orElse(""));
        daftar(d, "kolom", tabel.map(IsiNaskah.Tabel::kolom).orElse(List.of()));
        d.put("baris", tabel.map(t -> t.baris().stream()
                        .map(b -> Map.<String, Object>of("sel", b.stream().map(sel -> Map.<String, Object>of("isi", sel)).toList()))
                        .toList())
                .orElse(List.of()));
    }

    private static IsiNaskah.Tabel tabelOrang(IsiNaskah isi, BentukNaskah bentuk) {
        var peran = isi.orang().stream().anyMatch(o -> !o.peran().isEmpty());
        var tugas = isi.orang().stream().anyMatch(o -> !o.tugas().isEmpty());
        var kolom = new ArrayList<>(List.of("No.", "Nama / NIP", "Pangkat/Golongan", "Jabatan"));
        if (peran) {
            kolom.add("Kedudukan dalam tim");
        }
        if (tugas) {
            kolom.add("Tugas");
        }
        var baris = new ArrayList<List<String>>();
        for (var o : isi.orang()) {
            var sel = new ArrayList<>(List.of(
                    Integer.toString(baris.size() + 1), o.nip().isEmpty() ? o.nama() : o.nama() + "\nNIP\u00A0" + o.nip().replace(' ', '\u00A0'), o.pangkat(), o.jabatan()));
            if (peran) {
                sel.add(o.peran());
            }
            if (tugas) {
                sel.add(o.tugas());
            }
            baris.add(sel);
        }
        return new IsiNaskah.Tabel(peran && bentuk == BentukNaskah.KEPUTUSAN ? "SUSUNAN KEANGGOTAAN" : "DAFTAR NAMA", kolom, baris);
    }

    private static void daftar(Map<String, Object> d, String nama, List<String> teks) {
        var hasil = new ArrayList<Map<String, Object>>();
        teks.forEach(t -> hasil.add(Map.of("urut", urut(hasil), "huruf", huruf(hasil.size()), "isi", t)));
        ada(d, nama, hasil);
    }

    private static void ada(Map<String, Object> d, String nama, List<Map<String, Object>> isi) {
        d.put(nama, isi);
        d.put("ada_" + nama, !isi.isEmpty());
    }

    private static String urut(List<?> sudah) {
        return Integer.toString(sudah.size() + 1);
    }

    private static String huruf(int i) {
        return i < 26 ? String.valueOf((char) ('a' + i)) : String.valueOf((char) ('a' + i / 26 - 1)) + (char) ('a' + i % 26);
    }

    private static String ke(int i) {
        return i < DIKTUM.size() ? DIKTUM.get(i) : "KE-" + (i + 1);
    }

    private static String kosong(String teks) {
        return teks.isEmpty() ? "-" : teks;
    }

    private static String besar(String teks) {
        return teks.toUpperCase(Locale.ROOT);
    }
}

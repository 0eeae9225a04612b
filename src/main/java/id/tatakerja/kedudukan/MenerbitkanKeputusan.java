package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Dasar;
import id.tatakerja.bersama.Nip;
import id.tatakerja.naskah.IsiNaskah;
import id.tatakerja.naskah.Konsep;
import id.tatakerja.naskah.Penanda;
import id.tatakerja.naskah.Penerbitan;
import id.tatakerja.naskah.Penerima;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.alur.JenisNaskah;
import id.tatakerja.tampilan.Teks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the Keputusan of a decree with its list of people, in the transaction of the decree. */
@Component
class MenerbitkanKeputusan {

    private static final List<String> KOLOM =
            List.of("No.", "Nama / NIP", "Jabatan", "Unit kerja", "Pejabat Penilai Kinerja", "Pimpinan Unit Organisasi");

    private static final List<String> KOLOM_REKAP = List.of("No.", "Perangkat daerah", "Jumlah orang");

    /** A printed list of more people would take minutes and hundreds of pages; it is summed up and bound by its fingerprint. */
    private static final int ORANG_TERCETAK = 500;

    private final Penerbitan penerbitan;
    private final PenetapanRepository penetapan;
    private final MembacaSusunan pembaca;
    private final Regulasi regulasi;

    MenerbitkanKeputusan(Penerbitan penerbitan, PenetapanRepository penetapan, MembacaSusunan pembaca, Regulasi regulasi) {
        this.penerbitan = penerbitan;
        this.penetapan = penetapan;
        this.pembaca = pembaca;
        this.regulasi = regulasi;
    }

    @EventListener
    void terbitkan(KedudukanDitetapkan peristiwa) {
        var p = penetapan.satu(peristiwa.instansi(), peristiwa.penetapan()).orElseThrow();
        var paket = regulasi.paket(p.paket()).orElseThrow();
        var susunan = pembaca.pada(peristiwa.instansi(), p.berlaku());
        var daftar = penetapan.dari(peristiwa.instansi(), p.id());
        var dasar = new Dasar(
                paket.kode(), p.versi(), p.sidik(), "kedudukan", "penetapan", Map.of(), paket.identitas().dasarPenetapan());
        penerbitan.terbitkan(Konsep.baru(
                        peristiwa.instansi(), JenisNaskah.KEPUTUSAN_KEDUDUKAN, "Penetapan Kedudukan Pejabat Fungsional dan Pelaksana", p.tanggal(),
                        new Penanda.Pembina(), isi(p, paket, susunan, daftar), "penetapan:" + p.id(), p.oleh())
                .bernomor(p.nomor())
                .untuk(List.of(), tembusan(susunan))
                .menurut(Optional.of(dasar), daftar.stream().map(Ditetapkan::nip).collect(Collectors.toSet())));
    }

    private static IsiNaskah isi(Penetapan p, Paket paket, Susunan susunan, List<Ditetapkan> daftar) {
        var judul = paket.identitas().judul();
        var baris = baris(susunan, daftar);
        var tercetak = daftar.size() <= ORANG_TERCETAK;
        var naskah = IsiNaskah.susun()
                .menimbang("untuk menjalankan sistem kerja, setiap Pejabat Fungsional dan Pelaksana perlu mempunyai kedudukan yang pasti dalam Unit Organisasi")
                .menimbang(kecil(p.kompetensi()))
                .menimbang(kecil(p.rentang()))
                .menimbang(kecil(p.beban()))
                .menimbang("berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a sampai dengan huruf d, perlu menetapkan Keputusan tentang"
                        + " Penetapan Kedudukan Pejabat Fungsional dan Pelaksana")
                .mengingat(judul + (judul.contains(" tentang ") ? "" : " tentang " + paket.identitas().tentang()))
                .menetapkan("KEPUTUSAN TENTANG PENETAPAN KEDUDUKAN PEJABAT FUNGSIONAL DAN PELAKSANA.")
                .diktum("Menetapkan kedudukan " + Teks.angka(daftar.size()) + " Pejabat Fungsional dan Pelaksana, beserta Pejabat Penilai Kinerja dan"
                        + " Pimpinan Unit Organisasinya, sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.")
                .diktum("Kedudukan sebagaimana dimaksud dalam diktum KESATU berlaku sejak tanggal " + Teks.tanggal(p.berlaku()) + ".");
        if (!tercetak) {
            naskah.diktum("Lampiran memuat jumlah orang pada setiap perangkat daerah. Daftar lengkap menurut nama tersimpan pada aplikasi sistem kerja,"
                    + " dapat dibaca oleh setiap orang yang disebut di dalamnya, dan dikenali dengan sidik SHA-256 " + sidik(baris) + ".");
        }
        naskah.diktum("Keputusan ini mulai berlaku pada tanggal ditetapkan.");
        return tercetak
                ? naskah.tabel("DAFTAR KEDUDUKAN PEJABAT FUNGSIONAL DAN PELAKSANA", KOLOM, baris).jadi()
                : naskah.tabel("JUMLAH PEJABAT FUNGSIONAL DAN PELAKSANA MENURUT PERANGKAT DAERAH", KOLOM_REKAP, rekap(susunan, daftar)).jadi();
    }

    private static List<List<String>> rekap(Susunan susunan, List<Ditetapkan> daftar) {
        var jumlah = new java.util.TreeMap<String, Integer>();
        daftar.forEach(d -> jumlah.merge(
                susunan.garis(d.unit()).stream().filter(u -> u.jenis().organisasi()).reduce((_, atas) -> atas).map(UnitSusunan::nama).orElse("Lainnya"),
                1, Integer::sum));
        var hasil = new ArrayList<List<String>>();
        jumlah.forEach((nama, banyak) -> hasil.add(List.of(Integer.toString(hasil.size() + 1), nama, Teks.angka(banyak))));
        return hasil;
    }

    private static String sidik(List<List<String>> baris) {
        try {
            var hitung = java.security.MessageDigest.getInstance("SHA-256");
            baris.forEach(b -> hitung.update((String.join("\t", b) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            return java.util.HexFormat.of().formatHex(hitung.digest());
        } catch (java.security.NoSuchAlgorithmException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }

    private static List<List<String>> baris(Susunan susunan, List<Ditetapkan> daftar) {
        var hasil = new ArrayList<List<String>>(daftar.size());
        for (var d : daftar) {
            var nama = susunan.pegawai(d.nip()).map(o -> o.namaLengkap()).orElse("");
            hasil.add(List.of(
                    Integer.toString(hasil.size() + 1), nama + "\nNIP\u00A0" + new Nip(d.nip()).tercetak().replace(' ', '\u00A0'), jabatan(susunan, d.jabatan()),
                    susunan.unit(d.unit()).map(UnitSusunan::nama).orElse(d.unit()), jabatan(susunan, d.penilai()),
                    d.pimpinan().map(k -> jabatan(susunan, k)).orElse("-")));
        }
        return hasil;
    }

    private static String jabatan(Susunan susunan, String kode) {
        return susunan.jabatan(kode).map(JabatanSusunan::nama).orElse(kode);
    }

    private static List<Penerima> tembusan(Susunan susunan) {
        return susunan.puncak().stream()
                .filter(u -> u.jenis().organisasi())
                .flatMap(u -> susunan.pemimpin(u.kode()).stream())
                .map(j -> (Penerima) new Penerima.Jabatan(j.kode()))
                .limit(100)
                .toList();
    }

    /** A ground follows the word "bahwa" and ends in a semicolon that the layout writes. */
    private static String kecil(String kalimat) {
        var teks = kalimat.strip().replaceAll("[.;]+$", "");
        return teks.isEmpty() ? teks : teks.substring(0, 1).toLowerCase(Locale.ROOT) + teks.substring(1);
    }
}

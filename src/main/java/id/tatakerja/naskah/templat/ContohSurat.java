package id.tatakerja.naskah.templat;

import id.tatakerja.naskah.BentukNaskah;
import id.tatakerja.naskah.IsiNaskah;
import id.tatakerja.naskah.TataNaskah;
import id.tatakerja.naskah.terbit.SuratBeku;
import id.tatakerja.regulasi.alur.JenisNaskah;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Example letters with which a layout is checked and shown before it is saved. */
public final class ContohSurat {

    private ContohSurat() {}

    /** A letter that fills every field. */
    public static SuratBeku surat(BentukNaskah bentuk) {
        var jenis = Arrays.stream(JenisNaskah.values()).filter(j -> TataNaskah.dari(j).bentuk() == bentuk).findFirst().orElseThrow();
        var keputusan = bentuk == BentukNaskah.KEPUTUSAN;
        var kop = switch (bentuk) {
            case KEPUTUSAN -> new SuratBeku.Kop(SuratBeku.RupaKop.PEMBINA, "", "BUPATI CONTOH", "", "Jalan Contoh Nomor 1, Contoh 00000", "");
            case PRIBADI -> new SuratBeku.Kop(SuratBeku.RupaKop.TANPA, "", "", "", "", "");
            case KORESPONDENSI, PENUGASAN, NOTA_DINAS, DISPOSISI -> new SuratBeku.Kop(
                    SuratBeku.RupaKop.PERANGKAT, "PEMERINTAH KABUPATEN CONTOH", "DINAS CONTOH", "UPT CONTOH",
                    "Jalan Contoh Nomor 1, Contoh 00000", "Telepon (000) 000000, pos-el dinas@contoh.go.id");
        };
        var tanda = keputusan
                ? new SuratBeku.Tanda("", "Bupati Contoh", "Nama Bupati", "", "")
                : new SuratBeku.Tanda(
                        "a.n. Bupati Contoh", "Plt. Kepala Dinas Contoh", "Dra. Nama Pejabat, M.Si.", "Pembina Tingkat I (IV/b)",
                        "19780406 200501 1 009");
        return new SuratBeku(
                kop, jenis.label().toUpperCase(Locale.ROOT), "Hal surat sebagai contoh", "Biasa", "1 (satu) berkas", "Contoh", "6 Juni 2024", "A4", tanda,
                bentuk == BentukNaskah.KORESPONDENSI ? List.of("Kepala Badan Contoh") : List.of("Kepala Badan Contoh", "Kepala Dinas Lain"),
                List.of("Sekretaris Daerah Kabupaten Contoh", "Kepala Badan Kepegawaian Contoh"),
                TataNaskah.dari(jenis).kataTugas(), isi());
    }

    private static IsiNaskah isi() {
        return IsiNaskah.susun()
                .pembuka("Kalimat pembuka surat ini menyebut maksudnya.")
                .rincian("Maksud dan tujuan", "Menyelesaikan pekerjaan contoh")
                .rincian("Durasi", "4 Januari 2027 sampai dengan 31 Maret 2027")
                .paragraf("Paragraf berikutnya menjelaskan hal lain yang perlu.")
                .penutup("Demikian disampaikan, atas perhatian dan kerja samanya diucapkan terima kasih.")
                .dasar("Peraturan Bupati Contoh tentang Sistem Kerja")
                .untuk("Melaksanakan pekerjaan contoh dan melaporkan hasilnya")
                .menimbang("pekerjaan contoh perlu dikerjakan bersama")
                .mengingat("Peraturan Bupati Contoh tentang Sistem Kerja")
                .memperhatikan("Surat Kepala Dinas Contoh tanggal 3 Juni 2024")
                .menetapkan("KEPUTUSAN BUPATI CONTOH TENTANG HAL SEBAGAI CONTOH.")
                .diktum("Membentuk tim sebagaimana tercantum dalam Lampiran.")
                .diktum("Keputusan ini mulai berlaku pada tanggal ditetapkan.")
                .orang(new IsiNaskah.Orang(
                        "19850101 201001 1 001", "Nama Pegawai, S.E.", "Penata (III/c)", "Analis Kebijakan Ahli Muda", "Ketua", "Memimpin tim"))
                .tabel("SUSUNAN CONTOH", List.of("No.", "Nama"), List.of(List.of("1", "Nama Pegawai, S.E.")))
                .disposisi(new IsiNaskah.SuratMasuk(
                        "Badan Contoh", "800/1/BC/2024", "3 Juni 2024", "4 Juni 2024", "Undangan rapat", List.of("Tanggapan dan saran"), "Segera"))
                .jadi();
    }

    /** All fields filled. */
    public static Map<String, Object> data(BentukNaskah bentuk) {
        return DataSurat.dari(surat(bentuk), bentuk, sekitar(true));
    }

    /** Only what every letter has. */
    static Map<String, Object> sepi(BentukNaskah bentuk) {
        var penuh = surat(bentuk);
        var kosong = new SuratBeku(
                new SuratBeku.Kop(SuratBeku.RupaKop.TANPA, "", "", "", "", ""), penuh.judul(), penuh.hal(), "Biasa", "-", "Contoh", "6 Juni 2024", "A4",
                new SuratBeku.Tanda("", "", "Nama", "", ""), List.of(), List.of(), "", IsiNaskah.susun().jadi());
        return DataSurat.dari(kosong, bentuk, sekitar(false));
    }

    /** What stands around an example. */
    public static DataSurat.Sekitar sekitar(boolean elektronik) {
        return new DataSurat.Sekitar(
                "800.1.11.1/12/CONTOH/VI/2024", "6 Juni 2024", elektronik, "", "https://contoh.go.id/verifikasi/contoh",
                "otoritas contoh");
    }
}

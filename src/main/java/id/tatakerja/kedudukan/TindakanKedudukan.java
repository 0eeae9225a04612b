package id.tatakerja.kedudukan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.tampilan.PerluTindakan;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What kedudukan leaves to do: choices and gaps to settle, notes to answer, a decree to make. */
@Component
class TindakanKedudukan implements PerluTindakan.Penyedia {

    private final KedudukanRepository usulan;
    private final PenetapanRepository penetapan;
    private final SanggahanRepository sanggahan;
    private final PengajuanRepository pengajuan;
    private final KesiapanPenetapan kesiapan;
    private final TahapPenetapan urutan;
    private final MembacaSusunan pembaca;
    private final MenghitungKedudukan penghitung;

    TindakanKedudukan(
            KedudukanRepository usulan,
            PenetapanRepository penetapan,
            SanggahanRepository sanggahan,
            PengajuanRepository pengajuan,
            KesiapanPenetapan kesiapan,
            TahapPenetapan urutan,
            MembacaSusunan pembaca,
            MenghitungKedudukan penghitung) {
        this.usulan = usulan;
        this.penetapan = penetapan;
        this.sanggahan = sanggahan;
        this.pengajuan = pengajuan;
        this.kesiapan = kesiapan;
        this.urutan = urutan;
        this.pembaca = pembaca;
        this.penghitung = penghitung;
    }

    @Override
    public List<PerluTindakan> bagi(Pelaku pelaku) {
        var daftar = new ArrayList<PerluTindakan>();
        pelaku.instansi().ifPresent(instansi -> {
            if (pelaku.mengelola(instansi)) {
                mengelola(instansi, daftar);
                tahap(pelaku, instansi, daftar);
            }
            if (pelaku.membina(instansi)) {
                membina(instansi, daftar);
            }
        });
        return daftar;
    }

    private void mengelola(String instansi, List<PerluTindakan> daftar) {
        var jumlah = usulan.jumlah(instansi);
        tambah(daftar, 10, jumlah.getOrDefault(StatusKedudukan.TIDAK_DIATUR, 0), " orang belum punya Pejabat Penilai Kinerja",
                "Peraturan diam tentang keadaannya, sehingga Anda mengusulkan putusannya.", "/kedudukan?status=TIDAK_DIATUR");
        tambah(daftar, 20, jumlah.getOrDefault(StatusKedudukan.PERLU_PILIHAN, 0), " orang perlu dipilihkan penilainya",
                "Peraturan menyebut lebih dari satu pejabat; pimpinan tempat bekerja sudah dipilihkan.", "/kedudukan?status=PERLU_PILIHAN");
        tambah(daftar, 5, sanggahan.terbuka(instansi), " catatan pegawai menunggu tanggapan",
                "Pegawai menyatakan kedudukannya keliru; bagian Anda yang menanggapi.", "/kedudukan/catatan");
    }

    private void membina(String instansi, List<PerluTindakan> daftar) {
        var susunan = pembaca.kini(instansi);
        var berubah = kesiapan.periksa(
                        penghitung.paket(susunan), susunan, usulan.semuaUsulan(instansi), penetapan.pada(instansi, susunan.tanggal()))
                .siap()
                .size();
        if (berubah > 0) {
            daftar.add(new PerluTindakan(
                    10, "Kedudukan " + berubah + " orang siap ditetapkan", "Anda menetapkan kedudukan sebagai Pejabat Pembina Kepegawaian.",
                    "/kedudukan/penetapan", penghitung.paket(susunan).identitas().dasarPenetapan()));
        }
    }

    /** Where a review of its own stands before the decree: who proposes, and who reviews. */
    private void tahap(Pelaku pelaku, String instansi, List<PerluTindakan> daftar) {
        var susunan = pembaca.kini(instansi);
        var paket = penghitung.paket(susunan);
        if (!urutan.terpisah(paket, instansi)) {
            return;
        }
        var menunggu = pengajuan.jumlah(instansi, Pengajuan.Keadaan.DIAJUKAN);
        if (pelaku.adalah(Peran.BAGIAN_KEPEGAWAIAN) && menunggu > 0) {
            daftar.add(new PerluTindakan(
                    8, menunggu + " usulan kedudukan menunggu telaahan", "Bagian kepegawaian menelaah sebelum kedudukan ditetapkan.",
                    "/kedudukan/pengajuan", paket.aturanPenetapan().dasarTahap()));
        }
        if (pelaku.adalah(Peran.BAGIAN_ORGANISASI) && menunggu == 0) {
            var semua = usulan.semuaUsulan(instansi);
            var didukung = pengajuan.didukung(instansi);
            var berubah = kesiapan.sebelumTelaahan(paket, susunan, semua, penetapan.pada(instansi, susunan.tanggal())).siap().stream()
                    .filter(u -> !PengajuanRepository.Isi.dari(u).equals(didukung.get(u.nip())))
                    .count();
            if (berubah > 0) {
                daftar.add(new PerluTindakan(
                        15, "Usulan kedudukan " + berubah + " orang siap diajukan", "Usulan ditelaah bagian kepegawaian sebelum ditetapkan.",
                        "/kedudukan/pengajuan", paket.aturanPenetapan().dasarTahap()));
            }
        }
    }

    private static void tambah(List<PerluTindakan> daftar, int urutan, int jumlah, String judul, String alasan, String tautan) {
        if (jumlah > 0) {
            daftar.add(new PerluTindakan(urutan, jumlah + judul, alasan, tautan, List.of()));
        }
    }
}

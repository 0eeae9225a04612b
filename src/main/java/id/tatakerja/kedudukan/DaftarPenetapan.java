package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.naskah.MembacaNaskah;
import id.tatakerja.organisasi.MembacaSusunan;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads decrees for their pages. */
@Service
class DaftarPenetapan {

    private final MembacaSusunan pembaca;
    private final MenghitungKedudukan penghitung;
    private final PenetapanRepository penetapan;
    private final KesiapanPenetapan kesiapan;
    private final TahapPenetapan tahap;
    private final PengajuanRepository pengajuan;
    private final MembacaNaskah naskah;

    DaftarPenetapan(
            MembacaSusunan pembaca, MenghitungKedudukan penghitung, PenetapanRepository penetapan,
            KesiapanPenetapan kesiapan, TahapPenetapan tahap, PengajuanRepository pengajuan, MembacaNaskah naskah) {
        this.pembaca = pembaca;
        this.penghitung = penghitung;
        this.penetapan = penetapan;
        this.kesiapan = kesiapan;
        this.tahap = tahap;
        this.pengajuan = pengajuan;
        this.naskah = naskah;
    }

    LocalDate hariIni(String instansi) {
        return pembaca.hariIni(instansi);
    }

    /** Decrees made, newest first. */
    @Transactional(readOnly = true)
    List<Penetapan> semua(String instansi) {
        return penetapan.semua(instansi);
    }

    @Transactional(readOnly = true)
    PenetapanPage halaman(
            String instansi, boolean membina, PenetapanController.PenetapanForm form, List<Galat> galat, String akhiran) {
        var susunan = pembaca.kini(instansi);
        var paket = penghitung.paket(susunan);
        var semua = penghitung.padaHari(paket, susunan);
        var hasil = kesiapan.periksa(paket, susunan, semua, penetapan.pada(instansi, susunan.tanggal()));
        return new PenetapanPage(
                membina, form, galat, penetapan.semua(instansi),
                hasil.siap().size(),
                hasil.tertinggal(),
                hasil.halangan(),
                tahap.cara(paket, instansi),
                paket.aturanPenetapan().dasarTahap(),
                hasil.tetap(),
                paket.identitas().dasarPenetapan(),
                akhiran);
    }

    @Transactional(readOnly = true)
    KeputusanPage rincian(String instansi, long id, String akhiran) {
        var p = penetapan.satu(instansi, id)
                .orElseThrow(() -> Penolakan.tidakDitemukan("Penetapan itu tidak ada pada instansi ini.").sebagaiException());
        var susunan = pembaca.pada(instansi, p.berlaku());
        List<Kutipan> dasar = penghitung.paket(susunan).identitas().dasarPenetapan();
        return new KeputusanPage(
                p,
                dasar,
                naskah.tentang(instansi, "penetapan:" + id).stream().map(MembacaNaskah.Ringkas::id).findFirst(),
                pengajuan.yangDitetapkan(instansi, id),
                akhiran,
                penetapan.dari(instansi, id).stream()
                        .map(d -> new KeputusanPage.Baris(
                                DaftarKedudukan.orang(susunan, d.nip()),
                                MembacaKedudukan.jabatan(susunan, d.jabatan()).nama(),
                                DaftarKedudukan.unit(susunan, d.unit()).nama(),
                                MembacaKedudukan.pejabat(susunan, d.penilai()),
                                d.pimpinan().map(k -> MembacaKedudukan.jabatan(susunan, k).nama()),
                                d.aturan()))
                        .toList());
    }
}

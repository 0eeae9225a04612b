package id.tatakerja.kedudukan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.kedudukan.KedudukanPegawai.Jabatan;
import id.tatakerja.organisasi.MembacaSusunan;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads proposals for their pages and the API. */
@Service
class DaftarPengajuan {

    private final MembacaSusunan pembaca;
    private final MenghitungKedudukan penghitung;
    private final KedudukanRepository usulan;
    private final PenetapanRepository penetapan;
    private final PengajuanRepository pengajuan;
    private final KesiapanPenetapan kesiapan;
    private final TahapPenetapan tahap;

    DaftarPengajuan(
            MembacaSusunan pembaca, MenghitungKedudukan penghitung, KedudukanRepository usulan, PenetapanRepository penetapan,
            PengajuanRepository pengajuan, KesiapanPenetapan kesiapan, TahapPenetapan tahap) {
        this.pembaca = pembaca;
        this.penghitung = penghitung;
        this.usulan = usulan;
        this.penetapan = penetapan;
        this.pengajuan = pengajuan;
        this.kesiapan = kesiapan;
        this.tahap = tahap;
    }

    @Transactional(readOnly = true)
    List<Pengajuan> semua(String instansi) {
        return pengajuan.semua(instansi);
    }

    /**
     * One proposal.
     *
     * @throws id.tatakerja.bersama.DitolakException TIDAK_DITEMUKAN when the instansi has none of that number
     */
    @Transactional(readOnly = true)
    Pengajuan satu(String instansi, long id) {
        return pengajuan.satu(instansi, id)
                .orElseThrow(() -> Penolakan.tidakDitemukan("Pengajuan itu tidak ada pada instansi ini.").sebagaiException());
    }

    @Transactional(readOnly = true)
    PengajuanPage halaman(Pelaku pelaku, String instansi, String unit, String pertimbangan, List<Galat> galat, String akhiran) {
        var susunan = pembaca.kini(instansi);
        var paket = penghitung.paket(susunan);
        var aturan = paket.aturanPenetapan();
        var berlaku = penetapan.pada(instansi, susunan.tanggal());
        var lingkup = MemutuskanKedudukan.lingkup(susunan, unit);
        var siap = kesiapan.sebelumTelaahan(
                        paket, susunan, usulan.semuaUsulan(instansi).stream().filter(u -> lingkup.isEmpty() || lingkup.contains(u.unit())).toList(),
                        berlaku)
                .siap();
        return new PengajuanPage(
                tahap.cara(paket, instansi), aturan.dasarTahap(), aturan.dasarRentang(),
                pelaku.adalah(Peran.BAGIAN_ORGANISASI) || pelaku.adalah(Peran.ADMINISTRATOR), siap.size(),
                RentangKendali.banding(susunan, berlaku, siap), pengajuan.semua(instansi),
                susunan.unit().stream().filter(u -> u.jenis().organisasi()).map(u -> new Jabatan(u.kode(), u.nama()))
                        .sorted(Comparator.comparing(Jabatan::nama)).toList(),
                unit, pertimbangan, galat, akhiran);
    }

    @Transactional(readOnly = true)
    PengajuanPage.Rinci rinci(Pelaku pelaku, String instansi, long id, String catatan, List<Galat> galat, String akhiran) {
        var p = satu(instansi, id);
        var susunan = pembaca.kini(instansi);
        return new PengajuanPage.Rinci(
                p,
                p.unit().isEmpty() ? "Seluruh instansi" : DaftarKedudukan.unit(susunan, p.unit()).nama(),
                pengajuan.nip(instansi, id).stream().map(n -> DaftarKedudukan.orang(susunan, n)).toList(),
                p.keadaan() == Pengajuan.Keadaan.DIAJUKAN && pelaku.adalah(Peran.BAGIAN_KEPEGAWAIAN)
                        && !p.oleh().equals(pelaku.namaPengguna()),
                catatan, penghitung.paket(susunan).aturanPenetapan().dasarTahap(), galat, akhiran);
    }
}

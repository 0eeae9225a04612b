package id.tatakerja.organisasi.instansi;

import id.tatakerja.akses.Akun;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.pengaturan.MengubahPengaturan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates a tenant with the accounts of its Pejabat Pembina Kepegawaian and its two sections. */
@Service
public class MembuatInstansi {

    private final PemeriksaInstansi pemeriksa;
    private final InstansiRepository repository;
    private final Akun akun;
    private final Jejak jejak;
    private final MengubahPengaturan pengaturan;

    MembuatInstansi(
            PemeriksaInstansi pemeriksa, InstansiRepository repository, Akun akun, Jejak jejak, MengubahPengaturan pengaturan) {
        this.pemeriksa = pemeriksa;
        this.repository = repository;
        this.akun = akun;
        this.jejak = jejak;
        this.pengaturan = pengaturan;
    }

    /** Creates; a code that exists is 409. */
    @Transactional
    public Instansi buat(InstansiForm form, Pelaku pelaku) {
        Instansi baru = pemeriksa.periksa(form, Optional.empty());
        if (!repository.daftarkan(baru.kode())) {
            throw Penolakan.bentrok("INSTANSI_SUDAH_ADA", "Kode instansi '" + baru.kode()
                            + "' sudah dipakai. Pilih kode lain, atau ubah instansi yang sudah ada.")
                    .sebagaiException();
        }
        repository.tulis(baru, Optional.empty());
        akun.pastikan(List.of(
                akun("bupati-", baru.pembina().nama(), baru, Peran.PEJABAT_PEMBINA_KEPEGAWAIAN),
                akun("organisasi-", "Bagian Organisasi " + baru.nama(), baru, Peran.BAGIAN_ORGANISASI),
                akun("kepegawaian-", "Bagian Kepegawaian " + baru.nama(), baru, Peran.BAGIAN_KEPEGAWAIAN)));
        jejak.catat(new Peristiwa(
                baru.kode(), pelaku.namaPengguna(), Optional.empty(), "BUAT_INSTANSI", "instansi:" + baru.kode(), Map.of(),
                MengubahInstansi.isi(baru), Optional.empty()));
        if (form.pengaturan() != null && !form.pengaturan().isEmpty()) {
            pengaturan.ubah(baru, "", form.pengaturan(), Optional.of(baru.hariIni()), pelaku);
        }
        return baru;
    }

    private static Akun.Baru akun(String awalan, String nama, Instansi instansi, Peran peran) {
        return new Akun.Baru(awalan + instansi.kode(), nama, instansi.kode(), "", Set.of(peran));
    }
}

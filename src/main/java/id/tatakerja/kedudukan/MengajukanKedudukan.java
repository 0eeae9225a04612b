package id.tatakerja.kedudukan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.bersama.Dasar;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.Paket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisation section proposes, the personnel section reviews: the stages before the decree where a regulation asks for them. */
@Service
public class MengajukanKedudukan {

    private final MembacaSusunan pembaca;
    private final MenghitungKedudukan penghitung;
    private final KedudukanRepository usulan;
    private final PenetapanRepository penetapan;
    private final PengajuanRepository pengajuan;
    private final KesiapanPenetapan kesiapan;
    private final TahapPenetapan tahap;
    private final Jejak jejak;

    MengajukanKedudukan(
            MembacaSusunan pembaca, MenghitungKedudukan penghitung, KedudukanRepository usulan, PenetapanRepository penetapan,
            PengajuanRepository pengajuan, KesiapanPenetapan kesiapan, TahapPenetapan tahap, Jejak jejak) {
        this.pembaca = pembaca;
        this.penghitung = penghitung;
        this.usulan = usulan;
        this.penetapan = penetapan;
        this.pengajuan = pengajuan;
        this.kesiapan = kesiapan;
        this.tahap = tahap;
        this.jejak = jejak;
    }

    /** How proposals of the instansi are reviewed on their way to the decree. */
    @Transactional(readOnly = true)
    public CaraTelaahan cara(String instansi) {
        return tahap.cara(penghitung.paket(pembaca.kini(instansi)), instansi);
    }

    /**
     * Submits the proposals that are ready for review.
     *
     * @param unit code of a unit to limit it to that unit and what lies below; empty text for all
     * @param pertimbangan what was weighed about the span of control; needed where the regulation asks and it changes
     * @return the internal number of the proposal
     * @throws id.tatakerja.bersama.DitolakException when the person may not, nothing is ready, or the consideration is missing
     */
    @Transactional
    public long ajukan(Pelaku pelaku, String instansi, String unit, String pertimbangan) {
        var susunan = pembaca.kini(instansi);
        var paket = penghitung.paket(susunan);
        if (!pelaku.mengelola(instansi) || !pelaku.adalah(Peran.BAGIAN_ORGANISASI) && !pelaku.adalah(Peran.ADMINISTRATOR)) {
            throw bukanWewenang("Usulan kedudukan diajukan bagian organisasi. Mintalah mereka mengajukannya.", paket);
        }
        pastikanTerpisah(paket, instansi);
        penetapan.kunci(instansi);
        var lingkup = MemutuskanKedudukan.lingkupDiminta(susunan, unit);
        var berlaku = penetapan.pada(instansi, susunan.tanggal());
        var hasil = kesiapan.sebelumTelaahan(
                paket, susunan, usulan.semuaUsulan(instansi).stream().filter(u -> lingkup.isEmpty() || lingkup.contains(u.unit())).toList(),
                berlaku);
        var siap = hasil.siap();
        if (siap.isEmpty()) {
            if (hasil.tetap() > 0 && hasil.halangan().isEmpty()) {
                throw Penolakan.bentrok("TIDAK_ADA_PERUBAHAN", "Tidak ada yang perlu diajukan: kedudukan " + hasil.tetap()
                                + " orang sudah berlaku seperti usulan.")
                        .sebagaiException();
            }
            throw Penolakan.tidakMemenuhi(
                            "BELUM_ADA_USULAN", "Belum ada usulan yang dapat diajukan. Selesaikan pilihan serta celah lebih dahulu.")
                    .sebagaiException();
        }
        var rentang = RentangKendali.banding(susunan, berlaku, siap);
        periksa(pertimbangan.strip(), rentang, paket.aturanPenetapan().dasarRentang());
        var id = pengajuan.ajukan(instansi, unit, pertimbangan.strip(), rentang, pelaku.namaPengguna(), siap);
        catat(pelaku, instansi, paket, "AJUKAN_KEDUDUKAN", id, Map.of(),
                Map.of("jumlah", Integer.toString(siap.size()), "unit", unit, "pertimbangan", pertimbangan.strip()));
        return id;
    }

    /**
     * Closes the stages that a decree ends: reviewed places are used up by it. Where the instansi has the review made together with
     * the decree, the proposal and the review of everybody not reviewed before are recorded now, by who decrees.
     *
     * @param berlaku places in force before the decree
     * @param p the decree, its span of control as weighed
     * @param id internal number of the decree
     */
    void sampaiPenetapan(
            Pelaku pelaku, Susunan susunan, Paket paket, String unit, List<Usulan> siap, List<Ditetapkan> berlaku, Penetapan p, long id) {
        var instansi = susunan.instansi();
        if (tahap.cara(paket, instansi) == CaraTelaahan.BERSAMA_PENETAPAN) {
            var didukung = pengajuan.didukung(instansi);
            var baru = siap.stream().filter(u -> !PengajuanRepository.Isi.dari(u).equals(didukung.get(u.nip()))).toList();
            if (!baru.isEmpty()) {
                bersama(pelaku, instansi, paket, unit, baru, RentangKendali.banding(susunan, berlaku, baru), p);
            }
        }
        pengajuan.ditetapkan(instansi, id, siap);
    }

    private void bersama(
            Pelaku pelaku, String instansi, Paket paket, String unit, List<Usulan> baru, List<Pengajuan.Rentang> rentang, Penetapan p) {
        var nomor = pengajuan.ajukan(instansi, unit, p.rentang(), rentang, pelaku.namaPengguna(), baru);
        catat(pelaku, instansi, paket, "AJUKAN_KEDUDUKAN", nomor, Map.of(),
                Map.of("jumlah", Integer.toString(baru.size()), "unit", unit, "pertimbangan", p.rentang(), "keputusan", p.nomor()));
        var catatan = "Ditelaah bersama penetapan oleh Pejabat Pembina Kepegawaian, Keputusan Nomor " + p.nomor() + ".";
        if (!pengajuan.telaah(instansi, nomor, Pengajuan.Keadaan.DIDUKUNG, catatan, pelaku.namaPengguna())) {
            throw new IllegalStateException("Pengajuan " + nomor + " yang baru dibuat tidak dapat ditelaah");
        }
        catat(pelaku, instansi, paket, "TELAAH_KEDUDUKAN", nomor, Map.of("keadaan", Pengajuan.Keadaan.DIAJUKAN.name()),
                Map.of("keadaan", Pengajuan.Keadaan.DIDUKUNG.name(), "catatan", catatan));
    }

    private void pastikanTerpisah(Paket paket, String instansi) {
        switch (tahap.cara(paket, instansi)) {
            case BAGIAN_KEPEGAWAIAN -> {}
            case TANPA_TELAAHAN -> throw Penolakan.tidakMemenuhi(
                            "TANPA_TELAAHAN", paket.identitas().judul() + " tidak memakai telaahan. Usulan dapat langsung ditetapkan.")
                    .sebagaiException();
            case BERSAMA_PENETAPAN -> throw Penolakan.menurut(
                            "TELAAHAN_BERSAMA_PENETAPAN",
                            "Pada instansi ini usulan dan telaahan dicatat bersama penetapan, sehingga tidak diajukan tersendiri. Mintakan"
                                    + " penetapannya, atau ubah pengaturan telaahan bila bagian kepegawaian yang menelaah.",
                            paket.aturanPenetapan().dasarTahap())
                    .sebagaiException();
        }
    }

    private static void periksa(String pertimbangan, List<Pengajuan.Rentang> rentang, List<Kutipan> dasar) {
        if (pertimbangan.length() > 2000) {
            var pesan = "Pertimbangan paling panjang 2.000 karakter.";
            throw Penolakan.galat("TERLALU_PANJANG", pesan, List.of(new Galat("pertimbangan", "TERLALU_PANJANG", pesan))).sebagaiException();
        }
        if (!dasar.isEmpty() && !rentang.isEmpty() && pertimbangan.isEmpty()) {
            var satu = rentang.getFirst();
            var pesan = "Usulan ini mengubah rentang kendali %d pejabat, misalnya %s dari %d menjadi %d orang. Tuliskan pertimbangannya."
                    .formatted(rentang.size(), satu.nama(), satu.sebelum(), satu.sesudah());
            throw new Penolakan(
                            Penolakan.Jenis.TIDAK_MEMENUHI, "PERTIMBANGAN_RENTANG_WAJIB", pesan, dasar,
                            List.of(new Galat("pertimbangan", "PERTIMBANGAN_RENTANG_WAJIB", pesan)))
                    .sebagaiException();
        }
    }

    /**
     * Records the review of a proposal.
     *
     * @param catatan what the reviewer found; never blank
     * @throws id.tatakerja.bersama.DitolakException when the person may not, the note is missing, or it was reviewed before
     */
    @Transactional
    public void telaah(Pelaku pelaku, String instansi, long id, Pengajuan.Telaahan hasil, String catatan) {
        var paket = penghitung.paket(pembaca.kini(instansi));
        var diajukan = pengajuan.satu(instansi, id)
                .orElseThrow(() -> Penolakan.tidakDitemukan("Pengajuan itu tidak ada pada instansi ini.").sebagaiException());
        if (!pelaku.mengelola(instansi) || !pelaku.adalah(Peran.BAGIAN_KEPEGAWAIAN) || diajukan.oleh().equals(pelaku.namaPengguna())) {
            throw bukanWewenang("Telaahan dibuat bagian kepegawaian, bukan pengusulnya sendiri. Mintalah mereka menelaahnya.", paket);
        }
        var isi = catatan.strip();
        if (isi.isEmpty() || isi.length() > 2000) {
            var pesan = isi.isEmpty() ? "Tuliskan hasil telaahan Anda." : "Telaahan paling panjang 2.000 karakter.";
            throw new Penolakan(
                            Penolakan.Jenis.TIDAK_MEMENUHI, "CATATAN_TELAAHAN", pesan, paket.aturanPenetapan().dasarTahap(),
                            List.of(new Galat("catatan", "CATATAN_TELAAHAN", pesan)))
                    .sebagaiException();
        }
        if (!pengajuan.telaah(instansi, id, hasil.menjadi(), isi, pelaku.namaPengguna())) {
            throw Penolakan.bentrok("SUDAH_DITELAAH", "Pengajuan ini sudah ditelaah atau diganti yang lebih baru. Buka daftar pengajuan.")
                    .sebagaiException();
        }
        catat(pelaku, instansi, paket, "TELAAH_KEDUDUKAN", id, Map.of("keadaan", diajukan.keadaan().name()),
                Map.of("keadaan", hasil.menjadi().name(), "catatan", isi));
    }

    private void catat(
            Pelaku pelaku, String instansi, Paket paket, String apa, long id, Map<String, String> sebelum, Map<String, String> sesudah) {
        jejak.catat(new Peristiwa(
                instansi, pelaku.namaPengguna(), Optional.empty(), apa, "pengajuan:" + id, sebelum, sesudah,
                Optional.of(new Dasar(
                        paket.kode(), paket.identitas().versi(), paket.sidik(), "kedudukan", "tahap", Map.of(),
                        paket.aturanPenetapan().dasarTahap()))));
    }

    private static RuntimeException bukanWewenang(String pesan, Paket paket) {
        return new Penolakan(
                        Penolakan.Jenis.TIDAK_BERWENANG, "TIDAK_BERWENANG", pesan, paket.aturanPenetapan().dasarTahap(), List.of())
                .sebagaiException();
    }
}

package id.tatakerja.pemberitahuan;

import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.TenggatTugas;
import id.tatakerja.alur.TugasDibuka;
import id.tatakerja.alur.TugasDitutup;
import id.tatakerja.evaluasi.HasilDikabarkan;
import id.tatakerja.naskah.NaskahDitandatangani;
import id.tatakerja.naskah.NaskahGagal;
import id.tatakerja.naskah.NaskahTerbit;
import id.tatakerja.naskah.Penerima;
import id.tatakerja.pelaksanaan.KabarPekerjaan;
import id.tatakerja.penugasan.PenugasanBergerak;
import id.tatakerja.regulasi.alur.Tindakan;
import id.tatakerja.tampilan.Teks;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns what happens into notices, in the transaction in which it happens: the next request shows them. A notice names the matter and
 * whose turn it is; never a NIP, never a reason.
 */
@Component
class MengabarkanPeristiwa {

    private final KabarRepository repository;

    MengabarkanPeristiwa(KabarRepository repository) {
        this.repository = repository;
    }

    @EventListener
    @Transactional
    void dibuka(TugasDibuka t) {
        var jenis = t.tindakan() == Tindakan.TERIMA ? JenisKabar.TERIMA : JenisKabar.TUGAS;
        tambah(
                t.instansi(), t.kepada(), jenis, t.tindakan().sebutan() + ": " + t.judul(),
                t.batas().map(b -> "Menunggu tindakan Anda, paling lambat " + Teks.tanggal(b) + ".").orElse("Menunggu tindakan Anda."), tugas(t.tugas()));
    }

    @EventListener
    @Transactional
    void ditutup(TugasDitutup t) {
        KabarTertunda.usang(repository, t.instansi(), t.tugas().stream().map(MengabarkanPeristiwa::tugas).toList());
    }

    @EventListener
    @Transactional
    void tenggat(TenggatTugas t) {
        var jenis = switch (t.tahap()) {
            case PENGINGAT -> JenisKabar.PENGINGAT;
            case HARI_INI -> JenisKabar.HARI_INI;
            case LEWAT -> JenisKabar.LEWAT;
        };
        var apa = t.tindakan().sebutan() + ": " + t.judul();
        var isi = switch (t.tahap()) {
            case PENGINGAT -> "Paling lambat " + Teks.tanggal(t.batas()) + ".";
            case HARI_INI -> "Hari ini hari terakhir, " + Teks.tanggal(t.batas()) + ".";
            case LEWAT -> "Batas waktunya " + Teks.tanggal(t.batas()) + ". Tidak ada yang diputuskan dengan sendirinya; langkah ini tetap menunggu Anda.";
        };
        tambah(t.instansi(), t.kepada(), jenis, apa, isi, tugas(t.tugas()));
        if (!t.atasan().isEmpty()) {
            tambah(
                    t.instansi(), t.atasan(), JenisKabar.ESKALASI, apa,
                    "Langkah pejabat di bawah Anda belum dikerjakan; batas waktunya " + Teks.tanggal(t.batas()) + ".", "/penugasan/" + t.penugasan());
        }
    }

    @EventListener
    @Transactional
    void bergerak(PenugasanBergerak p) {
        if (!p.oleh().equals(p.pemohonPengguna())) {
            tambah(
                    p.instansi(), List.of(p.pemohon()), JenisKabar.PUTUSAN, p.judul(), p.tindakan() + ": " + p.hasil() + ". Keadaan: " + p.keadaan() + ".",
                    "/penugasan/" + p.penugasan());
        }
    }

    @EventListener
    @Transactional
    void hasil(HasilDikabarkan h) {
        tambah(h.instansi(), h.kepada(), JenisKabar.HASIL, h.judul(), h.kalimat(), "/penugasan/" + h.penugasan() + "/evaluasi");
    }

    @EventListener
    @Transactional
    void pekerjaan(KabarPekerjaan k) {
        if (!k.kepada().isEmpty()) {
            tambah(k.instansi(), k.kepada(), k.giliran() ? JenisKabar.GILIRAN_KERJA : JenisKabar.PEKERJAAN, k.judul(), k.kalimat(), k.tautan());
        }
    }

    @EventListener
    @Transactional
    void lewat(KabarPekerjaan.Lewat l) {
        tambah(
                l.instansi(), l.kepada(), JenisKabar.LEWAT, l.judul(), "Sudah lewat: " + l.batas() + ". Tidak ada yang diputuskan dengan sendirinya; tetap menunggu Anda.", l.tautan());
        if (!l.atasan().isEmpty()) {
            tambah(l.instansi(), l.atasan(), JenisKabar.ESKALASI, l.judul(), "Belum dikerjakan pejabat di bawah Anda; " + l.batas() + ".", l.tautan());
        }
    }

    @EventListener
    @Transactional
    void usai(KabarPekerjaan.Usai u) {
        KabarTertunda.usang(repository, u.instansi(), List.of(u.tautan()));
    }

    @EventListener
    @Transactional
    void terbit(NaskahTerbit n) {
        var kepada = n.tembusan().stream().flatMap(MengabarkanPeristiwa::kunci).toList();
        if (!kepada.isEmpty()) {
            tambah(n.instansi(), kepada, JenisKabar.TEMBUSAN, n.jenis().label() + ": " + n.hal(), "Salinan untuk diketahui.", "/naskah/" + n.id());
        }
    }

    @EventListener
    @Transactional
    void ditandatangani(NaskahDitandatangani n) {
        tambah(
                n.instansi(), List.of(pemilik(n.pemilik())), JenisKabar.SURAT_DITANDATANGANI, n.jenis().label() + (n.nomor().isEmpty() ? "" : " nomor " + n.nomor()),
                "Berkas bertanda tangannya sudah tersimpan.", "/naskah/" + n.id());
    }

    @EventListener
    @Transactional
    void gagal(NaskahGagal n) {
        tambah(
                n.instansi(), List.of(pemilik(n.pemilik())), JenisKabar.SURAT_GAGAL, n.jenis().label(),
                "Berkasnya belum dapat dibuat dan dicoba lagi dengan sendirinya. Nomor dan isinya sudah tetap.", "/naskah/" + n.id());
    }

    private void tambah(String instansi, Collection<String> kepada, JenisKabar jenis, String judul, String isi, String tautan) {
        KabarTertunda.tambah(repository, instansi, new KabarBaru(kepada, jenis, judul, isi, tautan));
    }

    private static String tugas(long nomor) {
        return "/tugas/" + nomor;
    }

    private static String pemilik(String pemilik) {
        return pemilik.equals(Pemegang.PEMBINA) ? pemilik : new Pemegang.Pegawai(pemilik).kunci();
    }

    private static Stream<String> kunci(Penerima penerima) {
        Optional<Pemegang> siapa = switch (penerima) {
            case Penerima.Jabatan(var kode) -> Optional.of(new Pemegang.Jabatan(kode));
            case Penerima.Pegawai(var nip) -> Optional.of(new Pemegang.Pegawai(nip));
            case Penerima.Pembina() -> Optional.of(new Pemegang.Pembina());
            case Penerima.Luar _ -> Optional.empty();
        };
        return siapa.stream().map(Pemegang::kunci);
    }
}

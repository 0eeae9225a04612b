package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.MembacaPihak;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.PenentuPeran;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.naskah.Pindaian;
import id.tatakerja.regulasi.alur.Pesan;
import id.tatakerja.regulasi.alur.Simpul;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the letter by which a government outside this installation answers, in place of the acts of its officials. */
@Service
class MencatatJawaban {

    private final PenugasanRepository repository;
    private final PemegangHariIni pemegang;
    private final MenjalankanAlur menjalankan;
    private final MembacaPihak pembaca;
    private final SusunanSesaat susunan;
    private final Pindaian pindaian;
    private final Jejak jejak;
    private final LintasInstansi lintas;

    MencatatJawaban(
            PenugasanRepository repository, PemegangHariIni pemegang, MenjalankanAlur menjalankan, MembacaPihak pembaca, SusunanSesaat susunan,
            Pindaian pindaian, Jejak jejak, LintasInstansi lintas) {
        this.lintas = lintas;
        this.repository = repository;
        this.pemegang = pemegang;
        this.menjalankan = menjalankan;
        this.pembaca = pembaca;
        this.susunan = susunan;
        this.pindaian = pindaian;
        this.jejak = jejak;
    }

    /** The wait for the answer of a government that is no tenant, where the case stands there. */
    Optional<Simpul.Tunggu> menunggu(Kasus kasus) {
        return kasus.isian().instansiAsal().isEmpty() || lintas.pasangan(kasus).isPresent() ? Optional.empty()
                : LintasInstansi.menunggu(kasus, menjalankan.alur(kasus).graf(), Pesan.JAWABAN);
    }

    /** Whether the person may record the answer: the offices that acted in the case, and who keeps the data of the instansi. */
    boolean boleh(Pelaku pelaku, Kasus kasus, List<LangkahSelesai> langkah) {
        var kunci = pemegang.dari(pelaku).semua();
        return pelaku.mengelola(kasus.instansi()) || kunci.contains(kasus.pemohon()) || langkah.stream().anyMatch(l -> kunci.contains(l.pemegang()));
    }

    /**
     * Records it and lets the case go on.
     *
     * @param scan the letter as it came, empty bytes where it is only kept on paper
     * @throws id.tatakerja.bersama.DitolakException 404, 403, 409 {@code TIDAK_MENUNGGU_JAWABAN}, 422 for what the letter cannot say or a scan
     *     that is none
     */
    @Transactional
    Kasus catat(Pelaku pelaku, long id, PermintaanJawaban permintaan, byte[] scan) {
        var kode = MerencanakanPenugasan.instansi(pelaku);
        var kasus = repository.kunci(kode, id).orElseThrow(() -> Penolakan.tidakDitemukan("Penugasan ini tidak ada pada instansi Anda.").sebagaiException());
        if (!boleh(pelaku, kasus, repository.langkah(kode, id))) {
            throw Penolakan.tidakBerwenang("Jawaban instansi lain dicatat oleh pejabat yang mengirim permohonannya atau bagian organisasi.").sebagaiException();
        }
        var tunggu = menunggu(kasus).orElseThrow(() -> Penolakan.bentrok(
                        "TIDAK_MENUNGGU_JAWABAN", "Penugasan ini tidak sedang menunggu jawaban instansi lain. Muat ulang halaman untuk melihat keadaan terbaru.")
                .sebagaiException());
        var jawaban = permintaan.periksa(susunan.kini(kode).tanggal());
        repository.jawab(kode, id, jawaban, scan.length == 0 ? scan : pindaian.pdf(scan), pelaku.namaPengguna());
        var i = kasus.isian();
        var sesudah = menjalankan.terima(
                kasus, tunggu, jawaban.hasil(), pelaku.namaPengguna(),
                () -> new PenentuPeran(pembaca.baca(kode, i.unitPemilik(), List.of(), Optional.empty()), menjalankan.alur(kasus), kasus.lingkup()));
        jejak.catat(new Peristiwa(
                kode, pelaku.namaPengguna(), Optional.empty(), "JAWABAN_INSTANSI_LAIN", kasus.objek(), Map.of("status", kasus.status().name()),
                Map.of("status", sesudah.status().name(), "nomor", jawaban.nomor(), "hasil", jawaban.hasil().name(), "alasan", jawaban.alasan()),
                Optional.empty()));
        return sesudah;
    }
}

package id.tatakerja.evaluasi;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.penugasan.MelihatPenugasan;
import id.tatakerja.regulasi.alur.AlurRantai;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.timkerja.MelihatTim;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands in the result of an assignment, and again after it was sent back. */
@Service
class MenyerahkanHasil {

    private final MelihatPenugasan penugasan;
    private final Penyerah penyerah;
    private final MenentukanRantai menentukan;
    private final MenjalankanRantai menjalankan;
    private final EvaluasiRepository repository;
    private final Jejak jejak;
    private final MenagihHasil menagih;
    private final SyaratHasil syarat;
    private final MenagihUmpanBalik umpanBalik;

    MenyerahkanHasil(
            MelihatPenugasan penugasan, Penyerah penyerah, MenentukanRantai menentukan, MenjalankanRantai menjalankan, EvaluasiRepository repository, Jejak jejak, MenagihHasil menagih,
            SyaratHasil syarat, MenagihUmpanBalik umpanBalik) {
        this.umpanBalik = umpanBalik;
        this.menagih = menagih;
        this.syarat = syarat;
        this.penugasan = penugasan;
        this.penyerah = penyerah;
        this.menentukan = menentukan;
        this.menjalankan = menjalankan;
        this.repository = repository;
        this.jejak = jejak;
    }

    /**
     * Hands it in.
     *
     * @throws id.tatakerja.bersama.DitolakException 404, 403 for who does not do the work, 409 when it is with the reviewers, accepted, or
     *     the assignment is not in force, 422 for a delivery that is not complete, a plan that is not agreed or not worked out, or a place of which the regulation says nothing
     */
    @Transactional
    Evaluasi serahkan(Pelaku pelaku, long id, IsiHasil isi) {
        var kode = pelaku.instansi().orElseThrow(() -> tidakAda().sebagaiException());
        if (!penugasan.terlihat(pelaku, id)) {
            throw tidakAda().sebagaiException();
        }
        var p = penugasan.kunci(kode, id).orElseThrow(() -> tidakAda().sebagaiException());
        penyerah.tolak(pelaku, p).ifPresent(t -> {
            throw t.sebagaiException();
        });
        var tim = penyerah.tim(p);
        var nip = pelaku.nip().orElseThrow();
        var ada = milik(p, tim, nip);
        ada.flatMap(MenyerahkanHasil::sudah).ifPresent(t -> {
            throw t.sebagaiException();
        });
        var lengkap = isi.periksa();
        syarat.sebelumSerah(p, tim, nip).stream().findFirst().ifPresent(k -> {
            throw k.penolakan().sebagaiException();
        });
        var e = ada.map(lama -> ulangi(lama, pelaku)).orElseGet(() -> baru(p, tim, nip));
        repository.serahkan(kode, e.id(), new Penyerahan(
                e.putaran(), lengkap.uraian(), lengkap.target(), lengkap.ekspektasi(), lengkap.tautan(), nip, pelaku.nama(), pelaku.namaPengguna(),
                Instant.now().truncatedTo(ChronoUnit.MICROS)));
        menagih.lunas(p, tim, nip, pelaku.namaPengguna());
        var kini = menjalankan.maju(e, AlurRantai.SERAHKAN, Hasil.SELESAI, (_, _) -> false);
        umpanBalik.berubah(p);
        jejak.catat(new Peristiwa(
                kode, pelaku.namaPengguna(), Optional.empty(), "PENYERAHAN_HASIL", e.objek(), Map.of(),
                Map.of("evaluasi", Long.toString(e.id()), "putaran", Integer.toString(e.putaran()), "target", ya(lengkap.target()), "ekspektasi", ya(lengkap.ekspektasi())),
                Optional.of(e.dasar())));
        return kini;
    }

    static String ya(boolean nilai) {
        return nilai ? "YA" : "TIDAK";
    }

    static Penolakan tidakAda() {
        return Penolakan.tidakDitemukan("Penugasan ini tidak ada, atau tidak menyangkut Anda maupun jabatan yang Anda pegang hari ini.");
    }

    /** The review of the person's, or the team's, result that did not lapse. */
    private Optional<Evaluasi> milik(MelihatPenugasan.Ringkas p, Optional<MelihatTim.Ringkas> tim, String nip) {
        return repository.milik(p.instansi(), p.id(), tim.map(MelihatTim.Ringkas::id)).stream()
                .filter(e -> e.status() != StatusEvaluasi.GUGUR && (e.tim().isPresent() ? tim.isPresent() : e.penyerah().equals(nip))).findFirst();
    }

    static Optional<Penolakan> sudah(Evaluasi e) {
        return switch (e.status()) {
            case DITINJAU -> Optional.of(Penolakan.bentrok("HASIL_SUDAH_DISERAHKAN", "Hasil ini sudah diserahkan dan sedang ditinjau. Tunggu sampai diterima atau dikembalikan."));
            case DITERIMA -> Optional.of(Penolakan.bentrok("HASIL_SUDAH_DITERIMA", "Hasil ini sudah diterima. Tidak ada yang perlu diserahkan lagi."));
            case DIKEMBALIKAN, GUGUR -> Optional.empty();
        };
    }

    private Evaluasi baru(MelihatPenugasan.Ringkas p, Optional<MelihatTim.Ringkas> tim, String nip) {
        var t = menentukan.tentukan(p, tim, nip);
        var graf = t.alur().graf();
        var e = new Evaluasi(
                0, p.instansi(), p.id(), tim.map(MelihatTim.Ringkas::id), nip, tim.map(MelihatTim.Ringkas::nama).filter(n -> !n.isEmpty()).orElse(p.judul()), p.paket(),
                t.alur().rantai().kode(), t.kodeAlur(), t.unit(), StatusEvaluasi.DITINJAU, graf.teks(graf.mulai(MenjalankanRantai.DATA).penanda()), 1, t.dasar(),
                Instant.now());
        var id = repository.tambah(e);
        repository.bekukan(p.instansi(), id, t.peninjau());
        return repository.satu(p.instansi(), id).orElseThrow();
    }

    private Evaluasi ulangi(Evaluasi lama, Pelaku pelaku) {
        menjalankan.tutup(lama, pelaku.namaPengguna());
        var e = repository.kunci(lama.instansi(), lama.id()).orElseThrow().putaran(lama.putaran() + 1);
        repository.keadaan(e);
        return e;
    }
}

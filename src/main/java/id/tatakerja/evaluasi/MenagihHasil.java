package id.tatakerja.evaluasi;

import id.tatakerja.alur.KotakTugas;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.alur.Tugas;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.organisasi.KalenderKerja;
import id.tatakerja.pelaksanaan.PekerjaanTuntas;
import id.tatakerja.penugasan.MasaPenugasanBerubah;
import id.tatakerja.penugasan.MelihatPenugasan;
import id.tatakerja.penugasan.StatusPenugasan;
import id.tatakerja.regulasi.alur.AlurRantai;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.Simpul;
import id.tatakerja.regulasi.alur.Tindakan;
import id.tatakerja.timkerja.MelihatTim;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the first delivery of a result into the inbox of who owes it, when the work comes to its end: its last day is near or has passed,
 * or every activity is done.
 */
@Service
class MenagihHasil {

    /** Working days before the last day on which the delivery is opened; no regulation names a number. */
    static final int HARI_KERJA = 5;
    private static final String SISTEM = "sistem";

    private final EvaluasiRepository repository;
    private final MelihatPenugasan penugasan;
    private final Penyerah penyerah;
    private final MenentukanRantai menentukan;
    private final KotakTugas kotak;
    private final SusunanSesaat susunan;
    private final KalenderKerja.Pembaca kalender;

    MenagihHasil(
            EvaluasiRepository repository, MelihatPenugasan penugasan, Penyerah penyerah, MenentukanRantai menentukan, KotakTugas kotak, SusunanSesaat susunan,
            KalenderKerja.Pembaca kalender) {
        this.repository = repository;
        this.penugasan = penugasan;
        this.penyerah = penyerah;
        this.menentukan = menentukan;
        this.kotak = kotak;
        this.susunan = susunan;
        this.kalender = kalender;
    }

    /**
     * Results that are owed.
     *
     * @param nip NIP of who owes one each
     * @param dasar what orders their review
     */
    record Utang(List<String> nip, List<Kutipan> dasar) {}

    /** What is owed under an assignment; empty where all is delivered, nobody can deliver, or the regulation reviews no result there. */
    @Transactional(readOnly = true)
    Optional<Utang> utang(MelihatPenugasan.Ringkas p) {
        if (p.status() != StatusPenugasan.AKTIF || p.milikLain()) {
            return Optional.empty();
        }
        var tim = penyerah.tim(p);
        var ada = repository.milik(p.instansi(), p.id(), tim.map(MelihatTim.Ringkas::id)).stream().filter(e -> e.status() != StatusEvaluasi.GUGUR).toList();
        var siapa = switch (p.bentuk()) {
            // one result for the whole team, asked for where it was formed
            case TIM -> ada.isEmpty() && tim.filter(t -> t.penugasan().getFirst() == p.id()).isPresent()
                    ? tim.flatMap(MelihatTim.Ringkas::ketua).map(MelihatTim.Orang::nip).filter(n -> !n.isEmpty()).stream().toList() : List.<String>of();
            case INDIVIDU -> p.pegawai().stream().filter(n -> ada.stream().noneMatch(e -> e.penyerah().equals(n))).toList();
        };
        return siapa.isEmpty() ? Optional.empty() : dasar(p, tim, siapa.getFirst()).map(d -> new Utang(siapa, d));
    }

    private Optional<List<Kutipan>> dasar(MelihatPenugasan.Ringkas p, Optional<MelihatTim.Ringkas> tim, String nip) {
        try {
            var pertama = (Simpul.Tindak) menentukan.tentukan(p, tim, nip).alur().graf().mulai(MenjalankanRantai.DATA).dibuka().getFirst();
            return Optional.of(pertama.dasar());
        } catch (DitolakException tidakDiatur) {
            return Optional.empty();
        }
    }

    /** The day up to which last days are near. */
    @Transactional(readOnly = true)
    LocalDate sampai(String instansi) {
        return kalender.kalender(instansi).sesudah(susunan.kini(instansi).tanggal(), HARI_KERJA);
    }

    /** Opens what is owed and not yet open, and takes back what somebody no longer owes; how many were opened. */
    @Transactional
    int tagih(String instansi, long id) {
        return penugasan.kunci(instansi, id).map(p -> {
            var utang = utang(p);
            var terbuka = terbuka(instansi, id);
            var siapa = utang.map(Utang::nip).orElse(List.of());
            kotak.batalkan(instansi, terbuka.stream().filter(t -> siapa.stream().noneMatch(n -> milik(t, n))).map(Tugas::id).toList(), SISTEM);
            var baru = siapa.stream().filter(n -> terbuka.stream().noneMatch(t -> milik(t, n))).toList();
            baru.forEach(n -> kotak.buka(new Tugas.Baru(
                    instansi, id, AlurRantai.SERAHKAN, Tindakan.SERAHKAN_HASIL, p.judul(),
                    List.of(new Tugas.Pelaksana(p.bentuk() == Bentuk.TIM ? PeranAlur.KETUA_TIM : PeranAlur.PEGAWAI, new Pemegang.Pegawai(n))), List.of(Hasil.SELESAI),
                    utang.map(Utang::dasar).orElse(List.of()), susunan.kini(instansi).tanggal(), lama(p), false)));
            return baru.size();
        }).orElse(0);
    }

    /** Working days up to the last day; none where it is not stated or has passed. */
    private Optional<Period> lama(MelihatPenugasan.Ringkas p) {
        var hari = susunan.kini(p.instansi()).tanggal();
        var k = kalender.kalender(p.instansi());
        return p.selesai().filter(s -> s.isAfter(hari)).map(s -> {
            var n = 1;
            while (k.sesudah(hari, n).isBefore(s)) {
                n++;
            }
            return Period.ofDays(n);
        });
    }

    /** First deliveries that are open; those after a return belong to their review. */
    private List<Tugas> terbuka(String instansi, long id) {
        return kotak.menunggu(instansi, id).stream().filter(t -> t.tindakan() == Tindakan.SERAHKAN_HASIL && repository.letak(instansi, t.id()).isEmpty()).toList();
    }

    private static boolean milik(Tugas t, String nip) {
        return t.pelaku().stream().anyMatch(p -> p.pemegang().equals(new Pemegang.Pegawai(nip)));
    }

    /** Whether the act is a first delivery, which no review has yet. */
    @Transactional(readOnly = true)
    boolean pertama(String instansi, Tugas t) {
        return t.tindakan() == Tindakan.SERAHKAN_HASIL && repository.letak(instansi, t.id()).isEmpty();
    }

    /** The result is delivered: nobody has to be asked any more, of a team wherever it was asked for. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lunas(MelihatPenugasan.Ringkas p, Optional<MelihatTim.Ringkas> tim, String nip, String oleh) {
        tim.map(MelihatTim.Ringkas::penugasan).orElse(List.of(p.id())).forEach(id -> terbuka(p.instansi(), id).stream()
                .filter(t -> tim.isPresent() || milik(t, nip))
                .forEach(t -> kotak.tutup(p.instansi(), t.id(), Hasil.SELESAI, oleh)));
    }

    /** Work that goes on longer is asked about later. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void dengar(MasaPenugasanBerubah kabar) {
        if (penugasan.satu(kabar.instansi(), kabar.id()).flatMap(MelihatPenugasan.Ringkas::selesai).filter(s -> s.isAfter(sampai(kabar.instansi()))).isPresent()) {
            kotak.batalkan(kabar.instansi(), terbuka(kabar.instansi(), kabar.id()).stream().map(Tugas::id).toList(), kabar.oleh());
        }
    }

    /** All that was planned is done. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void dengar(PekerjaanTuntas kabar) {
        tagih(kabar.instansi(), kabar.penugasan());
    }
}

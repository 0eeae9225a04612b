package id.tatakerja.evaluasi;

import id.tatakerja.alur.KotakTugas;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.alur.Tugas;
import id.tatakerja.regulasi.alur.AlurRantai;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.Data;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.Langkah;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.Simpul;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves a review along its mechanism and opens what comes next: what nobody has to do is passed, one official acts once. */
@Service
class MenjalankanRantai {

    static final Data DATA = new Data(Bentuk.INDIVIDU, 1);

    private final EvaluasiRepository repository;
    private final MenentukanRantai menentukan;
    private final KotakTugas kotak;
    private final SusunanSesaat susunan;
    private final ApplicationEventPublisher kabar;

    MenjalankanRantai(
            EvaluasiRepository repository, MenentukanRantai menentukan, KotakTugas kotak, SusunanSesaat susunan, ApplicationEventPublisher kabar) {
        this.repository = repository;
        this.menentukan = menentukan;
        this.kotak = kotak;
        this.susunan = susunan;
        this.kabar = kabar;
    }

    /** Somebody who has just passed the result on, and may do what follows from it at once. */
    interface Penerus {

        /** Whether the person is the official of the place today, so that nothing is left to be asked; then it is recorded. */
        boolean meneruskan(Peninjau tempat, Simpul.Tindak tindak);
    }

    /**
     * Moves on from a place.
     *
     * @return the review as it is afterwards
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Evaluasi maju(Evaluasi e, String simpul, Hasil hasil, Penerus penerus) {
        var alur = menentukan.alur(e);
        var graf = alur.graf();
        var langkah = graf.maju(graf.penanda(e.penanda()), simpul, hasil, DATA);
        var rantai = repository.rantai(e.instansi(), e.id()).stream().collect(Collectors.toMap(Peninjau::simpul, Function.identity()));
        var antre = new ArrayDeque<Simpul>();
        antrekan(antre, langkah.dibuka(), rantai);
        var terbuka = new ArrayList<Simpul.Tindak>();
        while (!antre.isEmpty()) {
            var tindak = (Simpul.Tindak) antre.removeFirst();
            var tempat = java.util.Objects.requireNonNull(rantai.get(tindak.id()));
            kabarkan(e, tempat);
            var bersama = tempat.kosong() ? Optional.<String>empty() : bersama(e, alur, langkah, tindak, tempat, rantai, Stream.concat(antre.stream(), terbuka.stream()).toList());
            bersama.ifPresent(s -> repository.gabung(e.instansi(), e.id(), tindak.id(), s));
            if (tempat.kosong() || bersama.isPresent() || penerus.meneruskan(tempat, tindak)) {
                langkah = graf.maju(langkah.penanda(), tindak.id(), tindak.hasil().getFirst(), DATA);
                antrekan(antre, langkah.dibuka(), rantai);
            } else {
                terbuka.add(tindak);
            }
        }
        var kini = e.pada(graf.teks(langkah.penanda()), status(langkah));
        repository.keadaan(kini);
        terbuka.forEach(t -> buka(kini, t, new Tugas.Pelaksana(
                t.peran().getFirst(), Pemegang.dari(java.util.Objects.requireNonNull(rantai.get(t.id())).pemegang()))));
        return kini;
    }

    /** Places that nobody holds are passed first, so that what follows them is seen. */
    private static void antrekan(Deque<Simpul> antre, List<Simpul> dibuka, Map<String, Peninjau> rantai) {
        for (var s : dibuka) {
            if (java.util.Objects.requireNonNull(rantai.get(s.id())).kosong()) {
                antre.addFirst(s);
            } else {
                antre.addLast(s);
            }
        }
    }

    private static StatusEvaluasi status(Langkah langkah) {
        return langkah.akhir().map(a -> switch (a.keadaan()) {
            case DITERIMA -> StatusEvaluasi.DITERIMA;
            case DIKEMBALIKAN -> StatusEvaluasi.DIKEMBALIKAN;
            case AKTIF, DITOLAK -> throw new IllegalStateException("Akhir bukan milik peninjauan: " + a.id());
        }).orElse(StatusEvaluasi.DITINJAU);
    }

    /** The place with which this one is one act: the next one, or one beside it, of the same official with at least the same rights. */
    private Optional<String> bersama(
            Evaluasi e, AlurRantai alur, Langkah kini, Simpul.Tindak tindak, Peninjau tempat, Map<String, Peninjau> rantai, List<Simpul> disamping) {
        var graf = alur.graf();
        var calon = new ArrayList<Simpul>(disamping);
        var sesudah = graf.maju(kini.penanda(), tindak.id(), tindak.hasil().getFirst(), DATA);
        // those beside it do not wait for this one, so what follows all of them is next to it too
        for (var lain : disamping) {
            calon.addAll(sesudah.dibuka());
            sesudah = graf.maju(sesudah.penanda(), lain.id(), ((Simpul.Tindak) lain).hasil().getFirst(), DATA);
        }
        while (sesudah.dibuka().size() == 1 && java.util.Objects.requireNonNull(rantai.get(sesudah.dibuka().getFirst().id())).kosong()) {
            var lewat = sesudah.dibuka().getFirst();
            sesudah = graf.maju(sesudah.penanda(), lewat.id(), lewat.hasil().getFirst(), DATA);
        }
        calon.addAll(sesudah.dibuka());
        return calon.stream().map(Simpul.Tindak.class::cast)
                .filter(t -> t.hasil().contains(Hasil.KEMBALIKAN) || !tindak.hasil().contains(Hasil.KEMBALIKAN))
                .filter(t -> sepejabat(e, tempat, java.util.Objects.requireNonNull(rantai.get(t.id()))))
                .map(Simpul.Tindak::id).findFirst();
    }

    /** Whether both offices are one, or held by one person today. */
    private boolean sepejabat(Evaluasi e, Peninjau a, Peninjau b) {
        if (a.pemegang().equals(b.pemegang())) {
            return true;
        }
        var s = susunan.kini(e.instansi());
        var satu = nip(s, a.pemegang());
        return !satu.isEmpty() && satu.equals(nip(s, b.pemegang()));
    }

    private static String nip(id.tatakerja.organisasi.Susunan s, String kunci) {
        return switch (Pemegang.dari(kunci)) {
            case Pemegang.Jabatan(var kode) -> s.pemangku(kode).stream().findFirst().map(o -> o.pegawai().nip()).orElse("");
            case Pemegang.Pegawai(var n) -> n;
            case Pemegang.Pembina() -> "";
        };
    }

    private void kabarkan(Evaluasi e, Peninjau tempat) {
        if (!tempat.diberitahu().isEmpty()) {
            kabar.publishEvent(new HasilDikabarkan(
                    e.instansi(), e.penugasan(), e.judul(), tempat.diberitahu().stream().map(Peninjau.Diberitahu::pemegang).toList(),
                    "Hasilnya sampai pada " + (tempat.kosong() ? tempat.sebutan() : tempat.jabatan()) + ". Anda diberi tahu, tidak perlu bertindak."));
        }
    }

    /** Begins a new round: all is open to the one who hands in. */
    @Transactional(propagation = Propagation.MANDATORY)
    Evaluasi ulang(Evaluasi e, String penyerah) {
        var graf = menentukan.alur(e).graf();
        var awal = graf.mulai(DATA);
        repository.pisahkan(e.instansi(), e.id());
        var kini = e.pada(graf.teks(awal.penanda()), StatusEvaluasi.DIKEMBALIKAN);
        repository.keadaan(kini);
        buka(kini, (Simpul.Tindak) awal.dibuka().getFirst(),
                new Tugas.Pelaksana(e.tim().isPresent() ? PeranAlur.KETUA_TIM : PeranAlur.PEGAWAI, new Pemegang.Pegawai(penyerah)));
        return kini;
    }

    private void buka(Evaluasi e, Simpul.Tindak t, Tugas.Pelaksana siapa) {
        var tugas = kotak.buka(new Tugas.Baru(
                e.instansi(), e.penugasan(), t.id(), t.tindakan(), e.judul(), List.of(siapa), t.hasil(), t.dasar(), susunan.kini(e.instansi()).tanggal(), Optional.empty(), false));
        repository.kaitkan(e.instansi(), tugas, e.id(), t.id());
    }

    /** Takes back whatever is still open. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tutup(Evaluasi e, String oleh) {
        kotak.batalkan(e.instansi(), repository.tugas(e.instansi(), e.id()), oleh);
    }
}

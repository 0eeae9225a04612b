package id.tatakerja.evaluasi;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.KotakTugas;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.alur.Tugas;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.penugasan.MelihatPenugasan;
import id.tatakerja.penugasan.StatusPenugasan;
import id.tatakerja.regulasi.alur.AlurRantai;
import id.tatakerja.timkerja.MelihatTim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows reviews to those whom the assignment concerns, to every office of the chain, and to those who are told. */
@Service
class MembacaEvaluasi {

    private final EvaluasiRepository repository;
    private final MelihatPenugasan penugasan;
    private final Penyerah penyerah;
    private final MenentukanRantai menentukan;
    private final KotakTugas kotak;
    private final PemegangHariIni pemegang;
    private final SusunanSesaat susunan;
    private final SyaratHasil syarat;
    private final SyaratTinjauan diminta;
    private final TambahanRepository tambahan;
    private final BerkasHasilRepository berkas;

    MembacaEvaluasi(
            EvaluasiRepository repository, MelihatPenugasan penugasan, Penyerah penyerah, MenentukanRantai menentukan, KotakTugas kotak, PemegangHariIni pemegang,
            SusunanSesaat susunan, SyaratHasil syarat, SyaratTinjauan diminta, TambahanRepository tambahan, BerkasHasilRepository berkas) {
        this.syarat = syarat;
        this.diminta = diminta;
        this.tambahan = tambahan;
        this.berkas = berkas;
        this.repository = repository;
        this.penugasan = penugasan;
        this.penyerah = penyerah;
        this.menentukan = menentukan;
        this.kotak = kotak;
        this.pemegang = pemegang;
        this.susunan = susunan;
    }

    /** A review with all that is shown of it. */
    record Rinci(
            Evaluasi evaluasi, AlurRantai alur, List<Peninjau> rantai, List<Penyerahan> penyerahan, List<Tinjauan> tinjauan, List<Tugas> menunggu,
            List<Perbaikan> perbaikan, List<TambahanRepository.Aturan> aturan, List<BerkasHasil> berkas) {}

    /**
     * All reviews of an assignment.
     *
     * @param penugasan the assignment
     * @param tim its team
     * @param terlihat whether the reader may see the assignment itself
     * @param isi the reviews, in order
     * @param nama names of people by NIP, and of those who hold an office today by its key
     * @param tolak why the reader may not hand in
     * @param rencana the chain that a result would climb, shown while none was handed in; the refusal where there is none
     * @param turunan the derived mechanism by which it is reviewed, where the regulation describes none for the structure
     */
    record Semua(
            MelihatPenugasan.Ringkas penugasan, Optional<MelihatTim.Ringkas> tim, boolean terlihat, List<Rinci> isi, Map<String, String> nama,
            Optional<Penolakan> tolak, List<Peninjau> rencana, Optional<Penolakan> tanpaRantai, Optional<SyaratHasil.Turunan> turunan) {}

    /**
     * The reviews.
     *
     * @throws id.tatakerja.bersama.DitolakException 404 when there is no such assignment or it does not concern the person
     */
    @Transactional(readOnly = true)
    Semua semua(Pelaku pelaku, long id) {
        var kode = pelaku.instansi().orElseThrow(() -> MenyerahkanHasil.tidakAda().sebagaiException());
        var p = penugasan.satu(kode, id).orElseThrow(() -> MenyerahkanHasil.tidakAda().sebagaiException());
        var tim = penyerah.tim(p);
        var ada = repository.milik(kode, id, tim.map(MelihatTim.Ringkas::id));
        var kunci = pemegang.dari(pelaku).semua();
        var terlihat = penugasan.terlihat(pelaku, id);
        if (!terlihat && ada.stream().noneMatch(e -> repository.diberitahu(kode, e.id(), kunci))) {
            throw MenyerahkanHasil.tidakAda().sebagaiException();
        }
        var rinci = ada.stream().map(this::rinci).toList();
        var rencana = List.<Peninjau>of();
        var tanpa = Optional.<Penolakan>empty();
        var calon = pelaku.nip().filter(n -> p.pegawai().contains(n)).or(() -> tim.flatMap(MelihatTim.Ringkas::ketua).map(MelihatTim.Orang::nip).filter(n -> !n.isEmpty()))
                .or(() -> p.pegawai().stream().findFirst());
        if (rinci.isEmpty() && calon.isPresent() && !p.milikLain() && p.status() == StatusPenugasan.AKTIF) {
            try {
                rencana = menentukan.tentukan(p, tim, calon.get()).peninjau();
            } catch (DitolakException tidakDiatur) {
                tanpa = Optional.of(tidakDiatur.penolakan());
            }
        }
        return new Semua(p, tim, terlihat, rinci, nama(kode, rinci, rencana), tolak(pelaku, p, ada), rencana, tanpa, calon.flatMap(n -> syarat.turunan(p, tim, n)));
    }

    private Optional<Penolakan> tolak(Pelaku pelaku, MelihatPenugasan.Ringkas p, List<Evaluasi> ada) {
        return penyerah.tolak(pelaku, p).or(() -> ada.stream().filter(e -> e.tim().isPresent() || pelaku.nip().filter(e.penyerah()::equals).isPresent())
                .flatMap(e -> MenyerahkanHasil.sudah(e).stream()).findFirst());
    }

    /** One review. */
    @Transactional(readOnly = true)
    Rinci rinci(Evaluasi e) {
        var tugas = Set.copyOf(repository.tugas(e.instansi(), e.id()));
        return new Rinci(
                e, menentukan.alur(e), repository.rantai(e.instansi(), e.id()), repository.penyerahan(e.instansi(), e.id()), repository.tinjauan(e.instansi(), e.id()),
                kotak.menunggu(e.instansi(), e.penugasan()).stream().filter(t -> tugas.contains(t.id())).toList(),
                tambahan.perbaikan(e.instansi(), e.id()), tambahan.aturan(e.instansi(), e.id()), berkas.dari(e.instansi(), e.id()));
    }

    /** What is wanting before the reader may hand in. */
    @Transactional(readOnly = true)
    List<SyaratHasil.Kurang> kurang(Pelaku pelaku, long id) {
        return pelaku.instansi().flatMap(kode -> penugasan.satu(kode, id)).map(p -> syarat.sebelumSerah(p, penyerah.tim(p), pelaku.nip().orElse(""))).orElse(List.of());
    }

    /** What is asked of whoever does an act. */
    @Transactional(readOnly = true)
    Optional<SyaratTinjauan.Diminta> diminta(Rinci r, Tugas tugas) {
        return penugasan.satu(r.evaluasi().instansi(), r.evaluasi().penugasan()).map(p -> diminta.diminta(r.evaluasi(), p, MeninjauHasil.tempat(r.rantai(), tugas.simpul(), true)));
    }

    /** The review that an open act belongs to. */
    @Transactional(readOnly = true)
    Optional<Rinci> milik(String instansi, long tugas) {
        return repository.letak(instansi, tugas).flatMap(l -> repository.satu(instansi, l.evaluasi())).map(this::rinci);
    }

    private Map<String, String> nama(String kode, List<Rinci> rinci, List<Peninjau> rencana) {
        var s = susunan.kini(kode);
        var hasil = new HashMap<String, String>();
        rinci.forEach(r -> {
            s.pegawai(r.evaluasi().penyerah()).map(PegawaiSusunan::namaLengkap).ifPresent(n -> hasil.put(r.evaluasi().penyerah(), n));
            r.rantai().forEach(p -> pemangku(s, p.pemegang()).ifPresent(n -> hasil.put(p.pemegang(), n)));
        });
        rencana.forEach(p -> pemangku(s, p.pemegang()).ifPresent(n -> hasil.put(p.pemegang(), n)));
        return hasil;
    }

    private static Optional<String> pemangku(id.tatakerja.organisasi.Susunan s, String kunci) {
        return kunci.isEmpty() ? Optional.empty() : switch (Pemegang.dari(kunci)) {
            case Pemegang.Jabatan(var jabatan) -> s.pemangku(jabatan).stream().findFirst().map(o -> o.pegawai().namaLengkap());
            case Pemegang.Pegawai(var nip) -> s.pegawai(nip).map(PegawaiSusunan::namaLengkap);
            case Pemegang.Pembina() -> Optional.empty();
        };
    }
}

package id.tatakerja.evaluasi;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.bersama.Dasar;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.pelaksanaan.MelihatPersiapanHasil;
import id.tatakerja.penugasan.MelihatPenugasan;
import id.tatakerja.penugasan.StatusPenugasan;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.TabelSyaratTahap.JenisSyaratTahap;
import id.tatakerja.timkerja.MelihatTim;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets members of a team hand their part of the result to whoever heads it; no leader sees it as a review before the team hands in. */
@Service
class MenyerahkanHasilAnggota {

    private final MelihatPenugasan penugasan;
    private final Penyerah penyerah;
    private final SyaratHasil syarat;
    private final TambahanRepository repository;
    private final Regulasi regulasi;
    private final Jejak jejak;
    private final ApplicationEventPublisher kabar;
    private final MenagihHasilAnggota menagih;
    private final MelihatPersiapanHasil persiapan;

    MenyerahkanHasilAnggota(
            MelihatPenugasan penugasan, Penyerah penyerah, SyaratHasil syarat, TambahanRepository repository, Regulasi regulasi, Jejak jejak, ApplicationEventPublisher kabar,
            MenagihHasilAnggota menagih, MelihatPersiapanHasil persiapan) {
        this.persiapan = persiapan;
        this.menagih = menagih;
        this.penugasan = penugasan;
        this.penyerah = penyerah;
        this.syarat = syarat;
        this.repository = repository;
        this.regulasi = regulasi;
        this.jejak = jejak;
        this.kabar = kabar;
    }

    /**
     * What a reader sees.
     *
     * @param ketua who heads the team
     * @param hasil what was handed in, newest first: all of it for the head, the own for a member
     * @param tolak why the reader may not hand in
     * @param harapan what is expected of whom, by NIP: of the reader, and of whoever has handed in
     */
    record Isi(
            MelihatPenugasan.Ringkas penugasan, Optional<MelihatTim.Orang> ketua, List<HasilAnggota> hasil, Optional<Penolakan> tolak, Map<String, List<String>> harapan) {

        List<String> harapan(String nip) {
            return harapan.getOrDefault(nip, List.of());
        }
    }

    /**
     * The results of members.
     *
     * @throws id.tatakerja.bersama.DitolakException 404 when there is no such assignment or it does not concern the person
     */
    @Transactional(readOnly = true)
    Isi lihat(Pelaku pelaku, long id) {
        var p = terlihat(pelaku, id);
        var tim = penyerah.tim(p);
        var nip = pelaku.nip().orElse("");
        var ketua = tim.flatMap(MelihatTim.Ringkas::ketua);
        var semua = tim.map(t -> repository.hasilAnggota(p.instansi(), t.id())).orElse(List.of());
        var terbaca = ketua.filter(k -> k.nip().equals(nip)).isPresent() ? semua : semua.stream().filter(h -> h.nip().equals(nip)).toList();
        return new Isi(p, ketua, terbaca, tolak(pelaku, p, tim), persiapan.persiapan(p.instansi(), p.id()).map(k -> Stream.concat(Stream.of(nip), terbaca.stream().map(HasilAnggota::nip))
                .distinct().collect(Collectors.toMap(n -> n, k::harapan))).orElse(Map.of()));
    }

    /**
     * Hands in.
     *
     * @throws id.tatakerja.bersama.DitolakException 404, 403 {@code BUKAN_ANGGOTA_TIM}, 409 when the assignment is not in force, 422 where the
     *     regulation knows no such delivery, the team has no head, {@code HARAPAN_BELUM_ADA}, and for faults of fields
     */
    @Transactional
    HasilAnggota serahkan(Pelaku pelaku, long id, IsiHasil isi) {
        var p = terlihat(pelaku, id);
        var tim = penyerah.tim(p);
        tolak(pelaku, p, tim).ifPresent(t -> {
            throw t.sebagaiException();
        });
        var lengkap = new IsiHasil(isi.uraian(), true, true, isi.tautan()).periksa();
        syarat.syarat(p, tim, pelaku.nip().orElse(""), JenisSyaratTahap.HARAPAN_SETIAP_ANGGOTA)
                .filter(_ -> persiapan.persiapan(p.instansi(), p.id()).filter(k -> !k.harapan(pelaku.nip().orElse("")).isEmpty()).isEmpty()).ifPresent(s -> {
                    throw Penolakan.menurut(
                            "HARAPAN_BELUM_ADA", "Belum tertulis apa yang diharapkan dari Anda dalam pekerjaan ini. Minta Ketua Tim menuliskannya pada kegiatan Anda, lalu serahkan hasilnya.",
                            s.dasar()).sebagaiException();
                });
        var ketua = tim.flatMap(MelihatTim.Ringkas::ketua).orElseThrow();
        var nip = pelaku.nip().orElseThrow();
        var hasil = new HasilAnggota(
                p.id(), nip, pelaku.nama(), ketua.nip(), lengkap.uraian(), lengkap.tautan(), Instant.now().truncatedTo(ChronoUnit.MICROS));
        repository.hasilAnggota(p.instansi(), tim.orElseThrow().id(), hasil);
        menagih.diserahkan(p, tim.get());
        kabar.publishEvent(new HasilDikabarkan(
                p.instansi(), p.id(), p.judul(), List.of(new Pemegang.Pegawai(ketua.nip()).kunci()), "Seorang Anggota Tim menyerahkan hasil bagiannya kepada Anda."));
        jejak.catat(new Peristiwa(
                p.instansi(), pelaku.namaPengguna(), Optional.empty(), "PENYERAHAN_HASIL_ANGGOTA", "penugasan:" + p.id(), Map.of(),
                Map.of("kepada", ketua.nip(), "uraian", lengkap.uraian()), dasar(p, tim, nip)));
        return hasil;
    }

    private Optional<Dasar> dasar(MelihatPenugasan.Ringkas p, Optional<MelihatTim.Ringkas> tim, String nip) {
        return syarat.syarat(p, tim, nip, JenisSyaratTahap.HASIL_ANGGOTA).flatMap(s -> regulasi.paket(p.paket())
                .map(paket -> paket.dasar("syarat-tahap", Integer.toString(s.barisBerkas()), Map.of("unit", p.unitPemilik()), s.dasar())));
    }

    private MelihatPenugasan.Ringkas terlihat(Pelaku pelaku, long id) {
        return pelaku.instansi().filter(_ -> penugasan.terlihat(pelaku, id)).flatMap(kode -> penugasan.satu(kode, id))
                .orElseThrow(() -> MenyerahkanHasil.tidakAda().sebagaiException());
    }

    /** Whether the person is one who hands to the head of the team now. */
    boolean menyerahkan(Pelaku pelaku, MelihatPenugasan.Ringkas p) {
        return tolak(pelaku, p, penyerah.tim(p)).isEmpty();
    }

    /** Whether members of its team hand their results to the head. */
    boolean berlaku(MelihatPenugasan.Ringkas p) {
        var tim = penyerah.tim(p);
        return tim.isPresent() && syarat.syarat(p, tim, "", JenisSyaratTahap.HASIL_ANGGOTA).isPresent();
    }

    private Optional<Penolakan> tolak(Pelaku pelaku, MelihatPenugasan.Ringkas p, Optional<MelihatTim.Ringkas> tim) {
        var nip = pelaku.nip().orElse("");
        if (tim.isEmpty() || syarat.syarat(p, tim, nip, JenisSyaratTahap.HASIL_ANGGOTA).isEmpty()) {
            return Optional.of(Penolakan.tidakMemenuhi("TANPA_HASIL_ANGGOTA", "Pada pekerjaan ini hasil tidak diserahkan tersendiri kepada Ketua Tim."));
        }
        if (tim.get().ketua().filter(k -> !k.nip().isEmpty()).isEmpty()) {
            return Optional.of(Penolakan.tidakMemenuhi("KETUA_BELUM_ADA", "Tim ini belum mempunyai Ketua Tim. Tetapkan Ketua Tim lebih dahulu."));
        }
        if (tim.get().anggota().stream().noneMatch(o -> o.nip().equals(nip))) {
            return Optional.of(new Penolakan(
                    Penolakan.Jenis.TIDAK_BERWENANG, "BUKAN_ANGGOTA_TIM", "Hasil bagian diserahkan Anggota Tim kepada Ketua Tim, dan hanya mereka yang membacanya. Anda bukan anggota tim ini.", List.of(), List.of()));
        }
        return p.status() == StatusPenugasan.AKTIF ? Optional.empty()
                : Optional.of(Penolakan.bentrok("PENUGASAN_TIDAK_BERLAKU", "Penugasan ini belum atau tidak lagi berjalan, sehingga tidak ada hasil yang diserahkan."));
    }
}

package id.tatakerja.evaluasi;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.KotakTugas;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.penugasan.KartuKasus;
import id.tatakerja.penugasan.MelihatPenugasan;
import id.tatakerja.penugasan.MenahanPenutupan;
import id.tatakerja.penugasan.PenugasanBerakhir;
import id.tatakerja.penugasan.StatusPenugasan;
import id.tatakerja.tampilan.Teks;
import id.tatakerja.timkerja.MelihatTim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What assignments and their reviews need of each other: the card on the page, the end that waits, the end that takes the review along. */
@Service
class KartuEvaluasi implements KartuKasus.Penyedia, MenahanPenutupan {

    private final EvaluasiRepository repository;
    private final MelihatTim tim;
    private final Penyerah penyerah;
    private final MenjalankanRantai menjalankan;
    private final KotakTugas kotak;
    private final PemegangHariIni pemegang;
    private final MenagihHasil menagih;
    private final MelihatPenugasan penugasan;
    private final SusunanSesaat susunan;
    private final MenyerahkanHasilAnggota anggota;
    private final SyaratHasil syarat;

    KartuEvaluasi(
            EvaluasiRepository repository, MelihatTim tim, Penyerah penyerah, MenjalankanRantai menjalankan, KotakTugas kotak, PemegangHariIni pemegang,
            MenagihHasil menagih, MelihatPenugasan penugasan, SusunanSesaat susunan, MenyerahkanHasilAnggota anggota, SyaratHasil syarat) {
        this.syarat = syarat;
        this.anggota = anggota;
        this.menagih = menagih;
        this.penugasan = penugasan;
        this.susunan = susunan;
        this.repository = repository;
        this.tim = tim;
        this.penyerah = penyerah;
        this.menjalankan = menjalankan;
        this.kotak = kotak;
        this.pemegang = pemegang;
    }

    private List<Evaluasi> milik(String instansi, long id) {
        return repository.milik(instansi, id, tim.milik(instansi, id).map(MelihatTim.Ringkas::id));
    }

    @Override
    @Transactional(readOnly = true)
    public List<KartuKasus> bagi(Pelaku pelaku, MelihatPenugasan.Ringkas p) {
        var ada = milik(p.instansi(), p.id());
        if (ada.isEmpty() && (p.status() != StatusPenugasan.AKTIF || p.milikLain())) {
            return List.of();
        }
        var serahkan = penyerah.tolak(pelaku, p).isEmpty() && ada.stream().filter(e -> e.tim().isPresent() || pelaku.nip().filter(e.penyerah()::equals).isPresent())
                .allMatch(e -> MenyerahkanHasil.sudah(e).isEmpty());
        var tautan = new ArrayList<KartuKasus.Tautan>();
        if (serahkan) {
            tautan.add(new KartuKasus.Tautan("/penugasan/" + p.id() + "/hasil", "Serahkan hasil", true));
        }
        if (ada.stream().anyMatch(e -> e.status() == StatusEvaluasi.DITINJAU)) {
            var kunci = pemegang.dari(pelaku);
            kotak.menunggu(p.instansi(), p.id()).stream().filter(t -> t.tindakan().evaluasi() && t.bagi(kunci).isPresent()).findFirst()
                    .ifPresent(t -> tautan.add(new KartuKasus.Tautan("/evaluasi/tugas/" + t.id(), t.tindakan().sebutan(), true)));
        }
        if (anggota.menyerahkan(pelaku, p)) {
            tautan.add(new KartuKasus.Tautan("/penugasan/" + p.id() + "/hasil-anggota", "Serahkan hasil kepada Ketua Tim", true));
        } else if (anggota.berlaku(p)) {
            tautan.add(new KartuKasus.Tautan("/penugasan/" + p.id() + "/hasil-anggota", "Lihat hasil anggota", false));
        }
        tautan.add(new KartuKasus.Tautan("/penugasan/" + p.id() + "/evaluasi", "Lihat peninjauan hasil", false));
        var kalimat = ada.isEmpty() ? belum(p)
                : "Hasil: " + ada.stream().map(e -> e.status().sebutan().toLowerCase(java.util.Locale.ROOT)).collect(Collectors.joining(", ")) + ".";
        var calon = tim.milik(p.instansi(), p.id()).flatMap(MelihatTim.Ringkas::ketua).map(MelihatTim.Orang::nip).filter(n -> !n.isEmpty()).or(() -> p.pegawai().stream().findFirst());
        var turunan = calon.flatMap(n -> syarat.turunan(p, tim.milik(p.instansi(), p.id()), n)).isPresent() ? " Mekanisme turunan." : "";
        return List.of(new KartuKasus(80, "Hasil dan peninjauannya", kalimat + turunan, tautan));
    }

    private String belum(MelihatPenugasan.Ringkas p) {
        var lewat = p.selesai().filter(s -> s.isBefore(susunan.kini(p.instansi()).tanggal()));
        return lewat.flatMap(s -> menagih.utang(p).map(u -> "Menunggu hasil: masanya berakhir " + Teks.tanggal(s) + " dan hasilnya belum diserahkan. Penugasan tetap terbuka sampai hasilnya diterima ("
                + u.dasar().stream().map(Kutipan::label).distinct().collect(Collectors.joining(", ")) + ").")).orElse("Hasilnya belum diserahkan.");
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Penolakan> tahan(String instansi, long id) {
        return repository.milik(instansi, id, Optional.empty()).stream().anyMatch(e -> e.status().berjalan())
                ? Optional.of(Penolakan.bentrok(
                        "HASIL_SEDANG_DITINJAU", "Hasil penugasan ini sedang ditinjau. Penugasan berakhir bersama penerimaan hasilnya; selesaikan peninjauannya lebih dahulu."))
                : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Penolakan> tahanKarenaLewat(String instansi, long id) {
        return penugasan.satu(instansi, id).flatMap(menagih::utang).map(u -> new Penolakan(
                Penolakan.Jenis.BENTROK, "MENUNGGU_HASIL", "Hasil penugasan ini belum diserahkan. Penugasan tetap terbuka sampai hasilnya diterima atau pimpinan menutupnya.", u.dasar(),
                List.of()));
    }

    /** An assignment that ended in another way takes its reviews along. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void dengar(PenugasanBerakhir kabar) {
        repository.milik(kabar.instansi(), kabar.penugasan(), Optional.empty()).stream().filter(e -> e.status().berjalan()).forEach(e -> {
            menjalankan.tutup(e, kabar.oleh());
            repository.keadaan(e.pada(e.penanda(), StatusEvaluasi.GUGUR));
        });
    }
}

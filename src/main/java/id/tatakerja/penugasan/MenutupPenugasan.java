package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.KotakTugas;
import id.tatakerja.alur.MembacaPihak;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.PenentuPeran;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.alur.Tugas;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.tampilan.Teks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends assignments that are in force: when their last day has passed, when the leader of the owning unit closes them, when their results
 * are accepted. No regulation asks for a letter at the end.
 */
@Service
class MenutupPenugasan {

    private static final int PANJANG = 2000;
    private static final String SISTEM = "sistem";

    private final PenugasanRepository repository;
    private final KotakTugas kotak;
    private final PemegangHariIni pemegang;
    private final MenjalankanAlur menjalankan;
    private final MembacaPihak pembaca;
    private final SusunanSesaat susunan;
    private final Jejak jejak;
    private final ApplicationEventPublisher kabar;
    private final LintasInstansi lintas;
    private final List<MenahanPenutupan> penahan;

    MenutupPenugasan(
            PenugasanRepository repository, KotakTugas kotak, PemegangHariIni pemegang, MenjalankanAlur menjalankan, MembacaPihak pembaca,
            SusunanSesaat susunan, Jejak jejak, ApplicationEventPublisher kabar, LintasInstansi lintas, List<MenahanPenutupan> penahan) {
        this.penahan = List.copyOf(penahan);
        this.lintas = lintas;
        this.repository = repository;
        this.kotak = kotak;
        this.pemegang = pemegang;
        this.menjalankan = menjalankan;
        this.pembaca = pembaca;
        this.susunan = susunan;
        this.jejak = jejak;
        this.kabar = kabar;
    }

    /** Whether the person may close it today. */
    @Transactional(readOnly = true)
    boolean boleh(Pelaku pelaku, Kasus kasus) {
        return kasus.status() == StatusPenugasan.AKTIF && tahan(kasus).isEmpty() && siapa(pelaku, kasus).isPresent();
    }

    private Optional<Penolakan> tahan(Kasus kasus) {
        return penahan.stream().flatMap(p -> p.tahan(kasus.instansi(), kasus.id()).stream()).findFirst();
    }

    /**
     * Closes it.
     *
     * @throws id.tatakerja.bersama.DitolakException 404, 403 {@code BUKAN_PEMEGANG_PERAN}, 409 {@code PENUGASAN_BELUM_AKTIF},
     *     {@code PENUGASAN_SUDAH_BERAKHIR} or what a later stage says, 422 {@code CATATAN_WAJIB}
     */
    @Transactional
    Kasus tutup(Pelaku pelaku, long id, String catatan) {
        var kode = MerencanakanPenugasan.instansi(pelaku);
        var kasus = repository.kunci(kode, id).orElseThrow(() -> Penolakan.tidakDitemukan("Penugasan ini tidak ada pada instansi Anda.").sebagaiException());
        var siapa = siapa(pelaku, kasus).orElseThrow(() -> new Penolakan(
                        Penolakan.Jenis.TIDAK_BERWENANG, "BUKAN_PEMEGANG_PERAN",
                        "Penugasan ditutup oleh pimpinan unit pemilik kinerja. Sampaikan kepadanya bila pekerjaannya sudah selesai.", List.of(), List.of())
                .sebagaiException());
        switch (kasus.status()) {
            case AKTIF -> tahan(kasus).ifPresent(p -> {
                throw p.sebagaiException();
            });
            case BERJALAN -> throw Penolakan.bentrok(
                    "PENUGASAN_BELUM_AKTIF", "Penugasan ini masih berjalan dan belum diterima pegawainya. Tarik bila tidak jadi dilaksanakan.").sebagaiException();
            case DITOLAK, DIBATALKAN, SELESAI -> throw Penolakan.bentrok(
                    "PENUGASAN_SUDAH_BERAKHIR", "Penugasan ini sudah " + kasus.status().sebutan().toLowerCase(java.util.Locale.ROOT) + ". Tidak ada yang perlu ditutup.")
                    .sebagaiException();
        }
        var galat = new ArrayList<Galat>();
        if (catatan.isBlank()) {
            galat.add(new Galat("catatan", "CATATAN_WAJIB", "Tulis catatan penutupan, misalnya hasil yang sudah diterima."));
        }
        Permintaan.panjang(galat, "catatan", catatan, PANJANG);
        if (!galat.isEmpty()) {
            throw Penolakan.galat(galat.getFirst().kode(), galat.getFirst().pesan(), galat).sebagaiException();
        }
        return selesai(kasus, new Perubahan(
                Perubahan.Jenis.SELESAI, kasus.isian().selesai(), Optional.of(terakhir(kasus)), catatan.strip(), siapa.sebagai().pemegang().kunci(), siapa.sebutan(),
                siapa.nip(), siapa.nama(), siapa.pengguna(), kini()));
    }

    /** Closes it because its last day has passed; nothing when somebody was faster, or while a later stage works on it or still waits for it. */
    @Transactional
    void tutupKarenaLewat(String instansi, long id, LocalDate hari) {
        repository.kunci(instansi, id)
                .filter(k -> k.status() == StatusPenugasan.AKTIF && k.isian().selesai().filter(s -> s.isBefore(hari)).isPresent() && tahan(k).isEmpty()
                        && penahan.stream().allMatch(p -> p.tahanKarenaLewat(instansi, id).isEmpty()))
                .ifPresent(k -> selesai(k, new Perubahan(
                        Perubahan.Jenis.SELESAI, k.isian().selesai(), k.isian().selesai(),
                        "Masa penugasan berakhir pada " + k.isian().selesai().map(Teks::tanggal).orElse("") + ".", "", "", "", "Aplikasi", SISTEM, kini())));
    }

    /** Closes it because its results were accepted. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void hasilDiterima(HasilDiterima h) {
        repository.kunci(h.instansi(), h.penugasan())
                .filter(k -> k.status() == StatusPenugasan.AKTIF)
                .ifPresent(k -> selesai(k, new Perubahan(
                        Perubahan.Jenis.SELESAI, k.isian().selesai(), Optional.of(terakhir(k)), h.catatan(), "", "", "", h.nama(), h.pelaku(), kini())));
    }

    private Kasus selesai(Kasus kasus, Perubahan p) {
        repository.ubah(kasus.instansi(), kasus.id(), p);
        repository.keadaan(kasus.instansi(), kasus.id(), kasus.penanda(), StatusPenugasan.SELESAI);
        kotak.tutupSemua(kasus.instansi(), kasus.id(), p.pengguna());
        jejak.catat(new Peristiwa(
                kasus.instansi(), p.pengguna(), Optional.of(p.sebutan()).filter(s -> !s.isEmpty()), "PENUTUPAN_PENUGASAN", kasus.objek(),
                Map.of("status", kasus.status().name(), "selesai", p.semula().map(LocalDate::toString).orElse("")),
                Map.of("status", StatusPenugasan.SELESAI.name(), "selesai", p.menjadi().map(LocalDate::toString).orElse(""), "catatan", p.alasan()), Optional.empty()));
        kabar.publishEvent(PenugasanBerubah.dari(kasus, p.pengguna()));
        kabar.publishEvent(new PenugasanBerakhir(kasus.instansi(), kasus.id(), p.pengguna()));
        return repository.satu(kasus.instansi(), kasus.id()).orElseThrow();
    }

    /** Its last day: today, unless it was to end before or begins only later. */
    private LocalDate terakhir(Kasus kasus) {
        var hari = susunan.kini(kasus.instansi()).tanggal();
        var paling = kasus.isian().selesai().filter(s -> s.isBefore(hari)).orElse(hari);
        return kasus.isian().mulai().filter(paling::isBefore).orElse(paling);
    }

    private static Instant kini() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private Optional<Bertindak> siapa(Pelaku pelaku, Kasus kasus) {
        return penutup(kasus).flatMap(p -> Bertindak.dari(pelaku, pemegang.dari(pelaku), List.of(p)));
    }

    /** The office that closes it; nobody on the home side of another government's work, whose unit is not one of this instansi. */
    Optional<Tugas.Pelaksana> penutup(Kasus kasus) {
        if (lintas.asal(kasus)) {
            return Optional.empty();
        }
        var pihak = pembaca.seadanya(kasus.instansi(), kasus.isian().unitPemilik(), List.of(), Optional.empty());
        return new PenentuPeran(pihak, menjalankan.alur(kasus), kasus.lingkup()).cari(PeranAlur.PIMPINAN_PEMILIK)
                .map(p -> new Tugas.Pelaksana(PeranAlur.PIMPINAN_PEMILIK, p));
    }
}

package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.KotakTugas;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.PenentuPeran;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.alur.Tugas;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.naskah.Penerbitan;
import id.tatakerja.regulasi.alur.NaskahAlur;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.Simpul;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Withdraws, extends or shortens an assignment, always with a reason and by a letter of the same kind as the one that it changes. No
 * regulation names who may: it is the office that assigned, and before anybody has assigned the office that asked.
 */
@Service
class MengubahPenugasan {

    private static final int PANJANG = 2000;

    private final PenugasanRepository repository;
    private final KotakTugas kotak;
    private final PemegangHariIni pemegang;
    private final MenjalankanAlur menjalankan;
    private final SusunanSesaat susunan;
    private final Penerbitan penerbitan;
    private final PihakKasus pihak;
    private final LintasInstansi lintas;
    private final MengirimKiriman mengirim;
    private final Mengantar mengantar;
    private final TransactionTemplate transaksi;
    private final Jejak jejak;
    private final ApplicationEventPublisher kabar;

    MengubahPenugasan(
            PenugasanRepository repository, KotakTugas kotak, PemegangHariIni pemegang, MenjalankanAlur menjalankan, SusunanSesaat susunan,
            Penerbitan penerbitan, Jejak jejak, ApplicationEventPublisher kabar, PihakKasus pihak, LintasInstansi lintas,
            MengirimKiriman mengirim, Mengantar mengantar, PlatformTransactionManager pengelola) {
        this.kabar = kabar;
        this.pihak = pihak;
        this.lintas = lintas;
        this.mengirim = mengirim;
        this.mengantar = mengantar;
        this.transaksi = new TransactionTemplate(pengelola);
        this.repository = repository;
        this.kotak = kotak;
        this.pemegang = pemegang;
        this.menjalankan = menjalankan;
        this.susunan = susunan;
        this.penerbitan = penerbitan;
        this.jejak = jejak;
    }

    /** A letter that was issued: by which office, in which act. */
    private record Terbit(String pemegang, PeranAlur peran, Simpul.Tindak tindak, NaskahAlur naskah) {

        boolean menugaskan() {
            return naskah.kepada().contains(PeranAlur.PEGAWAI);
        }
    }

    /** What somebody may change in a case; nothing once it is over. */
    record Boleh(boolean tarik, boolean masa) {}

    /** What the person may change today. */
    @Transactional(readOnly = true)
    Boleh boleh(Pelaku pelaku, Kasus kasus, List<LangkahSelesai> langkah) {
        var terbit = terbit(kasus, langkah);
        var tugas = menugaskan(terbit);
        var ada = hidup(kasus) && siapa(pelaku, kasus, tugas).isPresent();
        return new Boleh(ada, ada && tugas.isPresent());
    }

    /**
     * Withdraws it.
     *
     * @throws id.tatakerja.bersama.DitolakException 404, 403 {@code BUKAN_PEMEGANG_PERAN}, 409 {@code PENUGASAN_SUDAH_BERAKHIR}, 422
     *     {@code ALASAN_WAJIB}
     */
    Kasus tarik(Pelaku pelaku, long id, String alasan) {
        return dalamTransaksi(pelaku, id, alasan, Optional.empty());
    }

    /**
     * Lets it end on another day.
     *
     * @throws id.tatakerja.bersama.DitolakException as {@link #tarik}, 422 also for a day before its first or before today
     */
    Kasus masa(Pelaku pelaku, long id, Optional<LocalDate> selesai, String alasan) {
        return dalamTransaksi(pelaku, id, alasan, Optional.of(selesai.orElseThrow(() -> tolak("selesai", "WAJIB_DIISI", "Tulis tanggal selesai yang baru."))));
    }

    private Kasus dalamTransaksi(Pelaku pelaku, long id, String alasan, Optional<LocalDate> selesai) {
        return mengantar.antar(Objects.requireNonNull(transaksi.execute(_ -> ubah(pelaku, id, alasan, selesai))));
    }

    private Kasus ubah(Pelaku pelaku, long id, String alasan, Optional<LocalDate> selesai) {
        var kode = MerencanakanPenugasan.instansi(pelaku);
        var kasus = repository.kunci(kode, id).orElseThrow(() -> Penolakan.tidakDitemukan("Penugasan ini tidak ada pada instansi Anda.").sebagaiException());
        var terbit = terbit(kasus, repository.langkah(kode, id));
        var tugas = menugaskan(terbit);
        var siapa = siapa(pelaku, kasus, tugas).orElseThrow(() -> new Penolakan(
                        Penolakan.Jenis.TIDAK_BERWENANG, "BUKAN_PEMEGANG_PERAN",
                        tugas.isPresent() ? "Yang mengubah penugasan adalah pejabat yang menugaskan. Sampaikan keinginan Anda kepadanya."
                                : "Yang menarik permohonan adalah pemohonnya. Pejabat lain dapat menolaknya pada langkahnya.",
                        List.of(), List.of())
                .sebagaiException());
        if (!hidup(kasus)) {
            throw Penolakan.bentrok("PENUGASAN_SUDAH_BERAKHIR", "Penugasan ini sudah " + kasus.status().sebutan().toLowerCase(java.util.Locale.ROOT)
                    + ", sehingga tidak dapat diubah lagi. Buat penugasan baru bila masih diperlukan.").sebagaiException();
        }
        periksa(kasus, tugas, alasan, selesai);
        var perubahan = new Perubahan(
                jenis(kasus, selesai), kasus.isian().selesai(), selesai, alasan.strip(), siapa.sebagai().pemegang().kunci(), siapa.sebutan(), siapa.nip(),
                siapa.nama(), siapa.pengguna(), Instant.now().truncatedTo(ChronoUnit.MICROS));
        return simpan(
                kasus, perubahan, siapa, tugas.or(() -> terbit.stream().findFirst()), mengirim.pernahDituju(kasus, terbit.stream().map(Terbit::naskah).toList()));
    }

    private Kasus simpan(Kasus kasus, Perubahan p, Bertindak siapa, Optional<Terbit> surat, List<PeranAlur> juga) {
        repository.ubah(kasus.instansi(), kasus.id(), p);
        if (p.jenis() == Perubahan.Jenis.TARIK) {
            repository.keadaan(kasus.instansi(), kasus.id(), kasus.penanda(), StatusPenugasan.DIBATALKAN);
            kotak.tutupSemua(kasus.instansi(), kasus.id(), siapa.pengguna());
            kabar.publishEvent(new PenugasanBerakhir(kasus.instansi(), kasus.id(), siapa.pengguna()));
        } else {
            kabar.publishEvent(new MasaPenugasanBerubah(kasus.instansi(), kasus.id(), siapa.pengguna()));
        }
        surat.ifPresent(t -> {
            var peran = new PenentuPeran(pihak.seadanya(kasus), menjalankan.alur(kasus), kasus.lingkup());
            var terbitan = penerbitan.terbitkan(List.of(new MenyusunNaskah(
                    kasus, menjalankan.paket(kasus), peran, susunan.kini(kasus.instansi()).tanggal(), menjalankan.luar(kasus), lintas.lawan(kasus))
                    .perubahan(t.tindak(), t.naskah(), p, t.menugaskan(), siapa, juga)));
            mengirim.kirim(kasus, p, juga, terbitan, peran);
        });
        jejak.catat(new Peristiwa(
                kasus.instansi(), siapa.pengguna(), Optional.of(siapa.sebutan()).filter(s -> !s.isEmpty()), "PERUBAHAN_PENUGASAN", kasus.objek(),
                Map.of("status", kasus.status().name(), "selesai", p.semula().map(LocalDate::toString).orElse("")),
                Map.of("jenis", p.jenis().name(), "selesai", p.menjadi().map(LocalDate::toString).orElse(""), "alasan", p.alasan()), Optional.empty()));
        kabar.publishEvent(PenugasanBerubah.dari(kasus, siapa.pengguna()));
        return repository.satu(kasus.instansi(), kasus.id()).orElseThrow();
    }

    private static boolean hidup(Kasus kasus) {
        return switch (kasus.status()) {
            case BERJALAN, AKTIF -> true;
            case DITOLAK, DIBATALKAN, SELESAI -> false;
        };
    }

    private void periksa(Kasus kasus, Optional<Terbit> tugas, String alasan, Optional<LocalDate> selesai) {
        if (alasan.isBlank()) {
            throw tolak("alasan", "ALASAN_WAJIB", "Tulis alasannya; alasan itu disampaikan dengan surat kepada yang terkait.");
        }
        var galat = new ArrayList<Galat>();
        Permintaan.panjang(galat, "alasan", alasan, PANJANG);
        if (!galat.isEmpty()) {
            throw Penolakan.galat("ISIAN_TIDAK_SAH", galat.getFirst().pesan(), galat).sebagaiException();
        }
        if (selesai.isEmpty()) {
            return;
        }
        var hari = selesai.get();
        if (tugas.isEmpty()) {
            throw tolak("selesai", "BELUM_DITUGASKAN", "Masa penugasan diubah sesudah suratnya terbit. Tarik permohonan ini dan ajukan yang baru.");
        }
        if (hari.getYear() > 2100 || hari.isBefore(susunan.kini(kasus.instansi()).tanggal())) {
            throw tolak("selesai", "TANGGAL_DI_LUAR_BATAS", "Tulis tanggal selesai mulai hari ini sampai tahun 2100.");
        }
        if (kasus.isian().mulai().filter(hari::isBefore).isPresent()) {
            throw tolak("selesai", "TANGGAL_TERBALIK", "Tanggal selesai mendahului tanggal mulai. Tarik penugasannya bila tidak jadi dilaksanakan.");
        }
        if (kasus.isian().selesai().filter(hari::equals).isPresent()) {
            throw tolak("selesai", "TIDAK_BERUBAH", "Tanggal selesainya sama dengan yang sekarang. Tulis tanggal lain.");
        }
    }

    private static RuntimeException tolak(String bidang, String kode, String pesan) {
        return Penolakan.galat(kode, pesan, List.of(new Galat(bidang, kode, pesan))).sebagaiException();
    }

    private static Perubahan.Jenis jenis(Kasus kasus, Optional<LocalDate> selesai) {
        return selesai.map(s -> kasus.isian().selesai().filter(s::isAfter).isPresent() ? Perubahan.Jenis.PERPANJANG : Perubahan.Jenis.PERPENDEK)
                .orElse(Perubahan.Jenis.TARIK);
    }

    /** Letters that the acts done have issued, in order. */
    private List<Terbit> terbit(Kasus kasus, List<LangkahSelesai> langkah) {
        var graf = menjalankan.alur(kasus).graf();
        return langkah.stream()
                .flatMap(l -> graf.simpul(l.simpul()).map(Simpul.Tindak.class::cast).stream()
                        .flatMap(t -> MenyusunNaskah.terbit(kasus, t, Putusan.biasa(l.hasil())).stream()
                                .map(n -> new Terbit(l.pemegang(), l.peran(), t, n))))
                .toList();
    }

    /** The letter by which people were assigned, the last where there are several. */
    private static Optional<Terbit> menugaskan(List<Terbit> semua) {
        return semua.stream().filter(Terbit::menugaskan).reduce((_, akhir) -> akhir);
    }

    private Optional<Bertindak> siapa(Pelaku pelaku, Kasus kasus, Optional<Terbit> tugas) {
        var sebagai = tugas.map(t -> new Tugas.Pelaksana(t.peran(), Pemegang.dari(t.pemegang())))
                .orElseGet(() -> new Tugas.Pelaksana(PeranAlur.PIMPINAN_PEMILIK, Pemegang.dari(kasus.pemohon())));
        return Bertindak.dari(pelaku, pemegang.dari(pelaku), List.of(sebagai));
    }
}

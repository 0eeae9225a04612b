package id.tatakerja.penugasan;

import id.tatakerja.alur.KotakTugas;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.PenentuPeran;
import id.tatakerja.alur.Tugas;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.naskah.Konsep;
import id.tatakerja.naskah.Penerbitan;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.alur.Alur;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.Langkah;
import id.tatakerja.regulasi.alur.NaskahAlur;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.Simpul;
import id.tatakerja.regulasi.alur.Tindakan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does an act of a case and all that follows from it in one transaction: steps, letters, open acts, state, trail. */
@Service
class MenjalankanAlur {

    private final PenugasanRepository repository;
    private final KotakTugas kotak;
    private final Penerbitan penerbitan;
    private final Jejak jejak;
    private final Regulasi regulasi;
    private final MembacaSusunan susunan;
    private final ApplicationEventPublisher kabar;
    private final LintasInstansi lintas;
    private final MengirimKiriman mengirim;

    MenjalankanAlur(
            PenugasanRepository repository, KotakTugas kotak, Penerbitan penerbitan, Jejak jejak, Regulasi regulasi, MembacaSusunan susunan,
            ApplicationEventPublisher kabar, LintasInstansi lintas, MengirimKiriman mengirim) {
        this.kabar = kabar;
        this.lintas = lintas;
        this.mengirim = mengirim;
        this.repository = repository;
        this.kotak = kotak;
        this.penerbitan = penerbitan;
        this.jejak = jejak;
        this.regulasi = regulasi;
        this.susunan = susunan;
    }

    private record Selesai(Simpul.Tindak tindak, LangkahSelesai langkah) {}

    Paket paket(Kasus kasus) {
        return regulasi.paket(kasus.paket()).orElseThrow();
    }

    Alur alur(Kasus kasus) {
        return paket(kasus).alur(kasus.alur()).orElseThrow();
    }

    /**
     * Does the act, and the acts of the same office that follow from it.
     *
     * @param peran the roles of the case today; asked only where a letter or an open act needs them
     * @return the case as it is afterwards
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Kasus jalankan(Kasus kasus, Simpul.Tindak tindak, Bertindak siapa, Putusan putusan, Supplier<PenentuPeran> peran) {
        var paket = paket(kasus);
        var alur = alur(kasus);
        var hari = susunan.hariIni(kasus.instansi());
        var perjalanan = lintas.perjalanan(kasus, alur);
        var lawan = lintas.lawan(kasus);
        // read only where two have appointed
        var penunjuk = tindak.tindakan() == Tindakan.TURUT_MENUNJUK ? Penunjuk.dari(repository.langkah(kasus.instansi(), kasus.id()), siapa) : List.<String>of();
        var konsep = new ArrayList<Konsep>();
        var keluar = new ArrayList<MengirimKiriman.Keluar>();
        var selesai = new ArrayList<Selesai>();
        var kini = kasus;
        var berikut = Optional.of(new Lanjutan(TimDalamAlur.berlaku(paket, kasus, tindak), putusan));
        while (berikut.isPresent()) {
            var l = berikut.get();
            var langkah = perjalanan.maju(alur.graf().penanda(kini.penanda()), l.tindak().id(), l.putusan().hasil());
            var catatan = catatan(paket, kini, l, siapa);
            repository.catat(kini.instansi(), kini.id(), catatan);
            selesai.add(new Selesai(l.tindak(), catatan));
            var beginilah = kini;
            var terbit = MenyusunNaskah.terbit(kini, l.tindak(), l.putusan());
            var lembar = terbit.stream().flatMap(n -> lembar(beginilah, n)).toList();
            keluar.add(new MengirimKiriman.Keluar(lembar.stream().map(Lembar::naskah).toList(), langkah.kiriman(), l.putusan()));
            for (var satu : lembar) {
                konsep.add(new MenyusunNaskah(satu.kasus(), paket, peran.get(), hari, luar(kini), lawan).ditunjuk(penunjuk).susun(l.tindak(), satu.naskah(), l.putusan(), siapa));
            }
            kini = kini.pada(alur.graf().teks(langkah.penanda()), status(kini, langkah));
            berikut = lanjutan(kini, langkah, l, siapa, peran);
            if (berikut.isEmpty()) {
                var kasusnya = kini;
                buka(kini, langkah, t -> pelaku(kasusnya, t, l.tindak(), siapa, peran), hari);
            }
        }
        repository.keadaan(kini.instansi(), kini.id(), kini.penanda(), kini.status());
        if (kini.status() != StatusPenugasan.BERJALAN) {
            kotak.tutupSemua(kini.instansi(), kini.id(), siapa.pengguna());
        }
        if (putusan.hasil() != Hasil.SELESAI || kini.status() != kasus.status()) {
            kabar.publishEvent(new PenugasanBergerak(
                    kini.instansi(), kini.id(), kini.isian().judul(), kini.pemohon(), kini.pemohonPengguna(), siapa.pengguna(), tindak.tindakan().sebutan(),
                    putusan.hasil().sebutan(), kini.status().sebutan()));
        }
        // last, since others wait for the counter of the letters' numbers until this transaction ends
        if (!konsep.isEmpty()) {
            mengirim.kirim(kini, keluar, penerbitan.terbitkan(konsep), peran.get());
        }
        for (var s : selesai) {
            jejak.catat(peristiwa(kasus, kini, s.langkah(), siapa));
        }
        kabar.publishEvent(PenugasanBerubah.dari(kini, siapa.pengguna()));
        return kini;
    }

    private StatusPenugasan status(Kasus kasus, Langkah langkah) {
        return langkah.akhir().filter(_ -> langkah.selesai()).map(a -> lintas.akhir(kasus, a.keadaan())).orElse(kasus.status());
    }

    /** The answer of the other government, with the people that it names. */
    Optional<JawabanLuar> luar(Kasus kasus) {
        return kasus.isian().instansiAsal().flatMap(_ -> repository.jawaban(kasus.instansi(), kasus.id()));
    }

    /** A letter to be written, for the whole case or for one of its people. */
    private record Lembar(Kasus kasus, NaskahAlur naskah) {}

    private static Stream<Lembar> lembar(Kasus kasus, NaskahAlur naskah) {
        return naskah.perPegawai() && kasus.isian().pegawai().size() > 1 ? kasus.isian().pegawai().stream().map(n -> new Lembar(kasus.untuk(List.of(n)), naskah))
                : Stream.of(new Lembar(kasus, naskah));
    }

    private record Lanjutan(Simpul.Tindak tindak, Putusan putusan) {}

    private Optional<Lanjutan> lanjutan(Kasus kini, Langkah langkah, Lanjutan tadi, Bertindak siapa, Supplier<PenentuPeran> peran) {
        if (langkah.dibuka().size() != 1 || !(langkah.dibuka().getFirst() instanceof Simpul.Tindak asli) || asli.perPegawai()) {
            return Optional.empty();
        }
        var t = TimDalamAlur.berlaku(paket(kini), kini, asli);
        var hasil = LangkahSerangkai.hasil(tadi.tindak().tindakan(), tadi.putusan().hasil(), t.tindakan());
        if (hasil.isEmpty() || perluNama(kini, t) || !siapa.mencakup(t.tindakan())
                || pelaku(kini, t, tadi.tindak(), siapa, peran).stream().noneMatch(p -> p.pemegang().equals(siapa.sebagai().pemegang()))) {
            return Optional.empty();
        }
        return hasil.map(h -> new Lanjutan(t, new Putusan(h, "", "", tadi.putusan().jenis())));
    }

    /** Whether people must be named before the act. */
    static boolean perluNama(Kasus kasus, Simpul.Tindak tindak) {
        return kasus.isian().pegawai().isEmpty()
                && kasus.isian().instansiAsal().isEmpty()
                && tindak.naskah().stream().anyMatch(n -> n.kepada().contains(PeranAlur.PEGAWAI)
                        || n.isi().contains(id.tatakerja.regulasi.alur.IsiNaskah.DAFTAR_PEGAWAI));
    }

    /** A letter of the other government has come. */
    @Transactional(propagation = Propagation.MANDATORY)
    Kasus terima(Kasus kasus, Simpul.Tunggu tunggu, Hasil hasil, String oleh, Supplier<PenentuPeran> peran) {
        var graf = alur(kasus).graf();
        var langkah = lintas.perjalanan(kasus, alur(kasus)).maju(graf.penanda(kasus.penanda()), tunggu.id(), hasil);
        var kini = kasus.pada(graf.teks(langkah.penanda()), status(kasus, langkah));
        buka(kini, langkah, t -> pelaku(kasus.isian().pegawai(), t, peran), susunan.hariIni(kasus.instansi()));
        repository.keadaan(kini.instansi(), kini.id(), kini.penanda(), kini.status());
        if (kini.status() != StatusPenugasan.BERJALAN) {
            kotak.tutupSemua(kini.instansi(), kini.id(), oleh);
        }
        kabar.publishEvent(PenugasanBerubah.dari(kini, oleh));
        return kini;
    }

    /** Opens the first acts of a record that a letter of another government has begun. */
    @Transactional(propagation = Propagation.MANDATORY)
    void bukaAwal(Kasus kasus, Langkah mulai, Supplier<PenentuPeran> peran) {
        buka(kasus, mulai, t -> pelaku(kasus.isian().pegawai(), t, peran), susunan.hariIni(kasus.instansi()));
    }

    private void buka(Kasus kini, Langkah langkah, Function<Simpul.Tindak, List<Tugas.Pelaksana>> pelaku, LocalDate hari) {
        for (var simpul : langkah.dibuka()) {
            switch (simpul) {
                case Simpul.Tindak t when t.perPegawai() -> kini.isian().pegawai().forEach(nip -> buka(
                        kini, t, List.of(new Tugas.Pelaksana(PeranAlur.PEGAWAI, new Pemegang.Pegawai(nip))), hari));
                case Simpul.Tindak asli -> {
                    var t = TimDalamAlur.berlaku(paket(kini), kini, asli);
                    buka(kini, t, pelaku.apply(t), hari);
                }
                case Simpul.Tunggu t when lintas.lawan(kini).isEmpty() ->
                    throw new IllegalStateException("Mekanisme satu instansi menunggu surat: " + t.id());
                case Simpul.Tunggu _ -> {
                    // the place in the mechanism says it: nobody of this instansi has to act
                }
            }
        }
    }

    private void buka(Kasus k, Simpul.Tindak t, List<Tugas.Pelaksana> pelaku, LocalDate hari) {
        kotak.buka(new Tugas.Baru(
                k.instansi(), k.id(), t.id(), t.tindakan(), k.isian().judul(), pelaku, t.hasil(), t.dasar(), hari, t.batas().map(Simpul.Batas::lama), k.isian().pegawai().isEmpty()));
    }

    /** Who may do an act next; where two acts leave the same choice of offices, the one that began goes on. */
    private static List<Tugas.Pelaksana> pelaku(
            Kasus kasus, Simpul.Tindak tindak, Simpul.Tindak tadi, Bertindak siapa, Supplier<PenentuPeran> peran) {
        if (tindak.tindakan() == Tindakan.TURUT_MENUNJUK) {
            return pelaku(kasus.isian().pegawai(), tindak, peran).stream().filter(p -> !p.pemegang().equals(siapa.sebagai().pemegang())).toList();
        }
        return tindak.peran().size() > 1 && tindak.peran().equals(tadi.peran()) ? List.of(siapa.sebagai()) : pelaku(kasus.isian().pegawai(), tindak, peran);
    }

    /** Who may do an act, the first unless another does. */
    static List<Tugas.Pelaksana> pelaku(List<String> pegawai, Simpul.Tindak tindak, Supplier<PenentuPeran> peran) {
        var hasil = new ArrayList<Tugas.Pelaksana>();
        if (tindak.peran().contains(PeranAlur.PEGAWAI)) {
            pegawai.forEach(nip -> hasil.add(new Tugas.Pelaksana(PeranAlur.PEGAWAI, new Pemegang.Pegawai(nip))));
        }
        if (tindak.peran().stream().anyMatch(p -> p != PeranAlur.PEGAWAI)) {
            hasil.addAll(peran.get().pelaku(tindak));
        }
        return hasil;
    }

    private static LangkahSelesai catatan(Paket paket, Kasus k, Lanjutan l, Bertindak siapa) {
        var t = l.tindak();
        return new LangkahSelesai(
                t.id(), t.tindakan(), siapa.sebagai().peran() == PeranAlur.PEGAWAI ? PeranAlur.PEGAWAI : peran(t, siapa), siapa.sebagai().pemegang().kunci(),
                siapa.sebutan(), siapa.nip(), siapa.nama(), siapa.pengguna(), l.putusan().hasil(), l.putusan().alasan(), l.putusan().catatan(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                paket.dasar("alur/" + k.alur(), t.id(),
                        Map.of("lingkup", k.lingkup().name(), "hasil", l.putusan().hasil().name(), "pemegang", siapa.sebagai().pemegang().kunci()), t.dasar()));
    }

    /** The role in which an office does an act: its own role there, which need not be the one of the act before. */
    private static PeranAlur peran(Simpul.Tindak t, Bertindak siapa) {
        return t.peran().contains(siapa.sebagai().peran()) ? siapa.sebagai().peran() : t.peran().getFirst();
    }

    private static Peristiwa peristiwa(Kasus sebelum, Kasus sesudah, LangkahSelesai l, Bertindak siapa) {
        var isi = new java.util.HashMap<String, String>();
        isi.put("tindakan", l.tindakan().name());
        isi.put("hasil", l.hasil().name());
        isi.put("status", sesudah.status().name());
        if (!l.alasan().isEmpty()) {
            isi.put("alasan", l.alasan());
        }
        siapa.atasNama().ifPresent(a -> isi.put("pelimpahan", a.pemberi() + " kepada " + a.jabatan() + ", surat " + a.nomor()));
        return new Peristiwa(
                sebelum.instansi(), siapa.pengguna(), Optional.of(siapa.sebutan()).filter(s -> !s.isEmpty()), "TINDAKAN_PENUGASAN", sebelum.objek(),
                Map.of("status", sebelum.status().name()), isi, Optional.of(l.dasar()));
    }
}

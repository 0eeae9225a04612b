package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.KotakTugas;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Work that crosses the border of a unit, as its leader or assessor sees it: who is lent, who is borrowed, which requests are open, and
 * which units take part.
 */
@Service
class MembacaKerjaSama {

    private static final int PALING_BANYAK = 200;

    private final MembacaKelompok kelompok;
    private final KerjaSamaRepository repository;
    private final PenugasanRepository kasus;
    private final MembacaPenugasan membaca;
    private final KotakTugas kotak;
    private final SusunanSesaat susunan;

    MembacaKerjaSama(
            MembacaKelompok kelompok, KerjaSamaRepository repository, PenugasanRepository kasus, MembacaPenugasan membaca, KotakTugas kotak, SusunanSesaat susunan) {
        this.kelompok = kelompok;
        this.repository = repository;
        this.kasus = kasus;
        this.membaca = membaca;
        this.kotak = kotak;
        this.susunan = susunan;
    }

    /**
     * What crosses the border of a unit.
     *
     * @param unit code of the unit; those below it belong to it
     * @param nama its name
     * @param dipinjamkan own people who work for others
     * @param dipinjam people of others who work for it
     * @param terbuka requests under way, the own ones and those that ask for own people
     * @param terlibat names of all other units that take part in any of it
     */
    record KerjaSama(String unit, String nama, List<Pindah> dipinjamkan, List<Pindah> dipinjam, List<Terbuka> terbuka, List<String> terlibat) {}

    /**
     * Somebody who works elsewhere than at home.
     *
     * @param penugasan number of the assignment, where the reader may open it
     * @param tim name of the team, empty text for individual work
     * @param unitAsal name of the home unit
     * @param unitPemilik name of the unit that owns the work
     */
    record Pindah(
            String nip, String nama, Optional<Long> penugasan, String judul, String tim, String unitAsal, String unitPemilik, Lingkup lingkup,
            Optional<LocalDate> mulai, Optional<LocalDate> selesai) {}

    /** Which way a request goes, seen from the unit. */
    enum Arah {
        /** The unit asks. */
        KELUAR,
        /** The unit is asked. */
        MASUK
    }

    /** A request under way: which way it goes, whose it is, and on whom it waits. */
    record Terbuka(Arah arah, Optional<Long> penugasan, String judul, String unitPemilik, Lingkup lingkup, List<String> menunggu) {}

    /**
     * That of a unit today.
     *
     * @throws id.tatakerja.bersama.DitolakException 404 for an unknown unit, 403 for who neither leads it nor a unit above nor keeps the data
     */
    @Transactional(readOnly = true)
    KerjaSama milik(Pelaku pelaku, String unit) {
        var kode = MerencanakanPenugasan.instansi(pelaku);
        var s = susunan.kini(kode);
        var nama = kelompok.wajib(pelaku, s, unit).nama();
        Predicate<String> milik = u -> s.unit(u).isPresent() && s.dalam(u, unit);
        var semua = repository.pindah(kode, s.tanggal());
        var keluar = semua.stream().filter(p -> milik.test(asal(s, p.nip())) && !milik.test(p.unitPemilik())).toList();
        var masuk = semua.stream().filter(p -> milik.test(p.unitPemilik()) && !milik.test(asal(s, p.nip()))).toList();
        var lintas = repository.berjalan(kode).stream().filter(k -> menyangkut(s, k, milik)).limit(PALING_BANYAK).toList();
        var terbuka = terbuka(pelaku, kode, s, lintas, milik);
        var terlibat = Stream.of(
                        keluar.stream().map(KerjaSamaRepository.Baris::unitPemilik), masuk.stream().map(p -> asal(s, p.nip())),
                        lintas.stream().map(k -> k.isian().unitPemilik()), lintas.stream().flatMap(k -> diminta(s, k)))
                .flatMap(u -> u).filter(u -> !u.isEmpty() && !milik.test(u)).map(u -> namaUnit(s, u)).distinct().sorted().toList();
        var terlihat = terlihat(pelaku, kode, Stream.concat(keluar.stream(), masuk.stream()).map(KerjaSamaRepository.Baris::penugasan).collect(Collectors.toSet()));
        return new KerjaSama(unit, nama, keluar.stream().map(p -> pindah(s, p, terlihat)).toList(), masuk.stream().map(p -> pindah(s, p, terlihat)).toList(), terbuka, terlibat);
    }

    private Set<Long> terlihat(Pelaku pelaku, String kode, Set<Long> penugasan) {
        return kasus.semua(kode, penugasan).stream().filter(k -> membaca.terlihat(pelaku, k)).map(Kasus::id).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean menyangkut(Susunan s, Kasus k, Predicate<String> milik) {
        return milik.test(k.isian().unitPemilik()) || diminta(s, k).anyMatch(milik);
    }

    /** Units of this instansi of which people are asked. */
    private static Stream<String> diminta(Susunan s, Kasus k) {
        return Stream.concat(k.isian().unitAsal().stream(), k.isian().pegawai().stream().map(n -> asal(s, n))).filter(u -> !u.isEmpty());
    }

    private List<Terbuka> terbuka(Pelaku pelaku, String kode, Susunan s, List<Kasus> kasus, Predicate<String> milik) {
        var menunggu = kotak.menunggu(kode, kasus.stream().map(Kasus::id).toList());
        var kunci = menunggu.values().stream().flatMap(List::stream).flatMap(t -> t.pelaku().stream()).map(p -> p.pemegang().kunci()).distinct().toList();
        var sebutan = membaca.sebutan(kode, kunci, List.of());
        return kasus.stream().map(k -> new Terbuka(
                milik.test(k.isian().unitPemilik()) ? Arah.KELUAR : Arah.MASUK, Optional.of(k.id()).filter(_ -> membaca.terlihat(pelaku, k)), k.isian().judul(),
                namaUnit(s, k.isian().unitPemilik()), k.lingkup(), MembacaKelompok.siapa(k, menunggu.getOrDefault(k.id(), List.of()), sebutan))).toList();
    }

    private static Pindah pindah(Susunan s, KerjaSamaRepository.Baris p, Set<Long> terlihat) {
        return new Pindah(
                p.nip(), s.pegawai(p.nip()).map(PegawaiSusunan::namaLengkap).orElse("Tidak lagi bertugas di sini"), Optional.of(p.penugasan()).filter(terlihat::contains),
                p.judul(), p.tim(), namaUnit(s, asal(s, p.nip())), namaUnit(s, p.unitPemilik()), p.lingkup(), p.mulai(), p.selesai());
    }

    private static String asal(Susunan s, String nip) {
        return s.jabatanDefinitif(nip).map(j -> j.unit()).orElse("");
    }

    private static String namaUnit(Susunan s, String kode) {
        return s.unit(kode).map(UnitSusunan::nama).orElse(kode);
    }
}

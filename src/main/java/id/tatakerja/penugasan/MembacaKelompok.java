package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.KotakTugas;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a leader the people whom the unit has assigned, what else they carry, and the requests of the unit that are still open. */
@Service
class MembacaKelompok {

    private final KelompokRepository repository;
    private final PenugasanRepository penugasan;
    private final KotakTugas kotak;
    private final MembacaPenugasan membaca;
    private final PemegangHariIni pemegang;
    private final SusunanSesaat susunan;

    MembacaKelompok(
            KelompokRepository repository, PenugasanRepository penugasan, KotakTugas kotak, MembacaPenugasan membaca, PemegangHariIni pemegang,
            SusunanSesaat susunan) {
        this.repository = repository;
        this.penugasan = penugasan;
        this.kotak = kotak;
        this.membaca = membaca;
        this.pemegang = pemegang;
        this.susunan = susunan;
    }

    /**
     * The group of a unit.
     *
     * @param unit code of the unit
     * @param nama its name
     * @param pimpinan who leads it, in words; empty while vacant
     * @param orang its people, those in most teams first
     * @param terbuka requests of the unit under way
     */
    record Kelompok(String unit, String nama, String pimpinan, List<Orang> orang, List<Terbuka> terbuka) {}

    /**
     * One of the people.
     *
     * @param unitAsal name of the home unit
     * @param tugas all that he or she carries
     * @param jumlahTim in how many teams
     */
    record Orang(String nip, String nama, String unitAsal, List<Tugas> tugas, int jumlahTim) {}

    /** One work: {@code milikUnit} tells whether the unit itself assigned it; {@code tim} is empty for individual work. */
    record Tugas(long penugasan, String judul, String tim, String unitPemilik, boolean milikUnit, Optional<LocalDate> mulai, Optional<LocalDate> selesai) {}

    /** A request under way, how far it reaches, and on whom it waits. */
    record Terbuka(long penugasan, String judul, Lingkup lingkup, List<String> menunggu) {}

    /**
     * The group today.
     *
     * @throws id.tatakerja.bersama.DitolakException 404 for an unknown unit, 403 for who neither leads it nor a unit above nor keeps the data
     */
    @Transactional(readOnly = true)
    Kelompok kelompok(Pelaku pelaku, String unit) {
        var kode = MerencanakanPenugasan.instansi(pelaku);
        var s = susunan.kini(kode);
        var milik = wajib(pelaku, s, unit);
        return new Kelompok(unit, milik.nama(), s.pemimpin(unit).map(JabatanSusunan::nama).orElse(""), orang(s, unit), terbuka(kode, unit));
    }

    /** The unit, for who leads it or a unit above today, or keeps the data. */
    UnitSusunan wajib(Pelaku pelaku, Susunan s, String unit) {
        var milik = s.unit(unit).orElseThrow(() -> Penolakan.tidakDitemukan("Unit ini tidak ada pada instansi Anda. Pilih unit dari daftar.").sebagaiException());
        if (!pelaku.mengelola(s.instansi()) && !pelaku.membina(s.instansi()) && !dipimpin(pelaku, s).contains(unit)) {
            throw Penolakan.tidakBerwenang("Kelompok kerja dilihat oleh pimpinan unit itu, pimpinan di atasnya, dan pengelola data. Anda tidak memangku jabatan itu hari ini.")
                    .sebagaiException();
        }
        return milik;
    }

    /** Units whose people the person may see, those highest up first. */
    List<UnitSusunan> boleh(Pelaku pelaku, Susunan s) {
        var semua = pelaku.mengelola(s.instansi()) || pelaku.membina(s.instansi());
        var dipimpin = dipimpin(pelaku, s);
        return s.unit().stream().filter(u -> semua || dipimpin.contains(u.kode()))
                .sorted(Comparator.comparing((UnitSusunan u) -> s.garis(u.kode()).size()).thenComparing(UnitSusunan::nama)).toList();
    }

    /** Units that the person leads today, and all below them. */
    Set<String> dipimpin(Pelaku pelaku, Susunan s) {
        var kunci = pemegang.dari(pelaku).semua();
        return s.unit().stream().map(UnitSusunan::kode)
                .filter(u -> s.garis(u).stream().flatMap(atas -> s.pemimpin(atas.kode()).stream()).anyMatch(j -> kunci.contains(j.kode())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Orang> orang(Susunan s, String unit) {
        var perOrang = repository.semua(s.instansi(), unit, s.tanggal()).stream()
                .collect(Collectors.groupingBy(KelompokRepository.Tugas::nip, LinkedHashMap::new, Collectors.toList()));
        return perOrang.entrySet().stream().map(e -> new Orang(
                        e.getKey(), s.pegawai(e.getKey()).map(PegawaiSusunan::namaLengkap).orElse("Tidak lagi bertugas di sini"),
                        s.jabatanDefinitif(e.getKey()).flatMap(j -> s.unit(j.unit())).map(UnitSusunan::nama).orElse(""),
                        e.getValue().stream().map(t -> new Tugas(
                                t.penugasan(), t.judul(), t.tim(), s.unit(t.unitPemilik()).map(UnitSusunan::nama).orElse(t.unitPemilik()),
                                t.unitPemilik().equals(unit), t.mulai(), t.selesai())).toList(),
                        (int) e.getValue().stream().map(KelompokRepository.Tugas::tim).filter(t -> !t.isEmpty()).distinct().count()))
                .sorted(Comparator.comparing((Orang o) -> -o.jumlahTim()).thenComparing(Orang::nama))
                .toList();
    }

    private List<Terbuka> terbuka(String kode, String unit) {
        var saringan = new Saringan(true, "", "", Set.of(), List.of(), false, Optional.of(StatusPenugasan.BERJALAN), Optional.of(unit), "");
        var isi = penugasan.daftar(kode, saringan, 1, 100).isi();
        var menunggu = kotak.menunggu(kode, isi.stream().map(Kasus::id).toList());
        var kunci = menunggu.values().stream().flatMap(List::stream).flatMap(t -> t.pelaku().stream()).map(p -> p.pemegang().kunci()).distinct().toList();
        var sebutan = membaca.sebutan(kode, kunci, List.of());
        return isi.stream().map(k -> new Terbuka(
                k.id(), k.isian().judul(), k.lingkup(), siapa(k, menunggu.getOrDefault(k.id(), List.of()), sebutan))).toList();
    }

    /** On whom a case waits, one sentence each. */
    static List<String> siapa(Kasus k, List<id.tatakerja.alur.Tugas> terbuka, MembacaPenugasan.Sebutan sebutan) {
        return DaftarPage.menungguLuar(k, terbuka) ? List.of(DaftarPage.SURAT_LUAR) : terbuka.stream().map(t -> {
            var utama = t.pelaku().getFirst().pemegang();
            var jabatan = sebutan.jabatan().getOrDefault(utama.kunci(), "");
            return t.tindakan().sebutan() + ": "
                    + (jabatan.isEmpty() ? MembacaPenugasan.siapa(sebutan, utama).map(MembacaPenugasan.Orang::nama).orElse("jabatan kosong") : jabatan);
        }).toList();
    }
}

package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.SelamaKeadaan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.pelaksanaan.GiliranKerja;
import id.tatakerja.pelaksanaan.perjanjian.PembagianRepository.Terbuka;
import id.tatakerja.penugasan.MembacaPekerjaan;
import id.tatakerja.penugasan.StatusPenugasan;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.tampilan.PerluTindakan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Planning in the inbox: the perjanjian kinerja that a leader owes, what was handed on or conveyed, the step that is next, the work to be assigned. */
@Component
class PerencanaanMenunggu implements PerluTindakan.Penyedia {

    /** More steps than these are told of in one line. */
    private static final int SATU_SATU = 5;

    private final PembagianRepository pembagian;
    private final MembacaPekerjaan pekerjaan;
    private final MembacaTarget membaca;
    private final PemegangHariIni pemegang;
    private final Instansi.Pembaca instansi;
    private final SelamaKeadaan keadaan;

    PerencanaanMenunggu(
            PembagianRepository pembagian, MembacaPekerjaan pekerjaan, MembacaTarget membaca, PemegangHariIni pemegang, Instansi.Pembaca instansi, SelamaKeadaan keadaan) {
        this.pembagian = pembagian;
        this.pekerjaan = pekerjaan;
        this.membaca = membaca;
        this.pemegang = pemegang;
        this.instansi = instansi;
        this.keadaan = keadaan;
    }

    /** Whether an office owes a perjanjian kinerja on a day. */
    private record Wajib(String jabatan, LocalDate hari) implements SelamaKeadaan.Pertanyaan<Boolean> {}

    @Override
    @Transactional(readOnly = true)
    public List<PerluTindakan> bagi(Pelaku pelaku) {
        if (pelaku.instansi().isEmpty()) {
            return List.of();
        }
        var kode = pelaku.instansi().get();
        var kunci = pemegang.dari(pelaku).semua();
        var hari = instansi.wajib(kode).hariIni();
        var s = membaca.garis(kode).susunan();
        var dipimpin = membaca.dipimpin(kode, kunci);
        var semua = pembagian.terbuka(kode, Stream.concat(kunci.stream(), unit(s, pelaku)).toList(), dipimpin.stream().map(JabatanSusunan::unit).toList(), hari.getYear());
        var milik = semua.stream().<Terbuka.Milik>mapMulti((t, ke) -> {
            if (t instanceof Terbuka.Milik m) {
                ke.accept(m);
            }
        }).toList();
        var hasil = new ArrayList<PerluTindakan>();
        dipimpin.stream().filter(j -> milik.stream().noneMatch(m -> m.unit().equals(j.unit())) && wajib(kode, j.kode(), hari)).forEach(j -> hasil.add(satu(
                8, "Susun perjanjian kinerja " + hari.getYear(), nama(s, j.unit()) + " belum mempunyai perjanjian kinerja tahun ini.", "/perjanjian-kinerja")));
        milik.stream().filter(m -> !m.ditetapkan()).forEach(m -> hasil.add(satu(
                8, "Tetapkan perjanjian kinerja " + hari.getYear(), nama(s, m.unit()) + ": lengkapi targetnya, lalu tetapkan.", "/perjanjian-kinerja/" + m.id())));
        hasil.addAll(giliran(kode, semua));
        return hasil;
    }

    private List<PerluTindakan> giliran(String kode, List<Terbuka> semua) {
        var diterima = new ArrayList<Terbuka.Terima>();
        var lain = new ArrayList<GiliranKerja.Menunggu>();
        for (var t : semua) {
            switch (t) {
                case Terbuka.Terima x -> diterima.add(x);
                case Terbuka.Giliran x -> lain.add(x.giliran());
                case Terbuka.Milik _ -> { }
            }
        }
        var hasil = new ArrayList<PerluTindakan>();
        diterima.forEach(t -> hasil.add(satu(
                7, "Target: " + t.indikator(), "Target, arahan, atau ekspektasi ini disampaikan kepada Anda dan menunggu Anda terima.", "/target/" + t.target())));
        // what was handed on is taken over first; work may have come to its end since
        lain.removeIf(m -> m.jenis() == GiliranKerja.Jenis.TARGET && diterima.stream().anyMatch(t -> t.target() == m.objek()));
        var berjalan = berjalan(kode, lain);
        lain.removeIf(m -> dariKerja(m) && !berjalan.contains(m.objek()));
        var langkah = lain.stream().filter(m -> m.jenis() == GiliranKerja.Jenis.TARGET).count();
        if (langkah > SATU_SATU) {
            lain.removeIf(m -> m.jenis() == GiliranKerja.Jenis.TARGET);
            hasil.add(satu(8, langkah + " target menunggu langkah perencanaan Anda", "Pada setiap target disebut langkah berikutnya.", "/perjanjian-kinerja"));
        }
        lain.stream().sorted(java.util.Comparator.comparing(GiliranKerja.Menunggu::jenis)).forEach(m -> hasil.add(satu(
                dariKerja(m) ? 9 : 8, m.tugas().judul(), m.tugas().alasan(), m.tugas().tautan())));
        return hasil;
    }

    private static boolean dariKerja(GiliranKerja.Menunggu m) {
        return switch (m.jenis()) {
            case TARGET, TUGASKAN -> false;
            case KATALOG, RENCANA, HASIL_ANGGOTA, UMPAN_BALIK, UMPAN_BALIK_ANGGOTA, LUAR -> true;
        };
    }

    private List<Long> berjalan(String kode, List<GiliranKerja.Menunggu> semua) {
        var nomor = semua.stream().filter(PerencanaanMenunggu::dariKerja).map(GiliranKerja.Menunggu::objek).toList();
        return nomor.isEmpty() ? List.of() : pekerjaan.semua(kode, nomor).stream().filter(p -> p.status() == StatusPenugasan.AKTIF)
                .map(MembacaPekerjaan.Pekerjaan::penugasan).toList();
    }

    /** Keys of the unit in which the person works and of those above it; none for who leads one. */
    private static Stream<String> unit(Susunan s, Pelaku pelaku) {
        return pelaku.nip().flatMap(s::jabatanDefinitif).filter(j -> !j.memimpin())
                .map(j -> Stream.iterate(j.unit(), u -> !u.isEmpty(), u -> s.unit(u).flatMap(UnitSusunan::induk).orElse("")).map(u -> GiliranKerja.DI_UNIT + u)).orElse(Stream.of());
    }

    private static String nama(Susunan s, String unit) {
        return s.unit(unit).map(UnitSusunan::nama).orElse(unit);
    }

    private boolean wajib(String kode, String jabatan, LocalDate hari) {
        return keadaan.ambil(kode, SelamaKeadaan.Bagian.ORGANISASI, new Wajib(jabatan, hari), () -> membaca.garis(kode).wajibMenetapkan(jabatan, Bentuk.INDIVIDU));
    }

    private static PerluTindakan satu(int urutan, String judul, String alasan, String tautan) {
        return new PerluTindakan(urutan, judul, alasan, tautan, List.of(), "", Optional.empty());
    }
}

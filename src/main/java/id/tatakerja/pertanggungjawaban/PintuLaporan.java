package id.tatakerja.pertanggungjawaban;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.pelaksanaan.BagianKerja;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.penugasan.TautanPekerjaan.Tautan;
import id.tatakerja.pertanggungjawaban.LaporanRepository.Menunggu;
import id.tatakerja.tampilan.PerluTindakan;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people find reports without being told: the inbox, and the page of the work. */
@Service
class PintuLaporan implements PerluTindakan.Penyedia, BagianKerja {

    /** More than these are told of in one line. */
    private static final int SATU_SATU = 3;
    private static final int URUTAN = 7;

    private final LaporanRepository repository;
    private final PemegangHariIni pemegang;
    private final Instansi.Pembaca instansi;

    PintuLaporan(LaporanRepository repository, PemegangHariIni pemegang, Instansi.Pembaca instansi) {
        this.repository = repository;
        this.pemegang = pemegang;
        this.instansi = instansi;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PerluTindakan> bagi(Pelaku pelaku) {
        var kunci = pemegang.dari(pelaku).semua();
        if (kunci.isEmpty()) {
            return List.of();
        }
        var kode = pelaku.instansi().orElse("");
        var hari = instansi.kini(kode).map(Instansi::hariIni).orElse(LocalDate.EPOCH);
        var semua = repository.menunggu(kode, pelaku.nip().orElse(""), kunci, hari);
        var hasil = new ArrayList<PerluTindakan>();
        yang(semua, Menunggu.Apa.LAPOR).forEach(l -> hasil.add(lapor(l, hari)));
        hasil.addAll(ringkas(yang(semua, Menunggu.Apa.JAWAB), "/laporan", " laporan menunggu jawaban Anda", "Anda penerimanya; terima, atau kembalikan dengan catatan.",
                l -> new PerluTindakan(URUTAN, l.jenis().sebutan() + ": " + l.judul(), l.nama() + " mengirimnya kepada Anda; terima, atau kembalikan dengan catatan.",
                        "/laporan/" + l.id(), List.of())));
        hasil.addAll(ringkas(yang(semua, Menunggu.Apa.BACA), "/laporan-anggota", " laporan kinerja anggota belum Anda baca", "Bahan penilaian pegawai Anda dari ketua timnya.",
                l -> new PerluTindakan(URUTAN, l.jenis().sebutan() + ": " + l.nama(), l.peminta() + ", ketua timnya, melaporkan hasil kerjanya sebagai bahan penilaian.",
                        "/laporan-anggota/" + l.id(), List.of())));
        return hasil;
    }

    private static List<Menunggu> yang(List<Menunggu> semua, Menunggu.Apa apa) {
        return semua.stream().filter(l -> l.apa() == apa).toList();
    }

    private static PerluTindakan lapor(Menunggu l, LocalDate hari) {
        return new PerluTindakan(
                URUTAN, l.jenis().sebutan() + ": " + (l.jenis() == Laporan.Jenis.CAPAIAN ? l.nama() : l.judul()),
                l.kembali() ? "Dikembalikan dengan catatan; perbaiki dan kirim lagi." : !l.peminta().isEmpty() ? l.peminta() + " memintanya dari Anda."
                        : "Anda melaporkan masa " + Teks.tanggal(l.mulai()) + " sampai " + Teks.tanggal(l.selesai()) + "; isinya sudah disiapkan.",
                "/laporan/" + l.id(), List.of(), (l.batas().isBefore(hari) ? "Lewat batas waktu " : "Paling lambat ") + Teks.tanggal(l.batas()), Optional.empty());
    }

    /** Few are told of one by one, many in one line. */
    private static List<PerluTindakan> ringkas(List<Menunggu> semua, String daftar, String banyak, String alasan, Function<Menunggu, PerluTindakan> satu) {
        return semua.size() > SATU_SATU ? List.of(new PerluTindakan(URUTAN, semua.size() + banyak, alasan, daftar, List.of())) : semua.stream().map(satu).toList();
    }

    static String masa(Laporan l) {
        return Teks.tanggal(l.masa().mulai()) + " sampai " + Teks.tanggal(l.masa().selesai());
    }

    @Override
    public List<Tautan> bagi(HakKerja hak) {
        return List.of(new Tautan("Laporan", "/pekerjaan/" + hak.kerja().penugasan() + "/laporan", "siapa melapor, kapan, dan keadaannya"));
    }
}

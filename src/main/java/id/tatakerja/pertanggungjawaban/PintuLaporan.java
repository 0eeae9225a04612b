package id.tatakerja.pertanggungjawaban;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.pelaksanaan.BagianKerja;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.penugasan.TautanPekerjaan.Tautan;
import id.tatakerja.tampilan.PerluTindakan;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        semua.stream().filter(l -> l.status().padaPelapor()).forEach(l -> hasil.add(new PerluTindakan(
                URUTAN, l.jenis().sebutan() + ": " + l.judul(), l.status() == Laporan.Status.DIKEMBALIKAN ? "Dikembalikan dengan catatan; perbaiki dan kirim lagi."
                        : l.permintaan().map(p -> p.sebutan() + " memintanya dari Anda.").orElseGet(() -> "Anda melaporkan masa " + masa(l) + "; isinya sudah disiapkan."),
                l.alamat(), List.of(), (l.masa().batas().isBefore(hari) ? "Lewat batas waktu " : "Paling lambat ") + Teks.tanggal(l.masa().batas()), Optional.empty())));
        var jawab = semua.stream().filter(l -> !l.status().padaPelapor()).toList();
        if (jawab.size() > SATU_SATU) {
            hasil.add(new PerluTindakan(URUTAN, jawab.size() + " laporan menunggu jawaban Anda", "Anda penerimanya; terima, atau kembalikan dengan catatan.", "/laporan", List.of()));
        } else {
            jawab.forEach(l -> hasil.add(new PerluTindakan(
                    URUTAN, l.jenis().sebutan() + ": " + l.judul(), l.nama() + " mengirimnya kepada Anda; terima, atau kembalikan dengan catatan.", l.alamat(), List.of())));
        }
        return hasil;
    }

    static String masa(Laporan l) {
        return Teks.tanggal(l.masa().mulai()) + " sampai " + Teks.tanggal(l.masa().selesai());
    }

    @Override
    public List<Tautan> bagi(HakKerja hak) {
        return List.of(new Tautan("Laporan", "/pekerjaan/" + hak.kerja().penugasan() + "/laporan", "siapa melapor, kapan, dan keadaannya"));
    }
}

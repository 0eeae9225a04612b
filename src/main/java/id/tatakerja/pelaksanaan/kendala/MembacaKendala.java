package id.tatakerja.pelaksanaan.kendala;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.pelaksanaan.BagianKerja;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.penugasan.MembacaHubungan;
import id.tatakerja.penugasan.TautanPekerjaan.Tautan;
import id.tatakerja.tampilan.PerluTindakan;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows obstacles to those whom they concern, and puts open turns into the inbox of who holds the office today. */
@Service
public class MembacaKendala implements BagianKerja, PerluTindakan.Penyedia {

    private final KendalaRepository repository;
    private final PembacaKerja pembaca;
    private final PenerimaKendala penerima;
    private final PemegangHariIni pemegang;
    private final Instansi.Pembaca instansi;
    private final MembacaHubungan hubungan;

    MembacaKendala(
            KendalaRepository repository, PembacaKerja pembaca, PenerimaKendala penerima, PemegangHariIni pemegang, Instansi.Pembaca instansi, MembacaHubungan hubungan) {
        this.hubungan = hubungan;
        this.repository = repository;
        this.pembaca = pembaca;
        this.penerima = penerima;
        this.pemegang = pemegang;
        this.instansi = instansi;
    }

    /** An obstacle with its work, who decides each turn in words, whether one is the reader's, and the name of the other government that owns the work. */
    record Rinci(Kendala kendala, Kerja kerja, Map<Long, String> giliran, boolean giliranSaya, Optional<String> pemilik) {}

    /**
     * The obstacle: for the people of the work, those above them, and whoever has or had a turn.
     *
     * @throws id.tatakerja.bersama.DitolakException 404
     */
    @Transactional(readOnly = true)
    Rinci satu(Pelaku pelaku, long kendala) {
        var kode = pelaku.instansi().orElse("");
        var k = repository.satu(kode, kendala).orElseThrow(() -> MenanganiKendala.tidakAda().sebagaiException());
        var kunci = pemegang.dari(pelaku).semua();
        var milik = k.giliran().stream().filter(g -> g.pemegang().stream().anyMatch(kunci::contains)).toList();
        var kerja = milik.isEmpty() ? pembaca.hak(pelaku, k.penugasan()).kerja() : pembaca.kerja(kode, k.penugasan()).orElseThrow();
        return new Rinci(
                k, kerja, k.giliran().stream().collect(Collectors.toMap(Kendala.Giliran::id, g -> penerima.sebutan(kode, g))),
                milik.stream().anyMatch(g -> g.status() == Kendala.Status.TERBUKA), k.asal().flatMap(_ -> hubungan.milik(kode, k.penugasan())).map(MembacaHubungan.Hubungan::nama));
    }

    /** Obstacles of the work, newest first. */
    @Transactional(readOnly = true)
    public List<Kendala> dari(Kerja kerja) {
        return repository.dari(kerja.instansi(), List.of(kerja.penugasan()));
    }

    /** Whose turn it is, in words. */
    @Transactional(readOnly = true)
    public String sebutan(String kode, Kendala.Giliran giliran) {
        return penerima.sebutan(kode, giliran);
    }

    /** How many are open, by number of the work. */
    @Transactional(readOnly = true)
    public Map<Long, Long> terbuka(String kode, Collection<Long> penugasan) {
        return repository.dari(kode, penugasan).stream().filter(k -> !k.selesai()).collect(Collectors.groupingBy(Kendala::penugasan, Collectors.counting()));
    }

    /** What waits for the person. */
    @Transactional(readOnly = true)
    List<Kendala> menunggu(Pelaku pelaku) {
        return pelaku.instansi().map(kode -> repository.menunggu(kode, pemegang.dari(pelaku).semua())).orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tautan> bagi(HakKerja hak) {
        var semua = dari(hak.kerja());
        var terbuka = semua.stream().filter(k -> !k.selesai()).count();
        return List.of(new Tautan(
                "Kendala", "/pekerjaan/" + hak.kerja().penugasan() + "/kendala", semua.isEmpty() ? "belum ada" : terbuka + " menunggu putusan, " + (semua.size() - terbuka) + " selesai"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PerluTindakan> bagi(Pelaku pelaku) {
        var hari = pelaku.instansi().flatMap(instansi::kini).map(Instansi::hariIni).orElse(LocalDate.EPOCH);
        var kunci = pemegang.dari(pelaku).semua();
        return menunggu(pelaku).stream().map(k -> {
            var batas = k.giliran().stream().filter(g -> g.status() == Kendala.Status.TERBUKA && g.pemegang().stream().anyMatch(kunci::contains)).map(Kendala.Giliran::batas)
                    .min(LocalDate::compareTo).orElse(hari);
            return new PerluTindakan(
                    6, "Kendala: " + k.judul(), "Disampaikan " + k.nama() + " dengan " + k.alternatif().size() + " alternatif; Anda memutuskan atau menindaklanjuti.",
                    "/kendala/" + k.id(), List.of(), (batas.isBefore(hari) ? "Lewat batas waktu " : "Paling lambat ") + Teks.tanggal(batas), Optional.empty());
        }).toList();
    }
}

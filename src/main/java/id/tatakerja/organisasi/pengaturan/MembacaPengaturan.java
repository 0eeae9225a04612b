package id.tatakerja.organisasi.pengaturan;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.acuan.MembacaAcuan;
import id.tatakerja.organisasi.pengaturan.ButirPengaturan.Bacaan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Pengaturan;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the settings of an instansi or of one unit with the ground of each. */
@Service
public class MembacaPengaturan {

    private final Instansi.Pembaca instansi;
    private final MembacaAcuan acuan;
    private final PengaturanRepository repository;

    MembacaPengaturan(Instansi.Pembaca instansi, MembacaAcuan acuan, PengaturanRepository repository) {
        this.instansi = instansi;
        this.acuan = acuan;
        this.repository = repository;
    }

    /**
     * Settings in force.
     *
     * @param kode code of the tenant
     * @param unit code of a unit, or empty text for the instansi
     * @param hari the day, today where empty
     */
    @Transactional(readOnly = true)
    public List<ButirPengaturan> daftar(String kode, String unit, Optional<LocalDate> hari) {
        Instansi milik = instansi.wajib(kode);
        LocalDate tanggal = hari.orElseGet(milik::hariIni);
        if (!unit.isEmpty() && !repository.adaUnit(kode, unit, tanggal)) {
            throw Penolakan.tidakDitemukan("Unit '" + unit + "' tidak ada pada tanggal itu. Periksa kodenya.").sebagaiException();
        }
        Paket paket = acuan.acuan(milik.regulasi()).paket();
        Map<String, String> diatur = repository.diatur(kode, unit, tanggal);
        return paket.pengaturanBerdampak().stream()
                .filter(p -> unit.isEmpty() || p.lingkup() == Pengaturan.Lingkup.UNIT)
                .map(p -> butir(
                        paket, p, diatur, repository.sendiri(kode, unit, p.kunci(), tanggal).isPresent(),
                        repository.pertimbangan(kode, unit, p.kunci(), tanggal)))
                .toList();
    }

    private static ButirPengaturan butir(
            Paket paket, Pengaturan p, Map<String, String> diatur, boolean sendiri, Optional<Pertimbangan> pertimbangan) {
        var label = new LinkedHashMap<String, String>();
        p.pilihan().forEach(satu -> label.put(satu.nilai(), satu.label()));
        return new ButirPengaturan(
                p.kunci(),
                diatur.getOrDefault(p.kunci(), p.bawaan()),
                p.bawaan(),
                sendiri,
                List.copyOf(label.keySet()),
                label,
                pertimbangan,
                p.label(),
                p.dasar(),
                p.tafsir().stream()
                        .flatMap(t -> paket.tafsir(t).stream())
                        .map(t -> new Bacaan(t.kode(), t.pertanyaan(), t.bacaan()))
                        .toList());
    }
}

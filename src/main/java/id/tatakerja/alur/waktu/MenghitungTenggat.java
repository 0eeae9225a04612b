package id.tatakerja.alur.waktu;

import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.KalenderKerja;
import id.tatakerja.regulasi.alur.Tindakan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * How much time an act has: the regulation's or else what the instansi has set, in the working days and the time zone of the instansi of
 * the case, which is the one whose people act. Moves the last days of open acts with the calendar.
 */
@Service
public class MenghitungTenggat implements KalenderKerja.Dampak {

    private final TenggatRepository repository;
    private final KalenderKerja.Pembaca kalender;
    private final Instansi.Pembaca instansi;

    MenghitungTenggat(TenggatRepository repository, KalenderKerja.Pembaca kalender, Instansi.Pembaca instansi) {
        this.repository = repository;
        this.kalender = kalender;
        this.instansi = instansi;
    }

    /**
     * The times of one act.
     *
     * @param lama how long it may take; its days are working days
     * @param batas last day
     * @param ingatkan day of the reminder, where there is to be one
     * @param berikut when the schedule has to look at it first
     */
    public record Waktu(Period lama, LocalDate batas, Optional<LocalDate> ingatkan, Instant berikut) {}

    /**
     * The times of an act that is opened.
     *
     * @param menurutPeraturan how long the regulation gives, where it does
     * @param dibuka first day, which itself is not counted
     */
    public Optional<Waktu> untuk(String kode, Tindakan tindakan, Optional<Period> menurutPeraturan, LocalDate dibuka) {
        var setelan = repository.setelan(kode);
        return setelan.lama(tindakan, menurutPeraturan).map(lama -> {
            var zona = instansi.wajib(kode).zonaWaktu();
            var jadwal = JadwalTenggat.hitung(dibuka, lama, setelan.pengingat(), kalender.kalender(kode), zona);
            return new Waktu(lama, jadwal.batas(), jadwal.ingatkan(), jadwal.berikut(dibuka.atStartOfDay(zona).toInstant()).orElseThrow());
        });
    }

    @Override
    public int berpindah(String kode, KalenderKerja baru) {
        return (int) pindah(kode, baru, false).stream().filter(Pindah::batasnya).count();
    }

    @EventListener
    void kalenderDiubah(KalenderKerja.Diubah diubah) {
        hitungUlang(diubah.instansi());
    }

    /** Sets the days of all open acts as calendar and settings are now. */
    void hitungUlang(String kode) {
        repository.pindahkan(kode, pindah(kode, kalender.kalender(kode), true).stream().map(Pindah::ke).toList());
    }

    private record Pindah(boolean batasnya, TenggatRepository.Pindah ke) {}

    private List<Pindah> pindah(String kode, KalenderKerja baru, boolean kunci) {
        var semua = repository.terbuka(kode, kunci);
        if (semua.isEmpty()) {
            return List.of();
        }
        var zona = instansi.wajib(kode).zonaWaktu();
        var pengingat = repository.setelan(kode).pengingat();
        var saat = Instant.now();
        return semua.stream()
                .map(t -> {
                    var j = JadwalTenggat.hitung(t.dibuka(), t.lama(), pengingat, baru, zona);
                    var sama = j.batas().equals(t.batas()) && j.ingatkan().equals(t.ingatkan());
                    // a stage that has begun meanwhile is due at once
                    var berikut = j.kini(saat).isPresent() ? Optional.of(saat) : j.berikut(saat);
                    return sama ? Optional.<Pindah>empty()
                            : Optional.of(new Pindah(!j.batas().equals(t.batas()), new TenggatRepository.Pindah(t.id(), j.batas(), j.ingatkan(), berikut)));
                })
                .flatMap(Optional::stream)
                .toList();
    }
}

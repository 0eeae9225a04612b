package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.tampilan.PerluTindakan;
import java.util.List;
import org.springframework.stereotype.Component;

/** On the home page: open acts of the person, with the role that makes them theirs. */
@Component
class TugasMenunggu implements PerluTindakan.Penyedia {

    private final MelakukanTindakan melakukan;
    private final PemegangHariIni pemegang;

    TugasMenunggu(MelakukanTindakan melakukan, PemegangHariIni pemegang) {
        this.melakukan = melakukan;
        this.pemegang = pemegang;
    }

    @Override
    public List<PerluTindakan> bagi(Pelaku pelaku) {
        var tugas = melakukan.milik(pelaku);
        if (tugas.isEmpty()) {
            return List.of();
        }
        var kunci = pemegang.dari(pelaku);
        return tugas.stream()
                .limit(50)
                .map(t -> {
                    var sebagai = t.bagi(kunci.semua()).orElseThrow();
                    var jabatan = kunci.sebutan().getOrDefault(sebagai.pemegang().kunci(), "");
                    return new PerluTindakan(
                            30, t.tindakan().sebutan() + ": " + t.judul(),
                            jabatan.isEmpty() ? "Ditugaskan kepada Anda sendiri." : "Sebagai " + sebagai.peran().sebutan() + ", yaitu " + jabatan + ".",
                            "/tugas/" + t.id(), t.dasar());
                })
                .toList();
    }
}

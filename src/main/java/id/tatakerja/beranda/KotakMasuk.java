package id.tatakerja.beranda;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.tampilan.PerluTindakan;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits for a person, of all modules, in the order in which it is to be looked at. */
@Component
class KotakMasuk {

    private final List<PerluTindakan.Penyedia> penyedia;

    KotakMasuk(List<PerluTindakan.Penyedia> penyedia) {
        this.penyedia = List.copyOf(penyedia);
    }

    List<PerluTindakan> bagi(Pelaku pelaku) {
        return penyedia.stream().flatMap(t -> t.bagi(pelaku).stream()).sorted(Comparator.comparingInt(PerluTindakan::urutan)).toList();
    }
}

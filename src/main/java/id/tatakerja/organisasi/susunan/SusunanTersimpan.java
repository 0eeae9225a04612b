package id.tatakerja.organisasi.susunan;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.organisasi.SelamaKeadaan;
import id.tatakerja.organisasi.Susunan;
import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Structures that were read lately. One is used again only while the database names the same state of the instansi (one row, written by
 * every statement that changes the data, in its transaction), so several nodes and running transactions each see what they must.
 */
@Component
class SusunanTersimpan {

    private static final int PALING_BANYAK = 64;

    private final SelamaKeadaan keadaan;
    private final Map<Kunci, SoftReference<Isi>> simpanan = new LinkedHashMap<>(16, 0.75f, true);

    SusunanTersimpan(SelamaKeadaan keadaan) {
        this.keadaan = keadaan;
    }

    private record Kunci(String penyewa, String instansi, LocalDate tanggal) {}

    private record Isi(long nomor, Susunan susunan) {}

    /** The structure of the state that the running transaction sees. */
    Susunan ambil(String instansi, LocalDate tanggal, Supplier<Susunan> baca) {
        var kunci = new Kunci(Penyewa.kini(), instansi, tanggal);
        var nomor = keadaan.nomor(instansi, SelamaKeadaan.Bagian.ORGANISASI);
        var ada = cari(kunci).filter(i -> i.nomor() == nomor);
        if (ada.isPresent()) {
            return ada.get().susunan();
        }
        var dibaca = baca.get();
        // what changed while it was read is not kept: it may be of two states
        if (keadaan.masih(instansi, SelamaKeadaan.Bagian.ORGANISASI, nomor)) {
            simpan(kunci, new Isi(nomor, dibaca));
        }
        return dibaca;
    }

    private synchronized Optional<Isi> cari(Kunci kunci) {
        return Optional.ofNullable(simpanan.get(kunci)).flatMap(r -> Optional.ofNullable(r.get()));
    }

    private synchronized void simpan(Kunci kunci, Isi isi) {
        simpanan.put(kunci, new SoftReference<>(isi));
        if (simpanan.size() > PALING_BANYAK) {
            simpanan.remove(simpanan.keySet().iterator().next());
        }
    }
}

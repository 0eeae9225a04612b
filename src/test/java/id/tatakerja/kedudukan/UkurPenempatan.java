package id.tatakerja.kedudukan;

import id.tatakerja.contoh.PembangkitOrganisasi;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.muat.PemuatRegulasi;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Benchmark, run by bin/ukur alone: placement of one regency of 15,000 and of a whole nation, cost per person side by side. */
@Tag("ukur")
class UkurPenempatan {

    private static final LocalDate HARI = LocalDate.of(2026, 1, 5);

    @Test
    void penempatan_satu_kabupaten_dan_seluruh_negeri() {
        var regulasi = PemuatRegulasi.muat(Optional.empty());
        var kecil = PembangkitOrganisasi.kabupaten(15_000, 7).susunan(HARI);
        for (var i = 0; i < 5; i++) {
            tempatkan(regulasi, kecil);
        }
        var terbaik = Long.MAX_VALUE;
        for (var i = 0; i < 7; i++) {
            var mulai = System.nanoTime();
            tempatkan(regulasi, kecil);
            terbaik = Math.min(terbaik, System.nanoTime() - mulai);
        }
        var perOrangKecil = terbaik / 1000.0 / kecil.pegawai().size();
        cetak("penempatan %,d pegawai: %.1f ms, %.3f mikrodetik per orang", kecil.pegawai().size(), terbaik / 1e6, perOrangKecil);

        var orang = new AtomicLong();
        var waktu = new AtomicLong();
        var instansi = Integer.getInteger("tatakerja.ukur.instansi", 545);
        var pegawai = Integer.getInteger("tatakerja.ukur.pegawai", 4_700_000);
        PembangkitOrganisasi.nasional(11, instansi, pegawai).forEach(satu -> {
            var susunan = satu.susunan(HARI);
            var mulai = System.nanoTime();
            tempatkan(regulasi, susunan);
            waktu.addAndGet(System.nanoTime() - mulai);
            orang.addAndGet(susunan.pegawai().size());
        });
        var perOrangBesar = waktu.get() / 1000.0 / orang.get();
        cetak("penempatan %,d pegawai di %d instansi: %.1f s, %.3f mikrodetik per orang, rasio terhadap yang kecil %.2f",
                orang.get(), instansi, waktu.get() / 1e9, perOrangBesar, perOrangBesar / perOrangKecil);
    }

    private static int tempatkan(Regulasi regulasi, Susunan susunan) {
        Paket paket = regulasi.paket(susunan.regulasi()).orElseThrow();
        return MenghitungKedudukan.usulan(paket, susunan, Map.of()).size();
    }

    private static void cetak(String pola, Object... nilai) {
        System.out.println("UKUR " + String.format(Locale.ROOT, pola, nilai));
    }
}

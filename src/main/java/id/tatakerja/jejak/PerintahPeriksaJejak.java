package id.tatakerja.jejak;

import id.tatakerja.basisdata.Penyewa;
import java.io.PrintStream;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The command {@code bin/periksa-jejak}: prints one line for each chain and ends the process, code 1 when one is broken. */
@Component
@ConditionalOnProperty(name = "tatakerja.perintah", havingValue = "periksa-jejak")
class PerintahPeriksaJejak {

    private final MemeriksaJejak memeriksa;

    PerintahPeriksaJejak(MemeriksaJejak memeriksa) {
        this.memeriksa = memeriksa;
    }

    @EventListener
    void siap(ApplicationReadyEvent peristiwa) {
        List<HasilPeriksa> hasil = Penyewa.seluruhInstalasi(memeriksa::semua);
        var kode = cetak(hasil, System.out);
        System.exit(SpringApplication.exit(peristiwa.getApplicationContext(), () -> kode));
    }

    /** Prints the result and returns the exit code. */
    static int cetak(List<HasilPeriksa> hasil, PrintStream keluaran) {
        if (hasil.isEmpty()) {
            keluaran.println("Jejak masih kosong: belum ada rantai untuk diperiksa.");
        }
        var rusak = 0;
        for (var satu : hasil) {
            keluaran.println(switch (satu) {
                case HasilPeriksa.Utuh(var instansi, var jumlah, var hash) ->
                        "UTUH   %s: %d entri, hash terakhir %s".formatted(nama(instansi), jumlah, hash);
                case HasilPeriksa.Rusak(var instansi, var urut, var sebab) ->
                        "RUSAK  %s: entri pertama yang rusak nomor %d. %s".formatted(nama(instansi), urut, sebab);
            });
            rusak += satu instanceof HasilPeriksa.Rusak ? 1 : 0;
        }
        return rusak == 0 ? 0 : 1;
    }

    private static String nama(String instansi) {
        return instansi.equals("*") ? "(instalasi)" : instansi;
    }
}

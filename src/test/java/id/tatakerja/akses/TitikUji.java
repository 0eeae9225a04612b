package id.tatakerja.akses;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Endpoints that exist in tests only: what a call did can be counted. */
@TestComponent
@RestController
class TitikUji {

    final AtomicInteger kerja = new AtomicInteger();
    final List<String> setelah = new CopyOnWriteArrayList<>();

    @Autowired
    private PlatformTransactionManager pengelola;

    @Autowired
    private Jejak jejak;

    @Autowired
    private JawabanPertama jawaban;

    @Autowired
    private SesudahTersimpan sesudah;

    @PostMapping("/api/v1/uji/kerja")
    @Hak(Hak.Siapa.MASUK)
    ResponseEntity<Map<String, Object>> kerja(@RequestBody Map<String, Object> isi) throws InterruptedException {
        var nomor = kerja.incrementAndGet();
        if (isi.get("tidur") instanceof Integer milidetik) {
            Thread.sleep(milidetik);
        }
        if (isi.containsKey("meledak") && nomor == 1) {
            return ResponseEntity.internalServerError().build();
        }
        return ResponseEntity.status(201).header("Location", "/api/v1/uji/" + nomor).body(Map.of("nomor", nomor, "isi", isi));
    }

    /** Stores something as the tenant, notes the answer where it is told to, and dies after the commit the first time. */
    @PostMapping("/api/v1/uji/buat")
    @Hak(Hak.Siapa.MASUK)
    ResponseEntity<Map<String, Object>> buat(@AuthenticationPrincipal Pelaku pelaku, @RequestBody Map<String, Object> isi) {
        var nomor = kerja.incrementAndGet();
        Map<String, Object> hasil = Map.of("nomor", nomor);
        new TransactionTemplate(pengelola).executeWithoutResult(status -> {
            jejak.catat(new Peristiwa(
                    pelaku.instansi().orElseThrow(), pelaku.namaPengguna(), Optional.empty(), "UJI_BUAT", "uji:" + nomor, Map.of(), Map.of(), Optional.empty()));
            if (isi.containsKey("catat")) {
                jawaban.catat(201, hasil);
            }
            if (isi.containsKey("batal")) {
                status.setRollbackOnly();
            }
        });
        if (nomor == 1) {
            throw new IllegalStateException("aplikasi mati sesudah tersimpan");
        }
        return ResponseEntity.status(201).body(hasil);
    }

    /** The same marked as one transaction; it dies right after the commit the first time, before anything is answered. */
    @PostMapping("/api/v1/uji/satu")
    @Hak(Hak.Siapa.MASUK)
    @SatuTransaksi
    ResponseEntity<Map<String, Object>> satu(@AuthenticationPrincipal Pelaku pelaku, @RequestBody Map<String, Object> isi) {
        var nomor = kerja.incrementAndGet();
        new TransactionTemplate(pengelola).executeWithoutResult(_ -> {
            jejak.catat(new Peristiwa(
                    pelaku.instansi().orElseThrow(), pelaku.namaPengguna(), Optional.empty(), "UJI_SATU", "uji:" + nomor, Map.of(), Map.of(), Optional.empty()));
            sesudah.jalankan(() -> setelah.add(nomor + (TransactionSynchronizationManager.isSynchronizationActive() ? " di dalam" : " di luar")));
            if (nomor == 1) {
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        throw new IllegalStateException("aplikasi mati sesudah tersimpan");
                    }
                });
            }
        });
        if (isi.containsKey("tolak")) {
            throw Penolakan.tidakMemenuhi("UJI_DITOLAK", "Ditolak sesudah menulis.").sebagaiException();
        }
        return ResponseEntity.status(202).body(Map.of("nomor", nomor));
    }

    /** One without a body. */
    @PostMapping("/api/v1/uji/kosong")
    @Hak(Hak.Siapa.MASUK)
    @SatuTransaksi
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void kosong(@AuthenticationPrincipal Pelaku pelaku) {
        satu(pelaku, Map.of());
    }

    @PostMapping("/api/v1/uji/berkas")
    @Hak(Hak.Siapa.MASUK)
    Map<String, Object> berkas(@RequestParam MultipartFile berkas) {
        return Map.of("nomor", kerja.incrementAndGet(), "ukuran", berkas.getSize());
    }

    @GetMapping("/uji/tanpa-hak")
    String tanpaHak() {
        return "rahasia";
    }
}

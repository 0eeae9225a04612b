package id.tatakerja.akses;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Endpoints that exist in tests only: what a call did can be counted. */
@TestComponent
@RestController
class TitikUji {

    final AtomicInteger kerja = new AtomicInteger();

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

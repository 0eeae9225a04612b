package id.tatakerja.penugasan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/** People who play cases until the other side dies, and remember what was answered to them: that must be there afterwards. */
final class BebanTercatat {

    /** An act that was acknowledged. */
    record Akui(long kasus, long tugas, String hasil) {}

    /** An act that was sent and not answered: done once or not at all. */
    record Gantung(long kasus, long tugas, String nip, String hasil) {}

    final Set<Long> kasus = ConcurrentHashMap.newKeySet();
    final Set<Akui> akui = ConcurrentHashMap.newKeySet();
    final Queue<Gantung> gantung = new ConcurrentLinkedQueue<>();
    final Queue<String> janggal = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean berhenti = new AtomicBoolean();

    /** Plays until it is told to stop or the other side is gone. */
    List<Thread> mulai(KabupatenUkur kabupaten, int port, int orang) {
        berhenti.set(false);
        var hasil = new ArrayList<Thread>();
        for (var n = 0; n < orang; n++) {
            hasil.add(Thread.ofPlatform().start(() -> main(kabupaten, port)));
        }
        return hasil;
    }

    void henti() {
        berhenti.set(true);
    }

    private void main(KabupatenUkur kabupaten, int port) {
        try (var klien = new KlienSoket(port)) {
            while (!berhenti.get() && satu(kabupaten, klien)) {
                // the next case
            }
        } catch (IOException | UncheckedIOException putus) {
            // the other side is gone: that is what is tried here
        } catch (AssertionError jawaban) {
            // an error of the server while its database is gone is no promise
            if (!jawaban.getMessage().startsWith("5")) {
                janggal.add(jawaban.getMessage());
            }
        }
    }

    private boolean satu(KabupatenUkur kabupaten, KlienSoket klien) throws IOException {
        var nomor = kabupaten.mulai(klien);
        kasus.add(nomor);
        for (var urut = 1; urut <= KabupatenUkur.SESUDAH_PERTAMA; urut++) {
            var oleh = kabupaten.giliran(urut);
            var tugas = kabupaten.tugas(klien, oleh.getKey(), nomor);
            var niat = new Gantung(nomor, tugas, oleh.getKey(), oleh.getValue());
            gantung.add(niat);
            var balasan = lakukan(kabupaten, klien, niat);
            if (balasan.status() >= 500) {
                return false;
            }
            balasan.berhasil();
            akui.add(new Akui(nomor, tugas, niat.hasil()));
            gantung.remove(niat);
        }
        return true;
    }

    static KlienSoket.Balasan lakukan(KabupatenUkur kabupaten, KlienSoket klien, Gantung niat) throws IOException {
        return klien.kirim(kabupaten.token(niat.nip()), "/api/v1/tugas/" + niat.tugas() + "/tindakan", Map.of("hasil", niat.hasil()));
    }
}

package id.tatakerja.organisasi.kalender;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.organisasi.HariLibur;
import id.tatakerja.organisasi.KalenderKerja;
import id.tatakerja.organisasi.wewenang.GiliranUbah;
import id.tatakerja.organisasi.wewenang.Penjaga;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the calendar of an instansi, after saying which open acts get another last day by it. */
@Service
class MengaturKalender {

    private final KalenderRepository repository;
    private final List<KalenderKerja.Dampak> dampak;
    private final GiliranUbah giliran;
    private final Jejak jejak;
    private final ApplicationEventPublisher peristiwa;

    MengaturKalender(
            KalenderRepository repository, List<KalenderKerja.Dampak> dampak, GiliranUbah giliran, Jejak jejak, ApplicationEventPublisher peristiwa) {
        this.repository = repository;
        this.dampak = List.copyOf(dampak);
        this.giliran = giliran;
        this.jejak = jejak;
        this.peristiwa = peristiwa;
    }

    /**
     * A change before it is made.
     *
     * @param lama calendar in force
     * @param baru calendar afterwards
     * @param berpindah how many open acts get another last day
     */
    record Usulan(KalenderKerja lama, KalenderKerja baru, int berpindah) {

        Usulan {
            if (berpindah < 0) {
                throw new IllegalArgumentException("Jumlah tidak boleh negatif");
            }
        }

        /** Days that come in or change. */
        List<HariLibur> masuk() {
            return baru.libur().values().stream().filter(h -> !h.equals(lama.libur().get(h.tanggal()))).toList();
        }

        /** Days that are taken out. */
        List<HariLibur> keluar() {
            return lama.libur().values().stream().filter(h -> !baru.libur().containsKey(h.tanggal())).toList();
        }

        boolean kosong() {
            return lama.equals(baru);
        }
    }

    /** The calendar with other days of rest in the week, some days taken out, and some put in. */
    static KalenderKerja ubah(KalenderKerja lama, Set<java.time.DayOfWeek> pekan, List<HariLibur> masuk, Set<LocalDate> keluar) {
        Map<LocalDate, HariLibur> libur = new TreeMap<>(lama.libur());
        keluar.forEach(libur::remove);
        masuk.forEach(h -> libur.put(h.tanggal(), h));
        return new KalenderKerja(pekan, libur);
    }

    @Transactional(readOnly = true)
    KalenderKerja baca(Pelaku pelaku, String instansi) {
        pelaku.pastikanMelihat(instansi);
        return repository.kalender(instansi);
    }

    /** What a change would do; writes nothing. */
    @Transactional(readOnly = true)
    Usulan usulkan(Pelaku pelaku, String instansi, UnaryOperator<KalenderKerja> ubah) {
        Penjaga.mengelola(pelaku, instansi);
        return usulan(instansi, ubah);
    }

    /** Makes the change; last days of open acts move in the same transaction. */
    @Transactional
    Usulan simpan(Pelaku pelaku, String instansi, UnaryOperator<KalenderKerja> ubah) {
        Penjaga.mengelola(pelaku, instansi);
        giliran.tunggu(instansi);
        var usulan = usulan(instansi, ubah);
        if (usulan.kosong()) {
            return usulan;
        }
        repository.ganti(instansi, usulan.baru(), pelaku.namaPengguna());
        peristiwa.publishEvent(new KalenderKerja.Diubah(instansi));
        jejak.catat(new Peristiwa(
                instansi, pelaku.namaPengguna(), Optional.empty(), "UBAH_KALENDER", "kalender:" + instansi,
                Map.of("liburPekan", pekan(usulan.lama()), "hari", hari(usulan.keluar())),
                Map.of("liburPekan", pekan(usulan.baru()), "hari", hari(usulan.masuk()), "langkahBerpindah", Integer.toString(usulan.berpindah())),
                Optional.empty()));
        return usulan;
    }

    private Usulan usulan(String instansi, UnaryOperator<KalenderKerja> ubah) {
        var lama = repository.kalender(instansi);
        var baru = ubah.apply(lama);
        return new Usulan(lama, baru, lama.equals(baru) ? 0 : dampak.stream().mapToInt(d -> d.berpindah(instansi, baru)).sum());
    }

    private static String pekan(KalenderKerja kalender) {
        return kalender.liburPekan().stream().sorted().map(KalenderKerja::nama).collect(Collectors.joining(" "));
    }

    private static String hari(List<HariLibur> semua) {
        return semua.stream().map(h -> h.tanggal() + " " + h.nama()).collect(Collectors.joining("; "));
    }
}

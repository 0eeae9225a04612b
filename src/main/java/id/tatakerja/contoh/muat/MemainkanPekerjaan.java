package id.tatakerja.contoh.muat;

import static id.tatakerja.contoh.orang.BerkasKamus.kolom;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.contoh.kabupaten.KabupatenContoh;
import id.tatakerja.contoh.orang.BerkasKamus;
import id.tatakerja.pelaksanaan.MenyiapkanPekerjaan;
import id.tatakerja.pelaksanaan.MenyiapkanPekerjaan.Baris;
import id.tatakerja.pertanggungjawaban.MenyiapkanLaporan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the boards of the example kabupaten: plans, activities, progress, a direction, an obstacle and reports, from {@code contoh/pekerjaan.csv}. */
@Component
class MemainkanPekerjaan {

    /** Stands for the first of the people of another government. */
    private static final String TAMU = "T";

    private final MenyiapkanPekerjaan pekerjaan;
    private final MenyiapkanLaporan laporan;

    MemainkanPekerjaan(MenyiapkanPekerjaan pekerjaan, MenyiapkanLaporan laporan) {
        this.pekerjaan = pekerjaan;
        this.laporan = laporan;
    }

    private static List<Map<String, String>> baris(String kunci) {
        return BerkasKamus.bacaSumber("/contoh/pekerjaan.csv").stream().filter(b -> kolom(b, "kunci").equals(kunci)).toList();
    }

    /** Whether there is work to be played for an assignment of the key. */
    static boolean ada(String kunci) {
        return !baris(kunci).isEmpty();
    }

    /**
     * Plays the work of an assignment, all of it or nothing; whatever has a plan already is left alone.
     *
     * @param pemberi NIP of who gives feedback on every activity, where the result needs it
     * @param orang the person of a NIP
     */
    @Transactional
    void mainkan(KabupatenContoh kabupaten, String kunci, long penugasan, Optional<String> pemberi, Function<String, Pelaku> orang) {
        var nip = pekerjaan.pelaksana(kabupaten.kode(), penugasan);
        var pimpinan = pekerjaan.pimpinan(kabupaten.kode(), penugasan);
        var penyepakat = pekerjaan.penyepakat(kabupaten.kode(), penugasan);
        if (nip.isEmpty() || pimpinan.isEmpty() || penyepakat.isEmpty()) {
            return;
        }
        var ketua = orang.apply(nip.getFirst());
        var kepala = orang.apply(pimpinan.get());
        var semua = baris(kunci);
        jenis(semua, "PERJANJIAN").forEach(b -> perjanjian(kabupaten, b, orang));
        var tamu = pekerjaan.tamu(kabupaten.kode(), penugasan);
        var rencana = pekerjaan.rencana(ketua, penugasan, jenis(semua, "RENCANA").stream().map(b -> new Baris(
                kolom(b, "nama"), kolom(b, "isi"), hari(b), hari(b).plusDays(angka(b, "lama")), angka(b, "nilai"))).toList());
        pekerjaan.sepakat(ketua, penugasan);
        pekerjaan.sepakat(orang.apply(penyepakat.get()), penugasan);
        jenis(semua, "ARAHAN").forEach(b -> pekerjaan.arahan(kepala, penugasan, kolom(b, "isi")));
        nip.forEach(n -> pekerjaan.baca(orang.apply(n), penugasan));
        jenis(semua, "INDIVIDU").forEach(b -> nip.forEach(n -> pekerjaan.individu(orang.apply(n), penugasan, kolom(b, "isi"))));
        var nomor = new HashMap<String, Long>();
        var pelaku = new HashMap<String, String>();
        long sebelum = 0;
        for (var b : jenis(semua, "KEGIATAN")) {
            var peran = new LinkedHashMap<String, String>();
            Arrays.stream(kolom(b, "orang").split("\\|")).map(n -> n.equals(TAMU) ? tamu.getFirst() : nip.get(Math.min(Integer.parseInt(n), nip.size()) - 1))
                    .forEach(n -> peran.put(n, kolom(b, "isi")));
            peran.keySet().stream().filter(nip::contains).forEach(n -> pekerjaan.butir(kepala, penugasan, n, kolom(b, "nama"), "Pengelolaan informasi dan arsip unit"));
            sebelum = pekerjaan.kegiatan(
                    ketua, penugasan, rencana.get((int) angka(b, "nilai") - 1), kolom(b, "nama"), kolom(b, "nama"), hari(b), hari(b).plusDays(angka(b, "lama")), peran,
                    sebelum == 0 ? List.of() : List.of(sebelum));
            umpanBalik(penugasan, sebelum, pemberi.map(orang));
            nomor.put(kolom(b, "nama"), sebelum);
            pelaku.put(kolom(b, "nama"), peran.keySet().iterator().next());
        }
        for (var b : jenis(semua, "KEMAJUAN")) {
            pekerjaan.kemajuan(
                    orang.apply(pelaku.getOrDefault(kolom(b, "nama"), nip.getFirst())), nomor.getOrDefault(kolom(b, "nama"), 0L), hari(b), (int) angka(b, "nilai"), kolom(b, "isi"),
                    angka(b, "orang"));
        }
        for (var jenis : List.of("KENDALA", "KENDALA_BERSAMA")) {
            for (var b : jenis(semua, jenis)) {
                var isi = Arrays.asList(kolom(b, "isi").split("\\|"));
                pekerjaan.kendala(ketua, penugasan, kolom(b, "nama"), isi.getFirst(), isi.subList(1, isi.size()), jenis.equals("KENDALA_BERSAMA"));
            }
        }
        jenis(semua, "LAPORAN").forEach(b -> lapor(kabupaten.kode(), penugasan, b, orang));
        jenis(semua, "LAPORAN_ANGGOTA").forEach(b -> laporan.tentangAnggota(ketua, penugasan).ifPresent(l -> laporan.kirim(ketua, l, kolom(b, "isi"))));
    }

    /**
     * Plans and details the work in one line, so that its result can be handed in; whatever has a plan already is left alone.
     *
     * @param pemberi NIP of who gives feedback on it, where the result needs it
     */
    @Transactional
    void siapkanHasil(KabupatenContoh kabupaten, long penugasan, String apa, Optional<String> pemberi, Function<String, Pelaku> orang) {
        var nip = pekerjaan.pelaksana(kabupaten.kode(), penugasan);
        var penyepakat = pekerjaan.penyepakat(kabupaten.kode(), penugasan);
        if (nip.isEmpty() || penyepakat.isEmpty()) {
            return;
        }
        var pertama = orang.apply(nip.getFirst());
        var hari = LocalDate.now(MemuatKabupaten.ZONA);
        var baris = pekerjaan.rencana(pertama, penugasan, List.of(new Baris(apa, apa, hari.minusDays(10), hari, 0)));
        pekerjaan.sepakat(pertama, penugasan);
        pekerjaan.sepakat(orang.apply(penyepakat.get()), penugasan);
        var peran = new LinkedHashMap<String, String>();
        nip.forEach(n -> peran.put(n, "Penyusun"));
        pekerjaan.pimpinan(kabupaten.kode(), penugasan).map(orang).ifPresent(
                kepala -> nip.forEach(n -> pekerjaan.butir(kepala, penugasan, n, apa, "Pengelolaan informasi dan arsip unit")));
        var kegiatan = pekerjaan.kegiatan(pertama, penugasan, baris.getFirst(), apa, apa, hari.minusDays(10), hari, peran, List.of());
        umpanBalik(penugasan, kegiatan, pemberi.map(orang));
    }

    private void umpanBalik(long penugasan, long kegiatan, Optional<Pelaku> pemberi) {
        pemberi.ifPresent(p -> pekerjaan.umpanBalik(p, penugasan, kegiatan, "Susunannya sudah baik; lengkapi sumber datanya."));
    }

    /** Sends the oldest report of the kind that is still owed, and answers it where the row says so; what is left stays due or late. */
    private void lapor(String kode, long penugasan, Map<String, String> b, Function<String, Pelaku> orang) {
        var isi = kolom(b, "isi").split("\\|", 2);
        laporan.terbuka(kode, penugasan).stream().filter(l -> l.jenis().name().equals(kolom(b, "nama"))).findFirst().ifPresent(l -> {
            laporan.kirim(orang.apply(l.pelapor()), l.id(), isi[0]);
            if (isi.length > 1) {
                laporan.penjawab(kode, l.id()).stream().findFirst().ifPresent(n -> laporan.jawab(orang.apply(n), l.id(), isi[1].equals("TERIMA") ? "" : isi[1]));
            }
        });
    }

    private void perjanjian(KabupatenContoh kabupaten, Map<String, String> b, Function<String, Pelaku> orang) {
        var unit = kolom(b, "orang");
        var isi = kolom(b, "isi").split("\\|");
        pekerjaan.penetap(kabupaten.kode(), unit).ifPresent(nip -> pekerjaan.perjanjian(
                orang.apply(nip), unit, isi[0], kolom(b, "nama"), isi[1], kolom(b, "nilai"), isi[2], isi[3], isi[4]));
    }

    private static List<Map<String, String>> jenis(List<Map<String, String>> semua, String yang) {
        return semua.stream().filter(b -> kolom(b, "jenis").equals(yang)).toList();
    }

    private static LocalDate hari(Map<String, String> baris) {
        return LocalDate.now(MemuatKabupaten.ZONA).plusDays(angka(baris, "mulai"));
    }

    private static long angka(Map<String, String> baris, String kolom) {
        return Long.parseLong(kolom(baris, kolom));
    }
}

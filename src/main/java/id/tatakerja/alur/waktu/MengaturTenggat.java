package id.tatakerja.alur.waktu;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.regulasi.alur.Tindakan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets how long acts may take where the regulation is silent, and when people are reminded. */
@Service
class MengaturTenggat {

    static final int TERLAMA = 250;
    static final int PENGINGAT_TERJAUH = 30;

    private final TenggatRepository repository;
    private final MenghitungTenggat menghitung;
    private final Jejak jejak;

    MengaturTenggat(TenggatRepository repository, MenghitungTenggat menghitung, Jejak jejak) {
        this.repository = repository;
        this.menghitung = menghitung;
        this.jejak = jejak;
    }

    @Transactional(readOnly = true)
    SetelanTenggat baca(Pelaku pelaku, String instansi) {
        pelaku.pastikanMelihat(instansi);
        return repository.setelan(instansi);
    }

    /** What was typed, checked. */
    static SetelanTenggat periksa(String pengingat, Map<String, String> tenggat) {
        var galat = new ArrayList<Galat>();
        var ingat = angka("pengingat", pengingat, 0, PENGINGAT_TERJAUH, galat);
        var hasil = new EnumMap<Tindakan, Integer>(Tindakan.class);
        tenggat.forEach((kode, nilai) -> {
            var tindakan = java.util.Arrays.stream(Tindakan.values()).filter(t -> t.name().equals(kode)).findFirst();
            if (tindakan.isEmpty()) {
                galat.add(new Galat("tenggat", "TINDAKAN_TIDAK_DIKENAL", "Salah satu langkah tidak dikenal. Pakai kode langkah dari daftar."));
            } else if (!nilai.isBlank()) {
                angka(kode, nilai, 1, TERLAMA, galat).ifPresent(n -> hasil.put(tindakan.get(), n));
            }
        });
        tolak(galat);
        return new SetelanTenggat(ingat.orElseThrow(), hasil);
    }

    private static Optional<Integer> angka(String bidang, String teks, int dari, int sampai, List<Galat> galat) {
        var bersih = teks.strip();
        if (bersih.matches("\\d{1,4}")) {
            var n = Integer.parseInt(bersih);
            if (n >= dari && n <= sampai) {
                return Optional.of(n);
            }
        }
        galat.add(new Galat(bidang, "ANGKA_TIDAK_SAH", "Tulis jumlah hari kerja, " + dari + " sampai " + sampai + "."));
        return Optional.empty();
    }

    private static void tolak(List<Galat> galat) {
        if (!galat.isEmpty()) {
            throw Penolakan.galat("TENGGAT_TIDAK_SAH", galat.getFirst().pesan(), galat).sebagaiException();
        }
    }

    /** Stores it: times hold for acts opened from now on, the day of the reminder also for open ones. */
    @Transactional
    SetelanTenggat simpan(Pelaku pelaku, String instansi, SetelanTenggat baru) {
        pelaku.pastikanMelihat(instansi);
        var lama = repository.setelan(instansi);
        repository.simpan(instansi, baru, pelaku.namaPengguna());
        if (baru.pengingat() != lama.pengingat()) {
            menghitung.hitungUlang(instansi);
        }
        jejak.catat(new Peristiwa(
                instansi, pelaku.namaPengguna(), Optional.empty(), "UBAH_TENGGAT", "tenggat:" + instansi, isi(lama), isi(baru), Optional.empty()));
        return baru;
    }

    private static Map<String, String> isi(SetelanTenggat s) {
        return Map.of(
                "pengingat", Integer.toString(s.pengingat()),
                "tenggat", s.tenggat().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(" ")));
    }
}

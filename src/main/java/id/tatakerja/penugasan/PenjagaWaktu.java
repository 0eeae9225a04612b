package id.tatakerja.penugasan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.tampilan.Teks;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps two full-time works of one person from falling into the same days; any other meeting of two works is only pointed out. */
@Component
class PenjagaWaktu {

    private final WaktuRepository repository;

    PenjagaWaktu(WaktuRepository repository) {
        this.repository = repository;
    }

    /** Why the people cannot take on a full-time work in its period; empty when nothing bars it. */
    Optional<Penolakan> tolak(Susunan s, Isian isian) {
        if (!isian.penuhWaktu()) {
            return Optional.empty();
        }
        return repository.bertumpang(s.instansi(), isian.pegawai(), isian.mulai(), isian.selesai()).stream()
                .filter(WaktuRepository.Tugas::penuhWaktu)
                .findFirst()
                .map(t -> {
                    var pesan = s.pegawai(t.nip()).map(p -> p.namaLengkap()).orElse("Salah satu pegawai") + " sudah memegang tugas penuh waktu \"" + t.judul() + "\" "
                            + masa(t) + ". Ubah masanya, pilih orang lain, atau jangan tandai sebagai penuh waktu.";
                    return Penolakan.galat("WAKTU_BERTUMPANG", pesan, List.of(new Galat("pegawai", "WAKTU_BERTUMPANG", pesan)));
                });
    }

    /** A period in words. */
    static String masa(WaktuRepository.Tugas t) {
        return t.mulai().map(m -> "mulai " + Teks.tanggal(m)).orElse("sejak ditugaskan") + t.selesai().map(h -> " sampai " + Teks.tanggal(h)).orElse(" tanpa batas akhir");
    }
}

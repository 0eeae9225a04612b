package id.tatakerja.penugasan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.AturanPenugasan;
import id.tatakerja.regulasi.Paket;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks for a reason where somebody would carry more assignments than the instansi plans for one person; never bars it. */
@Component
class PenjagaBeban {

    private final PenugasanRepository repository;

    PenjagaBeban(PenugasanRepository repository) {
        this.repository = repository;
    }

    /** What is still to be written because of the load of the people; empty when nothing is. */
    Optional<Penolakan> tolak(Paket paket, Susunan s, Isian isian) {
        if (!isian.pertimbangan().isEmpty()) {
            return Optional.empty();
        }
        return paket.pengaturan(AturanPenugasan.KUNCI_BEBAN).flatMap(p -> {
            var nilai = s.pengaturan("", AturanPenugasan.KUNCI_BEBAN).orElse(p.bawaan());
            return nilai.chars().allMatch(Character::isDigit)
                    ? repository.beban(s.instansi(), isian.pegawai(), isian.mulai().orElse(s.tanggal())).stream()
                            .filter(b -> b.aktif() + b.berjalan() >= Integer.parseInt(nilai))
                            .findFirst()
                            .map(b -> penolakan(p.dasar(), s, b, nilai))
                    : Optional.empty();
        });
    }

    private static Penolakan penolakan(List<id.tatakerja.bersama.Kutipan> dasar, Susunan s, MencariCalon.Beban b, String terbanyak) {
        var pesan = s.pegawai(b.nip()).map(p -> p.namaLengkap()).orElse("Salah satu pegawai") + " sudah memikul " + b.aktif() + " penugasan aktif dan " + b.berjalan()
                + " yang sedang diproses, sedangkan yang direncanakan paling banyak " + terbanyak
                + ". Tulis pertimbangan mengapa bebannya ditambah, atau pilih orang lain; sesudah itu pilihan Anda diterima.";
        return new Penolakan(
                Penolakan.Jenis.TIDAK_MEMENUHI, "BEBAN_BERLEBIH", pesan, dasar, List.of(new Galat("pertimbangan", "BEBAN_BERLEBIH", pesan)));
    }
}

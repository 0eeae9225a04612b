package id.tatakerja.penugasan;

import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.tampilan.Teks;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody types into the steps that begin an assignment, for that person alone. */
@Service
class MenyimpanDraf {

    private static final int TERBESAR = 60_000;

    private final DrafRepository repository;

    MenyimpanDraf(DrafRepository repository) {
        this.repository = repository;
    }

    /** The own draft with the key. */
    @Transactional(readOnly = true)
    Optional<DrafRepository.Draf> milik(InstansiKini kini, String kunci) {
        return repository.milik(kini.kode(), kini.pelaku().namaPengguna()).stream().filter(d -> d.kunci().equals(kunci)).findFirst();
    }

    /** Keeps the step once something is typed, and says what else is kept; a form that was sent is not kept again. */
    @Transactional
    DrafPage simpan(InstansiKini kini, String diminta, int langkah, BuatForm form) {
        var kunci = DrafRepository.sah(diminta) ? diminta : DrafRepository.kunciBaru();
        var pengguna = kini.pelaku().namaPengguna();
        var besar = form.isi().values().stream().flatMap(java.util.List::stream).mapToInt(String::length).sum();
        var teks = form.isi().values().stream().flatMap(java.util.List::stream).noneMatch(t -> t.indexOf('\0') >= 0);
        var simpan = !form.nilai("judul").isEmpty() && teks && besar <= TERBESAR && repository.terkirim(kini.kode(), pengguna, kunci).isEmpty();
        var waktu = simpan
                ? Teks.waktu(repository.simpan(kini.kode(), pengguna, kunci, langkah, form), kini.instansi().zonaWaktu())
                : "";
        return new DrafPage(
                kunci, waktu,
                repository.milik(kini.kode(), pengguna).stream().filter(d -> !d.kunci().equals(kunci))
                        .map(d -> new DrafPage.Satu(d.kunci(), d.form().nilai("judul"), Teks.waktu(d.diubah(), kini.instansi().zonaWaktu()))).toList());
    }

    @Transactional
    void buang(InstansiKini kini, String kunci) {
        repository.buang(kini.kode(), kini.pelaku().namaPengguna(), kunci);
    }
}

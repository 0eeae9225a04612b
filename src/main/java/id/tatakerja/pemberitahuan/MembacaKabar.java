package id.tatakerja.pemberitahuan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.tampilan.Lonceng;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices of a person: those to the own name and to every office held today, so that a successor finds what came before. */
@Service
class MembacaKabar implements Lonceng {

    private final KabarRepository repository;
    private final PemegangHariIni pemegang;

    MembacaKabar(KabarRepository repository, PemegangHariIni pemegang) {
        this.repository = repository;
        this.pemegang = pemegang;
    }

    /** A page of the list. */
    record Daftar(List<Kabar> isi, int halaman, int ukuran, long jumlah, int belumDibaca) {}

    @Override
    @Transactional(readOnly = true)
    public OptionalInt belumDibaca(Pelaku pelaku) {
        if (pelaku.instansi().isEmpty()) {
            return OptionalInt.empty();
        }
        var kunci = kunci(pelaku);
        return OptionalInt.of(kunci.isEmpty() ? 0 : repository.belumDibaca(pelaku.instansi().get(), kunci, pelaku.namaPengguna()));
    }

    /** Newest first; {@code halaman} from 1, {@code ukuran} 1 to 200. */
    @Transactional(readOnly = true)
    Daftar daftar(Pelaku pelaku, int halaman, int ukuran) {
        var ke = Math.clamp(halaman, 1, 1_000_000);
        var banyak = Math.clamp(ukuran, 1, 200);
        if (pelaku.instansi().isEmpty()) {
            return new Daftar(List.of(), ke, banyak, 0, 0);
        }
        var instansi = pelaku.instansi().get();
        var kunci = kunci(pelaku);
        return new Daftar(
                repository.daftar(instansi, kunci, pelaku.namaPengguna(), ke, banyak), ke, banyak, repository.jumlah(instansi, kunci),
                repository.belumDibaca(instansi, kunci, pelaku.namaPengguna()));
    }

    /**
     * Marks a notice as read and says where it leads.
     *
     * @throws id.tatakerja.bersama.DitolakException 404 for a notice of somebody else
     */
    @Transactional
    String baca(Pelaku pelaku, long id) {
        return pelaku.instansi().flatMap(kode -> repository.baca(kode, kunci(pelaku), pelaku.namaPengguna(), id))
                .orElseThrow(() -> Penolakan.tidakDitemukan("Pemberitahuan ini tidak ada, atau bukan untuk Anda maupun jabatan yang Anda pegang hari ini.").sebagaiException());
    }

    @Transactional
    void bacaSemua(Pelaku pelaku) {
        pelaku.instansi().ifPresent(kode -> repository.bacaSemua(kode, kunci(pelaku), pelaku.namaPengguna()));
    }

    private Set<String> kunci(Pelaku pelaku) {
        return pemegang.dari(pelaku).semua();
    }
}

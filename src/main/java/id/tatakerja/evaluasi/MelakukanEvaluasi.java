package id.tatakerja.evaluasi;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.KotakTugas;
import id.tatakerja.alur.Tugas;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.SelamaKeadaan;
import id.tatakerja.penugasan.TindakanTahapLain;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.Tindakan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Does acts of the review, whichever way they come: the own pages, the inbox, the API of the inbox. */
@Service
class MelakukanEvaluasi implements TindakanTahapLain {

    private final KotakTugas kotak;
    private final MeninjauHasil meninjau;
    private final MenyerahkanHasil menyerahkan;
    private final SelamaKeadaan keadaan;
    private final TransactionTemplate transaksi;

    MelakukanEvaluasi(
            KotakTugas kotak, MeninjauHasil meninjau, MenyerahkanHasil menyerahkan, SelamaKeadaan keadaan, PlatformTransactionManager pengelola) {
        this.kotak = kotak;
        this.meninjau = meninjau;
        this.menyerahkan = menyerahkan;
        this.keadaan = keadaan;
        this.transaksi = new TransactionTemplate(pengelola);
    }

    @Override
    public boolean menangani(Tindakan tindakan) {
        return tindakan.evaluasi();
    }

    @Override
    public String halaman(Tugas tugas) {
        return "/evaluasi/tugas/" + tugas.id();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lakukan(Pelaku pelaku, Tugas tugas, Isi isi) {
        if (tugas.tindakan() == Tindakan.SERAHKAN_HASIL) {
            menyerahkan.serahkan(pelaku, tugas.penugasan(), new IsiHasil(isi.catatan(), isi.target().orElse(false), isi.ekspektasi().orElse(false), List.of()));
        } else {
            meninjau.tinjau(pelaku, tugas, isi);
        }
    }

    /** Does an act from a page; the number of the assignment. */
    long lakukan(Pelaku pelaku, long id, Optional<Hasil> hasil, String catatan, Optional<Boolean> target, Optional<Boolean> ekspektasi, Perbaikan perbaikan, String aturan) {
        return keadaan.tetap(() -> Objects.requireNonNull(transaksi.execute(_ -> {
            var tugas = pelaku.instansi().flatMap(kode -> kotak.satu(kode, id)).filter(t -> t.tindakan().evaluasi())
                    .orElseThrow(() -> Penolakan.tidakDitemukan("Tugas ini tidak ada pada instansi Anda. Buka daftar tugas Anda.").sebagaiException());
            lakukan(pelaku, tugas, new Isi(hasil, catatan, target, ekspektasi, perbaikan, aturan));
            return tugas.penugasan();
        })));
    }
}

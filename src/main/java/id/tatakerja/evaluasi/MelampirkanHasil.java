package id.tatakerja.evaluasi;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.pelaksanaan.MenyimpanBerkas;
import id.tatakerja.pelaksanaan.Unggahan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attaches files to a result that was handed in, and hands them out to those whom it concerns. */
@Service
class MelampirkanHasil {

    /** Files that one delivery may have. */
    private static final int PALING_BANYAK = 20;

    private final BerkasHasilRepository repository;
    private final EvaluasiRepository evaluasi;
    private final MembacaEvaluasi membaca;
    private final MenyimpanBerkas berkas;
    private final MenyerahkanHasil menyerahkan;
    private final Jejak jejak;

    MelampirkanHasil(
            BerkasHasilRepository repository, EvaluasiRepository evaluasi, MembacaEvaluasi membaca, MenyimpanBerkas berkas, Jejak jejak, MenyerahkanHasil menyerahkan) {
        this.menyerahkan = menyerahkan;
        this.repository = repository;
        this.evaluasi = evaluasi;
        this.membaca = membaca;
        this.berkas = berkas;
        this.jejak = jejak;
    }

    /** A file on its way out. */
    record Isi(BerkasHasil berkas, byte[] isi) {}

    /**
     * Attaches a file to the newest delivery, while it is reviewed; the same file twice is attached once.
     *
     * @return number of the assignment
     * @throws id.tatakerja.bersama.DitolakException 404, 403 {@code BUKAN_PENYERAH}, 409 {@code HASIL_TIDAK_DITINJAU}, 422 for a file that cannot
     *     be kept
     */
    @Transactional
    long lampirkan(Pelaku pelaku, long nomor, String namaAsli, byte[] isi) {
        var kode = pelaku.instansi().orElse("");
        var e = evaluasi.kunci(kode, nomor).orElseThrow(() -> tidakAda().sebagaiException());
        membaca.semua(pelaku, e.penugasan());
        var terakhir = evaluasi.penyerahan(kode, nomor).getLast();
        if (pelaku.nip().filter(terakhir.nip()::equals).isEmpty()) {
            throw new Penolakan(Penolakan.Jenis.TIDAK_BERWENANG, "BUKAN_PENYERAH", "Berkas hasil dilampirkan oleh " + terakhir.nama() + ", yang menyerahkannya.", List.of(),
                    List.of()).sebagaiException();
        }
        if (e.status() != StatusEvaluasi.DITINJAU) {
            throw Penolakan.bentrok("HASIL_TIDAK_DITINJAU", "Berkas ditambahkan selama hasilnya ditinjau. Hasil ini " + e.status().sebutan().toLowerCase(java.util.Locale.ROOT) + ".")
                    .sebagaiException();
        }
        if (repository.dari(kode, nomor).stream().filter(b -> b.putaran() == e.putaran()).count() >= PALING_BANYAK) {
            throw Penolakan.tidakMemenuhi("BERKAS_TERLALU_BANYAK", "Satu penyerahan memuat paling banyak " + PALING_BANYAK + " berkas. Gabungkan, atau sebut tautannya.").sebagaiException();
        }
        var disimpan = berkas.simpan(kode, namaAsli, isi);
        repository.tambah(kode, nomor, e.putaran(), disimpan, pelaku.namaPengguna()).ifPresent(id -> jejak.catat(new Peristiwa(
                kode, pelaku.namaPengguna(), Optional.empty(), "BERKAS_HASIL", e.objek(), Map.of(),
                Map.of("berkas", Long.toString(id), "nama", disimpan.nama(), "sidik", disimpan.sidik()), Optional.of(e.dasar()))));
        return e.penugasan();
    }

    /**
     * Hands a result in with its files, all or nothing.
     *
     * @throws id.tatakerja.bersama.DitolakException as {@link MenyerahkanHasil#serahkan}, and 422 on {@code berkas} for a file that cannot be kept
     */
    @Transactional
    void serahkan(Pelaku pelaku, long penugasan, IsiHasil isi, List<Unggahan> semua) {
        var e = menyerahkan.serahkan(pelaku, penugasan, isi);
        for (var satu : semua) {
            try {
                lampirkan(pelaku, e.id(), satu.nama(), satu.isi());
            } catch (DitolakException ditolak) {
                var p = ditolak.penolakan();
                throw new Penolakan(p.jenis(), p.kode(), p.pesan(), p.dasar(), List.of(new Galat("berkas", p.kode(), p.pesan()))).sebagaiException();
            }
        }
    }

    /**
     * A file.
     *
     * @throws id.tatakerja.bersama.DitolakException 404 when there is none, when it does not concern the person, or when it is not what was kept
     */
    @Transactional(readOnly = true)
    Isi ambil(Pelaku pelaku, long nomor) {
        var kode = pelaku.instansi().orElse("");
        var satu = repository.satu(kode, nomor).orElseThrow(() -> tidakAda().sebagaiException());
        membaca.semua(pelaku, evaluasi.satu(kode, satu.evaluasi()).orElseThrow().penugasan());
        return new Isi(satu, berkas.ambil(kode, satu.sidik()));
    }

    private static Penolakan tidakAda() {
        return Penolakan.tidakDitemukan("Hasil atau berkas ini tidak ada, atau tidak menyangkut Anda.");
    }
}

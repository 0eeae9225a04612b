package id.tatakerja.pelaksanaan.bukti;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.kegiatan.MembacaKegiatan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attaches files to progress, and hands them out to those whom the work concerns. */
@Service
public class MelampirkanBukti {

    /** Files that one report of progress may have. */
    private static final int PALING_BANYAK = 20;

    private final BuktiRepository repository;
    private final GudangBukti gudang;
    private final MembacaKegiatan kegiatan;
    private final PembacaKerja pembaca;
    private final Jejak jejak;

    MelampirkanBukti(BuktiRepository repository, GudangBukti gudang, MembacaKegiatan kegiatan, PembacaKerja pembaca, Jejak jejak) {
        this.repository = repository;
        this.gudang = gudang;
        this.kegiatan = kegiatan;
        this.pembaca = pembaca;
        this.jejak = jejak;
    }

    /** A file on its way out. */
    record Isi(Bukti bukti, byte[] isi) {}

    /**
     * Attaches a file to one's own progress; the same file twice is attached once.
     *
     * @return number of the activity
     * @throws id.tatakerja.bersama.DitolakException 404, 403, 409, 422 for a file that cannot be kept
     */
    @Transactional
    public long lampirkan(Pelaku pelaku, long kemajuan, String namaAsli, byte[] isi) {
        var instansi = pelaku.instansi().orElse("");
        var asal = repository.asal(instansi, kemajuan).orElseThrow(() -> tidakAda().sebagaiException());
        var hak = pembaca.hak(pelaku, kegiatan.pekerjaan(instansi, asal.kegiatan()).orElseThrow(() -> tidakAda().sebagaiException()));
        PembacaKerja.pastikanBerlaku(hak.kerja());
        if (!asal.nip().equals(hak.nip())) {
            throw Penolakan.tidakBerwenang("Bukti dilampirkan oleh yang melaporkan kemajuannya.").sebagaiException();
        }
        simpan(hak, instansi, kemajuan, asal, namaAsli, isi);
        return asal.kegiatan();
    }

    private void simpan(HakKerja hak, String instansi, long kemajuan, BuktiRepository.Asal asal, String namaAsli, byte[] isi) {
        if (repository.jumlah(instansi, kemajuan) >= PALING_BANYAK) {
            throw Penolakan.tidakMemenuhi("BUKTI_TERLALU_BANYAK", "Satu laporan kemajuan memuat paling banyak " + PALING_BANYAK + " berkas. Laporkan kemajuan baru untuk yang berikutnya.")
                    .sebagaiException();
        }
        var nama = PemeriksaBukti.nama(namaAsli);
        var jenis = PemeriksaBukti.jenis(nama, isi);
        var disimpan = gudang.simpan(instansi, isi);
        repository.tambah(instansi, kemajuan, nama, jenis.tipe(), isi.length, disimpan.sidik(), disimpan.dipindai(), hak.pengguna())
                .ifPresent(id -> jejak.catat(new Peristiwa(
                        instansi, hak.pengguna(), Optional.of(hak.sebutan()).filter(s -> !s.isEmpty()), "BUKTI_KEMAJUAN", "kegiatan:" + asal.kegiatan(), Map.of(),
                        Map.of("bukti", Long.toString(id), "nama", nama, "sidik", disimpan.sidik()), Optional.empty())));
    }

    /** Attaches a file of somebody of another government to that person's progress, looked at once more here. */
    @Transactional
    public void lampirkanLuar(HakKerja hak, long kemajuan, String namaAsli, byte[] isi) {
        var instansi = hak.kerja().instansi();
        var asal = repository.asal(instansi, kemajuan).filter(a -> a.nip().equals(hak.nip())).orElseThrow(() -> tidakAda().sebagaiException());
        simpan(hak, instansi, kemajuan, asal, namaAsli, isi);
    }

    /**
     * A file.
     *
     * @throws id.tatakerja.bersama.DitolakException 404 when there is none, when it does not concern the person, or when it is not what was kept
     */
    @Transactional(readOnly = true)
    Isi ambil(Pelaku pelaku, long bukti) {
        var instansi = pelaku.instansi().orElse("");
        var satu = repository.satu(instansi, bukti).orElseThrow(() -> tidakAda().sebagaiException());
        var asal = repository.asal(instansi, satu.kemajuan()).orElseThrow();
        pembaca.hak(pelaku, kegiatan.pekerjaan(instansi, asal.kegiatan()).orElseThrow());
        return new Isi(satu, gudang.ambil(instansi, satu.sidik())
                .orElseThrow(() -> Penolakan.tidakDitemukan("Berkas ini hilang atau berubah di penyimpanan. Hubungi pengelola aplikasi; catatannya tetap ada.").sebagaiException()));
    }

    /** Files of an activity, by number of the progress that they show. */
    @Transactional(readOnly = true)
    public Map<Long, List<Bukti>> dari(String instansi, long kegiatanNya) {
        return repository.dari(instansi, kegiatanNya);
    }

    private static Penolakan tidakAda() {
        return Penolakan.tidakDitemukan("Bukti atau laporan kemajuan ini tidak ada, atau tidak menyangkut Anda.");
    }
}

package id.tatakerja.pelaksanaan.katalog;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaGaris;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.perjanjian.MenyusunPerjanjian;
import id.tatakerja.regulasi.AturanPenugasan.KerjaSendiri;
import id.tatakerja.regulasi.AturanPenugasan.TanpaFungsi;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down the functions of a unit and the entries of its jabatan, each as coming from a function and, where it serves one, a target. */
@Service
public class MenyusunKatalog {

    private final KatalogRepository repository;
    private final MembacaKatalog membaca;
    private final PembacaKerja pembaca;
    private final PembacaGaris garis;
    private final MenyusunPerjanjian perjanjian;
    private final Jejak jejak;
    private final GiliranKatalog giliran;

    MenyusunKatalog(
            KatalogRepository repository, MembacaKatalog membaca, PembacaKerja pembaca, PembacaGaris garis, MenyusunPerjanjian perjanjian, Jejak jejak, GiliranKatalog giliran) {
        this.giliran = giliran;
        this.repository = repository;
        this.membaca = membaca;
        this.pembaca = pembaca;
        this.garis = garis;
        this.perjanjian = perjanjian;
        this.jejak = jejak;
    }

    record FungsiBaru(@Nullable String unit, @Nullable String nama) {}

    record ButirBaru(@Nullable String jabatan, @Nullable String nama, @Nullable Long fungsi, @Nullable Long target, @Nullable Integer bagianOrganisasi) {}

    /**
     * Adds a function of a unit.
     *
     * @throws id.tatakerja.bersama.DitolakException 403, 409 {@code SUDAH_ADA}, 422
     */
    @Transactional
    long fungsi(Pelaku pelaku, FungsiBaru minta) {
        var kode = MembacaKatalog.instansi(pelaku);
        var isian = new Isian();
        var unit = isian.wajib("unit", minta.unit(), Isian.PENDEK, "Pilih unitnya.");
        var nama = isian.wajib("nama", minta.nama(), Isian.PENDEK, "Tulis tugas atau fungsi unit.");
        isian.tuntas();
        if (garis.kini(kode).susunan().unit(unit).isEmpty()) {
            throw Isian.tolak("unit", "UNIT_TIDAK_DIKENAL", "Unit itu tidak ada pada instansi ini.");
        }
        boleh(pelaku, kode, unit);
        var id = repository.tambahFungsi(kode, unit, nama, pelaku.namaPengguna())
                .orElseThrow(() -> Penolakan.bentrok("SUDAH_ADA", "Fungsi itu sudah tertulis pada unit ini.").sebagaiException());
        catat(kode, pelaku, "FUNGSI_UNIT", "unit:" + unit, Map.of("fungsi", nama));
        return id;
    }

    /**
     * Adds an entry to the list of a jabatan.
     *
     * @throws id.tatakerja.bersama.DitolakException 403, 409 {@code SUDAH_ADA} or {@code DIALOG_KINERJA_BELUM_ADA}, 422 {@code FUNGSI_WAJIB} with the
     *     citation, and faults of fields
     */
    @Transactional
    long butir(Pelaku pelaku, ButirBaru minta) {
        var kode = MembacaKatalog.instansi(pelaku);
        var isian = new Isian();
        var jabatan = isian.wajib("jabatan", minta.jabatan(), Isian.PENDEK, "Pilih jabatannya.");
        var nama = isian.wajib("nama", minta.nama(), Isian.PENDEK, "Tulis butir kegiatan atau uraian tugasnya.");
        isian.tuntas();
        var j = jabatan(kode, jabatan);
        boleh(pelaku, kode, j.unit());
        var tautan = tautan(kode, j, minta);
        var id = repository.tambah(kode, j.kode(), nama, tautan.fungsi(), tautan.target(), tautan.bagian(), pelaku.namaPengguna())
                .orElseThrow(() -> Penolakan.bentrok("SUDAH_ADA", "Jabatan ini sudah mempunyai butir itu.").sebagaiException());
        giliran.berubah(kode);
        catat(kode, pelaku, "BUTIR_KEGIATAN", "jabatan:" + j.kode(), Map.of("butir", nama, "fungsi", teks(tautan.fungsi()), "target", teks(tautan.target())));
        return id;
    }

    /** Says anew where an entry comes from and which target it serves. */
    @Transactional
    void tautkan(Pelaku pelaku, long butir, ButirBaru minta) {
        var kode = MembacaKatalog.instansi(pelaku);
        var b = repository.satu(kode, butir).orElseThrow(() -> Penolakan.tidakDitemukan("Butir ini tidak ada pada instansi Anda.").sebagaiException());
        var j = jabatan(kode, b.jabatan());
        boleh(pelaku, kode, j.unit());
        var tautan = tautan(kode, j, minta);
        repository.tautkan(kode, butir, tautan.fungsi(), tautan.target(), tautan.bagian());
        giliran.berubah(kode);
        catat(kode, pelaku, "TAUTAN_BUTIR_KEGIATAN", "jabatan:" + j.kode(), Map.of("butir", b.nama(), "fungsi", teks(tautan.fungsi()), "target", teks(tautan.target())));
    }

    /** Adds an entry to the list of a person's jabatan, with a function of its unit, where it has none of that name and the work must rest on one. */
    @Transactional
    public void siapkan(Pelaku pelaku, Kerja kerja, String nip, String nama, String fungsi) {
        var kode = kerja.instansi();
        garis.kini(kode).susunan().jabatanDefinitif(nip).filter(j -> membaca.wajib(kerja) && pembaca.dipimpin(pelaku).contains(j.unit())).ifPresent(j -> {
            if (repository.dari(kode, List.of(j.kode())).stream().noneMatch(b -> b.nama().equals(nama))) {
                var dari = repository.fungsi(kode, List.of(j.unit())).stream().filter(f -> f.nama().equals(fungsi)).map(Butir.Fungsi::id).findFirst()
                        .orElseGet(() -> fungsi(pelaku, new FungsiBaru(j.unit(), fungsi)));
                var target = membaca.target(kode, j.unit()).stream().map(Butir.Sasaran::id).filter(t -> perjanjian.dialog(kode, t).isEmpty()).findFirst();
                butir(pelaku, new ButirBaru(j.kode(), nama, dari, target.orElse(null), null));
            }
        });
    }

    private record Tautan(Optional<Long> fungsi, Optional<Long> target, Optional<Integer> bagian) {}

    private Tautan tautan(String kode, JabatanSusunan j, ButirBaru minta) {
        Optional<Long> fungsi = Optional.ofNullable(minta.fungsi());
        Optional<Long> target = Optional.ofNullable(minta.target());
        Optional<Integer> bagian = Optional.ofNullable(minta.bagianOrganisasi());
        if (fungsi.filter(f -> membaca.fungsi(kode, j.unit()).stream().noneMatch(x -> x.id() == f)).isPresent()) {
            throw Isian.tolak("fungsi", "TIDAK_DIKENAL", "Pilih fungsi unit jabatan ini atau unit di atasnya.");
        }
        if (target.filter(t -> membaca.target(kode, j.unit()).stream().noneMatch(x -> x.id() == t)).isPresent()) {
            throw Isian.tolak("target", "TIDAK_DIKENAL", "Pilih target tahun ini dari perjanjian kinerja unit ini atau unit di atasnya.");
        }
        var wajib = membaca.aturan(kode).filter(a -> a.tanpaFungsi() == TanpaFungsi.DITOLAK).map(KerjaSendiri::dasarTurunan);
        if (fungsi.isEmpty() && wajib.isPresent()) {
            throw menurut("fungsi", "FUNGSI_WAJIB", "Sebut tugas atau fungsi unit yang menurunkan butir ini.", wajib.get());
        }
        target.flatMap(t -> perjanjian.dialog(kode, t)).ifPresent(d -> {
            if (!d.selesai()) {
                throw new Penolakan(Penolakan.Jenis.BENTROK, "DIALOG_KINERJA_BELUM_ADA",
                        "Target dari butir kegiatan ditetapkan sesudah dialog kinerja atas target itu dicatat.", d.dasar(), List.of()).sebagaiException();
            }
            if (bagian.filter(n -> n >= 0 && n <= 100).isEmpty()) {
                throw menurut("bagianOrganisasi", "PERBANDINGAN_WAJIB", "Tulis bagian target organisasi, 0 sampai 100 persen; selebihnya bagian jabatan fungsional.", d.dasar());
            }
        });
        if (bagian.isPresent() && (target.isEmpty() || bagian.get() < 0 || bagian.get() > 100)) {
            throw Isian.tolak("bagianOrganisasi", "TIDAK_SAH", "Bagian target organisasi ditulis 0 sampai 100 persen, bersama targetnya.");
        }
        return new Tautan(fungsi, target, bagian);
    }

    static RuntimeException menurut(String bidang, String kode, String pesan, List<Kutipan> dasar) {
        return new Penolakan(Penolakan.Jenis.TIDAK_MEMENUHI, kode, pesan, dasar, List.of(new Galat(bidang, kode, pesan))).sebagaiException();
    }

    private JabatanSusunan jabatan(String kode, String jabatan) {
        return garis.kini(kode).susunan().jabatan(jabatan).filter(j -> !j.memimpin())
                .orElseThrow(() -> Isian.tolak("jabatan", "TIDAK_DIKENAL", "Pilih jabatan fungsional atau pelaksana yang tidak memimpin unit."));
    }

    private void boleh(Pelaku pelaku, String kode, String unit) {
        if (!pelaku.mengelola(kode) && !pembaca.dipimpin(pelaku).contains(unit)) {
            throw Penolakan.tidakBerwenang("Daftar tugas disusun oleh pengelola organisasi atau pimpinan unitnya.").sebagaiException();
        }
    }

    private static String teks(Optional<Long> nomor) {
        return nomor.map(n -> Long.toString(n)).orElse("");
    }

    private void catat(String kode, Pelaku pelaku, String tindakan, String objek, Map<String, String> sesudah) {
        jejak.catat(new Peristiwa(
                kode, pelaku.namaPengguna(), Optional.empty(), tindakan, objek, Map.of(), sesudah,
                membaca.aturan(kode).map(a -> garis.kini(kode).paket().dasar("penugasan", "kerjaSendiri", Map.of(), a.dasarTurunan()))));
    }
}

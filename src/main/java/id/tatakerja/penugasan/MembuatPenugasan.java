package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.Perjalanan;
import id.tatakerja.bersama.Dasar;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.regulasi.alur.Data;
import id.tatakerja.regulasi.alur.Hasil;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins an assignment: its way is found, its contents are checked against the law, its first act is performed. */
@Service
class MembuatPenugasan {

    private final MerencanakanPenugasan merencanakan;
    private final PemegangHariIni pemegang;
    private final PenugasanRepository repository;
    private final MenjalankanAlur menjalankan;
    private final TransactionTemplate transaksi;

    MembuatPenugasan(
            MerencanakanPenugasan merencanakan, PemegangHariIni pemegang, PenugasanRepository repository, MenjalankanAlur menjalankan,
            PlatformTransactionManager pengelola) {
        this.transaksi = new TransactionTemplate(pengelola);
        this.merencanakan = merencanakan;
        this.pemegang = pemegang;
        this.repository = repository;
        this.menjalankan = menjalankan;
    }

    /**
     * Begins it.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 {@code ALUR_TIDAK_TERSEDIA}, {@code KEDUDUKAN_BELUM_DITETAPKAN}, {@code ISI_WAJIB} and
     *     others with their citations; 403 when the first act is another official's
     */
    Kasus buat(Pelaku pelaku, Permintaan permintaan) {
        var kode = MerencanakanPenugasan.instansi(pelaku);
        var r = merencanakan.rencana(pelaku, permintaan.periksa());
        var isian = r.isian();
        var siapa = Bertindak.dari(pelaku, pemegang.dari(pelaku), r.boleh(), r.pertama().tindakan()).orElseThrow(() -> bukanPemegang(r).sebagaiException());
        PemeriksaIsi.periksa(r);
        var dasar = r.pihak().paket().dasar(
                "lingkup", isian.cara() + "/" + r.lingkup(), Map.of("cara", isian.cara().name(), "lingkup", r.lingkup().name()), r.pilihan().baris().dasar());
        return Objects.requireNonNull(transaksi.execute(_ -> mulai(kode, r, isian, dasar, siapa)));
    }

    private Kasus mulai(String kode, Rencana r, Isian isian, Dasar dasar, Bertindak siapa) {
        var mulai = Perjalanan.sendiri(r.alur(), new Data(isian.bentuk(), isian.jumlah())).mulai();
        var id = repository.tambah(
                kode, dasar, r.alur().kode(), r.lingkup(), isian, r.alur().graf().teks(mulai.penanda()), siapa.sebagai().pemegang().kunci(), siapa.pengguna());
        return menjalankan.jalankan(repository.satu(kode, id).orElseThrow(), r.pertama(), siapa, Putusan.biasa(Hasil.SELESAI), r::peran);
    }

    /** Why somebody may not do the first act, naming who may. */
    static Penolakan bukanPemegang(Rencana r) {
        var siapa = r.boleh().stream()
                .map(b -> switch (b.pemegang()) {
                    case Pemegang.Jabatan(var kode) -> r.pihak().susunan().jabatan(kode).map(j -> j.nama()).orElse(kode);
                    case Pemegang.Pegawai _ -> "pegawai yang bersangkutan";
                    case Pemegang.Pembina() -> "Pejabat Pembina Kepegawaian";
                })
                .distinct()
                .reduce((a, b) -> a + " atau " + b)
                .orElse("pejabat lain");
        return new Penolakan(
                Penolakan.Jenis.TIDAK_BERWENANG, "BUKAN_PEMEGANG_PERAN",
                "Langkah pertama (" + r.pertama().nama() + ") dikerjakan oleh " + siapa + ". Anda tidak memangku jabatan itu hari ini.", r.pertama().dasar(),
                List.of());
    }
}

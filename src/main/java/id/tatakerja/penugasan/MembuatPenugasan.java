package id.tatakerja.penugasan;

import id.tatakerja.akses.JawabanPertama;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.Perjalanan;
import id.tatakerja.bersama.Dasar;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.SelamaKeadaan;
import id.tatakerja.regulasi.AturanPenugasan.JenisIsi;
import id.tatakerja.regulasi.alur.Data;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
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
    private final DrafRepository draf;
    private final PenjagaWaktu penjaga;
    private final PenjagaBeban beban;
    private final TimPenugasan tim;
    private final LintasInstansi lintas;
    private final Mengantar mengantar;
    private final MembandingkanPegawai membandingkan;
    private final JawabanPertama jawaban;
    private final SelamaKeadaan keadaan;
    private final List<PenjagaPenugasan> penjagaLain;
    private final TransactionTemplate transaksi;

    MembuatPenugasan(
            MerencanakanPenugasan merencanakan, PemegangHariIni pemegang, PenugasanRepository repository, MenjalankanAlur menjalankan,
            DrafRepository draf, PenjagaWaktu penjaga, PenjagaBeban beban, TimPenugasan tim, LintasInstansi lintas, Mengantar mengantar,
            MembandingkanPegawai membandingkan, JawabanPertama jawaban, SelamaKeadaan keadaan, List<PenjagaPenugasan> penjagaLain, PlatformTransactionManager pengelola) {
        this.penjagaLain = List.copyOf(penjagaLain);
        this.jawaban = jawaban;
        this.keadaan = keadaan;
        this.membandingkan = membandingkan;
        this.draf = draf;
        this.penjaga = penjaga;
        this.beban = beban;
        this.tim = tim;
        this.lintas = lintas;
        this.mengantar = mengantar;
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
        return buat(pelaku, permintaan, Optional.empty());
    }

    /**
     * The same by a form that makes one case however often it is sent.
     *
     * @param formulir key of the form
     */
    Kasus buat(Pelaku pelaku, Permintaan permintaan, Optional<String> formulir) {
        return mengantar.antar(keadaan.tetap(() -> baru(pelaku, permintaan, formulir)));
    }

    private Kasus baru(Pelaku pelaku, Permintaan permintaan, Optional<String> formulir) {
        var sudah = formulir.flatMap(f -> draf.terkirim(MerencanakanPenugasan.instansi(pelaku), pelaku.namaPengguna(), f));
        if (sudah.isPresent()) {
            return repository.satu(MerencanakanPenugasan.instansi(pelaku), sudah.get()).orElseThrow();
        }
        var kode = MerencanakanPenugasan.instansi(pelaku);
        var r = merencanakan.rencana(pelaku, permintaan.periksa());
        var isian = r.isian();
        var siapa = Bertindak.dari(pelaku, pemegang.dari(pelaku), r.boleh(), r.pertama().tindakan()).orElseThrow(() -> bukanPemegang(r).sebagaiException());
        var awal = new LangkahAwal(r, siapa.sebagai());
        var hasil = awal.hasil(Boolean.TRUE.equals(permintaan.bersama()));
        var putusan = new Putusan(hasil, "", "", awal.jenis(Optional.ofNullable(permintaan.naskah()).map(PermintaanTindakan.Naskah::jenis), hasil));
        PemeriksaIsi.periksa(r);
        tolakTugasSendiri(r, kode);
        var dasar = r.pihak().paket().dasar(
                "lingkup", isian.cara() + "/" + r.lingkup(), Map.of("cara", isian.cara().name(), "lingkup", r.lingkup().name()), r.pilihan().baris().dasar());
        penjaga.tolak(r.pihak().susunan(), isian).or(() -> beban.tolak(r.pihak().paket(), r.pihak().susunan(), isian)).ifPresent(p -> {
            throw p.sebagaiException();
        });
        var mohon = new PenjagaPenugasan.Permohonan(kode, isian.unitPemilik(), isian.bentuk(), siapa.sebagai().pemegang().kunci(), isian.pegawai());
        penjagaLain.stream().flatMap(p -> p.tolak(mohon).stream()).findFirst().ifPresent(p -> {
            throw p.sebagaiException();
        });
        isian.tim().filter(t -> !t.bergabung().isEmpty()).flatMap(t -> tim.tolakBergabung(kode, Long.parseLong(t.bergabung()), isian.unitPemilik())).ifPresent(p -> {
            throw p.sebagaiException();
        });
        var disimpan = isian.tim().flatMap(t -> tim.terbuka(kode, isian.unitPemilik()).stream().filter(k -> Long.toString(k.id()).equals(t.bergabung())).findFirst())
                .map(k -> isian.denganNamaTim(k.nama())).orElse(isian);
        return Objects.requireNonNull(transaksi.execute(_ -> formulir
                .map(f -> sekali(kode, pelaku.namaPengguna(), f, () -> mulai(kode, r, disimpan, dasar, siapa, putusan)))
                .orElseGet(() -> mulai(kode, r, disimpan, dasar, siapa, putusan))));
    }

    /** A volunteer does not ask for what is his or hers already, where the regulation says so. */
    private void tolakTugasSendiri(Rencana r, String kode) {
        var i = r.isian();
        r.pihak().paket().aturanPenugasan().wajib(i.bentuk(), i.cara()).stream().filter(w -> w.isi() == JenisIsi.BUKAN_TUGAS_SENDIRI)
                .filter(_ -> i.pegawai().stream().anyMatch(n -> repository.sudahBertugas(kode, n, i.judul(), i.unitPemilik())))
                .findFirst()
                .ifPresent(w -> {
                    throw Penolakan.menurut("SUDAH_DITUGASKAN", "Pekerjaan ini sudah menjadi tugas pegawai tersebut. " + w.penjelasan(), w.dasar()).sebagaiException();
                });
    }

    private Kasus sekali(String kode, String pengguna, String formulir, Supplier<Kasus> buat) {
        if (!draf.ambil(kode, pengguna, formulir)) {
            return repository.satu(kode, draf.terkirim(kode, pengguna, formulir).orElseThrow()).orElseThrow();
        }
        var kasus = buat.get();
        draf.menjadi(kode, pengguna, formulir, kasus.id());
        return kasus;
    }

    private Kasus mulai(String kode, Rencana r, Isian isian, Dasar dasar, Bertindak siapa, Putusan putusan) {
        var mulai = Perjalanan.sendiri(r.alur(), new Data(isian.bentuk(), isian.jumlah())).mulai();
        var id = repository.tambah(
                kode, dasar, r.alur().kode(), r.lingkup(), isian, r.alur().graf().teks(mulai.penanda()), siapa.sebagai().pemegang().kunci(), siapa.pengguna());
        membandingkan.simpan(kode, id, r.disimpan());
        r.tujuan().ifPresent(t -> lintas.sambung(kode, id, t));
        var kasus = menjalankan.jalankan(repository.satu(kode, id).orElseThrow(), r.pertama(), siapa, putusan, r::peran);
        jawaban.catat(201, PenugasanJawaban.Ringkas.dari(kasus));
        return kasus;
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

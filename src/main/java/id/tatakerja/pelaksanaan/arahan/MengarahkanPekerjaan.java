package id.tatakerja.pelaksanaan.arahan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.pelaksanaan.BagianKerja;
import id.tatakerja.pelaksanaan.BerubahBagiLuar;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.KabarPekerjaan;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.PenjagaMulai;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.pelaksanaan.UmpanBalikDitulis;
import id.tatakerja.pelaksanaan.kegiatan.MembacaKegiatan;
import id.tatakerja.penugasan.TautanPekerjaan.Tautan;
import id.tatakerja.regulasi.TabelSyaratTahap.Syarat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says something about work at any time, and lets its people say that they read it. */
@Service
public class MengarahkanPekerjaan implements BagianKerja, PenjagaMulai {

    private final ArahanRepository repository;
    private final PembacaKerja pembaca;
    private final MembacaKegiatan kegiatan;
    private final Pemantau pemantau;
    private final Jejak jejak;
    private final ApplicationEventPublisher kabar;
    private final PengarahTim pengarah;
    private final MengingatkanPemantauan pemantauan;
    private final PemantauanRepository rujukan;
    private final MenagihUmpanBalikAnggota anggota;

    MengarahkanPekerjaan(
            ArahanRepository repository, PembacaKerja pembaca, MembacaKegiatan kegiatan, Pemantau pemantau, Jejak jejak,
            ApplicationEventPublisher kabar, PengarahTim pengarah, MengingatkanPemantauan pemantauan, PemantauanRepository rujukan,
            MenagihUmpanBalikAnggota anggota) {
        this.anggota = anggota;
        this.pemantau = pemantau;
        this.pengarah = pengarah;
        this.pemantauan = pemantauan;
        this.rujukan = rujukan;
        this.repository = repository;
        this.pembaca = pembaca;
        this.kegiatan = kegiatan;
        this.jejak = jejak;
        this.kabar = kabar;
    }

    /** The body of {@code POST /penugasan/{id}/umpan-balik}. */
    record Permintaan(Catatan.@Nullable Jenis jenis, @Nullable String isi, @Nullable Long kegiatan, @Nullable Long dari, @Nullable String untuk) {}

    /**
     * Says something.
     *
     * @throws id.tatakerja.bersama.DitolakException 404, 403 {@code BUKAN_PENGARAH} for a direction of anybody but who leads the owning unit, 422
     */
    @Transactional
    long catat(Pelaku pelaku, long penugasan, Permintaan minta) {
        var hak = pembaca.hak(pelaku, penugasan);
        var kerja = hak.kerja();
        PembacaKerja.pastikanBerlaku(kerja);
        var isian = new Isian();
        if (minta.jenis() == null) {
            isian.salah("jenis", "WAJIB_DIISI", "Pilih jenisnya: arahan, umpan balik, hasil pemantauan, atau catatan.");
        }
        var isi = isian.wajib("isi", minta.isi(), Isian.PANJANG, "Tulis isinya.");
        Optional<Long> yang = Optional.ofNullable(minta.kegiatan());
        if (yang.filter(k -> kegiatan.dari(kerja).stream().noneMatch(x -> x.id() == k)).isPresent()) {
            isian.salah("kegiatan", "TIDAK_DIKENAL", "Kegiatan itu bukan bagian pekerjaan ini.");
        }
        Optional<Long> dari = Optional.ofNullable(minta.dari());
        if (dari.filter(d -> repository.pekerjaan(kerja.instansi(), d).filter(p -> p == kerja.penugasan()).isEmpty()).isPresent()) {
            isian.salah("dari", "TIDAK_DIKENAL", "Catatan yang mendasarinya bukan bagian pekerjaan ini.");
        }
        var untuk = Isian.bersih(minta.untuk());
        if (!untuk.isEmpty() && kerja.pengerja(untuk).isEmpty()) {
            isian.salah("untuk", "BUKAN_PESERTA", "Umpan balik ditujukan kepada orang yang ditugaskan dalam pekerjaan ini hari ini.");
        }
        isian.tuntas();
        var jenis = Objects.requireNonNull(minta.jenis());
        boleh(pelaku, hak, jenis);
        var id = repository.tambah(hak, yang, jenis, isi, dari, untuk);
        if (jenis == Catatan.Jenis.PEMANTAUAN && (hak.memimpin() || hak.penanggungJawab())) {
            pemantauan.ditulis(kerja.instansi(), kerja.penugasan(), id);
        }
        if (jenis == Catatan.Jenis.UMPAN_BALIK) {
            kabar.publishEvent(new UmpanBalikDitulis(kerja.instansi(), kerja.penugasan()));
            anggota.berubah(kerja);
        }
        if (!kerja.tamu().isEmpty()) {
            kabar.publishEvent(new BerubahBagiLuar(kerja.instansi(), kerja.penugasan()));
        }
        var kepada = kerja.peserta().stream().map(Peserta::nip).filter(n -> !n.isEmpty() && !n.equals(hak.nip())).map(n -> "#" + n).toList();
        kabar.publishEvent(new KabarPekerjaan(
                kerja.instansi(), kepada, jenis == Catatan.Jenis.ARAHAN, jenis.sebutan() + ": " + kerja.judul(), "Dari " + hak.tampil() + ".",
                "/pekerjaan/" + kerja.penugasan() + "/umpan-balik"));
        jejak(hak, jenis.name() + "_PEKERJAAN", Map.of("isi", isi, "dari", dari.map(d -> Long.toString(d)).orElse("")));
        return id;
    }

    /** Gives a direction as who leads. */
    @Transactional
    public long arahkan(Pelaku pelaku, long penugasan, String isi) {
        return catat(pelaku, penugasan, new Permintaan(Catatan.Jenis.ARAHAN, isi, null, null, null));
    }

    /** Gives feedback on an activity as who watches over the work. */
    @Transactional
    public long umpanBalik(Pelaku pelaku, long penugasan, long kegiatan, String isi) {
        return catat(pelaku, penugasan, new Permintaan(Catatan.Jenis.UMPAN_BALIK, isi, kegiatan, null, null));
    }

    /** The person says to have read every direction on the work. */
    @Transactional
    public void bacaSemua(Pelaku pelaku, long penugasan) {
        var kerja = pembaca.hak(pelaku, penugasan).kerja();
        repository.dari(kerja.instansi(), kerja.penugasan()).stream().filter(c -> c.jenis() == Catatan.Jenis.ARAHAN).forEach(c -> dibaca(pelaku, c.id()));
    }

    private void boleh(Pelaku pelaku, HakKerja hak, Catatan.Jenis jenis) {
        switch (jenis) {
            case ARAHAN -> {
                if (!pengarah.boleh(pelaku, hak)) {
                    throw new Penolakan(Penolakan.Jenis.TIDAK_BERWENANG, "BUKAN_PENGARAH",
                            "Arahan yang mengikat diberikan Pimpinan Unit Organisasi pemilik kinerja. Pendapat Anda tetap dapat ditulis sebagai catatan.", List.of(), List.of()).sebagaiException();
                }
            }
            case UMPAN_BALIK, PEMANTAUAN -> {
                if (!pemantau.boleh(pelaku, hak)) {
                    var s = pemantau.syarat(hak);
                    throw new Penolakan(Penolakan.Jenis.TIDAK_BERWENANG, "BUKAN_PEMANTAU",
                            s.map(Syarat::penjelasan).orElse("Umpan balik dan hasil pemantauan ditulis oleh pimpinan, Pejabat Penilai Kinerja, Penanggung Jawab, atau Ketua Tim.")
                                    + " Tulis sebagai catatan.", s.map(Syarat::dasar).orElse(List.of()), List.of())
                            .sebagaiException();
                }
            }
            case CATATAN -> {
                if (hak.peserta().isEmpty() && !hak.memantau() && !hak.diajak()) {
                    throw Penolakan.tidakBerwenang("Catatan ditulis oleh orang yang bekerja di dalamnya, pimpinannya, dan pihak yang diajak bekerja sama.").sebagaiException();
                }
            }
        }
    }

    /** The person of the work says to have read it. */
    @Transactional
    void dibaca(Pelaku pelaku, long catatan) {
        var instansi = pelaku.instansi().orElse("");
        var hak = pembaca.hak(pelaku, repository.pekerjaan(instansi, catatan)
                .orElseThrow(() -> Penolakan.tidakDitemukan("Catatan ini tidak ada, atau tidak menyangkut Anda.").sebagaiException()));
        dibaca(hak, catatan);
    }

    /**
     * The same for one of the people, also one of another government.
     *
     * @throws id.tatakerja.bersama.DitolakException 404 where it is not about the work, 403
     */
    @Transactional
    public void dibaca(HakKerja hak, long catatan) {
        var instansi = hak.kerja().instansi();
        if (repository.pekerjaan(instansi, catatan).filter(p -> p == hak.kerja().penugasan()).isEmpty()) {
            throw Penolakan.tidakDitemukan("Catatan ini tidak ada, atau tidak menyangkut Anda.").sebagaiException();
        }
        if (hak.peserta().isEmpty()) {
            throw Penolakan.tidakBerwenang("Yang menyatakan sudah membaca ialah orang yang bekerja di dalamnya.").sebagaiException();
        }
        repository.dibaca(instansi, catatan, hak.nip());
        if (repository.belumDibaca(instansi, hak.kerja().penugasan(), hak.nip()) == 0) {
            jejak(hak, "ARAHAN_DIBACA", Map.of("catatan", Long.toString(catatan)));
        }
    }

    /** A direction: number, words, who gave it, NIP of those who have said that they read it. */
    public record Arahan(long id, String isi, String oleh, List<String> dibaca) {

        public Arahan {
            dibaca = List.copyOf(dibaca);
        }
    }

    /** Directions on the work, newest first. */
    @Transactional(readOnly = true)
    public List<Arahan> arahan(Kerja kerja) {
        return catatan(kerja).stream().filter(c -> c.jenis() == Catatan.Jenis.ARAHAN).map(c -> new Arahan(c.id(), c.isi(), c.oleh(), c.dibaca())).toList();
    }

    /** Feedback: number, words, who gave it and when, NIP of who is meant where it is one person, the activity where it is one. */
    public record Masukan(long id, String isi, String oleh, Instant waktu, String untuk, Optional<Long> kegiatan) {}

    /** Feedback on the work, newest first. */
    @Transactional(readOnly = true)
    public List<Masukan> masukan(Kerja kerja) {
        return catatan(kerja).stream().filter(c -> c.jenis() == Catatan.Jenis.UMPAN_BALIK)
                .map(c -> new Masukan(c.id(), c.isi(), c.oleh(), c.waktu(), c.untuk(), c.kegiatan())).toList();
    }

    /** Whether the person may give directions on the work. */
    @Transactional(readOnly = true)
    boolean mengarahkan(Pelaku pelaku, HakKerja hak) {
        return pengarah.boleh(pelaku, hak);
    }

    /** Names of activities by the direction to which they refer. */
    @Transactional(readOnly = true)
    Map<Long, List<String>> rujukan(Kerja kerja) {
        return rujukan.rujukan(kerja.instansi(), kerja.penugasan());
    }

    /** What was said about the work, newest first. */
    @Transactional(readOnly = true)
    List<Catatan> catatan(Kerja kerja) {
        return repository.dari(kerja.instansi(), kerja.penugasan());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tautan> bagi(HakKerja hak) {
        var belum = hak.peserta().isPresent() ? repository.belumDibaca(hak.kerja().instansi(), hak.kerja().penugasan(), hak.nip()) : 0;
        return List.of(new Tautan(
                "Arahan, umpan balik, dan koordinasi", "/pekerjaan/" + hak.kerja().penugasan() + "/umpan-balik", belum > 0 ? belum + " arahan belum Anda baca" : "pada pekerjaan ini"));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Penolakan> tolak(HakKerja hak) {
        return repository.belumDibaca(hak.kerja().instansi(), hak.kerja().penugasan(), hak.nip()) == 0 ? Optional.empty() : Optional.of(Penolakan.bentrok(
                "ARAHAN_BELUM_DIBACA", "Ada arahan pimpinan pada pekerjaan ini yang belum Anda nyatakan sudah dibaca. Baca dahulu, lalu laporkan kemajuan."));
    }

    private void jejak(HakKerja hak, String tindakan, Map<String, String> sesudah) {
        jejak.catat(new Peristiwa(
                hak.kerja().instansi(), hak.pengguna(), Optional.of(hak.sebutan()).filter(s -> !s.isEmpty()), tindakan, hak.kerja().objek(), Map.of(), sesudah, Optional.empty()));
    }
}

package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.bersama.Dasar;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.KabarPekerjaan;
import id.tatakerja.regulasi.TabelPerencanaan.TindakanKerja;
import id.tatakerja.regulasi.alur.Bentuk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws up a perjanjian kinerja, sets it, and hands its targets on; who may do what is read from the regulation's table of planning. */
@Service
public class MenyusunPerjanjian {

    private final PerjanjianRepository repository;
    private final PembagianRepository pembagian;
    private final MembacaTarget membaca;
    private final PemegangHariIni pemegang;
    private final Instansi.Pembaca instansi;
    private final Jejak jejak;
    private final ApplicationEventPublisher kabar;
    private final GiliranTarget giliran;

    MenyusunPerjanjian(
            PerjanjianRepository repository, PembagianRepository pembagian, MembacaTarget membaca, PemegangHariIni pemegang, Instansi.Pembaca instansi, Jejak jejak,
            ApplicationEventPublisher kabar, GiliranTarget giliran) {
        this.giliran = giliran;
        this.repository = repository;
        this.pembagian = pembagian;
        this.membaca = membaca;
        this.pemegang = pemegang;
        this.instansi = instansi;
        this.jejak = jejak;
        this.kabar = kabar;
    }

    record Baru(@Nullable String unit, @Nullable Integer tahun, @Nullable String renstra) {}

    record TargetBaru(@Nullable String sasaran, @Nullable String indikator, @Nullable String target, @Nullable String satuan, @Nullable Bentuk bentuk) {}

    record Penetapan(@Nullable String nomor, @Nullable LocalDate tanggal) {}

    record Pembagian(@Nullable String kepada, @Nullable String arahan) {}

    /** An office that the person holds today and acts in: its code, its title. */
    record Kantor(String kode, String sebutan) {}

    /**
     * Begins the perjanjian kinerja of a unit for a year.
     *
     * @throws id.tatakerja.bersama.DitolakException 403 {@code BUKAN_PENETAP} with the citation, 409 {@code SUDAH_ADA}, 422
     */
    @Transactional
    long buat(Pelaku pelaku, Baru minta) {
        var kode = MembacaTarget.instansi(pelaku);
        var hari = instansi.wajib(kode).hariIni();
        var garis = membaca.garis(kode);
        var isian = new Isian();
        var unit = isian.wajib("unit", minta.unit(), Isian.PENDEK, "Pilih unitnya.");
        var tahun = minta.tahun() == null ? hari.getYear() : minta.tahun();
        if (tahun < hari.getYear() - 1 || tahun > hari.getYear() + 1) {
            isian.salah("tahun", "TAHUN_DI_LUAR_BATAS", "Perjanjian kinerja disusun untuk tahun lalu, tahun ini, atau tahun depan.");
        }
        var renstra = isian.boleh("renstra", minta.renstra(), Isian.PANJANG);
        isian.tuntas();
        var kepala = garis.susunan().pemimpin(unit).orElseThrow(() -> Isian.tolak("unit", "UNIT_TIDAK_DIKENAL", "Unit itu tidak ada atau tidak mempunyai jabatan pemimpin."));
        var kantor = kantor(pelaku, List.of(kepala.kode()), "Perjanjian kinerja unit ini disusun oleh " + garis.nama(kepala.kode()) + ".");
        if (!garis.bolehMenetapkan(kepala.kode(), Bentuk.INDIVIDU)) {
            var langkah = garis.panduan(unit, Bentuk.INDIVIDU).stream().flatMap(p -> p.langkah().stream()).findFirst();
            throw new Penolakan(
                    Penolakan.Jenis.TIDAK_BERWENANG, "BUKAN_PENETAP", "Menurut peraturan perjanjian kinerja ditetapkan " + langkah.map(l -> String.join(" atau ", garis.jabatan(l.oleh(), unit).stream()
                            .map(garis::nama).toList())).orElse("pimpinan organisasi") + "; unit ini menerima bagian targetnya.", langkah.map(l -> l.dasar()).orElse(List.of()), List.of())
                    .sebagaiException();
        }
        var id = repository.tambah(kode, unit, tahun, kantor.kode(), renstra, pelaku.namaPengguna()).orElseThrow(() -> Penolakan.bentrok(
                "SUDAH_ADA", "Unit ini sudah mempunyai perjanjian kinerja tahun " + tahun + ". Buka yang ada.").sebagaiException());
        catat(kode, pelaku, kantor, "PERJANJIAN_KINERJA", "perjanjian-kinerja:" + id, Map.of("unit", unit, "tahun", Integer.toString(tahun)), Optional.empty());
        return id;
    }

    /** Adds a target while the perjanjian is being drawn up. */
    @Transactional
    long target(Pelaku pelaku, long perjanjian, TargetBaru minta) {
        var kode = MembacaTarget.instansi(pelaku);
        var p = terbuka(kode, perjanjian);
        var kantor = kantor(pelaku, List.of(p.jabatan()), "Target ditulis oleh " + membaca.garis(kode).nama(p.jabatan()) + ".");
        var isian = new Isian();
        var sasaran = isian.wajib("sasaran", minta.sasaran(), 600, "Tulis sasarannya.");
        var indikator = isian.wajib("indikator", minta.indikator(), 600, "Tulis indikatornya.");
        var nilai = isian.wajib("target", minta.target(), 100, "Tulis target yang hendak dicapai.");
        var satuan = isian.boleh("satuan", minta.satuan(), 100);
        isian.tuntas();
        var id = repository.tambahTarget(kode, perjanjian, sasaran, indikator, nilai, satuan, minta.bentuk() == null ? Bentuk.INDIVIDU : minta.bentuk());
        catat(kode, pelaku, kantor, "TARGET_KINERJA", "target:" + id, Map.of("sasaran", sasaran, "indikator", indikator, "target", nilai + " " + satuan), Optional.empty());
        return id;
    }

    /**
     * Sets it, with number and day; it is locked from then on.
     *
     * @throws id.tatakerja.bersama.DitolakException 403, 409 {@code SUDAH_DITETAPKAN}, 422 {@code TANPA_TARGET}
     */
    @Transactional
    void tetapkan(Pelaku pelaku, long perjanjian, Penetapan minta) {
        var kode = MembacaTarget.instansi(pelaku);
        var p = terbuka(kode, perjanjian);
        var kantor = kantor(pelaku, List.of(p.jabatan()), "Perjanjian kinerja ini ditetapkan oleh " + membaca.garis(kode).nama(p.jabatan()) + ".");
        var isian = new Isian();
        var nomor = isian.wajib("nomor", minta.nomor(), 100, "Tulis nomor perjanjian kinerja.");
        var hari = instansi.wajib(kode).hariIni();
        var tanggal = minta.tanggal() == null ? hari : minta.tanggal();
        if (tanggal.isAfter(hari) || tanggal.isBefore(hari.minusYears(2))) {
            isian.salah("tanggal", "TANGGAL_DI_LUAR_BATAS", "Tanggal penetapan paling akhir hari ini.");
        }
        if (p.target().isEmpty()) {
            isian.salah("sasaran", "TANPA_TARGET", "Tulis sedikitnya satu target sebelum ditetapkan.");
        }
        isian.tuntas();
        repository.tetapkan(kode, perjanjian, nomor, tanggal, kantor.sebutan(), pelaku.nama());
        p.target().forEach(t -> giliran.berubah(kode, t.id()));
        catat(kode, pelaku, kantor, "PENETAPAN_PERJANJIAN_KINERJA", "perjanjian-kinerja:" + perjanjian, Map.of("nomor", nomor, "tanggal", tanggal.toString()), dasar(kode, p.unit(), "TETAPKAN"));
    }

    /**
     * Hands a target on with direction.
     *
     * @throws id.tatakerja.bersama.DitolakException 403 {@code BUKAN_PEMEGANG_TARGET}, 409 {@code BELUM_DITETAPKAN} or {@code SUDAH_DIBAGI}, 422
     *     {@code BUKAN_PENERIMA} with the citation
     */
    @Transactional
    void bagi(Pelaku pelaku, long target, Pembagian minta) {
        var kode = MembacaTarget.instansi(pelaku);
        var r = membaca.satu(pelaku, target);
        var kantor = kantor(pelaku, List.of(r.pemegang()), "Target ini dipegang " + r.garis().nama(r.pemegang()) + ".");
        if (!r.perjanjian().ditetapkan()) {
            throw Penolakan.bentrok("BELUM_DITETAPKAN", "Target dibagi sesudah perjanjian kinerjanya ditetapkan.").sebagaiException();
        }
        var isian = new Isian();
        var kepada = isian.wajib("kepada", minta.kepada(), Isian.PENDEK, "Pilih pejabat penanggung jawabnya.");
        var arahan = isian.wajib("arahan", minta.arahan(), Isian.PANJANG, "Tulis arahan dan bagian target yang menjadi tanggung jawabnya.");
        isian.tuntas();
        var boleh = r.garis().penerima(kantor.kode(), r.target().bentuk());
        if (!boleh.contains(kepada)) {
            var langkah = r.langkah().stream().filter(l -> l.tindakan().name().equals("BAGI_TARGET")).findFirst();
            var pesan = boleh.isEmpty() ? "Menurut peraturan " + kantor.sebutan() + " tidak membagi target lebih lanjut; susun strateginya."
                    : "Menurut peraturan target ini dibagi kepada " + String.join(", ", boleh.stream().map(r.garis()::nama).toList()) + ".";
            throw new Penolakan(Penolakan.Jenis.TIDAK_MEMENUHI, "BUKAN_PENERIMA", pesan, langkah.map(Langkahnya::dasar).orElse(List.of()),
                    List.of(new id.tatakerja.bersama.Galat("kepada", "BUKAN_PENERIMA", pesan))).sebagaiException();
        }
        if (pembagian.bagi(kode, target, kantor.kode(), kepada, arahan, kantor.sebutan(), pelaku.nama(), pelaku.namaPengguna()).isEmpty()) {
            throw Penolakan.bentrok("SUDAH_DIBAGI", "Target ini sudah Anda bagi. Satu target mempunyai satu penanggung jawab.").sebagaiException();
        }
        giliran.berubah(kode, target);
        kabar.publishEvent(new KabarPekerjaan(kode, List.of(kepada), true, "Target: " + r.target().indikator(), "Dibagikan kepada Anda oleh " + kantor.sebutan() + ".", "/target/" + target));
        catat(kode, pelaku, kantor, "PEMBAGIAN_TARGET", "target:" + target, Map.of("kepada", kepada, "arahan", arahan), dasar(kode, r.unit(), "BAGI"));
    }

    /** Takes over what was handed to the person's offices, and acknowledges what was conveyed. */
    @Transactional
    void terima(Pelaku pelaku, long target) {
        var kode = MembacaTarget.instansi(pelaku);
        membaca.satu(pelaku, target);
        var kunci = pemegang.dari(pelaku).semua();
        var diterima = pembagian.terima(kode, target, kunci, pelaku.nama());
        if (!(pembagian.akui(kode, target, kunci, pelaku.nama()) || diterima)) {
            throw Penolakan.bentrok("TIDAK_ADA_YANG_DITERIMA", "Tidak ada pembagian atau arahan atas target ini yang menunggu Anda terima.").sebagaiException();
        }
        kabar.publishEvent(new KabarPekerjaan.Usai(kode, "/target/" + target));
        catat(kode, pelaku, new Kantor("", ""), "TARGET_DITERIMA", "target:" + target, Map.of(), Optional.empty());
    }

    /**
     * The dialog kinerja on a target, where the regulation has one among the steps of planning.
     *
     * @param selesai whether it is recorded
     * @param dasar provisions
     */
    public record Dialog(boolean selesai, List<Kutipan> dasar) {

        public Dialog {
            dasar = List.copyOf(dasar);
        }
    }

    /** The dialog kinerja on a target; empty where the regulation knows none. */
    @Transactional(readOnly = true)
    public Optional<Dialog> dialog(String kode, long target) {
        return repository.satuTarget(kode, target).flatMap(t -> repository.satu(kode, t.perjanjian()).map(p -> membaca.rinci(kode, p, t))).flatMap(r -> r.langkah().stream()
                .filter(l -> l.tindakan() == TindakanKerja.DIALOG_KINERJA).findFirst()).map(l -> new Dialog(l.selesai(), l.dasar()));
    }

    /**
     * Names the part of the rencana strategis of a perjanjian that named none; possible after it is set, too.
     *
     * @throws id.tatakerja.bersama.DitolakException 404, 403, 409 {@code RENSTRA_SUDAH_ADA}, 422
     */
    @Transactional
    void renstra(Pelaku pelaku, long perjanjian, @Nullable String isi) {
        var kode = MembacaTarget.instansi(pelaku);
        var p = membaca.perjanjian(pelaku, perjanjian);
        var kantor = kantor(pelaku, List.of(p.jabatan()), "Rencana strategis ditautkan oleh " + membaca.garis(kode).nama(p.jabatan()) + ".");
        var isian = new Isian();
        var renstra = isian.wajib("renstra", isi, Isian.PANJANG, "Sebut bagian rencana strategis yang mendasarinya.");
        isian.tuntas();
        if (!repository.renstra(kode, perjanjian, renstra)) {
            throw Penolakan.bentrok("RENSTRA_SUDAH_ADA", "Perjanjian kinerja ini sudah menyebut rencana strategisnya.").sebagaiException();
        }
        catat(kode, pelaku, kantor, "TAUTAN_RENSTRA", "perjanjian-kinerja:" + perjanjian, Map.of("renstra", renstra), Optional.empty());
    }

    /** NIP of who may set the perjanjian kinerja of a unit that has none for the year: its leader, as far as the regulation lets him or her. */
    @Transactional(readOnly = true)
    public Optional<String> penetap(String kode, String unit, int tahun) {
        var garis = membaca.garis(kode);
        return repository.daftar(kode, List.of(unit), tahun).isEmpty()
                ? garis.susunan().pemimpin(unit).filter(j -> garis.bolehMenetapkan(j.kode(), Bentuk.INDIVIDU))
                        .flatMap(j -> garis.susunan().pemangku(j.kode()).stream().findFirst()).map(o -> o.pegawai().nip())
                : Optional.empty();
    }

    /** Sets a perjanjian kinerja with one target, and hands the target on to the office where the regulation lets it. */
    @Transactional
    public void jadi(Pelaku pelaku, String unit, String renstra, String sasaran, String indikator, String nilai, String satuan, String kepada, String arahan) {
        var perjanjian = buat(pelaku, new Baru(unit, null, renstra));
        var id = target(pelaku, perjanjian, new TargetBaru(sasaran, indikator, nilai, satuan, Bentuk.TIM));
        tetapkan(pelaku, perjanjian, new Penetapan("PK/" + unit, null));
        var r = membaca.satu(pelaku, id);
        if (r.garis().penerima(r.pemegang(), Bentuk.TIM).contains(kepada)) {
            bagi(pelaku, id, new Pembagian(kepada, arahan));
        }
    }

    private Perjanjian terbuka(String kode, long perjanjian) {
        var p = repository.kunci(kode, perjanjian).orElseThrow(() -> Penolakan.tidakDitemukan("Perjanjian kinerja ini tidak ada pada instansi Anda.").sebagaiException());
        if (p.ditetapkan()) {
            throw Penolakan.bentrok("SUDAH_DITETAPKAN", "Perjanjian kinerja ini sudah ditetapkan dan terkunci.").sebagaiException();
        }
        return p;
    }

    /** The first of the offices that the person holds today. */
    Kantor kantor(Pelaku pelaku, List<String> boleh, String pesan) {
        var kunci = pemegang.dari(pelaku).sebutan();
        return boleh.stream().filter(kunci::containsKey).findFirst().map(k -> new Kantor(k, Objects.requireNonNullElse(kunci.get(k), "")))
                .orElseThrow(() -> new Penolakan(Penolakan.Jenis.TIDAK_BERWENANG, "BUKAN_PEMEGANG_TARGET", pesan, List.of(), List.of()).sebagaiException());
    }

    /** The ground of an act: the row of the table at the place, where there is one. */
    Optional<Dasar> dasar(String kode, String unit, String awalan) {
        var garis = membaca.garis(kode);
        return garis.panduan(unit, Bentuk.INDIVIDU).flatMap(p -> p.langkah().stream().filter(l -> l.tindakan().name().startsWith(awalan)).findFirst()
                .map(l -> garis.paket().dasar("perencanaan", p.kode() + "/" + l.nomor(), Map.of("unit", unit), l.dasar())));
    }

    void catat(String kode, Pelaku pelaku, Kantor kantor, String tindakan, String objek, Map<String, String> sesudah, Optional<Dasar> dasar) {
        jejak.catat(new Peristiwa(
                kode, pelaku.namaPengguna(), Optional.of(kantor.sebutan()).filter(s -> !s.isEmpty()), tindakan, objek, Map.of(), sesudah, dasar));
    }
}

package id.tatakerja.pelaksanaan.kegiatan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.KabarPekerjaan;
import id.tatakerja.pelaksanaan.KegiatanDirinci;
import id.tatakerja.pelaksanaan.PekerjaanTuntas;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.PembacaSyarat;
import id.tatakerja.pelaksanaan.PenjagaMulai;
import id.tatakerja.pelaksanaan.katalog.MembacaKatalog;
import id.tatakerja.pelaksanaan.PenjagaRincian;
import id.tatakerja.pelaksanaan.rencana.MenyusunRencana;
import id.tatakerja.pelaksanaan.rencana.Rencana;
import id.tatakerja.regulasi.TabelSyaratTahap.JenisSyaratTahap;
import id.tatakerja.tampilan.Teks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works a plan out into activities and reports how far they are. */
@Service
public class MengerjakanKegiatan {

    private final KegiatanRepository repository;
    private final PembacaKerja pembaca;
    private final MenyusunRencana rencana;
    private final MembacaKatalog katalog;
    private final List<PenjagaMulai> penjaga;
    private final List<PenjagaRincian> penjagaRincian;
    private final PembacaSyarat syarat;
    private final Jejak jejak;
    private final ApplicationEventPublisher kabar;

    MengerjakanKegiatan(
            KegiatanRepository repository, PembacaKerja pembaca, MenyusunRencana rencana, MembacaKatalog katalog, List<PenjagaMulai> penjaga, List<PenjagaRincian> penjagaRincian,
            PembacaSyarat syarat, Jejak jejak, ApplicationEventPublisher kabar) {
        this.katalog = katalog;
        this.penjagaRincian = List.copyOf(penjagaRincian);
        this.syarat = syarat;
        this.kabar = kabar;
        this.repository = repository;
        this.pembaca = pembaca;
        this.rencana = rencana;
        this.penjaga = List.copyOf(penjaga);
        this.jejak = jejak;
    }

    /**
     * Adds an activity, or replaces one.
     *
     * @param kegiatan number of the one that is replaced, 0 for a new one
     * @throws id.tatakerja.bersama.DitolakException 404, 403 {@code BUKAN_PEMBAGI}, 409 {@code RENCANA_BELUM_DISEPAKATI}, 422
     */
    @Transactional
    long simpan(Pelaku pelaku, long penugasan, long kegiatan, PermintaanKegiatan minta) {
        var hak = pembaca.hak(pelaku, penugasan);
        var kerja = hak.kerja();
        PembacaKerja.pastikanBerlaku(kerja);
        if (!hak.membagi()) {
            throw Penolakan.tidakBerwenang("Kegiatan dirinci dan dibagi oleh " + kerja.ketua().map(k -> k.nama() + " sebagai Ketua Tim").orElse("yang mengerjakannya")
                    + " atau pimpinan unit pemilik kinerja.").sebagaiException();
        }
        var r = rencana.rencana(hak.kerja());
        if (!r.disepakati()) {
            throw Penolakan.bentrok(
                    "RENCANA_BELUM_DISEPAKATI", "Kegiatan dirinci sesudah rencananya disepakati. Masih ditunggu: " + String.join(", ", rencana.kurang(kerja, r)) + ".").sebagaiException();
        }
        penjagaRincian.forEach(p -> p.tolak(kerja).ifPresent(tolak -> {
            throw tolak.sebagaiException();
        }));
        var isian = minta.periksa(kerja, new PermintaanKegiatan.Dituntut(
                kerja.bertim() && syarat.pada(kerja, JenisSyaratTahap.PERAN_BERDASAR_KECAKAPAN).isPresent(),
                kerja.bertim() && syarat.pada(kerja, JenisSyaratTahap.HARAPAN_SETIAP_ANGGOTA).isPresent()));
        periksa(hak, r, kegiatan, isian);
        var butir = katalog.pastikan(kerja, isian.orang().stream().map(Kegiatan.Orang::nip).toList(), isian.butir());
        long id = kegiatan;
        if (kegiatan == 0) {
            id = repository.tambah(kerja.instansi(), kerja.penugasan(), isian, hak.pengguna());
        } else {
            repository.ubah(kerja.instansi(), kegiatan, isian);
        }
        for (var b : butir.stream().toList()) {
            katalog.tetapkan(kerja.instansi(), id, b);
        }
        kabar.publishEvent(new KegiatanDirinci(kerja.instansi(), kerja.penugasan(), id));
        catat(hak, kegiatan == 0 ? "PERINCIAN_KEGIATAN" : "PERUBAHAN_KEGIATAN", id, Map.of(
                "nama", isian.nama(), "mulai", isian.mulai().toString(), "selesai", isian.selesai().toString(),
                "orang", isian.orang().stream().map(o -> o.nama() + ": " + o.peran()).collect(Collectors.joining("; "))));
        return id;
    }

    /** Adds an activity, with roles by NIP. */
    @Transactional
    public long tambah(
            Pelaku pelaku, long penugasan, long baris, String nama, String butir, LocalDate mulai, LocalDate selesai, Map<String, String> peran, List<Long> menunggu) {
        List<PermintaanKegiatan.@Nullable Orang> orang = new java.util.ArrayList<>();
        var keahlian = butir.isEmpty() ? "Keahliannya sesuai" : "Terampil dalam " + butir.substring(0, 1).toLowerCase(Locale.ROOT) + butir.substring(1);
        peran.forEach((nip, apa) -> orang.add(new PermintaanKegiatan.Orang(nip, apa, keahlian, nama + " selesai pada waktunya dan dapat langsung dipakai")));
        return simpan(pelaku, penugasan, 0, new PermintaanKegiatan(baris, nama, "", butir, mulai, selesai, orang, new java.util.ArrayList<@Nullable Long>(menunggu), null));
    }

    /** Reports progress; whole rupiah. */
    @Transactional
    public long lapor(Pelaku pelaku, long kegiatan, LocalDate tanggal, int persen, String uraian, long realisasi) {
        return lapor(pelaku, kegiatan, new PermintaanKemajuan(tanggal, persen, uraian, realisasi, ""));
    }

    private void periksa(HakKerja hak, Rencana r, long kegiatan, IsianKegiatan isian) {
        if (r.baris().stream().noneMatch(b -> b.id() == isian.baris())) {
            throw Isian.tolak("rencana", "DI_LUAR_RENCANA", "Kegiatan itu bukan bagian rencana pekerjaan ini. Pilih dari daftar, atau buka rencananya untuk menambah.");
        }
        var semua = repository.dari(hak.kerja().instansi(), List.of(hak.kerja().penugasan())).stream().collect(Collectors.toMap(Kegiatan::id, Function.identity()));
        if (kegiatan != 0 && !semua.containsKey(kegiatan)) {
            throw Penolakan.tidakDitemukan("Kegiatan ini bukan bagian pekerjaan itu.").sebagaiException();
        }
        dalamAnggaran(hak, r, isian, semua.values().stream().filter(k -> k.baris() == isian.baris() && k.id() != kegiatan).mapToLong(Kegiatan::anggaran).sum());
        for (var m : isian.menunggu()) {
            if (!semua.containsKey(m)) {
                throw Isian.tolak("menunggu", "TIDAK_DIKENAL", "Kegiatan yang ditunggu harus kegiatan lain dalam pekerjaan ini.");
            }
            if (melingkar(semua, m, kegiatan)) {
                throw Isian.tolak("menunggu", "SALING_MENUNGGU", "Kegiatan ini dan \"" + semua.get(m).nama() + "\" akan saling menunggu. Lepaskan salah satunya.");
            }
        }
    }

    /** What the activities of a line are to use together stays within it, where the regulation wants the detail to fit the plan. */
    private void dalamAnggaran(HakKerja hak, Rencana r, IsianKegiatan isian, long lain) {
        var jatah = r.baris().stream().filter(b -> b.id() == isian.baris()).mapToLong(Rencana.Baris::jumlah).sum();
        if (isian.anggaran() > 0 && lain + isian.anggaran() > jatah) {
            syarat.pada(hak.kerja(), JenisSyaratTahap.RINCIAN_DALAM_RENCANA).ifPresent(s -> {
                var pesan = "Rencana kegiatan ini beranggaran Rp" + Teks.angka(jatah) + ", yang dirinci menjadi Rp" + Teks.angka(lain + isian.anggaran())
                        + ". Sesuaikan jumlahnya, atau buka rencananya untuk diubah dan disepakati lagi.";
                throw new Penolakan(Penolakan.Jenis.TIDAK_MEMENUHI, "MELEBIHI_RENCANA", pesan, s.dasar(), List.of(new Galat("anggaran", "MELEBIHI_RENCANA", pesan))).sebagaiException();
            });
        }
    }

    private static boolean melingkar(Map<Long, Kegiatan> semua, long dari, long cari) {
        var sudah = new HashSet<Long>();
        var antre = new java.util.ArrayDeque<>(List.of(dari));
        while (!antre.isEmpty()) {
            var n = antre.poll();
            if (n == cari) {
                return true;
            }
            if (sudah.add(n) && semua.containsKey(n)) {
                antre.addAll(semua.get(n).menunggu());
            }
        }
        return false;
    }

    /** The body of a report of progress. */
    record PermintaanKemajuan(
            @Nullable LocalDate tanggal, @Nullable Integer persen, @Nullable String uraian, @Nullable Long realisasi, @Nullable String alasanLebih) {}

    /**
     * Reports progress.
     *
     * @throws id.tatakerja.bersama.DitolakException 404, 403 {@code BUKAN_KEGIATAN_ANDA}, 409, 422 {@code TANGGAL_NANTI}, {@code SEBELUM_MULAI},
     *     {@code MELEBIHI_ANGGARAN} and faults of fields
     */
    @Transactional
    long lapor(Pelaku pelaku, long kegiatan, PermintaanKemajuan minta) {
        var instansi = pelaku.instansi().orElse("");
        var k = repository.kunci(instansi, kegiatan).orElseThrow(() -> tidakAda().sebagaiException());
        return lapor(pembaca.hak(pelaku, k.penugasan()), k, minta);
    }

    /**
     * Takes in the progress of somebody of another government, as it was written there; whole rupiah.
     *
     * @throws id.tatakerja.bersama.DitolakException as for the own people
     */
    @Transactional
    public long laporLuar(HakKerja hak, long kegiatan, LocalDate tanggal, int persen, String uraian, long realisasi, String alasanLebih) {
        var k = repository.kunci(hak.kerja().instansi(), kegiatan).filter(x -> x.penugasan() == hak.kerja().penugasan()).orElseThrow(() -> tidakAda().sebagaiException());
        return lapor(hak, k, new PermintaanKemajuan(tanggal, persen, uraian, realisasi, alasanLebih));
    }

    private long lapor(HakKerja hak, Kegiatan k, PermintaanKemajuan minta) {
        PembacaKerja.pastikanBerlaku(hak.kerja());
        var instansi = hak.kerja().instansi();
        var kegiatan = k.id();
        if (!k.milik(hak.nip())) {
            throw new Penolakan(Penolakan.Jenis.TIDAK_BERWENANG, "BUKAN_KEGIATAN_ANDA", "Kemajuan dilaporkan oleh yang berperan dalam kegiatan ini: "
                    + k.orang().stream().map(Kegiatan.Orang::nama).collect(Collectors.joining(", ")) + ".", List.of(), List.of()).sebagaiException();
        }
        penjaga.forEach(p -> p.tolak(hak).ifPresent(tolak -> {
            throw tolak.sebagaiException();
        }));
        var baru = periksa(hak, k, minta);
        var id = repository.lapor(instansi, kegiatan, baru);
        if (baru.persen() == 100 && k.persen() < 100) {
            kabarkanYangMenunggu(hak, k);
            if (repository.dari(instansi, List.of(k.penugasan())).stream().allMatch(x -> x.persen() == 100)) {
                kabar.publishEvent(new PekerjaanTuntas(instansi, k.penugasan()));
            }
        }
        catat(hak, "KEMAJUAN_KEGIATAN", kegiatan, Map.of(
                "tanggal", baru.tanggal().toString(), "persen", Integer.toString(baru.persen()), "realisasi", Long.toString(baru.realisasi()), "uraian", baru.uraian(),
                "alasanLebih", baru.alasanLebih()));
        return id;
    }

    /** Those whose activity waits for this one hear that it is done. */
    private void kabarkanYangMenunggu(HakKerja hak, Kegiatan selesai) {
        repository.dari(hak.kerja().instansi(), List.of(selesai.penugasan())).stream().filter(k -> k.menunggu().contains(selesai.id())).forEach(k -> kabar.publishEvent(
                new KabarPekerjaan(
                        hak.kerja().instansi(), k.orang().stream().map(o -> "#" + o.nip()).toList(), false, "Sudah selesai: " + selesai.nama(),
                        "Kegiatan \"" + k.nama() + "\" tidak lagi menunggunya.", "/kegiatan/" + k.id())));
    }

    private Kemajuan periksa(HakKerja hak, Kegiatan k, PermintaanKemajuan minta) {
        var isian = new Isian();
        var hari = hak.kerja().hari();
        var tanggal = minta.tanggal() == null ? hari : minta.tanggal();
        if (tanggal.isAfter(hari)) {
            isian.salah("tanggal", "TANGGAL_NANTI", "Kemajuan dilaporkan untuk hari yang sudah dijalani, paling akhir " + Teks.tanggal(hari) + ".");
        } else if (tanggal.isBefore(k.mulai())) {
            isian.salah("tanggal", "SEBELUM_MULAI", "Kegiatan ini mulai " + Teks.tanggal(k.mulai()) + ". Bila dikerjakan lebih awal, majukan dahulu tanggal mulainya.");
        }
        var persen = minta.persen();
        if (persen == null || persen < 0 || persen > 100) {
            isian.salah("persen", "PERSEN_TIDAK_SAH", "Tulis kemajuan sebagai bilangan bulat 0 sampai 100.");
        }
        var uraian = isian.wajib("uraian", minta.uraian(), Isian.PANJANG, "Tulis apa yang sudah dikerjakan.");
        var realisasi = minta.realisasi() == null ? 0L : minta.realisasi();
        var alasan = isian.boleh("alasanLebih", minta.alasanLebih(), Isian.PANJANG);
        if (realisasi < 0 || realisasi > Isian.UANG_TERBANYAK) {
            isian.salah("realisasi", "JUMLAH_TIDAK_SAH", "Tulis uang yang terpakai dalam rupiah bulat, atau kosongkan.");
        } else if (realisasi > 0) {
            var sisa = sisa(hak, k);
            if (realisasi > sisa && alasan.isEmpty()) {
                isian.salah("alasanLebih", "MELEBIHI_ANGGARAN", "Anggaran kegiatan ini tinggal Rp" + Teks.angka(Math.max(0, sisa)) + ", yang ditulis Rp" + Teks.angka(realisasi)
                        + ". Perbaiki jumlahnya, atau tulis alasan kelebihannya; kelebihan itu terlihat oleh pimpinan.");
            }
        }
        isian.tuntas();
        return new Kemajuan(0, k.id(), tanggal, persen == null ? 0 : persen, uraian, realisasi, alasan, hak.nip(), hak.nama(), Instant.EPOCH);
    }

    /** What is left of the line of the plan; all activities of the line draw on it. */
    private long sisa(HakKerja hak, Kegiatan k) {
        var jatah = rencana.rencana(hak.kerja()).baris().stream().filter(b -> b.id() == k.baris()).mapToLong(Rencana.Baris::jumlah).sum();
        return jatah - repository.dari(hak.kerja().instansi(), List.of(k.penugasan())).stream().filter(x -> x.baris() == k.baris()).mapToLong(Kegiatan::realisasi).sum();
    }

    static Penolakan tidakAda() {
        return Penolakan.tidakDitemukan("Kegiatan ini tidak ada, atau tidak menyangkut Anda maupun jabatan yang Anda pegang hari ini.");
    }

    private void catat(HakKerja hak, String tindakan, long kegiatan, Map<String, String> sesudah) {
        jejak.catat(new Peristiwa(
                hak.kerja().instansi(), hak.pengguna(), Optional.of(hak.sebutan()).filter(s -> !s.isEmpty()), tindakan, "kegiatan:" + kegiatan, Map.of(), sesudah,
                Optional.empty()));
    }
}

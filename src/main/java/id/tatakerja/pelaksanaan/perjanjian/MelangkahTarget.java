package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.SelamaKeadaan;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.KabarPekerjaan;
import id.tatakerja.pelaksanaan.PembacaSyarat;
import id.tatakerja.penugasan.MenyiapkanFormulir;
import id.tatakerja.penugasan.PenugasanBerubah;
import id.tatakerja.regulasi.TabelPerencanaan.TindakanKerja;
import id.tatakerja.regulasi.TabelSyaratTahap.JenisSyaratTahap;
import id.tatakerja.regulasi.alur.Bentuk;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Takes the steps of planning for one target, in the order of the regulation, up to the form that begins the assignment. */
@Service
class MelangkahTarget {

    private final PerjanjianRepository repository;
    private final PembagianRepository pembagian;
    private final MembacaTarget membaca;
    private final MenyusunPerjanjian menyusun;
    private final PemegangHariIni pemegang;
    private final MenyiapkanFormulir formulir;
    private final SelamaKeadaan keadaan;
    private final PembacaSyarat syarat;
    private final ApplicationEventPublisher kabar;
    private final GiliranTarget giliran;
    private final PemulaTarget pemula;

    /** Strategies whose form was not sent yet when somebody last looked. */
    private record Menunggu() implements SelamaKeadaan.Pertanyaan<List<Perjanjian.Strategi>> {}

    /** Targets of the assignments that came of strategies. */
    private record Bertugas() implements SelamaKeadaan.Pertanyaan<Map<Long, Long>> {}

    MelangkahTarget(
            PerjanjianRepository repository, PembagianRepository pembagian, MembacaTarget membaca, MenyusunPerjanjian menyusun, PemegangHariIni pemegang,
            MenyiapkanFormulir formulir, SelamaKeadaan keadaan, PembacaSyarat syarat, ApplicationEventPublisher kabar, GiliranTarget giliran,
            PemulaTarget pemula) {
        this.pemula = pemula;
        this.giliran = giliran;
        this.syarat = syarat;
        this.keadaan = keadaan;
        this.repository = repository;
        this.pembagian = pembagian;
        this.membaca = membaca;
        this.menyusun = menyusun;
        this.pemegang = pemegang;
        this.formulir = formulir;
        this.kabar = kabar;
    }

    record PermintaanStrategi(
            @Nullable Bentuk bentuk, Perjanjian.@Nullable Kebutuhan kebutuhan, @Nullable Boolean ketua, @Nullable String uraian, @Nullable String program) {}

    record PermintaanLangkah(
            @Nullable Integer nomor, @Nullable String isi, @Nullable String kepada, Rekomendasi.@Nullable Permintaan rekomendasi, @Nullable String perilaku,
            @Nullable String jenisRencana, @Nullable String pertanggungjawaban, @Nullable String konsekuensi) {}

    /**
     * Sets the strategy: its three decisions must all be made.
     *
     * @throws id.tatakerja.bersama.DitolakException 403, 409 {@code LANGKAH_BELUM_WAKTUNYA}, 422
     */
    @Transactional
    void strategi(Pelaku pelaku, long target, PermintaanStrategi minta) {
        var kode = MembacaTarget.instansi(pelaku);
        var r = membaca.satu(pelaku, target);
        var langkah = r.langkah().stream().filter(l -> l.tindakan().name().equals("SUSUN_STRATEGI")).findFirst();
        var boleh = langkah.map(l -> Stream.concat(l.jabatan().stream(), l.bersama().stream()).distinct().toList()).filter(j -> !j.isEmpty()).orElse(List.of(r.pemegang()));
        var kantor = menyusun.kantor(pelaku, boleh, "Strategi disusun oleh " + boleh.stream().map(r.garis()::nama).findFirst().orElse("pemegang target") + ".");
        langkah.ifPresent(l -> urut(r, l.nomor()));
        var isian = new Isian();
        if (minta.bentuk() == null) {
            isian.salah("bentuk", "WAJIB_DIISI", "Putuskan bentuknya: tim atau perorangan.");
        }
        if (minta.kebutuhan() == null) {
            isian.salah("kebutuhan", "WAJIB_DIISI", "Putuskan perlu tidaknya pegawai dari luar unit.");
        }
        // a person who works alone has nobody to head
        if (minta.ketua() == null && minta.bentuk() != Bentuk.INDIVIDU) {
            isian.salah("ketua", "WAJIB_DIISI", "Putuskan perlu tidaknya Ketua Tim.");
        }
        if (minta.bentuk() == Bentuk.INDIVIDU && Boolean.TRUE.equals(minta.ketua())) {
            isian.salah("ketua", "KETUA_TANPA_TIM", "Pekerjaan perorangan tidak mempunyai Ketua Tim. Pilih bentuk tim, atau tanpa ketua.");
        }
        var uraian = isian.wajib("uraian", minta.uraian(), Isian.PANJANG, "Tulis strategi mencapai target ini.");
        var program = isian.boleh("program", minta.program(), Isian.PENDEK);
        isian.tuntas();
        var bentuk = Objects.requireNonNull(minta.bentuk());
        repository.bentuk(kode, target, bentuk);
        pembagian.strategi(
                kode, target, bentuk, Objects.requireNonNull(minta.kebutuhan()), Boolean.TRUE.equals(minta.ketua()), uraian, program,
                r.garis().unit(r.pemegang()).orElse(r.perjanjian().unit()), kantor.sebutan(), pelaku.nama(), pelaku.namaPengguna());
        giliran.berubah(kode, target);
        menyusun.catat(kode, pelaku, kantor, "STRATEGI_TARGET", "target:" + target, Map.of("bentuk", bentuk.name(), "uraian", uraian), menyusun.dasar(kode, r.unit(), "SUSUN_STRATEGI"));
    }

    /**
     * Writes down a step that has no act of its own: direction, expectation, dialog, roles and the like.
     *
     * @throws id.tatakerja.bersama.DitolakException 403, 409 {@code LANGKAH_BELUM_WAKTUNYA}, 422
     */
    @Transactional
    void langkah(Pelaku pelaku, long target, PermintaanLangkah minta) {
        var kode = MembacaTarget.instansi(pelaku);
        var r = membaca.satu(pelaku, target);
        var l = r.langkah().stream().filter(x -> Objects.equals(x.nomor(), minta.nomor()) && !x.bertindakSendiri()).findFirst()
                .orElseThrow(() -> Isian.tolak("nomor", "TIDAK_DIKENAL", "Pilih langkah yang dicatat; pembagian, strategi, dan rencana mempunyai formulirnya sendiri."));
        var kunci = pemegang.dari(pelaku).sebutan();
        var boleh = Stream.concat(l.jabatan().stream(), l.bersama().stream()).distinct().toList();
        var pegawai = l.olehPegawai() && pelaku.nip().flatMap(n -> r.garis().susunan().jabatanDefinitif(n))
                .filter(j -> r.garis().susunan().dalam(j.unit(), r.garis().unit(r.pemegang()).orElse(r.unit()))).isPresent();
        if (!pegawai && boleh.stream().noneMatch(kunci::containsKey)) {
            throw new Penolakan(Penolakan.Jenis.TIDAK_BERWENANG, "BUKAN_GILIRAN_ANDA", "Langkah ini dikerjakan " + l.oleh() + ".", l.dasar(), List.of()).sebagaiException();
        }
        urut(r, l.nomor());
        if (l.tindakan() == TindakanKerja.PELAJARI_GAMBARAN_ORGANISASI) {
            tertaut(r, l);
        }
        var isian = new Isian();
        var isi = isian.wajib("isi", minta.isi(), Isian.PANJANG, "Tulis hasil langkah ini.");
        var kepada = Isian.bersih(minta.kepada());
        var s = r.garis().susunan();
        var tujuan = kepada.isEmpty() ? "" : s.jabatan(kepada).isPresent() ? kepada : s.pegawai(kepada).isPresent() ? "#" + kepada : "?";
        if (tujuan.equals("?")) {
            isian.salah("kepada", "TIDAK_DIKENAL", "Penerimanya tidak ada pada instansi ini. Pilih jabatan atau pegawai.");
        }
        var bagian = BagianLangkah.periksa(l.tindakan(), minta, tujuan.startsWith("#"), isian);
        var rekomendasi = l.tindakan() == TindakanKerja.REKOMENDASIKAN_PEGAWAI
                ? Optional.of(Objects.requireNonNullElseGet(minta.rekomendasi(), () -> new Rekomendasi.Permintaan(null, null, null, null, null)).periksa(isian)) : Optional.<Rekomendasi>empty();
        isian.tuntas();
        var kantor = boleh.stream().filter(kunci::containsKey).findFirst().map(k -> new MenyusunPerjanjian.Kantor(k, Objects.requireNonNullElse(kunci.get(k), "")))
                .orElseGet(() -> new MenyusunPerjanjian.Kantor("", ""));
        var semua = tujuan.isEmpty() && l.kepadaPegawai() ? pegawai(r) : List.<String>of();
        if (semua.isEmpty()) {
            var id = pembagian.catat(kode, target, l.nomor(), l.tindakan().name(), isi, bagian, tujuan, kantor.sebutan(), pelaku.nama(), pelaku.namaPengguna());
            rekomendasi.ifPresent(x -> pembagian.rekomendasi(kode, id, x));
        } else {
            pembagian.catat(kode, target, l.nomor(), l.tindakan().name(), isi, semua, kantor.sebutan(), pelaku.nama(), pelaku.namaPengguna());
        }
        giliran.berubah(kode, target);
        if (!tujuan.isEmpty() || !semua.isEmpty()) {
            kabar.publishEvent(new KabarPekerjaan(kode, semua.isEmpty() ? List.of(tujuan) : semua, true, "Target: " + r.target().indikator(), "Ada arahan atau ekspektasi untuk Anda.", "/target/" + target));
        }
        menyusun.catat(kode, pelaku, kantor, l.tindakan().name(), "target:" + target, Map.of(
                "isi", isi, "kepada", semua.isEmpty() ? tujuan : semua.size() + " pegawai", "rekomendasi", rekomendasi.map(Rekomendasi::kalimat).orElse("")), Optional.of(
                r.garis().paket().dasar("perencanaan", "langkah " + l.nomor(), Map.of("unit", r.unit()), l.dasar())));
    }

    /** The picture of the organisation is looked at in its documents: the rencana strategis that is named, and the perjanjian that is set. */
    private static void tertaut(MembacaTarget.Rinci r, Langkahnya l) {
        if (r.perjanjian().renstra().isEmpty() || !r.perjanjian().ditetapkan()) {
            throw new Penolakan(Penolakan.Jenis.BENTROK, "DOKUMEN_BELUM_TERTAUT", r.perjanjian().renstra().isEmpty()
                    ? "Perjanjian kinerja ini belum menyebut rencana strategisnya. Tautkan pada halaman perjanjian kinerja, lalu catat langkah ini."
                    : "Perjanjian kinerja unit ini belum ditetapkan. Tetapkan lebih dahulu, lalu catat langkah ini.", l.dasar(), List.of()).sebagaiException();
        }
    }

    /** Keys of those who work where the target is answered for, its leaders aside, where the regulation wants word to reach every one of them. */
    private List<String> pegawai(MembacaTarget.Rinci r) {
        var s = r.garis().susunan();
        var unit = r.garis().unit(r.pemegang()).orElse(r.unit());
        return syarat.pada(s.instansi(), r.unit(), r.target().bentuk(), JenisSyaratTahap.PENYAMPAIAN_KE_SEMUA).isEmpty() ? List.of()
                : s.jabatan().stream().filter(j -> !j.memimpin() && s.dalam(j.unit(), unit)).flatMap(j -> s.pemangku(j.kode()).stream())
                        .map(p -> "#" + p.pegawai().nip()).distinct().toList();
    }

    /** Steps stand in an order; one whose turn has not come is refused with the one that is owed. */
    private static void urut(MembacaTarget.Rinci r, int nomor) {
        r.langkah().stream().filter(l -> !l.selesai() && l.nomor() < nomor).findFirst().ifPresent(l -> {
            throw new Penolakan(Penolakan.Jenis.BENTROK, "LANGKAH_BELUM_WAKTUNYA", "Langkah " + l.nomor() + " belum dikerjakan: " + l.penjelasan() + " Giliran " + l.oleh() + ".", l.dasar(), List.of())
                    .sebagaiException();
        });
    }

    /**
     * Leads the strategy into the form that begins an assignment, with everything filled in.
     *
     * @return key of the draft
     */
    @Transactional
    String menugaskan(InstansiKini kini, long target) {
        var r = membaca.satu(kini.pelaku(), target);
        pemula.menunggu(kini.kode(), r).filter(p -> !pemegang.dari(kini.pelaku()).semua().contains(p.kunci())).ifPresent(p -> {
            throw Penolakan.tidakBerwenang("Penugasan untuk target ini dibuat oleh " + r.garis().nama(p.kunci()) + ".").sebagaiException();
        });
        var s = r.strategi().orElseThrow(() -> Penolakan.bentrok("STRATEGI_BELUM_ADA", "Susun dahulu strateginya; penugasan mengikuti keputusan di dalamnya.").sebagaiException());
        var hari = kini.hariIni();
        var akhir = LocalDate.of(Math.max(hari.getYear(), r.perjanjian().tahun()), 12, 31);
        var isi = new HashMap<String, String>();
        isi.put("cara", "PENUNJUKAN");
        isi.put("bentuk", s.bentuk().name());
        isi.put("sifat", "RUTIN");
        isi.put("unitPemilik", s.unit());
        isi.put("judul", potong(r.target().sasaran()));
        isi.put("maksudTujuan", r.target().sasaran());
        isi.put("ekspektasi", r.target().kalimat());
        isi.put("mulai", hari.toString());
        isi.put("selesai", akhir.toString());
        isi.put("pertimbangan", s.kebutuhan() == Perjanjian.Kebutuhan.TIDAK ? s.uraian() : s.uraian() + " Menurut strategi targetnya dibutuhkan: " + s.kebutuhan().sebutan().toLowerCase(java.util.Locale.ROOT) + ".");
        if (s.kebutuhan() != Perjanjian.Kebutuhan.TIDAK) {
            isi.put("sifatPekerjaan", "LINTAS_UNIT");
        }
        isi.put("perjanjianKinerja", r.target().kalimat());
        isi.put("rencanaHasil", r.target().kalimat());
        if (!r.perjanjian().renstra().isEmpty()) {
            isi.put("renstra", potong(r.perjanjian().renstra()));
        }
        if (s.bentuk() == Bentuk.TIM) {
            isi.put("namaTim", potong("Tim " + r.target().sasaran()));
        }
        var kunci = formulir.siapkan(kini, isi);
        pembagian.draf(kini.kode(), target, kunci, kini.pelaku().namaPengguna());
        return kunci;
    }

    private static String potong(String teks) {
        return teks.length() <= Isian.PENDEK ? teks : teks.substring(0, Isian.PENDEK - 1) + "…";
    }

    /**
     * An assignment moved on: it may be the one into which a strategy led, or have brought people whom the next step of its target concerns. Looked at
     * last in the transaction, when its team is there too.
     */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void dengar(PenugasanBerubah berubah) {
        Optional.ofNullable(keadaan.ambil(berubah.instansi(), SelamaKeadaan.Bagian.STRATEGI, new Bertugas(), () -> Map.copyOf(pembagian.bertugas(berubah.instansi()))).get(berubah.id()))
                .ifPresent(t -> giliran.berubah(berubah.instansi(), t));
        keadaan.ambil(berubah.instansi(), SelamaKeadaan.Bagian.STRATEGI, new Menunggu(), () -> List.copyOf(pembagian.menungguPenugasan(berubah.instansi()))).stream()
                .filter(s -> formulir.terkirim(berubah.instansi(), s.pengguna(), s.draf()).filter(n -> n == berubah.id()).isPresent())
                .forEach(s -> {
                    pembagian.penugasan(berubah.instansi(), s.target(), berubah.id());
                    giliran.berubah(berubah.instansi(), s.target());
                });
    }
}

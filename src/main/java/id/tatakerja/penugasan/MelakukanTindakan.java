package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.KotakTugas;
import id.tatakerja.alur.MembacaPihak;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.PenentuPeran;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.alur.Tugas;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.SelamaKeadaan;
import id.tatakerja.regulasi.alur.Simpul;
import id.tatakerja.regulasi.alur.SisiAlur;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Does an open act as somebody who holds its office today. */
@Service
class MelakukanTindakan {

    private final KotakTugas kotak;
    private final PemegangHariIni pemegang;
    private final PenugasanRepository repository;
    private final MenjalankanAlur menjalankan;
    private final MembacaPihak pembaca;
    private final PenjagaWaktu penjaga;
    private final PihakKasus pihak;
    private final LintasInstansi lintas;
    private final MenyebutPegawaiAsal menyebut;
    private final Mengantar mengantar;
    private final MembandingkanPegawai membandingkan;
    private final SusunanSesaat susunan;
    private final SelamaKeadaan keadaan;
    private final TransactionTemplate transaksi;
    private final List<TindakanTahapLain> tahapLain;

    MelakukanTindakan(
            KotakTugas kotak, PemegangHariIni pemegang, PenugasanRepository repository, MenjalankanAlur menjalankan, MembacaPihak pembaca,
            PenjagaWaktu penjaga, PihakKasus pihak, LintasInstansi lintas, MenyebutPegawaiAsal menyebut, Mengantar mengantar, MembandingkanPegawai membandingkan,
            SusunanSesaat susunan, SelamaKeadaan keadaan, PlatformTransactionManager pengelola, List<TindakanTahapLain> tahapLain) {
        this.tahapLain = List.copyOf(tahapLain);
        this.keadaan = keadaan;
        this.membandingkan = membandingkan;
        this.susunan = susunan;
        this.penjaga = penjaga;
        this.pihak = pihak;
        this.lintas = lintas;
        this.menyebut = menyebut;
        this.mengantar = mengantar;
        this.transaksi = new TransactionTemplate(pengelola);
        this.kotak = kotak;
        this.pemegang = pemegang;
        this.repository = repository;
        this.menjalankan = menjalankan;
        this.pembaca = pembaca;
    }

    /**
     * Does it.
     *
     * @throws id.tatakerja.bersama.DitolakException 404 for an act of another instansi, 403 for who does not hold the office today or would
     *     decide on an own request, 409 when it is no longer open, 422 for a decision that is not complete
     */
    Kasus lakukan(Pelaku pelaku, long id, PermintaanTindakan permintaan) {
        return mengantar.antar(keadaan.tetap(() -> Objects.requireNonNull(transaksi.execute(_ -> kerjakan(pelaku, id, permintaan)))));
    }

    /** The act with all that follows from it, before its letters are handed over to another government. */
    Kasus kerjakan(Pelaku pelaku, long id, PermintaanTindakan permintaan) {
        var kode = pelaku.instansi().orElseThrow(() -> tidakAda().sebagaiException());
        var tugas = kotak.satu(kode, id).orElseThrow(() -> tidakAda().sebagaiException());
        var tahap = tahap(tugas);
        if (tahap.isPresent()) {
            tahap.get().lakukan(pelaku, tugas, permintaan.tahapLain());
            return repository.satu(kode, tugas.penugasan()).orElseThrow();
        }
        var siapa = Bertindak.dari(pelaku, pemegang.dari(pelaku), tugas.pelaku(), tugas.tindakan()).orElseThrow(() -> new Penolakan(
                        Penolakan.Jenis.TIDAK_BERWENANG, "BUKAN_PEMEGANG_PERAN",
                        "Langkah ini dikerjakan oleh " + tugas.pelaku().getFirst().peran().sebutan() + ". Anda tidak memangku jabatan itu hari ini.",
                        tugas.dasar(), List.of())
                .sebagaiException());
        // held from here on, so that of two officials one comes first and the other is told
        var kasus = repository.kunci(kode, tugas.penugasan()).orElseThrow(() -> tidakAda().sebagaiException());
        var putusan = permintaan.periksa(tugas);
        var tindak = menjalankan.alur(kasus).graf().simpul(tugas.simpul()).map(Simpul.Tindak.class::cast).orElseThrow();
        permohonanSendiri(kasus, tindak, siapa);
        kotak.tutup(kode, id, putusan.hasil(), siapa.pengguna());
        var bernama = putusan.hasil().menutup() ? kasus : sebut(kasus, tindak, permintaan, siapa);
        if (!bernama.isian().pegawai().equals(kasus.isian().pegawai())) {
            var alasan = putusan.catatan().isEmpty() ? putusan.alasan() : putusan.catatan();
            membandingkan.sebut(menjalankan.paket(kasus), susunan.kini(kode), bernama, alasan);
        }
        return menjalankan.jalankan(bernama, tindak, siapa, putusan, sekali(() -> peran(bernama, putusan)));
    }

    /** The later stage whose act it is. */
    Optional<TindakanTahapLain> tahap(Tugas tugas) {
        return tahapLain.stream().filter(t -> t.menangani(tugas.tindakan())).findFirst();
    }

    private static Penolakan tidakAda() {
        return Penolakan.tidakDitemukan("Tugas ini tidak ada pada instansi Anda. Buka daftar tugas Anda.");
    }

    private PenentuPeran peran(Kasus k, Putusan putusan) {
        return new PenentuPeran(putusan.hasil().menutup() ? pihak.seadanya(k) : pihak.baca(k), menjalankan.alur(k), k.lingkup());
    }

    private static <T> Supplier<T> sekali(Supplier<T> asal) {
        return new Supplier<>() {
            private @Nullable T nilai;

            @Override
            public T get() {
                var ada = nilai;
                if (ada == null) {
                    ada = asal.get();
                    nilai = ada;
                }
                return ada;
            }
        };
    }

    /** Nobody decides on an own request, unless the regulation makes the offices one. */
    private static void permohonanSendiri(Kasus kasus, Simpul.Tindak tindak, Bertindak siapa) {
        var memutuskan = switch (tindak.tindakan()) {
            case PUTUSKAN, SETUJUI_KELUAR, REKOMENDASIKAN, TERUSKAN, INSTRUKSIKAN, JAWAB_KETERSEDIAAN, SETUJUI_JAWABAN, SETUJUI_SURAT, PERTIMBANGKAN,
                    TURUT_MENUNJUK -> true;
            case USULKAN, TUNJUK, CATAT_KEINGINAN, NYATAKAN_KEINGINAN, AJUKAN, KIRIM_JAWABAN, SAMPAIKAN, SUSUN_SURAT, TERBITKAN_SURAT, TETAPKAN_TIM, TERIMA, SERAHKAN_HASIL, TINJAU,
                    TERIMA_HASIL -> false;
        };
        var pemohon = siapa.pengguna().equals(kasus.pemohonPengguna()) && !siapa.sebagai().pemegang().kunci().equals(kasus.pemohon());
        if (memutuskan && (pemohon || kasus.isian().pegawai().contains(siapa.nip()))) {
            throw new Penolakan(
                            Penolakan.Jenis.TIDAK_BERWENANG, "PERMOHONAN_SENDIRI",
                            "Anda tidak memutuskan permohonan Anda sendiri atau tentang diri Anda. Minta pejabat lain yang memangku jabatan ini.", tindak.dasar(), List.of())
                    .sebagaiException();
        }
    }

    /** The home side names people where none were named, or fewer than were asked for. */
    private Kasus sebut(Kasus kasus, Simpul.Tindak tindak, PermintaanTindakan permintaan, Bertindak siapa) {
        var orang = permintaan.orang();
        if (lintas.asal(kasus)) {
            return menyebut.sebut(kasus, tindak, orang, Permintaan.isi(permintaan.unitAsal()), siapa);
        }
        if (orang.isEmpty() || orang.equals(kasus.isian().pegawai())) {
            if (MenjalankanAlur.perluNama(kasus, tindak)) {
                throw Penolakan.tidakMemenuhi("PEGAWAI_WAJIB", "Sebut NIP pegawai yang ditugaskan, paling banyak " + kasus.isian().jumlah() + " orang.").sebagaiException();
            }
            return kasus;
        }
        var semula = kasus.isian().pegawai();
        var boleh = tindak.peran().getFirst().sisi() == SisiAlur.ASAL && !tindak.perPegawai();
        if (!boleh || !semula.isEmpty() && !semula.containsAll(orang)) {
            throw Penolakan.menurut(
                            "PEGAWAI_DI_LUAR_DAFTAR", "Hanya pegawai yang disebut dalam permohonan atau daftar yang dapat ditugaskan pada langkah ini.", tindak.dasar())
                    .sebagaiException();
        }
        if (semula.isEmpty() && orang.size() > kasus.isian().jumlah()) {
            throw Penolakan.tidakMemenuhi("PEGAWAI_TERLALU_BANYAK", "Yang diminta " + kasus.isian().jumlah() + " orang. Kurangi daftarnya.").sebagaiException();
        }
        var baru = kasus.untuk(orang);
        var sisi = pembaca.baca(kasus.instansi(), baru.isian().unitPemilik(), orang, baru.isian().unitAsal());
        MerencanakanPenugasan.wajibKedudukan(sisi);
        if (sisi.lingkup() != kasus.lingkup()) {
            throw Penolakan.tidakMemenuhi("JARAK_BERBEDA", "Pegawai yang disebut tidak berada pada unit yang diminta. Pilih pegawai unit itu.").sebagaiException();
        }
        penjaga.tolak(sisi.susunan(), baru.isian()).filter(_ -> semula.isEmpty()).ifPresent(p -> {
            throw p.sebagaiException();
        });
        repository.pegawai(kasus.instansi(), kasus.id(), orang);
        return baru;
    }

    /** Open acts of the person, oldest first. */
    @Transactional(readOnly = true)
    List<Tugas> milik(Pelaku pelaku) {
        return pelaku.instansi().map(kode -> kotak.milik(kode, pemegang.dari(pelaku))).orElse(List.of());
    }

    /** Which of the acts need people to be named first, so that a button alone would not do. */
    @Transactional(readOnly = true)
    Set<Long> harusMenyebut(String instansi, List<Tugas> semua) {
        var tanpa = repository.tanpaPegawai(instansi, semua.stream().filter(Tugas::tanpaNama).map(Tugas::penugasan).distinct().toList()).stream()
                .collect(Collectors.toMap(Kasus::id, Function.identity()));
        return semua.stream()
                .filter(t -> tahap(t).isEmpty())
                .filter(t -> Optional.ofNullable(tanpa.get(t.penugasan()))
                        .filter(k -> {
                            var tindak = menjalankan.alur(k).graf().simpul(t.simpul()).map(Simpul.Tindak.class::cast).orElseThrow();
                            return MenjalankanAlur.perluNama(k, tindak) || MenyebutPegawaiAsal.perluUnit(k, tindak);
                        })
                        .isPresent())
                .map(Tugas::id)
                .collect(Collectors.toSet());
    }
}

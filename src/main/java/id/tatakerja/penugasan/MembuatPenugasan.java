package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.MembacaPihak;
import id.tatakerja.alur.MemilihAlur;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.PenentuPeran;
import id.tatakerja.alur.Perjalanan;
import id.tatakerja.alur.Pihak;
import id.tatakerja.alur.PilihanAlur;
import id.tatakerja.alur.Tugas;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.PengaturanInstansi;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.TabelLingkup.Cara;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.alur.Data;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.Simpul;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins an assignment: the distance is computed, the mechanism chosen, its first act performed. */
@Service
class MembuatPenugasan {

    private static final String SUKARELA_LINTAS = "sukarelaLintasPerangkatDaerah";

    private final MembacaPihak pembaca;
    private final MemilihAlur pemilih;
    private final PemegangHariIni pemegang;
    private final PenugasanRepository repository;
    private final MenjalankanAlur menjalankan;
    private final PengaturanInstansi pengaturan;
    private final Regulasi regulasi;
    private final id.tatakerja.organisasi.Instansi.Pembaca instansi;

    MembuatPenugasan(
            MembacaPihak pembaca, MemilihAlur pemilih, PemegangHariIni pemegang, PenugasanRepository repository, MenjalankanAlur menjalankan,
            PengaturanInstansi pengaturan, Regulasi regulasi, id.tatakerja.organisasi.Instansi.Pembaca instansi) {
        this.pembaca = pembaca;
        this.pemilih = pemilih;
        this.pemegang = pemegang;
        this.repository = repository;
        this.menjalankan = menjalankan;
        this.pengaturan = pengaturan;
        this.regulasi = regulasi;
        this.instansi = instansi;
    }

    /**
     * Begins it.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 {@code ALUR_TIDAK_TERSEDIA}, {@code KEDUDUKAN_BELUM_DITETAPKAN}, {@code ISI_WAJIB} and
     *     others with their citations; 403 when the first act is another official's
     */
    @Transactional
    Kasus buat(Pelaku pelaku, Permintaan permintaan) {
        var kode = pelaku.instansi().orElseThrow(() -> Penolakan.tidakBerwenang("Penugasan dibuat oleh pejabat atau pegawai instansi. Masuk dengan akun Anda di instansi itu.")
                .sebagaiException());
        var isian = sukarela(pelaku, permintaan.periksa());
        isian.instansiAsal().filter(i -> !i.equals(kode)).ifPresent(_ -> lintasInstansi(kode, isian));
        var pihak = pembaca.baca(kode, isian.unitPemilik(), isian.pegawai(), isian.unitAsal());
        var lingkup = pihak.lingkup();
        var pilihan = pilih(pihak, isian, lingkup);
        wajibKedudukan(pihak);
        var alur = pilihan.alur();
        var peran = new PenentuPeran(pihak, alur, lingkup);
        var pertama = (Simpul.Tindak) Perjalanan.sendiri(alur, new Data(isian.bentuk(), 1)).mulai().dibuka().getFirst();
        var siapa = siapa(pelaku, pihak, peran, isian, pertama);
        PemeriksaIsi.periksa(alur, isian);
        // a way that would stop for want of an official is not begun
        alur.tindak().stream().map(t -> t.peran().getFirst()).filter(p -> p != PeranAlur.PEGAWAI).distinct().forEach(peran::wajib);
        var paket = pihak.paket();
        var dasar = paket.dasar(
                "lingkup", isian.cara() + "/" + lingkup, Map.of("cara", isian.cara().name(), "lingkup", lingkup.name()), pilihan.baris().dasar());
        var mulai = Perjalanan.sendiri(alur, new Data(isian.bentuk(), isian.pegawai().isEmpty() ? isian.jumlah() : isian.pegawai().size())).mulai();
        var penanda = alur.graf().teks(mulai.penanda());
        var id = repository.tambah(kode, dasar, alur.kode(), lingkup, isian, penanda, siapa.sebagai().pemegang().kunci(), siapa.pengguna());
        var kasus = repository.satu(kode, id).orElseThrow();
        return menjalankan.jalankan(kasus, pertama, siapa, Putusan.biasa(Hasil.SELESAI), () -> peran);
    }

    /** A volunteer speaks for himself or herself, unless a leader records the wish. */
    private static Isian sukarela(Pelaku pelaku, Isian isian) {
        if (isian.cara() == Cara.PENUNJUKAN) {
            return isian;
        }
        if (isian.pegawai().isEmpty()) {
            return isian.untuk(List.of(pelaku.nip().orElseThrow(() -> Penolakan.tidakMemenuhi("PEGAWAI_WAJIB", "Sebut NIP pegawai yang menyampaikan keinginan.")
                    .sebagaiException())));
        }
        if (isian.pegawai().size() > 1) {
            throw Penolakan.tidakMemenuhi("PEGAWAI_SATU", "Pengajuan sukarela dibuat oleh satu orang untuk dirinya.").sebagaiException();
        }
        return isian;
    }

    private void lintasInstansi(String kode, Isian isian) {
        var milik = instansi.wajib(kode);
        var paket = regulasi.paket(milik.regulasi()).orElseThrow();
        if (pemilih.pilih(paket, isian.cara(), Lingkup.LINTAS_INSTANSI, false) instanceof PilihanAlur.TidakTersedia(var penolakan)) {
            throw penolakan.sebagaiException();
        }
        throw Penolakan.menurut(
                        "LINTAS_INSTANSI_BELUM_DIBUKA",
                        "Peraturan menyediakan pelibatan pegawai instansi lain, tetapi aplikasi ini belum menjalankannya. Kirim permohonannya dengan surat.",
                        paket.lingkup().untuk(isian.cara(), Lingkup.LINTAS_INSTANSI).dasar())
                .sebagaiException();
    }

    private PilihanAlur.Tersedia pilih(Pihak pihak, Isian isian, Lingkup lingkup) {
        var paket = pihak.paket();
        if (isian.cara() == Cara.SUKARELA && lingkup == Lingkup.LINTAS_PERANGKAT_DAERAH && ditutup(pihak, paket)) {
            throw Penolakan.menurut(
                            "ALUR_TIDAK_TERSEDIA", "Instansi ini menutup pengajuan sukarela ke perangkat daerah lain melalui pengaturan.",
                            paket.pengaturan(SUKARELA_LINTAS).orElseThrow().dasar())
                    .sebagaiException();
        }
        return switch (pemilih.pilih(paket, isian.cara(), lingkup, isian.cara() == Cara.PENUNJUKAN && pihak.perluPenempatan())) {
            case PilihanAlur.Tersedia tersedia -> tersedia;
            case PilihanAlur.TidakTersedia(var penolakan) -> throw penolakan.sebagaiException();
        };
    }

    private boolean ditutup(Pihak pihak, Paket paket) {
        return paket.pengaturan(SUKARELA_LINTAS).isPresent()
                && pengaturan.nilai(pihak.susunan().instansi(), "", SUKARELA_LINTAS, pihak.susunan().tanggal()).equals("TIDAK");
    }

    /** Refuses people whose kedudukan is not decreed, where the regulation wants it first. */
    static void wajibKedudukan(Pihak pihak) {
        var aturan = pihak.paket().aturanPenugasan();
        var belum = pihak.belumDitetapkan();
        if (aturan.wajibKedudukan() && !belum.isEmpty()) {
            var nama = belum.stream().limit(3).map(n -> pihak.susunan().pegawai(n).orElseThrow().namaLengkap()).toList();
            throw Penolakan.menurut(
                            "KEDUDUKAN_BELUM_DITETAPKAN",
                            "Kedudukan " + String.join("; ", nama) + (belum.size() > 3 ? " dan " + (belum.size() - 3) + " orang lain" : "")
                                    + " belum ditetapkan. Penugasan diberikan sesudah Pejabat Pembina Kepegawaian menetapkannya.",
                            aturan.dasarKedudukan())
                    .sebagaiException();
        }
    }

    private Bertindak siapa(Pelaku pelaku, Pihak pihak, PenentuPeran peran, Isian isian, Simpul.Tindak pertama) {
        var boleh = MenjalankanAlur.pelaku(isian.pegawai(), pertama, () -> peran);
        return Bertindak.dari(pelaku, pemegang.dari(pelaku), boleh).orElseThrow(() -> new Penolakan(
                        Penolakan.Jenis.TIDAK_BERWENANG, "BUKAN_PEMEGANG_PERAN",
                        "Langkah pertama (" + pertama.nama() + ") dikerjakan oleh " + sebutan(pihak, boleh) + ". Anda tidak memangku jabatan itu hari ini.",
                        pertama.dasar(), List.of())
                .sebagaiException());
    }

    private static String sebutan(Pihak pihak, List<Tugas.Pelaksana> boleh) {
        return boleh.stream()
                .map(b -> switch (b.pemegang()) {
                    case id.tatakerja.alur.Pemegang.Jabatan(var kode) -> pihak.susunan().jabatan(kode).map(j -> j.nama()).orElse(kode);
                    case id.tatakerja.alur.Pemegang.Pegawai _ -> "pegawai yang bersangkutan";
                    case id.tatakerja.alur.Pemegang.Pembina() -> "Pejabat Pembina Kepegawaian";
                })
                .distinct()
                .reduce((a, b) -> a + " atau " + b)
                .orElse("pejabat lain");
    }

}

package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.AturanTim;
import id.tatakerja.alur.MembacaPihak;
import id.tatakerja.alur.MemilihAlur;
import id.tatakerja.alur.PenentuPeran;
import id.tatakerja.alur.Perjalanan;
import id.tatakerja.alur.Pihak;
import id.tatakerja.alur.PilihanAlur;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.TabelLingkup.Cara;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.TabelTim.JenisSyarat;
import id.tatakerja.regulasi.TabelTim.PeranTim;
import id.tatakerja.regulasi.alur.Data;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.Simpul;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds the distance of an assignment and the way that it will take, without beginning it. */
@Service
class MerencanakanPenugasan {

    private final MembacaPihak pembaca;
    private final MemilihAlur pemilih;
    private final Regulasi regulasi;
    private final SusunanSesaat susunan;
    private final MerencanakanLintas lintas;
    private final MembandingkanPegawai membandingkan;

    MerencanakanPenugasan(MembacaPihak pembaca, MemilihAlur pemilih, Regulasi regulasi, SusunanSesaat susunan, MerencanakanLintas lintas,
            MembandingkanPegawai membandingkan) {
        this.membandingkan = membandingkan;
        this.lintas = lintas;
        this.pembaca = pembaca;
        this.pemilih = pemilih;
        this.regulasi = regulasi;
        this.susunan = susunan;
    }

    /** Code of the person's instansi. */
    static String instansi(Pelaku pelaku) {
        return pelaku.instansi().orElseThrow(() -> Penolakan.tidakBerwenang("Penugasan dibuat oleh pejabat atau pegawai instansi. Masuk dengan akun Anda di instansi itu.")
                .sebagaiException());
    }

    /**
     * The way. Not within a transaction: whether another government uses this installation is seen only beyond the own tenant.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 {@code ALUR_TIDAK_TERSEDIA}, {@code TIM_WAJIB}, {@code KEDUDUKAN_BELUM_DITETAPKAN},
     *     {@code PERAN_KOSONG} and others with their citations
     */
    Rencana rencana(Pelaku pelaku, Isian permintaan) {
        var kode = instansi(pelaku);
        var isian = sukarela(pelaku, permintaan);
        if (isian.instansiAsal().filter(i -> !i.equals(kode)).isPresent()) {
            return lintasInstansi(kode, isian);
        }
        var pihak = pembaca.baca(kode, isian.unitPemilik(), isian.pegawai(), isian.unitAsal());
        var lingkup = pihak.lingkup();
        var pilihan = tersedia(pemilih.pilih(pihak, isian.cara(), isian.bentuk(), lingkup, isian.jumlah()));
        wajibKedudukan(pihak);
        if (lingkup == Lingkup.LINTAS_INSTANSI) {
            return antarPerangkatDaerah(kode, isian, pihak, pilihan);
        }
        return rencana(isian, pihak, lingkup, pilihan, Optional.empty());
    }

    private Rencana rencana(
            Isian diminta, Pihak pihak, Lingkup lingkup, PilihanAlur.Tersedia pilihan, Optional<TujuanLintas> tujuan) {
        var isian = TimDalamAlur.terapkan(pihak, lingkup, diminta);
        var alur = pilihan.alur();
        var peran = new PenentuPeran(pihak, alur, lingkup);
        var pertama = (Simpul.Tindak) Perjalanan.sendiri(alur, new Data(isian.bentuk(), 1)).mulai().dibuka().getFirst();
        // a way that would stop for want of an official is not begun
        alur.tindak().stream().filter(t -> TimDalamAlur.dilalui(isian, t)).map(t -> TimDalamAlur.berlaku(pihak.paket(), lingkup, isian, t).peran().getFirst()).filter(p -> p != PeranAlur.PEGAWAI).distinct().forEach(peran::wajib);
        return new Rencana(isian, pihak, lingkup, pilihan, peran, pertama, MenjalankanAlur.pelaku(isian.pegawai(), pertama, () -> peran), tujuan,
                membandingkan.bandingkan(pihak.susunan(), isian, ditimbang(isian)), penyetaraan(pihak, lingkup, isian));
    }

    private static List<String> ditimbang(Isian isian) {
        var ketua = isian.tim().map(Isian.Tim::ketua).filter(k -> !k.isEmpty());
        return Stream.concat(isian.pegawai().stream(), ketua.stream()).distinct().toList();
    }

    private Set<String> penyetaraan(Pihak pihak, Lingkup lingkup, Isian isian) {
        var aturan = new AturanTim(pihak.susunan(), pihak.paket(), lingkup, isian.unitPemilik());
        return isian.tim().isEmpty() || aturan.syarat(JenisSyarat.KETUA_PENYETARAAN).isEmpty() ? Set.of()
                : membandingkan.penyetaraan(pihak.susunan(), aturan.calon(PeranTim.KETUA, isian.pegawai()).stream().map(AturanTim.Calon::nip).toList());
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

    /** The owner's part; the home side answers by letter, as a tenant by running its own part. */
    private Rencana lintasInstansi(String kode, Isian isian) {
        var kini = susunan.kini(kode);
        var paket = regulasi.paket(kini.regulasi()).orElseThrow();
        var pilihan = tersedia(pemilih.lintasInstansi(kini, paket, isian.cara(), isian.bentuk()));
        var tujuan = lintas.tujuan(isian);
        if (tujuan.filter(t -> t.kode().equals(kode)).isPresent()) {
            throw Penolakan.tidakMemenuhi("INSTANSI_SENDIRI", "Instansi asal yang disebut adalah instansi Anda sendiri. Kosongkan bidang itu.").sebagaiException();
        }
        var nama = isian.pegawai().stream().map(n -> "NIP " + n).toList();
        var unit = isian.unitAsal().map(u -> UnitDisebut.kalimat(u, tujuan.map(TujuanLintas::nama).or(isian::instansiAsal).orElse("instansi lain"))).orElse("");
        return tanpaNama(kode, isian, nama, unit, pilihan, tujuan);
    }

    /** The same between two perangkat daerah of a government that counts each as an instansi of its own: two records, both here. */
    private Rencana antarPerangkatDaerah(String kode, Isian isian, Pihak pihak, PilihanAlur.Tersedia pilihan) {
        var kini = pihak.susunan();
        var tujuan = lintas.perangkatDaerah(pembaca.asal(kode, isian.pegawai(), isian.unitAsal()), isian);
        var nama = isian.pegawai().stream().map(n -> kini.pegawai(n).map(o -> o.namaLengkap() + ", ").orElse("") + "NIP " + n).toList();
        var unit = isian.unitAsal().flatMap(kini::unit).map(u -> u.nama()).orElse("");
        return tanpaNama(kode, isian, nama, unit, pilihan, Optional.of(tujuan));
    }

    /** Whom the request names stands in its letter; who is assigned, the home side says. */
    private Rencana tanpaNama(
            String kode, Isian isian, List<String> nama, String unit, PilihanAlur.Tersedia pilihan, Optional<TujuanLintas> tujuan) {
        var baris = Stream.of(
                isian.pengaturanLain(), nama.isEmpty() ? "" : "Pegawai yang diminta: " + String.join("; ", nama), unit.isEmpty() ? "" : "Unit yang diminta: " + unit);
        var tanpa = isian.tanpaNama(baris.filter(b -> !b.isEmpty()).collect(Collectors.joining("\n")), tujuan.map(TujuanLintas::kode));
        return rencana(tanpa, pembaca.baca(kode, isian.unitPemilik(), List.of(), Optional.empty()), Lingkup.LINTAS_INSTANSI, pilihan, tujuan);
    }

    private static PilihanAlur.Tersedia tersedia(PilihanAlur pilihan) {
        return switch (pilihan) {
            case PilihanAlur.Tersedia tersedia -> tersedia;
            case PilihanAlur.TidakTersedia(var penolakan) -> throw penolakan.sebagaiException();
        };
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
}

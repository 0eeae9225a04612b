package id.tatakerja.pertanggungjawaban;

import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.kedudukan.MembacaAtasan;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.pelaksanaan.GarisPerencanaan;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Pelaku;
import id.tatakerja.regulasi.Pengaturan;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.TabelPerencanaan;
import id.tatakerja.regulasi.TabelPerencanaan.Langkah;
import id.tatakerja.regulasi.TabelPerencanaan.Selang;
import id.tatakerja.regulasi.TabelPerencanaan.Tahap;
import id.tatakerja.regulasi.TabelPerencanaan.TindakanKerja;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks the table of a regulation who reports to whom, how often, and who may ask for a report. */
@Component
class AturanLaporan {

    private final PembacaKerja pembaca;
    private final SusunanSesaat susunan;
    private final MembacaAtasan atasan;
    private final Regulasi regulasi;

    AturanLaporan(PembacaKerja pembaca, SusunanSesaat susunan, MembacaAtasan atasan, Regulasi regulasi) {
        this.pembaca = pembaca;
        this.susunan = susunan;
        this.atasan = atasan;
        this.regulasi = regulasi;
    }

    /** Somebody to whom a report may go: key, title with the name, and what he or she is in the table. */
    record Tujuan(String kunci, String sebutan, Pelaku sebagai) {}

    private Paket paket(Kerja k) {
        return regulasi.paket(k.asal().paket()).orElseThrow();
    }

    private GarisPerencanaan garis(Kerja k) {
        return new GarisPerencanaan(paket(k), susunan.kini(k.instansi()), atasan);
    }

    /** Steps of the account of such work. */
    List<Langkah> langkah(Kerja k) {
        return garis(k).panduan(Tahap.PERTANGGUNGJAWABAN, k.asal().unitPemilik(), k.asal().bentuk()).map(TabelPerencanaan.Panduan::langkah).orElse(List.of());
    }

    /** The step of a kind of report; empty where the regulation knows none. */
    static Optional<Langkah> langkah(List<Langkah> semua, Laporan.Jenis jenis) {
        var oleh = switch (jenis) {
            case INDIVIDU -> Pelaku.PEGAWAI;
            case ANGGOTA -> Pelaku.ANGGOTA_TIM;
            case TIM, CAPAIAN -> Pelaku.KETUA_TIM;
        };
        var tindakan = jenis == Laporan.Jenis.CAPAIAN ? TindakanKerja.LAPORKAN_ANGGOTA : TindakanKerja.LAPOR;
        return semua.stream().filter(l -> l.tindakan() == tindakan && l.oleh().contains(oleh)).findFirst();
    }

    /** The interval that the unit which owns the work has set. */
    MasaLaporan selang(Kerja k) {
        return MasaLaporan.dari(susunan.kini(k.instansi()).pengaturan(k.asal().unitPemilik(), TabelPerencanaan.KUNCI_SELANG)
                .or(() -> paket(k).pengaturan(TabelPerencanaan.KUNCI_SELANG).map(Pengaturan::bawaan)).orElse(""));
    }

    /** How often a kind of report is due: members keep pace with the report of their team, which is made of theirs. */
    MasaLaporan masa(Kerja k, List<Langkah> semua, Laporan.Jenis jenis) {
        var berkala = semua.stream().anyMatch(l -> l.tindakan() == TindakanKerja.LAPOR && l.selang() == Selang.BERKALA);
        return switch (jenis) {
            case ANGGOTA, TIM -> berkala ? selang(k) : MasaLaporan.SEKALI;
            case CAPAIAN -> MasaLaporan.SEKALI;
            case INDIVIDU -> langkah(semua, jenis).filter(l -> l.selang() == Selang.BERKALA).isPresent() ? selang(k) : MasaLaporan.SEKALI;
        };
    }

    /** Whose report somebody owes: nobody's where he or she only answers for the team. */
    static Optional<Laporan.Jenis> jenis(Kerja k, Peserta p) {
        return p.nip().isEmpty() ? Optional.empty() : switch (p.peran()) {
            case PENANGGUNG_JAWAB -> Optional.empty();
            case KETUA -> Optional.of(Laporan.Jenis.TIM);
            case ANGGOTA -> Optional.of(Laporan.Jenis.ANGGOTA);
            case PELAKSANA -> Optional.of(k.bertim() ? Laporan.Jenis.ANGGOTA : Laporan.Jenis.INDIVIDU);
        };
    }

    /**
     * To whom a report goes, each an office or person that answers alone; where several are named, who reports chooses one. A team that nobody of
     * this instansi heads reports where its head would; nobody reports to himself or herself.
     *
     * @param nip who reports
     */
    List<Tujuan> tujuan(Kerja k, Laporan.Jenis jenis, String nip) {
        var semua = langkah(k);
        var hasil = tujuan(k, langkah(semua, jenis), nip);
        return hasil.isEmpty() && jenis == Laporan.Jenis.ANGGOTA ? tujuan(k, langkah(semua, Laporan.Jenis.TIM), nip) : hasil;
    }

    private List<Tujuan> tujuan(Kerja k, Optional<Langkah> langkah, String nip) {
        var s = susunan.kini(k.instansi());
        return langkah.stream().flatMap(l -> l.kepada().stream())
                .flatMap(p -> kunci(k, s, p, nip).map(kunci -> bukanSendiri(s, kunci, nip)).map(kunci -> new Tujuan(kunci, sebutan(s, kunci), p)))
                .collect(Collectors.toMap(Tujuan::kunci, t -> t, (a, _) -> a, java.util.LinkedHashMap::new)).values().stream().toList();
    }

    private Stream<String> kunci(Kerja k, Susunan s, Pelaku p, String nip) {
        return switch (p) {
            case PENILAI -> Optional.ofNullable(atasan.pegawai(s, List.of(nip)).get(nip)).flatMap(MembacaAtasan.Atasan::penilai).stream();
            case PIMPINAN -> pembaca.pimpinan(k).map(Pemegang::kunci).stream();
            case KETUA_TIM -> k.ketua().stream().map(Peserta::nip).filter(n -> !n.isEmpty()).map(n -> new Pemegang.Pegawai(n).kunci());
            case PENANGGUNG_JAWAB_TIM -> k.peserta().stream().filter(x -> x.peran() == Peserta.Peran.PENANGGUNG_JAWAB && !x.nip().isEmpty())
                    .map(x -> new Pemegang.Pegawai(x.nip()).kunci());
            case PEGAWAI, ANGGOTA_TIM -> Stream.empty();
            case PIMPINAN_UNIT_KERJA, PEMIMPIN_FUNGSIONAL, LEVEL_II, KEPALA_SUBBAGIAN, KEPALA_SEKSI, KEPALA_SUBBIDANG, KEPALA_BAGIAN, KEPALA_BIDANG, SEKRETARIS,
                    INSPEKTUR_PEMBANTU, ASISTEN, KEPALA_ORGANISASI -> garis(k).jabatan(List.of(p), k.asal().unitPemilik()).stream();
        };
    }

    /** One leader higher where the office is held by who reports. */
    private static String bukanSendiri(Susunan s, String kunci, String nip) {
        if (!dipegang(s, kunci, nip)) {
            return kunci;
        }
        return s.jabatan(kunci).stream().flatMap(j -> s.garis(j.unit()).stream()).flatMap(u -> s.pemimpin(u.kode()).stream()).map(JabatanSusunan::kode)
                .filter(j -> !dipegang(s, j, nip)).findFirst().orElse(Pemegang.PEMBINA);
    }

    private static boolean dipegang(Susunan s, String kunci, String nip) {
        return kunci.equals("#" + nip) || s.pemangku(kunci).stream().anyMatch(o -> o.pegawai().nip().equals(nip));
    }

    /** The key in words. */
    String sebutan(String instansi, String kunci) {
        return sebutan(susunan.kini(instansi), kunci);
    }

    private static String sebutan(Susunan s, String kunci) {
        return switch (Pemegang.dari(kunci)) {
            case Pemegang.Jabatan(var kode) -> s.jabatan(kode).map(JabatanSusunan::nama).orElse(kode)
                    + s.pemangku(kode).stream().findFirst().map(o -> " (" + o.pegawai().namaLengkap() + ")").orElse(" (jabatan kosong)");
            case Pemegang.Pegawai(var nip) -> s.pegawai(nip).map(o -> o.namaLengkap()).orElse("Pegawai");
            case Pemegang.Pembina() -> "Pejabat Pembina Kepegawaian";
        };
    }

    /**
     * As whom the reader may ask for a report of the work between the periods: one whom the regulation names; where it is silent, who gets the
     * reports anyway.
     *
     * @return key that the report then goes to
     */
    Optional<String> peminta(HakKerja hak, java.util.Set<String> kunci) {
        var k = hak.kerja();
        var semua = langkah(k);
        var meminta = semua.stream().filter(l -> l.tindakan() == TindakanKerja.MINTA_LAPORAN).toList();
        if (meminta.isEmpty()) {
            return k.peserta().stream().flatMap(p -> jenis(k, p).stream().flatMap(j -> tujuan(k, j, p.nip()).stream())).map(Tujuan::kunci).filter(kunci::contains).findFirst();
        }
        var s = susunan.kini(k.instansi());
        return meminta.stream().flatMap(l -> l.oleh().stream()).flatMap(p -> kunci(k, s, p, hak.nip())).filter(kunci::contains).findFirst();
    }

    /** Who may ask, in words. */
    String pemintaSah(Kerja k) {
        var s = susunan.kini(k.instansi());
        var oleh = langkah(k).stream().filter(l -> l.tindakan() == TindakanKerja.MINTA_LAPORAN).flatMap(l -> l.oleh().stream()).flatMap(p -> kunci(k, s, p, "")).toList();
        return (oleh.isEmpty() ? k.peserta().stream().flatMap(p -> jenis(k, p).stream().flatMap(j -> tujuan(k, j, p.nip()).stream())).map(Tujuan::kunci).toList() : oleh)
                .stream().distinct().map(x -> sebutan(s, x)).collect(Collectors.joining(" atau "));
    }
}

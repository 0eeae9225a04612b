package id.tatakerja.pelaksanaan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.MembacaPihak;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.PenentuPeran;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.kedudukan.MembacaAtasan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.penugasan.MembacaOrangLuar;
import id.tatakerja.penugasan.MembacaPekerjaan;
import id.tatakerja.penugasan.MembacaPekerjaan.Pekerjaan;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.TabelTim.PeranTim;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.timkerja.MembacaTimKerja;
import id.tatakerja.timkerja.MembacaTimKerja.TimKerja;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds work and says what a person is to it: one of its people, their leader, who stands above, or nobody. */
@Service
public class PembacaKerja {

    private final MembacaPekerjaan pekerjaan;
    private final MembacaTimKerja tim;
    private final SusunanSesaat susunan;
    private final MembacaPihak pihak;
    private final MembacaAtasan atasan;
    private final PemegangHariIni pemegang;
    private final Regulasi regulasi;
    private final List<PihakKerja> pihakKerja;
    private final MembacaOrangLuar luar;

    PembacaKerja(
            MembacaPekerjaan pekerjaan, MembacaTimKerja tim, SusunanSesaat susunan, MembacaPihak pihak, MembacaAtasan atasan, PemegangHariIni pemegang,
            Regulasi regulasi, List<PihakKerja> pihakKerja, MembacaOrangLuar luar) {
        this.pihakKerja = List.copyOf(pihakKerja);
        this.luar = luar;
        this.pekerjaan = pekerjaan;
        this.tim = tim;
        this.susunan = susunan;
        this.pihak = pihak;
        this.atasan = atasan;
        this.pemegang = pemegang;
        this.regulasi = regulasi;
    }

    /** The work to which an assignment belongs; empty when there is no such assignment. */
    @Transactional(readOnly = true)
    public Optional<Kerja> kerja(String instansi, long penugasan) {
        var timnya = tim.milik(instansi, penugasan);
        var akar = timnya.map(t -> Collections.min(t.penugasan())).orElse(penugasan);
        return pekerjaan.satu(instansi, akar).map(p -> kerja(p, timnya));
    }

    private Kerja kerja(Pekerjaan p, Optional<TimKerja> timnya) {
        var s = susunan.kini(p.instansi());
        var hari = s.tanggal();
        var peserta = timnya.isPresent()
                ? timnya.get().orang().stream().filter(o -> o.masih(hari)).map(o -> new Peserta(o.nip(), nomor(s, o.nip()), o.nama(), peran(o.peran()), o.unitAsal())).toList()
                : p.bentuk() == Bentuk.TIM ? List.<Peserta>of() : p.pegawai().stream().map(n -> peserta(s, n, p)).toList();
        return new Kerja(p, timnya, peserta, tamu(p, timnya, hari), hari);
    }

    /** People of other governments who are still in it. */
    private List<Kerja.Tamu> tamu(Pekerjaan p, Optional<TimKerja> timnya, LocalDate hari) {
        if (!p.disiniDikerjakan() || timnya.map(TimKerja::lingkup).orElse(p.lingkup()) != Lingkup.LINTAS_INSTANSI) {
            return List.of();
        }
        var nama = timnya.map(t -> t.orang().stream().filter(o -> o.nip().isEmpty() && o.masih(hari)).map(o -> o.nama()).toList());
        return luar.luar(p.instansi(), timnya.map(TimKerja::penugasan).orElse(List.of(p.penugasan()))).stream()
                .filter(o -> nama.isEmpty() || nama.get().stream().anyMatch(n -> n.equals(o.nama()) || n.startsWith(o.nama() + ", ")))
                .map(o -> new Kerja.Tamu(o.instansi(), new Peserta(
                        o.nip(), 0, o.nama(), timnya.isPresent() ? Peserta.Peran.ANGGOTA : Peserta.Peran.PELAKSANA, o.namaInstansi()))).toList();
    }

    private static long nomor(Susunan s, String nip) {
        return s.pegawai(nip).map(o -> o.id()).orElse(0L);
    }

    private static Peserta peserta(Susunan s, String nip, Pekerjaan p) {
        return new Peserta(
                nip, nomor(s, nip), s.pegawai(nip).map(o -> o.namaLengkap()).orElse("Pegawai"), Peserta.Peran.PELAKSANA,
                s.jabatanDefinitif(nip).map(j -> j.unit()).orElse(p.unitPemilik()));
    }

    private static Peserta.Peran peran(PeranTim peran) {
        return switch (peran) {
            case PENANGGUNG_JAWAB -> Peserta.Peran.PENANGGUNG_JAWAB;
            case KETUA -> Peserta.Peran.KETUA;
            case ANGGOTA, PIMPINAN_UNIT_ORGANISASI, PEJABAT_PENILAI_KINERJA -> Peserta.Peran.ANGGOTA;
        };
    }

    /** Work of a person that is in force, alone and in teams, newest first. */
    @Transactional(readOnly = true)
    public List<Kerja> milik(String instansi, String nip) {
        var sendiri = pekerjaan.milik(instansi, nip).stream().filter(p -> p.bentuk() == Bentuk.INDIVIDU).map(p -> kerja(p, Optional.empty()));
        return gabung(instansi, sendiri, tim.dengan(instansi, nip)).stream().filter(k -> k.peserta(nip).isPresent()).toList();
    }

    /** Work in force that the units own, and teams in which their people are, newest first. */
    @Transactional(readOnly = true)
    public List<Kerja> dariUnit(String instansi, Set<String> unit) {
        var sendiri = pekerjaan.dariUnit(instansi, unit).stream().filter(p -> p.bentuk() == Bentuk.INDIVIDU).map(p -> kerja(p, Optional.empty()));
        return gabung(instansi, sendiri, tim.dariUnit(instansi, unit));
    }

    private List<Kerja> gabung(String instansi, Stream<Kerja> sendiri, List<TimKerja> bertim) {
        var menurut = bertim.stream().collect(Collectors.toMap(t -> Collections.min(t.penugasan()), t -> t, (a, _) -> a));
        var dariTim = pekerjaan.semua(instansi, menurut.keySet()).stream().map(p -> kerja(p, Optional.ofNullable(menurut.get(p.penugasan()))));
        return Stream.concat(sendiri, dariTim).filter(Kerja::berlaku).sorted((a, b) -> Long.compare(b.penugasan(), a.penugasan())).toList();
    }

    /**
     * What the reader is to the work.
     *
     * @throws id.tatakerja.bersama.DitolakException 404 when there is no such work or it does not concern the person
     */
    @Transactional(readOnly = true)
    public HakKerja hak(Pelaku pelaku, long penugasan) {
        return pelaku.instansi().flatMap(kode -> kerja(kode, penugasan)).map(k -> hak(pelaku, k)).filter(h -> terlihat(pelaku, h, penugasan))
                .orElseThrow(() -> Penolakan.tidakDitemukan("Pekerjaan ini tidak ada, atau tidak menyangkut Anda maupun jabatan yang Anda pegang hari ini.")
                        .sebagaiException());
    }

    /** The same for work that is known to be visible to the person. */
    @Transactional(readOnly = true)
    public HakKerja hak(Pelaku pelaku, Kerja kerja) {
        var kunci = pemegang.dari(pelaku);
        var nip = pelaku.nip().orElse("");
        var memimpin = pimpinan(kerja).filter(p -> kunci.semua().contains(p.kunci()));
        return new HakKerja(
                kerja, kerja.peserta(nip), memimpin, diAtas(pelaku, kerja), memimpin.map(p -> kunci.sebutan().getOrDefault(p.kunci(), "")).orElseGet(() -> jabatan(kunci)),
                nip, pelaku.nama(), pelaku.namaPengguna(),
                pihakKerja.stream().anyMatch(p -> p.diajak(kerja.instansi(), kerja.penugasan(), kunci.semua())));
    }

    /** The title of what the person holds, where it is an office and not only the own name. */
    private static String jabatan(PemegangHariIni.Kunci kunci) {
        return kunci.sebutan().values().stream().filter(s -> !s.isEmpty()).findFirst().orElse("");
    }

    /** The office that leads the unit which owns the work. */
    public Optional<Pemegang> pimpinan(Kerja kerja) {
        var p = kerja.asal();
        if (susunan.kini(p.instansi()).unit(p.unitPemilik()).isEmpty()) {
            return Optional.empty();
        }
        return regulasi.paket(p.paket()).flatMap(paket -> paket.alur(p.alur())).flatMap(alur -> new PenentuPeran(
                        pihak.seadanya(p.instansi(), p.unitPemilik(), List.of(), Optional.empty()), alur, kerja.tim().map(TimKerja::lingkup).orElse(p.lingkup()))
                .cari(PeranAlur.PIMPINAN_PEMILIK));
    }

    private boolean terlihat(Pelaku pelaku, HakKerja h, long penugasan) {
        return h.peserta().isPresent() || h.memimpin() || h.atasan() || h.diajak() || pelaku.mengelola(h.kerja().instansi()) || pelaku.membina(h.kerja().instansi())
                || pekerjaan.terlihat(pelaku, penugasan);
    }

    private boolean diAtas(Pelaku pelaku, Kerja k) {
        var unit = dipimpin(pelaku);
        if (unit.contains(k.asal().unitPemilik()) || k.peserta().stream().anyMatch(p -> unit.contains(p.unitAsal()))) {
            return true;
        }
        var kunci = pemegang.dari(pelaku).semua();
        var nip = k.peserta().stream().map(Peserta::nip).filter(n -> !n.isEmpty()).toList();
        return kunci.stream().anyMatch(s -> !s.startsWith("#")) && atasan.pegawai(susunan.kini(k.instansi()), nip).values().stream()
                .anyMatch(a -> a.penilai().filter(kunci::contains).isPresent() || a.pimpinan().filter(kunci::contains).isPresent());
    }

    /** Codes of the units that the person leads today, and of all below them. */
    public Set<String> dipimpin(Pelaku pelaku) {
        if (pelaku.instansi().isEmpty()) {
            return Set.of();
        }
        var kunci = pemegang.dari(pelaku).semua();
        var s = susunan.kini(pelaku.instansi().get());
        var langsung = s.jabatan().stream().filter(j -> j.memimpin() && kunci.contains(j.kode())).map(j -> j.unit()).toList();
        return langsung.isEmpty() ? Set.of()
                : Set.copyOf(s.unit().stream().map(UnitSusunan::kode).filter(u -> langsung.stream().anyMatch(l -> s.dalam(u, l))).toList());
    }

    /** Refuses an act on work that is not done now. */
    public static void pastikanBerlaku(Kerja kerja) {
        if (!kerja.asal().disiniDikerjakan()) {
            throw Penolakan.bentrok("PEKERJAAN_DI_PEMILIK", "Pekerjaan ini dicatat pada pemilik kinerjanya. Isi di sana; di sini ia hanya terlihat.").sebagaiException();
        }
        if (!kerja.berlaku()) {
            throw Penolakan.bentrok(
                    "PEKERJAAN_TIDAK_BERLAKU", "Pekerjaan ini belum atau tidak lagi berjalan. Yang sudah dicatat tetap dapat dibaca, tetapi tidak dapat ditambah.").sebagaiException();
        }
    }
}

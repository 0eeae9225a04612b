package id.tatakerja.pelaksanaan.arahan;

import id.tatakerja.organisasi.Instansi;
import id.tatakerja.pelaksanaan.GiliranKerja;
import id.tatakerja.pelaksanaan.KabarPekerjaan;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.pelaksanaan.kegiatan.Kegiatan;
import id.tatakerja.pelaksanaan.kegiatan.MembacaKegiatan;
import id.tatakerja.regulasi.TabelTim.JenisSyarat;
import id.tatakerja.tampilan.Teks;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the head of a team for the feedback that each member is to have at intervals: names those who have had none since the interval of the unit
 * that is over began, until they have.
 */
@Service
class MenagihUmpanBalikAnggota {

    private final ArahanRepository repository;
    private final MembacaKegiatan kegiatan;
    private final PengarahTim aturan;
    private final GiliranKerja giliran;
    private final SelangKerja selang;
    private final Instansi.Pembaca instansi;
    private final ApplicationEventPublisher kabar;

    MenagihUmpanBalikAnggota(
            ArahanRepository repository, MembacaKegiatan kegiatan, PengarahTim aturan, GiliranKerja giliran, SelangKerja selang, Instansi.Pembaca instansi,
            ApplicationEventPublisher kabar) {
        this.repository = repository;
        this.kegiatan = kegiatan;
        this.aturan = aturan;
        this.giliran = giliran;
        this.selang = selang;
        this.instansi = instansi;
        this.kabar = kabar;
    }

    /** Members without feedback of the head since the day; none where the regulation asks for none, or the team is younger than a whole interval. */
    List<Peserta> belum(Kerja k) {
        var ketua = k.ketua().map(Peserta::nip).filter(n -> !n.isEmpty());
        var mulai = selang.awalMasaLalu(k);
        if (ketua.isEmpty() || !berlaku(k) || k.asal().mulai().filter(m -> !m.isAfter(mulai)).isEmpty()) {
            return List.of();
        }
        var zona = instansi.wajib(k.instansi()).zonaWaktu();
        var diberi = repository.dari(k.instansi(), k.penugasan()).stream()
                .filter(c -> c.jenis() == Catatan.Jenis.UMPAN_BALIK && c.nip().equals(ketua.get()) && !c.waktu().atZone(zona).toLocalDate().isBefore(mulai)).toList();
        var isi = kegiatan.dari(k).stream().collect(Collectors.toMap(Kegiatan::id, x -> x));
        return Stream.concat(k.peserta().stream(), k.tamu().stream().map(Kerja.Tamu::orang)).filter(p -> p.mengerjakan() && !p.nip().equals(ketua.get()))
                .filter(p -> diberi.stream().noneMatch(c -> c.untuk().isEmpty()
                        ? c.kegiatan().map(isi::get).map(x -> x.milik(p.nip())).orElse(true) : c.untuk().equals(p.nip()))).toList();
    }

    /** Writes whose turn it is; tells the head when it is new. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean tagih(Kerja k) {
        if (!berlaku(k)) {
            return false;
        }
        var baru = !giliran.ada(k.instansi(), GiliranKerja.Jenis.UMPAN_BALIK_ANGGOTA, k.penugasan());
        var belum = berubah(k);
        if (belum.isEmpty() || !baru) {
            return false;
        }
        kabar.publishEvent(new KabarPekerjaan(
                k.instansi(), List.of("#" + k.ketua().orElseThrow().nip()), true, "Umpan balik anggota: " + k.judul(), Teks.kalimat("Belum mendapat umpan balik Anda: " + nama(belum)),
                alamat(k)));
        return true;
    }

    /** The same after feedback was given. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Peserta> berubah(Kerja k) {
        if (!berlaku(k)) {
            return List.of();
        }
        var belum = belum(k);
        giliran.ganti(k.instansi(), GiliranKerja.Jenis.UMPAN_BALIK_ANGGOTA, k.penugasan(), belum.isEmpty() ? List.of() : List.of("#" + k.ketua().orElseThrow().nip()),
                new GiliranKerja.Tugas("Umpan balik anggota: " + k.judul(), Teks.kalimat("Sejak masa yang lalu belum mendapat umpan balik Anda: " + nama(belum)), alamat(k)));
        return belum;
    }

    private boolean berlaku(Kerja k) {
        return aturan.syarat(k, JenisSyarat.UMPAN_BALIK_BERKALA).isPresent();
    }

    private static String nama(List<Peserta> orang) {
        return orang.stream().map(Peserta::nama).collect(Collectors.joining(", "));
    }

    private static String alamat(Kerja k) {
        return "/pekerjaan/" + k.penugasan() + "/umpan-balik?anggota=ya";
    }
}

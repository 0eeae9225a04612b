package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.organisasi.Instansi;
import id.tatakerja.pelaksanaan.GiliranKerja;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.pelaksanaan.RencanaBerubah;
import id.tatakerja.regulasi.TabelPerencanaan.TindakanKerja;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the next step of a target before those whose step it is, as soon as the one before is done. */
@Service
public class GiliranTarget {

    private final PembagianRepository pembagian;
    private final PerjanjianRepository repository;
    private final MembacaTarget membaca;
    private final PembacaKerja kerja;
    private final GiliranKerja giliran;
    private final Instansi.Pembaca instansi;
    private final TransactionTemplate transaksi;
    private final PemulaTarget pemula;

    GiliranTarget(
            PembagianRepository pembagian, PerjanjianRepository repository, MembacaTarget membaca, PembacaKerja kerja, GiliranKerja giliran, Instansi.Pembaca instansi,
            TransactionTemplate transaksi, PemulaTarget pemula) {
        this.pemula = pemula;
        this.pembagian = pembagian;
        this.repository = repository;
        this.membaca = membaca;
        this.kerja = kerja;
        this.giliran = giliran;
        this.instansi = instansi;
        this.transaksi = transaksi;
    }

    /** Something about the target has changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    void berubah(String kode, long target) {
        repository.satuTarget(kode, target).ifPresent(t -> {
            var r = membaca.rinci(kode, repository.satu(kode, t.perjanjian()).orElseThrow(), t);
            var giliranLangkah = r.perjanjian().ditetapkan() ? perOrang(kode, r).or(() -> langkah(r)) : Optional.<Giliran>empty();
            tulis(kode, GiliranKerja.Jenis.TARGET, target, giliranLangkah);
            tulis(kode, GiliranKerja.Jenis.TUGASKAN, target, pemula.menunggu(kode, r).map(p -> new Giliran(List.of(p.kunci()), new GiliranKerja.Tugas(
                    "Tugaskan: " + t.indikator(), "Strategi target ini sudah disusun; buat penugasannya.", "/target/" + target))));
        });
    }

    private record Giliran(List<String> kunci, GiliranKerja.Tugas tugas) {}

    private void tulis(String kode, GiliranKerja.Jenis jenis, long target, Optional<Giliran> apa) {
        apa.ifPresentOrElse(g -> giliran.ganti(kode, jenis, target, g.kunci(), g.tugas()), () -> giliran.selesai(kode, jenis, target));
    }

    private Optional<Giliran> langkah(MembacaTarget.Rinci r) {
        return r.berikut().map(l -> new Giliran(siapa(r, l), new GiliranKerja.Tugas(
                "Rencanakan target: " + r.target().indikator(), "Langkah " + l.nomor() + ": " + l.penjelasan(), "/target/" + r.target().id())));
    }

    /** What is still to be said to each person comes before the next step. */
    private Optional<Giliran> perOrang(String kode, MembacaTarget.Rinci r) {
        return membaca.perOrang(kode, r).filter(b -> b.getKey().tindakan() == TindakanKerja.SAMPAIKAN_EKSPEKTASI).map(b -> new Giliran(siapa(r, b.getKey()), new GiliranKerja.Tugas(
                "Sampaikan ekspektasi: " + r.target().indikator(),
                "Belum disampaikan kepada " + b.getValue().stream().map(Peserta::nama).collect(Collectors.joining(", ")) + "; sesudah itu rencananya dapat disusun.",
                "/target/" + r.target().id())));
    }

    /** Whose step it is; steps of people are those of who does the work, or while nobody does, of who works in the unit that answers for the target. */
    private List<String> siapa(MembacaTarget.Rinci r, Langkahnya l) {
        return switch (l.tindakan()) {
            // the perjanjian and the plan come to their people themselves
            case TETAPKAN_PERJANJIAN_KINERJA, SEPAKATI_RENCANA -> List.of();
            case BAGI_TARGET -> List.of(r.pemegang());
            case SUSUN_STRATEGI -> l.jabatan().isEmpty() && l.bersama().isEmpty() ? List.of(r.pemegang()) : kantor(l).toList();
            case ARAHKAN, REKOMENDASIKAN_PEGAWAI, SAMPAIKAN_EKSPEKTASI, URAIKAN_KEGIATAN, TENTUKAN_KETUA_TIM, TETAPKAN_RENCANA_KEGIATAN, PELAJARI_GAMBARAN_ORGANISASI,
                    TETAPKAN_EKSPEKTASI_PIMPINAN, SUSUN_MANUAL_INDIKATOR, BAGI_PERAN, TETAPKAN_JENIS_RENCANA, DIALOG_KINERJA, TETAPKAN_EKSPEKTASI, SEPAKATI_SUMBER_DAYA, LAPOR,
                    MINTA_LAPORAN, LAPORKAN_ANGGOTA, TIDAK_DIATUR -> Stream.concat(kantor(l), l.olehPegawai() ? pegawai(r) : Stream.of()).distinct().toList();
        };
    }

    private static Stream<String> kantor(Langkahnya l) {
        return Stream.concat(l.jabatan().stream(), l.bersama().stream()).distinct();
    }

    private Stream<String> pegawai(MembacaTarget.Rinci r) {
        var orang = r.penugasan().flatMap(n -> kerja.kerja(r.garis().susunan().instansi(), n)).filter(Kerja::berlaku)
                .map(k -> k.peserta().stream().filter(Peserta::mengerjakan).map(p -> "#" + p.nip()).toList()).orElse(List.of());
        return orang.isEmpty() ? r.garis().unit(r.pemegang()).map(u -> GiliranKerja.DI_UNIT + u).stream() : orang.stream();
    }

    /** A plan was agreed or opened: the target that its work serves may have come to its next step. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void dengar(RencanaBerubah rencana) {
        pembagian.targetDari(rencana.instansi(), rencana.penugasan()).ifPresent(t -> berubah(rencana.instansi(), t));
    }

    /** Works out the targets of this year again, each on its own: offices and teams change without an act on the target. */
    public void segarkan(String kode) {
        var berjalan = pembagian.berjalan(kode, instansi.wajib(kode).hariIni().getYear());
        berjalan.forEach(t -> transaksi.executeWithoutResult(_ -> berubah(kode, t)));
        // those of a year that is over
        for (var jenis : List.of(GiliranKerja.Jenis.TARGET, GiliranKerja.Jenis.TUGASKAN)) {
            giliran.semua(kode, jenis).stream().filter(t -> !berjalan.contains(t)).forEach(t -> transaksi.executeWithoutResult(_ -> giliran.selesai(kode, jenis, t)));
        }
    }
}

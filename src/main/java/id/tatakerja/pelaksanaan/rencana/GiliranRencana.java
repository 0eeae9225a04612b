package id.tatakerja.pelaksanaan.rencana;

import id.tatakerja.pelaksanaan.GiliranKerja;
import id.tatakerja.pelaksanaan.KabarPekerjaan;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.pelaksanaan.RencanaBerubah;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a plan before the leader who has yet to agree, and takes it away once he or she has. */
@Service
public class GiliranRencana {

    private final RencanaRepository repository;
    private final PenyepakatRencana penyepakat;
    private final PembacaKerja pembaca;
    private final GiliranKerja giliran;
    private final ApplicationEventPublisher kabar;

    GiliranRencana(RencanaRepository repository, PenyepakatRencana penyepakat, PembacaKerja pembaca, GiliranKerja giliran, ApplicationEventPublisher kabar) {
        this.repository = repository;
        this.penyepakat = penyepakat;
        this.pembaca = pembaca;
        this.giliran = giliran;
        this.kabar = kabar;
    }

    /** A plan was written, agreed to or opened; {@code keadaan} where it became agreed or ceased to be. */
    @Transactional(propagation = Propagation.MANDATORY)
    void berubah(Kerja kerja, Rencana rencana, boolean keadaan) {
        var kantor = kantor(kerja, rencana);
        giliran.ganti(kerja.instansi(), GiliranKerja.Jenis.RENCANA, kerja.penugasan(), kantor, tugas(kerja));
        var tautan = tugas(kerja).tautan();
        if (kantor.isEmpty()) {
            kabar.publishEvent(new KabarPekerjaan.Usai(kerja.instansi(), tautan));
        } else if (kerja.penyepakat().stream().allMatch(p -> setuju(rencana, p))) {
            kabar.publishEvent(new KabarPekerjaan(
                    kerja.instansi(), kantor, true, "Rencana: " + kerja.judul(), "Yang mengerjakan sudah menyepakatinya; rencana ini menunggu kesepakatan Anda.", tautan));
        }
        if (keadaan) {
            kabar.publishEvent(new RencanaBerubah(kerja.instansi(), kerja.penugasan()));
        }
    }

    private static boolean setuju(Rencana rencana, Peserta siapa) {
        return rencana.setuju().stream().anyMatch(s -> s.pemegang().equals("#" + siapa.nip()));
    }

    private List<String> kantor(Kerja kerja, Rencana rencana) {
        var perlu = kerja.berlaku() && !rencana.disepakati() && !rencana.baris().isEmpty() && rencana.setuju().stream().noneMatch(s -> s.pihak() == Rencana.Pihak.PIMPINAN);
        return perlu ? penyepakat.kantor(kerja) : List.of();
    }

    /** Works out one plan again: the offices of the instansi may have changed, or the work come to its end. */
    @Transactional
    public void segarkan(String instansi, long penugasan) {
        var kerja = pembaca.kerja(instansi, penugasan);
        var kantor = kerja.flatMap(k -> repository.satu(instansi, penugasan).map(r -> kantor(k, r))).orElse(List.of());
        kerja.filter(_ -> !kantor.isEmpty()).ifPresentOrElse(
                k -> giliran.ganti(instansi, GiliranKerja.Jenis.RENCANA, penugasan, kantor, tugas(k)), () -> giliran.selesai(instansi, GiliranKerja.Jenis.RENCANA, penugasan));
    }

    private static GiliranKerja.Tugas tugas(Kerja kerja) {
        return new GiliranKerja.Tugas(
                "Sepakati rencana: " + kerja.judul(), "Rencana kegiatan dan anggarannya menunggu kesepakatan Anda sebagai pimpinan.", "/pekerjaan/" + kerja.penugasan() + "/rencana");
    }
}

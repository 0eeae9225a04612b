package id.tatakerja.pelaksanaan.kendala;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.pelaksanaan.KabarPekerjaan;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The part of an obstacle that leaders of two governments settle, each within the own unit: what comes from the other side. */
@Service
public class MenerimaKendala {

    private final KendalaRepository repository;
    private final PenerimaKendala penerima;
    private final Jejak jejak;
    private final ApplicationEventPublisher kabar;

    MenerimaKendala(KendalaRepository repository, PenerimaKendala penerima, Jejak jejak, ApplicationEventPublisher kabar) {
        this.repository = repository;
        this.penerima = penerima;
        this.jejak = jejak;
        this.kabar = kabar;
    }

    /**
     * An obstacle as it comes from the owner of the work.
     *
     * @param giliran number of the turn there that own leaders take
     * @param isi what it says
     * @param oleh who brought it
     * @param batas last day
     */
    public record Datang(long giliran, IsianKendala isi, String oleh, LocalDate batas) {}

    /** Lays it down once, with a turn for the leader of each of the own people in the work, who are told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void letakkan(String instansi, long penugasan, String pemilik, Datang k, List<String> nip) {
        var asal = new Kendala.Asal(pemilik, k.giliran());
        if (repository.ada(instansi, asal)) {
            return;
        }
        var id = repository.tambah(instansi, penugasan, k.isi(), "", k.oleh());
        repository.dariLuar(instansi, id, asal);
        for (var g : penerima.diRumah(instansi, nip)) {
            repository.giliran(instansi, id, g.pemegang(), g.unit(), k.batas());
            kabar.publishEvent(new KabarPekerjaan(
                    instansi, g.pemegang(), true, "Kendala: " + k.isi().judul(), "Pegawai Anda bekerja di dalamnya; tindak lanjuti paling lambat " + Teks.tanggal(k.batas()) + ".",
                    "/kendala/" + id));
        }
    }

    /** What a leader of another government did within an obstacle here: whose turn, state, words, office, name, whether nobody else there has a turn. */
    public record TindakLanjut(String instansi, long giliran, Kendala.Status status, String uraian, String sebutan, String nama, boolean tuntas) {}

    /**
     * Takes it in.
     *
     * @return number of the obstacle
     * @throws id.tatakerja.bersama.DitolakException 404 where there is no such turn in the work, 409 {@code GILIRAN_SUDAH_SELESAI}
     */
    @Transactional
    public long tindakLanjut(Kerja kerja, TindakLanjut t) {
        var kode = kerja.instansi();
        var k = repository.dariGiliran(kode, t.instansi(), t.giliran()).flatMap(n -> repository.kunci(kode, n)).filter(x -> x.penugasan() == kerja.penugasan())
                .orElseThrow(() -> MenanganiKendala.tidakAda().sebagaiException());
        var g = k.giliran().stream().filter(x -> x.id() == t.giliran()).findFirst().orElseThrow();
        // what one of several leaders did may arrive after the last of them closed the turn; it is kept all the same
        if (t.tuntas() && g.status() != Kendala.Status.TERBUKA) {
            throw Penolakan.bentrok("GILIRAN_SUDAH_SELESAI", "Kendala ini sudah selesai ditindaklanjuti pada pemilik kinerjanya.").sebagaiException();
        }
        if (!t.tuntas()) {
            repository.giliranSelesai(g, kode, t.status(), t.uraian(), t.sebutan(), t.nama(), t.instansi());
        } else {
            repository.tutup(kode, g.id(), t.status(), 0, t.uraian(), t.sebutan(), t.nama(), t.instansi());
            if (k.tuntasSelain(g.id())) {
                repository.selesai(kode, k.id());
                kabar.publishEvent(new KabarPekerjaan.Usai(kode, "/kendala/" + k.id()));
            }
        }
        kabar.publishEvent(new KabarPekerjaan(
                kode, kerja.peserta().stream().map(Peserta::nip).filter(n -> !n.isEmpty()).map(n -> "#" + n).toList(), false, "Kendala: " + k.judul(),
                t.status().sebutan() + " oleh " + (t.sebutan().isEmpty() ? t.nama() : t.sebutan()) + " pada " + g.unit() + ".", "/kendala/" + k.id()));
        jejak.catat(new Peristiwa(
                kode, t.instansi(), Optional.of(t.sebutan()).filter(s -> !s.isEmpty()), "PUTUSAN_KENDALA", "kendala:" + k.id(), Map.of("status", Kendala.Status.TERBUKA.name()),
                Map.of("status", t.status().name(), "uraian", t.uraian()), Optional.empty()));
        return k.id();
    }
}

package id.tatakerja.alur;

import id.tatakerja.alur.waktu.MenghitungTenggat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.regulasi.alur.Hasil;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Open acts: opened and closed in the transaction of the case that they belong to. */
@Service
public class KotakTugas {

    private final TugasRepository repository;
    private final MenghitungTenggat waktu;
    private final ApplicationEventPublisher peristiwa;

    KotakTugas(TugasRepository repository, MenghitungTenggat waktu, ApplicationEventPublisher peristiwa) {
        this.repository = repository;
        this.waktu = waktu;
        this.peristiwa = peristiwa;
    }

    /** Opens an act; the number of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long buka(Tugas.Baru baru) {
        var saatnya = waktu.untuk(baru.instansi(), baru.tindakan(), baru.lama(), baru.dibuka());
        var id = repository.tambah(baru, saatnya);
        peristiwa.publishEvent(new TugasDibuka(
                baru.instansi(), id, baru.penugasan(), baru.judul(), baru.tindakan(), baru.pelaku().stream().map(p -> p.pemegang().kunci()).toList(),
                saatnya.map(MenghitungTenggat.Waktu::batas)));
        return id;
    }

    /**
     * Closes an act, once.
     *
     * @throws id.tatakerja.bersama.DitolakException 409 {@code TUGAS_SUDAH_SELESAI} when somebody was faster
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tutup(String instansi, long id, Hasil hasil, String oleh) {
        if (!repository.tutup(instansi, id, hasil, oleh)) {
            throw Penolakan.bentrok("TUGAS_SUDAH_SELESAI",
                    repository.siapa(instansi, id).map(s -> "Langkah ini sudah dikerjakan " + s + ". Muat ulang halaman untuk melihat keadaan terbaru.")
                            .orElse("Langkah ini sudah tidak terbuka. Muat ulang halaman untuk melihat keadaan terbaru.")).sebagaiException();
        }
        peristiwa.publishEvent(new TugasDitutup(instansi, List.of(id)));
    }

    /** Closes acts that nobody has to do any more, because another one has decided the matter. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void batalkan(String instansi, Collection<Long> tugas, String oleh) {
        var ditutup = tugas.isEmpty() ? List.<Long>of() : repository.batalkan(instansi, tugas, oleh);
        if (!ditutup.isEmpty()) {
            peristiwa.publishEvent(new TugasDitutup(instansi, ditutup));
        }
    }

    /** Closes whatever a case still has open, because the case is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tutupSemua(String instansi, long penugasan, String oleh) {
        var ditutup = repository.tutupSemua(instansi, penugasan, oleh);
        if (!ditutup.isEmpty()) {
            peristiwa.publishEvent(new TugasDitutup(instansi, ditutup));
        }
    }

    /** The act, open or closed. */
    @Transactional(readOnly = true)
    public Optional<Tugas> satu(String instansi, long id) {
        return repository.satu(instansi, id);
    }

    /** Open acts of a case, in the order of their opening. */
    @Transactional(readOnly = true)
    public List<Tugas> menunggu(String instansi, long penugasan) {
        return repository.menunggu(instansi, penugasan);
    }

    /** Open acts of several cases, by number of the case. */
    @Transactional(readOnly = true)
    public Map<Long, List<Tugas>> menunggu(String instansi, Collection<Long> penugasan) {
        return penugasan.isEmpty()
                ? Map.of()
                : repository.menungguSemua(instansi, penugasan).stream().collect(Collectors.groupingBy(Tugas::penugasan));
    }

    /** Open acts that one of the keys opens, oldest first. */
    @Transactional(readOnly = true)
    public List<Tugas> milik(String instansi, Collection<String> kunci) {
        return repository.milik(instansi, kunci);
    }

    /** Open acts of a person, own ones and those done in another office's name, oldest first. */
    @Transactional(readOnly = true)
    public List<Tugas> milik(String instansi, PemegangHariIni.Kunci kunci) {
        if (kunci.atasNama().isEmpty()) {
            return milik(instansi, kunci.semua());
        }
        var semua = new java.util.HashSet<>(kunci.semua());
        kunci.atasNama().forEach(a -> semua.add(a.pemberi()));
        return milik(instansi, semua).stream().filter(t -> t.bagi(kunci).isPresent()).toList();
    }

    /** Whether the person may or could act in the case, in an own office or in another one's name, or was told as who stands above. */
    @Transactional(readOnly = true)
    public boolean terlibat(String instansi, long penugasan, PemegangHariIni.Kunci kunci) {
        return repository.terlibat(instansi, penugasan, kunci.semua())
                || kunci.atasNama().stream().anyMatch(a -> repository.terlibat(instansi, penugasan, a.pemberi(), a.tindakan()))
                || repository.diberiTahu(instansi, penugasan, kunci.semua());
    }

    /** Whether one of the keys opens or opened an act of the case. */
    @Transactional(readOnly = true)
    public boolean terlibat(String instansi, long penugasan, Collection<String> kunci) {
        return repository.terlibat(instansi, penugasan, kunci);
    }
}

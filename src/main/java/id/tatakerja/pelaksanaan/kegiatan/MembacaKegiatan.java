package id.tatakerja.pelaksanaan.kegiatan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaKerja;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows activities to those whom the work concerns. */
@Service
public class MembacaKegiatan {

    private final KegiatanRepository repository;
    private final PembacaKerja pembaca;

    MembacaKegiatan(KegiatanRepository repository, PembacaKerja pembaca) {
        this.repository = repository;
        this.pembaca = pembaca;
    }

    /** An activity with the work that it belongs to, the others of it, and its progress, newest first. */
    record Rinci(HakKerja hak, Kegiatan kegiatan, List<Kegiatan> semua, List<Kemajuan> kemajuan) {}

    /**
     * The activity.
     *
     * @throws id.tatakerja.bersama.DitolakException 404
     */
    @Transactional(readOnly = true)
    Rinci satu(Pelaku pelaku, long kegiatan) {
        var k = pelaku.instansi().flatMap(kode -> repository.satu(kode, kegiatan)).orElseThrow(() -> MengerjakanKegiatan.tidakAda().sebagaiException());
        var hak = pembaca.hak(pelaku, k.penugasan());
        return new Rinci(hak, k, dari(hak.kerja()), repository.kemajuan(hak.kerja().instansi(), kegiatan));
    }

    /** Number of the work to which an activity belongs. */
    @Transactional(readOnly = true)
    public Optional<Long> pekerjaan(String instansi, long kegiatan) {
        return repository.satu(instansi, kegiatan).map(Kegiatan::penugasan);
    }

    /** Activities of the work, by their first day. */
    @Transactional(readOnly = true)
    public List<Kegiatan> dari(Kerja kerja) {
        return repository.dari(kerja.instansi(), List.of(kerja.penugasan()));
    }

    /** Activities of several pieces of work, by number of the work. */
    @Transactional(readOnly = true)
    public Map<Long, List<Kegiatan>> dari(String instansi, Collection<Long> penugasan) {
        return repository.dari(instansi, penugasan).stream().collect(Collectors.groupingBy(Kegiatan::penugasan));
    }
}

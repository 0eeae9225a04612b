package id.tatakerja.pelaksanaan.katalog;

import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.pelaksanaan.GiliranKerja;
import id.tatakerja.pelaksanaan.PembacaGaris;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.RencanaBerubah;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks the leader for the list of duties on which agreed work is to rest, where there is none yet; without it nobody can work the plan out. */
@Service
public class GiliranKatalog {

    private final MembacaKatalog membaca;
    private final PembacaKerja kerja;
    private final PembacaGaris garis;
    private final GiliranKerja giliran;

    GiliranKatalog(MembacaKatalog membaca, PembacaKerja kerja, PembacaGaris garis, GiliranKerja giliran) {
        this.membaca = membaca;
        this.kerja = kerja;
        this.garis = garis;
        this.giliran = giliran;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void dengar(RencanaBerubah rencana) {
        segarkan(rencana.instansi(), rencana.penugasan());
    }

    /** A list has changed: work that waited for one may wait no longer. */
    @Transactional(propagation = Propagation.MANDATORY)
    void berubah(String instansi) {
        giliran.semua(instansi, GiliranKerja.Jenis.KATALOG).forEach(p -> segarkan(instansi, p));
    }

    /** Works out again whether a piece of work waits for a list. */
    @Transactional
    public void segarkan(String instansi, long penugasan) {
        var s = garis.kini(instansi).susunan();
        var satu = kerja.kerja(instansi, penugasan);
        var belum = satu.map(membaca::tanpaButir).orElse(List.of());
        var kantor = belum.stream().flatMap(j -> s.pemimpin(j.unit()).stream()).map(JabatanSusunan::kode).distinct().toList();
        if (kantor.isEmpty()) {
            giliran.selesai(instansi, GiliranKerja.Jenis.KATALOG, penugasan);
            return;
        }
        giliran.ganti(instansi, GiliranKerja.Jenis.KATALOG, penugasan, kantor, new GiliranKerja.Tugas(
                "Susun butir kegiatan: " + satu.orElseThrow().judul(),
                "Pekerjaan ini bertumpu pada daftar tugas jabatannya; daftar " + nama(belum, s) + " belum memuat butir yang dapat dipakai.",
                "/katalog?unit=" + belum.getFirst().unit()));
    }

    private static String nama(List<JabatanSusunan> jabatan, Susunan s) {
        return jabatan.stream().map(j -> j.nama() + s.pemangku(j.kode()).stream().findFirst().map(o -> " (" + o.pegawai().namaLengkap() + ")").orElse("")).collect(Collectors.joining(", "));
    }
}

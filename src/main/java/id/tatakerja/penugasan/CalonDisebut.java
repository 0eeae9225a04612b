package id.tatakerja.penugasan;

import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.PegawaiSusunan;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The people whom an act may name: those of the unit that was asked, or of the unit of the office that acts. */
@Service
class CalonDisebut {

    private final SusunanSesaat susunan;
    private final MencariCalon mencari;

    CalonDisebut(SusunanSesaat susunan, MencariCalon mencari) {
        this.susunan = susunan;
        this.mencari = mencari;
    }

    /**
     * Those people, at most as many as one page bears.
     *
     * @param siapa the office that acts
     * @param dipilih internal numbers of those already ticked
     */
    List<Calon> untuk(Kasus kasus, Pemegang siapa, List<String> dipilih) {
        var kini = susunan.kini(kasus.instansi());
        var isian = kasus.isian();
        var unit = isian.unitAsal().filter(u -> kini.unit(u).isPresent())
                .or(() -> kini.jabatan(siapa.kunci()).map(JabatanSusunan::unit));
        return unit.map(u -> mencari.cari(kini, "", u, isian.kompetensi(), dipilih, isian.mulai().orElse(kini.tanggal()), isian.selesai())).orElse(List.of());
    }

    /** NIP of the people of the internal numbers; numbers of nobody are left out. */
    List<String> nip(String instansi, List<String> nomor) {
        var semua = susunan.kini(instansi).pegawai();
        return nomor.stream()
                .map(n -> semua.stream().filter(p -> Long.toString(p.id()).equals(n)).findFirst().map(PegawaiSusunan::nip))
                .flatMap(Optional::stream)
                .toList();
    }
}

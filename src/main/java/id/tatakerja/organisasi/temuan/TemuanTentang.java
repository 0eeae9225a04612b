package id.tatakerja.organisasi.temuan;

import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.acuan.MembacaAcuan;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Findings about one unit or one person, for their own pages. */
@Component
public class TemuanTentang {

    private final MencariTemuan mencari;
    private final MembacaAcuan acuan;

    TemuanTentang(MencariTemuan mencari, MembacaAcuan acuan) {
        this.mencari = mencari;
        this.acuan = acuan;
    }

    /**
     * A finding as a page shows it.
     *
     * @param pesan what is wrong and why it matters
     * @param saran what to do
     * @param tautan where to mend it
     */
    public record Butir(String pesan, String saran, String tautan) {}

    /** Findings about the unit and its jabatan. */
    public List<Butir> unit(Susunan susunan, String kode) {
        return butir(susunan, t -> switch (t.objek().jenis()) {
            case "UNIT" -> t.objek().kode().equals(kode);
            case "JABATAN" -> susunan.jabatan(t.objek().kode()).map(JabatanSusunan::unit).filter(kode::equals).isPresent();
            default -> false;
        });
    }

    /** Findings about the person. */
    public List<Butir> pegawai(Susunan susunan, String nip) {
        return butir(susunan, t -> t.objek().jenis().equals("PEGAWAI") && t.objek().kode().equals(nip));
    }

    private List<Butir> butir(Susunan susunan, Predicate<Temuan> yang) {
        return mencari.cari(susunan, acuan.acuan(susunan.regulasi())).stream()
                .filter(yang)
                .map(t -> new Butir(t.pesan(), t.saran(), TautanTemuan.perbaikan(t, susunan)))
                .toList();
    }
}

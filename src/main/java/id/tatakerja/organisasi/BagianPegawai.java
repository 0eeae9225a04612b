package id.tatakerja.organisasi;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A part of the person page that another module fills, e.g. the kedudukan. Every bean of this type is asked; parts are shown in
 * their order under the jabatan of the person. To show a template of your own, give {@code keluaran -> mesin.render("modul/x.jte",
 * Map.of("page", page), keluaran)} with the application's {@code TemplateEngine}.
 */
public interface BagianPegawai {

    /** Place among the parts, low first. */
    int urutan();

    /**
     * The part for a person, empty where there is nothing to say.
     *
     * @param kini instansi and reader; what the reader may not see is left out by the implementation
     * @param orang the person as he or she is on the day
     * @param tanggal the day shown
     */
    Optional<Bagian> bagi(InstansiKini kini, PegawaiSusunan orang, LocalDate tanggal);

    /**
     * A part of the page.
     *
     * @param judul its heading
     * @param isi its content, already safe HTML
     */
    record Bagian(String judul, Content isi) {}
}

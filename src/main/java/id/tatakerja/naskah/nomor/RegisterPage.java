package id.tatakerja.naskah.nomor;

import id.tatakerja.bersama.Galat;
import id.tatakerja.tampilan.HalamanFormulir;
import id.tatakerja.regulasi.alur.JenisNaskah;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * The register as a page.
 *
 * @param baris lines
 * @param celah numbers that nothing explains
 * @param q words sought
 * @param tahun year as typed, or empty
 * @param halaman page, from 1
 * @param ukuran lines on a page
 * @param jumlah lines in all
 * @param zona time zone
 * @param form number from outside as typed
 * @param galat faults of a form
 */
public record RegisterPage(
        List<BarisRegister> baris,
        List<RegisterRepository.Celah> celah,
        String q,
        String tahun,
        int halaman,
        int ukuran,
        long jumlah,
        ZoneId zona,
        NomorLuarForm form,
        List<Galat> galat) implements HalamanFormulir {

    /** A number from outside, as typed. */
    public record NomorLuarForm(String nomor, String tanggal, String jenis, String hal) {

        /** A field that was not sent is one left empty. */
        public NomorLuarForm {
            nomor = Objects.requireNonNullElse(nomor, "");
            tanggal = Objects.requireNonNullElse(tanggal, "");
            jenis = Objects.requireNonNullElse(jenis, "");
            hal = Objects.requireNonNullElse(hal, "");
        }
    }

    /** Kinds to choose from. */
    public List<JenisNaskah> semuaJenis() {
        return List.of(JenisNaskah.values());
    }

    /** The address of a page without its number. */
    public String tautan() {
        return "/naskah/register?q=" + org.springframework.web.util.UriUtils.encode(q, java.nio.charset.StandardCharsets.UTF_8) + "&tahun=" + tahun
                + "&halaman=";
    }
}

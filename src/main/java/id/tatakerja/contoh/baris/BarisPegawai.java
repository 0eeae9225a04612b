package id.tatakerja.contoh.baris;

import id.tatakerja.organisasi.PegawaiSusunan;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of the sheet pegawai (kontrak-api section 3).
 *
 * @param nip NIP, 18 digits
 * @param nama name without titles
 * @param gelarDepan titles before the name, may be empty
 * @param gelarBelakang titles behind the name, may be empty
 * @param status PNS or PPPK
 * @param golongan golongan that fits the jabatan
 * @param jabatan code of the jabatan, empty text for somebody without one
 * @param tmt first day on it
 * @param kompetensi fields of competence
 * @param surel address under the reserved domain {@code .example}
 */
public record BarisPegawai(
        String nip,
        String nama,
        String gelarDepan,
        String gelarBelakang,
        PegawaiSusunan.Status status,
        String golongan,
        String jabatan,
        LocalDate tmt,
        List<String> kompetensi,
        String surel)
        implements Baris {

    /** Names of the columns. */
    public static final List<String> KOLOM = List.of(
            "nip", "nama", "gelar_depan", "gelar_belakang", "status", "golongan", "jabatan", "tmt", "kompetensi", "surel");

    @Override
    public List<String> sel() {
        return List.of(
                nip,
                nama,
                gelarDepan,
                gelarBelakang,
                status.name(),
                golongan,
                jabatan,
                tmt.toString(),
                String.join(";", kompetensi),
                surel);
    }

    /** The same person with another golongan. */
    public BarisPegawai denganGolongan(String lain) {
        return new BarisPegawai(nip, nama, gelarDepan, gelarBelakang, status, lain, jabatan, tmt, kompetensi, surel);
    }

    /** The same person without a jabatan. */
    public BarisPegawai tanpaJabatan() {
        return new BarisPegawai(nip, nama, gelarDepan, gelarBelakang, status, golongan, "", tmt, kompetensi, surel);
    }
}

package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.tampilan.HalamanFormulir;
import java.util.List;
import java.util.Optional;

/**
 * One person's place as shown.
 *
 * @param k the place on the day
 * @param riwayat what was decreed and decided before
 * @param bolehMemutuskan whether the reader may decide
 * @param milikSendiri whether it is the reader's own place
 * @param instansi code of the tenant where the address must name it (administrator)
 * @param hariLain whether a day was asked for
 * @param jabatanDipilih what was chosen in a form that came back
 * @param alasan what was typed
 * @param dasar what was typed
 * @param catatan what was typed
 * @param galat faults of a form that came back
 */
public record RincianKedudukanPage(
        KedudukanPegawai k,
        RiwayatKedudukan.Riwayat riwayat,
        boolean bolehMemutuskan,
        boolean milikSendiri,
        Optional<String> instansi,
        boolean hariLain,
        String jabatanDipilih,
        String alasan,
        String dasar,
        String catatan,
        List<Galat> galat) implements HalamanFormulir {

    /** Whether the form to decide is offered: exactly where the use case would accept a decision. */
    public boolean tawarkanPutusan() {
        return bolehMemutuskan && !hariLain && k.status() != StatusKedudukan.SESUAI_ATURAN;
    }

    /** Whether the candidate is ticked. */
    public boolean dicentang(KedudukanPegawai.Pilihan pilihan) {
        return jabatanDipilih.isEmpty() ? pilihan.utama() : jabatanDipilih.equals(pilihan.pejabat().jabatan().kode());
    }

    /** Address of this person's page. */
    public String tautan() {
        return milikSendiri ? "/kedudukan/saya" : "/kedudukan/pegawai/" + k.pegawai().id();
    }

    /** The name of a fact as words. */
    public static String namaFakta(String kolom) {
        var kata = new StringBuilder();
        for (var huruf : kolom.toCharArray()) {
            if (Character.isUpperCase(huruf)) {
                kata.append(' ').append(Character.toLowerCase(huruf));
            } else {
                kata.append(huruf);
            }
        }
        return id.tatakerja.tampilan.Teks.kata(kata.toString());
    }
}

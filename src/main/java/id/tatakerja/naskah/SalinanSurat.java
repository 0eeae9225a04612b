package id.tatakerja.naskah;

import id.tatakerja.regulasi.alur.JenisNaskah;
import java.time.LocalDate;
import java.util.List;

/**
 * A letter as it travels to another government of this installation: what stands on it and nothing else.
 *
 * @param instansi code of the sender
 * @param nama name of the sender
 * @param surat number of the letter at the sender
 * @param jenis kind
 * @param nomor its number
 * @param tanggal its date
 * @param hal what it is about
 * @param dari title of the signer
 * @param kepada addressees as printed
 * @param tembusan copies as printed
 * @param pemilik owner of the certificate that signs
 * @param isi the frozen letter as stored
 * @param sidik fingerprint of the frozen letter
 * @param kodeVerifikasi code of the public verification page
 */
public record SalinanSurat(
        String instansi,
        String nama,
        long surat,
        JenisNaskah jenis,
        String nomor,
        LocalDate tanggal,
        String hal,
        String dari,
        List<String> kepada,
        List<String> tembusan,
        String pemilik,
        String isi,
        String sidik,
        String kodeVerifikasi) {

    public SalinanSurat {
        kepada = List.copyOf(kepada);
        tembusan = List.copyOf(tembusan);
    }

    /** The same under the name by which its sender is known to the receiver. */
    public SalinanSurat dari(String pengirim) {
        return new SalinanSurat(instansi, pengirim, surat, jenis, nomor, tanggal, hal, dari, kepada, tembusan, pemilik, isi, sidik, kodeVerifikasi);
    }
}

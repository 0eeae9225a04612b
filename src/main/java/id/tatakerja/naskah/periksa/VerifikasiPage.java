package id.tatakerja.naskah.periksa;

import java.util.Optional;

/**
 * The verification page.
 *
 * @param hasil what was found, empty before anything was asked
 * @param ditanya whether something was asked
 * @param pesan a sentence when nothing could be said
 */
public record VerifikasiPage(Optional<MemeriksaNaskah.Hasil> hasil, boolean ditanya, String pesan) {

    static VerifikasiPage kosong() {
        return new VerifikasiPage(Optional.empty(), false, "");
    }

    static VerifikasiPage pesan(String kata) {
        return new VerifikasiPage(Optional.empty(), true, kata);
    }

    static VerifikasiPage hasil(MemeriksaNaskah.Hasil h) {
        return h.dikenal()
                ? new VerifikasiPage(Optional.of(h), true, "")
                : pesan("Berkas ini bukan surat yang diterbitkan di sini, atau sudah disimpan ulang sehingga tidak dapat dikenali. Periksa lewat kode QR"
                        + " pada surat.");
    }
}

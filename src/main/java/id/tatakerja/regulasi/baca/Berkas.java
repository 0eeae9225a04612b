package id.tatakerja.regulasi.baca;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One file of a pack.
 *
 * @param nama path within the pack
 * @param isi bytes
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record Berkas(String nama, byte[] isi) {

    /** The text without byte order mark; empty, with the fault noted, when it is not UTF-8. */
    Optional<String> teks(Catatan catatan) {
        var penerjemah = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var masuk = ByteBuffer.wrap(isi);
        try {
            var teks = penerjemah.decode(masuk).toString();
            return Optional.of(teks.startsWith("\uFEFF") ? teks.substring(1) : teks);
        } catch (CharacterCodingException bukanUtf8) {
            catatan.salah(nama, barisPada(masuk.position()), "berkas bukan UTF-8; simpan ulang dengan pengodean UTF-8");
            return Optional.empty();
        }
    }

    private int barisPada(int letak) {
        var baris = 1;
        for (var i = 0; i < letak; i++) {
            if (isi[i] == '\n') {
                baris++;
            }
        }
        return baris;
    }
}

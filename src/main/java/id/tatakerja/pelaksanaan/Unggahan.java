package id.tatakerja.pelaksanaan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it came with a form.
 *
 * @param nama name as the sender gave it
 * @param isi the bytes, at most one more than may be kept
 */
public record Unggahan(String nama, byte[] isi) {

    /** Reads those that were chosen; a field without a file sends an empty one. */
    public static List<Unggahan> dari(Optional<List<MultipartFile>> berkas) {
        return berkas.orElse(List.of()).stream().filter(b -> !b.isEmpty()).map(Unggahan::dari).toList();
    }

    /** Reads one. */
    public static Unggahan dari(MultipartFile berkas) {
        try (var masukan = berkas.getInputStream()) {
            return new Unggahan(Optional.ofNullable(berkas.getOriginalFilename()).orElse(""), masukan.readNBytes(MenyimpanBerkas.UKURAN + 1));
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }
}

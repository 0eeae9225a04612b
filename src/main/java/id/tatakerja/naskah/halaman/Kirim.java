package id.tatakerja.naskah.halaman;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.naskah.kerja.BerkasRepository;
import id.tatakerja.naskah.terbit.Surat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Sends files of letters under a name that says what they are. */
final class Kirim {

    private static final MediaType DOCX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private Kirim() {}

    /** The signed file, else the drawn one of a letter that is signed elsewhere. */
    static ResponseEntity<byte[]> pdf(Surat s, BerkasRepository berkas) {
        var isi = berkas.terbaik(s.id()).orElseThrow(() -> Penolakan.bentrok(
                        "BERKAS_BELUM_JADI", "Berkas surat ini sedang dibuat. Muat ulang beberapa detik lagi; nomor dan isinya sudah tetap.")
                .sebagaiException());
        return kirim(isi.isi(), MediaType.APPLICATION_PDF, s.namaBerkas("pdf"), true);
    }

    static ResponseEntity<byte[]> docx(Surat s, byte[] isi) {
        return kirim(isi, DOCX, s.namaBerkas("docx"), false);
    }

    static ResponseEntity<byte[]> kirim(byte[] isi, MediaType tipe, String nama, boolean dilihat) {
        var cara = (dilihat ? ContentDisposition.inline() : ContentDisposition.attachment()).filename(nama).build();
        return ResponseEntity.ok().contentType(tipe).header(HttpHeaders.CONTENT_DISPOSITION, cara.toString()).body(isi);
    }
}

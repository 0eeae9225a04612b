package id.tatakerja.tampilan;

import id.tatakerja.bersama.Penolakan;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A refusal as an RFC 9457 problem with our fields {@code kode}, {@code dasar} and {@code galat}. */
public final class Jawaban {

    private Jawaban() {}

    /** The HTTP status of a kind of refusal. */
    public static HttpStatus status(Penolakan.Jenis jenis) {
        return switch (jenis) {
            case TIDAK_TERBACA -> HttpStatus.BAD_REQUEST;
            case TIDAK_BERWENANG -> HttpStatus.FORBIDDEN;
            case TIDAK_DITEMUKAN -> HttpStatus.NOT_FOUND;
            case BENTROK -> HttpStatus.CONFLICT;
            case TERLALU_BESAR -> HttpStatus.CONTENT_TOO_LARGE;
            case TIDAK_MEMENUHI -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    /** The problem document of a refusal. */
    public static ProblemDetail masalah(Penolakan penolakan) {
        return masalah(Tanggapan.dari(penolakan));
    }

    static ProblemDetail masalah(Tanggapan tanggapan) {
        var penolakan = tanggapan.penolakan();
        var masalah = ProblemDetail.forStatusAndDetail(tanggapan.status(), penolakan.pesan());
        masalah.setType(URI.create("about:blank"));
        masalah.setTitle(tanggapan.judul());
        masalah.setProperty("kode", penolakan.kode());
        masalah.setProperty("dasar", penolakan.dasar());
        masalah.setProperty("galat", penolakan.galat());
        return masalah;
    }

    static String judul(Penolakan.Jenis jenis) {
        return switch (jenis) {
            case TIDAK_TERBACA -> "Permintaan tidak terbaca";
            case TIDAK_BERWENANG -> "Tidak berwenang";
            case TIDAK_DITEMUKAN -> "Tidak ditemukan";
            case BENTROK -> "Bertentangan dengan yang ada";
            case TERLALU_BESAR -> "Terlalu besar";
            case TIDAK_MEMENUHI -> "Belum memenuhi syarat";
        };
    }
}

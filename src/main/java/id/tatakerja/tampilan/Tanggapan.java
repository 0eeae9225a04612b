package id.tatakerja.tampilan;

import id.tatakerja.bersama.Penolakan;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;

/**
 * A failure on its way to the caller: a refusal of ours, or one of the protocol that keeps its own status and headers.
 *
 * @param status HTTP status
 * @param judul short Indonesian title
 * @param penolakan the sentence
 * @param kepala headers such as {@code Allow}
 */
record Tanggapan(HttpStatusCode status, String judul, Penolakan penolakan, HttpHeaders kepala) {

    static Tanggapan dari(Penolakan penolakan) {
        return new Tanggapan(Jawaban.status(penolakan.jenis()), Jawaban.judul(penolakan.jenis()), penolakan, HttpHeaders.EMPTY);
    }

    /** A fault of ours that nobody foresaw. */
    static Tanggapan gangguan() {
        return http(500, "Gangguan", "GANGGUAN",
                "Permintaan tidak dapat diselesaikan dan tidak ada yang diubah. Coba lagi; bila berulang, hubungi pengelola aplikasi.");
    }

    /** No connection to the database was free in time. */
    static Tanggapan sibuk() {
        return http(503, "Sedang sibuk", "SEDANG_SIBUK",
                "Aplikasi sedang melayani terlalu banyak permintaan, sehingga permintaan ini belum dikerjakan dan tidak ada yang diubah. Coba lagi "
                        + "sekitar sepuluh detik lagi; yang Anda ketik masih ada pada halaman sebelumnya.");
    }

    /** What the framework answers without calling a handler, with the status and the headers it wants. */
    static Tanggapan dari(ErrorResponse jawaban) {
        var dasar = switch (jawaban) {
            case HttpRequestMethodNotSupportedException cara -> http(405, "Cara tidak tersedia", "CARA_TIDAK_TERSEDIA",
                    "Cara " + cara.getMethod() + " tidak tersedia pada alamat ini. " + (cara.getSupportedHttpMethods() == null
                            ? "Periksa alamatnya."
                            : "Pakai " + atau(cara.getSupportedHttpMethods().stream().map(String::valueOf).sorted().toList()) + "."));
            case HttpMediaTypeNotAcceptableException jenis -> http(406, "Jenis jawaban tidak tersedia", "JENIS_JAWABAN_TIDAK_TERSEDIA",
                    "Jenis jawaban yang diminta kepala Accept tidak tersedia pada alamat ini. Pakai " + atau(jenis(jenis.getSupportedMediaTypes())) + ".");
            case HttpMediaTypeNotSupportedException jenis -> http(415, "Jenis isi tidak diterima", "JENIS_ISI_TIDAK_DITERIMA",
                    "Isi berjenis " + (jenis.getContentType() == null ? "tanpa Content-Type" : jenis.getContentType())
                            + " tidak diterima pada alamat ini. Kirim sebagai " + atau(jenis(jenis.getSupportedMediaTypes())) + ".");
            default -> status(jawaban.getStatusCode().value());
        };
        return new Tanggapan(dasar.status(), dasar.judul(), dasar.penolakan(), jawaban.getHeaders());
    }

    /** By the status alone, where nothing else is known. */
    static Tanggapan status(int status) {
        return switch (status) {
            case 404 -> dari(Penolakan.tidakDitemukan("Alamat ini tidak ada. Periksa tautannya atau mulai dari beranda."));
            case 401, 403 -> dari(Penolakan.tidakBerwenang("Anda tidak berwenang membuka alamat ini. Masuk dengan akun yang berwenang."));
            case 405 -> http(405, "Cara tidak tersedia", "CARA_TIDAK_TERSEDIA",
                    "Alamat ini tidak dibuka dengan cara itu. Buka lewat tautan atau formulirnya.");
            case 406 -> http(406, "Jenis jawaban tidak tersedia", "JENIS_JAWABAN_TIDAK_TERSEDIA",
                    "Jenis jawaban yang diminta tidak tersedia. Ubah kepala Accept.");
            case 409 -> dari(Penolakan.bentrok("BENTROK", "Keadaan sudah berubah. Muat ulang halaman lalu coba lagi."));
            case 413 -> dari(new Penolakan(
                    Penolakan.Jenis.TERLALU_BESAR, "BERKAS_TERLALU_BESAR", "Yang dikirim melebihi batas: berkas 20 MB, isian 2 MB. Bagi atau perpendek.",
                    List.of(), List.of()));
            case 415 -> http(415, "Jenis isi tidak diterima", "JENIS_ISI_TIDAK_DITERIMA", "Jenis isi yang dikirim tidak diterima pada alamat ini.");
            case 422 -> dari(Penolakan.tidakMemenuhi("TIDAK_MEMENUHI", "Isian belum memenuhi syarat. Periksa kembali."));
            default -> status >= 500 ? gangguan() : dari(new Penolakan(
                    Penolakan.Jenis.TIDAK_TERBACA, "PERMINTAAN_TIDAK_SAH",
                    "Permintaan ini tidak dapat diterima. Periksa alamat, cara (GET, POST), dan jenis isinya.", List.of(), List.of()));
        };
    }

    private static Tanggapan http(int status, String judul, String kode, String pesan) {
        return new Tanggapan(
                HttpStatusCode.valueOf(status), judul, new Penolakan(Penolakan.Jenis.TIDAK_TERBACA, kode, pesan, List.of(), List.of()),
                HttpHeaders.EMPTY);
    }

    private static List<String> jenis(List<org.springframework.http.MediaType> semua) {
        return semua.stream().filter(m -> !m.isWildcardSubtype()).map(m -> m.getType() + "/" + m.getSubtype()).distinct().toList();
    }

    private static String atau(List<String> semua) {
        return semua.isEmpty() ? "jenis lain" : semua.stream().collect(Collectors.joining(" atau "));
    }
}

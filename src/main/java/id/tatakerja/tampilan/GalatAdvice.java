package id.tatakerja.tampilan;

import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.bersama.Penolakan.Jenis;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.DatabindException;

/** Turns every failure into a sentence: a problem document under /api, a page elsewhere. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class GalatAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(GalatAdvice.class);

    private final PembuatBingkai pembuat;

    GalatAdvice(PembuatBingkai pembuat) {
        this.pembuat = pembuat;
    }

    @ExceptionHandler(Exception.class)
    Object galat(Exception sebab, HttpServletRequest permintaan) throws Exception {
        // who may enter is answered by the security filters, with their own entry point
        if (sebab instanceof AccessDeniedException || sebab instanceof AuthenticationException) {
            throw sebab;
        }
        return jawab(penolakan(sebab), permintaan);
    }

    Object jawab(Penolakan penolakan, HttpServletRequest permintaan) {
        if (permintaan.getRequestURI().startsWith("/api/")) {
            return ResponseEntity.status(Jawaban.status(penolakan.jenis()))
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(Jawaban.masalah(penolakan));
        }
        var halaman = new ModelAndView("galat");
        halaman.setStatus(Jawaban.status(penolakan.jenis()));
        halaman.addObject("bingkai", pembuat.untuk(permintaan, Optional.empty()));
        halaman.addObject("judul", Jawaban.judul(penolakan.jenis()));
        halaman.addObject("penolakan", penolakan);
        return halaman;
    }

    static Penolakan penolakan(Exception sebab) {
        return switch (sebab) {
            case DitolakException ditolak -> ditolak.penolakan();
            case MaxUploadSizeExceededException _ -> new Penolakan(
                    Jenis.TERLALU_BESAR, "BERKAS_TERLALU_BESAR",
                    "Berkas melebihi batas 20 MB. Hapus lembar dan gambar yang tidak perlu, atau bagi per perangkat daerah.",
                    List.of(), List.of());
            case BindException ikatan -> Penolakan.galat(
                    "ISIAN_TIDAK_SAH", "Beberapa isian belum benar. Perbaiki bidang yang disebut lalu kirim lagi.",
                    ikatan.getFieldErrors().stream()
                            .map(g -> new Galat(g.getField(), "TIDAK_SAH", pesanBidang(g.isBindingFailure(), g.getDefaultMessage())))
                            .toList());
            case MethodArgumentTypeMismatchException beda -> new Penolakan(
                    Jenis.TIDAK_TERBACA, "NILAI_TIDAK_TERBACA",
                    "Nilai untuk '" + beda.getName() + "' tidak terbaca. Tulis tanggal sebagai TTTT-BB-HH dan angka tanpa titik.",
                    List.of(), List.of(new Galat(beda.getName(), "TIDAK_TERBACA", "Nilai ini tidak terbaca.")));
            case MultipartException _ -> new Penolakan(
                    Jenis.TIDAK_TERBACA, "UNGGAHAN_TIDAK_TERBACA",
                    "Unggahan terputus atau bukan formulir berkas (multipart/form-data). Pilih berkasnya lalu kirim lagi.", List.of(), List.of());
            case InvalidParameterException _ -> new Penolakan(
                    Jenis.TIDAK_TERBACA, "ALAMAT_TIDAK_TERBACA",
                    "Alamat atau isian memuat tanda persen yang tidak terbaca. Tulis ulang isiannya lalu kirim lagi.", List.of(), List.of());
            case HttpMessageNotReadableException tidakTerbaca when bidang(tidakTerbaca).isPresent() -> new Penolakan(
                    Jenis.TIDAK_TERBACA, "NILAI_TIDAK_TERBACA",
                    "Nilai bidang '" + bidang(tidakTerbaca).get() + "' tidak terbaca. Tulis tanggal yang ada pada kalender sebagai TTTT-BB-HH.",
                    List.of(), List.of(new Galat(bidang(tidakTerbaca).get(), "TIDAK_TERBACA", "Nilai ini tidak terbaca.")));
            case HttpMessageNotReadableException _ -> new Penolakan(
                    Jenis.TIDAK_TERBACA, "BADAN_TIDAK_TERBACA",
                    "Isi permintaan tidak terbaca sebagai JSON. Periksa tanda kurung, tanda petik, nama bidang, dan tanggal (TTTT-BB-HH).",
                    List.of(), List.of());
            case DataIntegrityViolationException data when nilaiTakTersimpan(data) -> new Penolakan(
                    Jenis.TIDAK_TERBACA, "NILAI_TIDAK_DAPAT_DISIMPAN",
                    "Isian memuat karakter atau tanggal yang tidak dapat disimpan. Ketik ulang isinya; pakai tahun empat angka.", List.of(), List.of());
            case DataIntegrityViolationException _ -> {
                LOG.warn("Basis data menolak perubahan: {}", sebab.getClass().getSimpleName());
                yield Penolakan.bentrok(
                        "DATA_BENTROK", "Perubahan ini bertentangan dengan data yang sudah ada. Muat ulang halaman, periksa, lalu coba lagi.");
            }
            case ErrorResponse jawaban -> dariStatus(jawaban.getStatusCode().value());
            default -> {
                LOG.error("Kesalahan yang tidak terduga", sebab);
                yield new Penolakan(
                        Jenis.BENTROK, "GANGGUAN",
                        "Permintaan tidak dapat diselesaikan dan tidak ada yang diubah. Coba lagi; bila berulang, hubungi pengelola aplikasi.",
                        List.of(), List.of());
            }
        };
    }

    /** Class 22 of SQLSTATE: the value itself is impossible, whatever is stored. */
    private static boolean nilaiTakTersimpan(DataIntegrityViolationException sebab) {
        return sebab.getMostSpecificCause() instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith("22");
    }

    /** The field of the JSON document whose value could not be read, if it was one. */
    private static Optional<String> bidang(HttpMessageNotReadableException sebab) {
        return sebab.getCause() instanceof DatabindException json && !json.getPath().isEmpty()
                ? Optional.ofNullable(json.getPath().getLast().getPropertyName())
                : Optional.empty();
    }

    static Penolakan dariStatus(int status) {
        return switch (status) {
            case 404 -> Penolakan.tidakDitemukan("Alamat ini tidak ada. Periksa tautannya atau mulai dari beranda.");
            case 401, 403 -> Penolakan.tidakBerwenang("Anda tidak berwenang membuka alamat ini. Masuk dengan akun yang berwenang.");
            case 409 -> Penolakan.bentrok("BENTROK", "Keadaan sudah berubah. Muat ulang halaman lalu coba lagi.");
            case 413 -> new Penolakan(
                    Jenis.TERLALU_BESAR, "BERKAS_TERLALU_BESAR", "Berkas melebihi batas 20 MB. Bagi berkas itu.", List.of(), List.of());
            case 422 -> Penolakan.tidakMemenuhi("TIDAK_MEMENUHI", "Isian belum memenuhi syarat. Periksa kembali.");
            default -> new Penolakan(
                    Jenis.TIDAK_TERBACA, "PERMINTAAN_TIDAK_SAH",
                    "Permintaan ini tidak dapat diterima. Periksa alamat, cara (GET, POST), dan jenis isinya.", List.of(), List.of());
        };
    }

    private static String pesanBidang(boolean tidakTerbaca, @org.jspecify.annotations.Nullable String pesan) {
        return tidakTerbaca || pesan == null ? "Nilai ini tidak terbaca. Tulis tanggal sebagai TTTT-BB-HH dan angka tanpa titik." : pesan;
    }
}

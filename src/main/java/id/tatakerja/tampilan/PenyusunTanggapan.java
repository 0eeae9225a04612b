package id.tatakerja.tampilan;

import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.bersama.Penolakan.Jenis;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Finds the sentence for a failure. What nobody foresaw is a 500 and stands in the log; all else is a 4xx that says what to do. */
final class PenyusunTanggapan {

    private static final Logger LOG = LoggerFactory.getLogger(PenyusunTanggapan.class);

    private PenyusunTanggapan() {}

    static Tanggapan tanggapan(Exception sebab) {
        return switch (sebab) {
            case DitolakException ditolak -> Tanggapan.dari(ditolak.penolakan());
            case MultipartException unggahan -> Tanggapan.dari(unggahan(unggahan));
            case BindException ikatan -> Tanggapan.dari(Penolakan.galat(
                    "ISIAN_TIDAK_SAH", "Beberapa isian belum benar. Perbaiki bidang yang disebut lalu kirim lagi.",
                    ikatan.getFieldErrors().stream()
                            .map(g -> new Galat(g.getField(), "TIDAK_SAH", pesanBidang(g.isBindingFailure(), g.getDefaultMessage())))
                            .toList()));
            case MethodArgumentTypeMismatchException beda -> Tanggapan.dari(GalatJson.tidakTerbaca(
                    beda.getName(), beda.getParameter().nestedIfOptional().getNestedParameterType()));
            case InvalidParameterException terlaluBanyak when terlaluBanyak.getErrorCode() == 413 -> Tanggapan.status(413);
            case InvalidParameterException _ -> Tanggapan.dari(new Penolakan(
                    Jenis.TIDAK_TERBACA, "ALAMAT_TIDAK_TERBACA",
                    "Alamat atau isian memuat tanda persen yang tidak terbaca. Tulis ulang isiannya lalu kirim lagi.", List.of(), List.of()));
            case HttpMessageNotReadableException tidakTerbaca -> Tanggapan.dari(GalatJson.penolakan(tidakTerbaca));
            case MissingServletRequestParameterException kurang -> Tanggapan.dari(kurang(kurang.getParameterName()));
            case MissingServletRequestPartException kurang -> Tanggapan.dari(kurang(kurang.getRequestPartName()));
            case ConcurrencyFailureException _ -> Tanggapan.dari(Penolakan.bentrok(
                    "SEDANG_DIUBAH", "Data yang sama sedang diubah orang lain. Tunggu sebentar lalu coba lagi."));
            case DataAccessException data when kelas(data, "22") -> Tanggapan.dari(Penolakan.tidakMemenuhi(
                    "NILAI_TIDAK_DAPAT_DISIMPAN",
                    "Isian memuat karakter, angka, atau tanggal yang tidak dapat disimpan. Ketik ulang isinya; pakai tahun empat angka."));
            case DataAccessException data when kelas(data, "23") -> {
                LOG.warn("Basis data menolak perubahan: {}", sebab.getClass().getSimpleName());
                yield Tanggapan.dari(Penolakan.bentrok(
                        "DATA_BENTROK", "Perubahan ini bertentangan dengan data yang sudah ada. Muat ulang halaman, periksa, lalu coba lagi."));
            }
            case ErrorResponse jawaban -> Tanggapan.dari(jawaban);
            default -> {
                LOG.error("Kesalahan yang tidak terduga", sebab);
                yield Tanggapan.gangguan();
            }
        };
    }

    private static Penolakan unggahan(MultipartException sebab) {
        // the container counts the parts, and the framework takes that for the size
        if (rantai(sebab).anyMatch(s -> s.getClass().getSimpleName().equals("FileCountLimitExceededException"))) {
            return new Penolakan(
                    Jenis.TERLALU_BESAR, "BAGIAN_TERLALU_BANYAK",
                    "Unggahan ini memuat terlalu banyak bagian. Kirim satu berkas .xlsx, atau tiga berkas CSV.", List.of(), List.of());
        }
        return sebab instanceof MaxUploadSizeExceededException
                ? new Penolakan(
                        Jenis.TERLALU_BESAR, "BERKAS_TERLALU_BESAR",
                        "Berkas melebihi batas 20 MB. Hapus lembar dan gambar yang tidak perlu, atau bagi per perangkat daerah.",
                        List.of(), List.of())
                : new Penolakan(
                        Jenis.TIDAK_TERBACA, "UNGGAHAN_TIDAK_TERBACA",
                        "Unggahan terputus atau bukan formulir berkas (multipart/form-data). Pilih berkasnya lalu kirim lagi.", List.of(), List.of());
    }

    private static Penolakan kurang(String bidang) {
        var pesan = "Isian '" + TeksTerlarang.nama(bidang) + "' belum ada. Sertakan lalu kirim lagi.";
        return new Penolakan(Jenis.TIDAK_TERBACA, "ISIAN_WAJIB", pesan, List.of(), List.of(new Galat(bidang, "WAJIB_DIISI", pesan)));
    }

    /** Class of SQLSTATE: 22 says that the value itself is impossible, 23 that it contradicts what is stored. */
    private static boolean kelas(DataAccessException sebab, String kelas) {
        return rantai(sebab)
                .flatMap(s -> s instanceof SQLException sql ? Optional.ofNullable(sql.getSQLState()).stream() : Stream.<String>empty())
                .anyMatch(keadaan -> keadaan.startsWith(kelas));
    }

    private static Stream<Throwable> rantai(Throwable sebab) {
        return Stream.<Throwable>iterate(sebab, Objects::nonNull, Throwable::getCause).limit(20);
    }

    private static String pesanBidang(boolean tidakTerbaca, @Nullable String pesan) {
        return tidakTerbaca || pesan == null ? "Nilai ini tidak terbaca. Tulis tanggal sebagai TTTT-BB-HH dan angka tanpa titik." : pesan;
    }
}

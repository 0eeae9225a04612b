package id.tatakerja.organisasi.dampak;

import id.tatakerja.organisasi.DampakKedudukan.Dampak;
import id.tatakerja.organisasi.DampakKedudukan.Kedudukan;
import id.tatakerja.organisasi.DampakKedudukan.Pejabat;
import id.tatakerja.organisasi.DampakKedudukan.Perubahan;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Everybody whom a change touches, as a CSV file that spreadsheets open. */
public final class BerkasDampak {

    private static final String[] KEPALA = {
        "jenis", "nip", "nama", "unit", "hasil_sebelum", "aturan_sebelum", "penilai_sebelum", "pimpinan_sebelum", "hasil_sesudah",
        "aturan_sesudah", "penilai_sesudah", "pimpinan_sesudah"
    };

    private BerkasDampak() {}

    /** Answers a request with the file. */
    public static void kirim(Dampak dampak, HttpServletResponse jawaban) throws IOException {
        var tulis = new StringBuilder("\uFEFF");
        try (var csv = new CSVPrinter(tulis, CSVFormat.EXCEL.builder().setHeader(KEPALA).get())) {
            for (Perubahan p : dampak.daftar()) {
                csv.printRecord(Stream.of(
                                Stream.of(p.jenis().name(), p.nip(), p.nama(), p.unit()), kolom(p.sebelum()), kolom(p.sesudah()))
                        .flatMap(s -> s)
                        .map(BerkasDampak::aman));
            }
        }
        jawaban.setContentType("text/csv;charset=UTF-8");
        jawaban.setHeader("Content-Disposition", "attachment; filename=\"siapa-yang-berubah.csv\"");
        jawaban.getOutputStream().write(tulis.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<String> kolom(Optional<Kedudukan> satu) {
        return Stream.of(
                satu.map(Kedudukan::hasil).orElse(""), satu.map(Kedudukan::aturan).orElse(""), pejabat(satu, Kedudukan::penilai),
                pejabat(satu, Kedudukan::pimpinan));
    }

    private static String pejabat(Optional<Kedudukan> satu, Function<Kedudukan, Optional<Pejabat>> yang) {
        return satu.flatMap(yang).map(Pejabat::sebutan).orElse("");
    }

    /** A name that looks like a formula must not be worked out by the spreadsheet that opens the file. */
    private static String aman(String nilai) {
        return !nilai.isEmpty() && "=+-@\t\r".indexOf(nilai.charAt(0)) >= 0 ? "'" + nilai : nilai;
    }
}

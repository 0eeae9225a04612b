package id.tatakerja.organisasi.dampak;

import id.tatakerja.organisasi.DampakKedudukan.Dampak;
import id.tatakerja.organisasi.DampakKedudukan.Kedudukan;
import id.tatakerja.organisasi.DampakKedudukan.Pejabat;
import id.tatakerja.organisasi.DampakKedudukan.Perubahan;
import id.tatakerja.tampilan.BerkasCsv;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everybody whom a change touches, as a CSV file that spreadsheets open. */
public final class BerkasDampak {

    private static final List<String> KEPALA = List.of(
        "jenis", "nip", "nama", "unit", "hasil_sebelum", "aturan_sebelum", "penilai_sebelum", "pimpinan_sebelum", "hasil_sesudah",
        "aturan_sesudah", "penilai_sesudah", "pimpinan_sesudah");

    private BerkasDampak() {}

    /** Answers a request with the file. */
    public static void kirim(Dampak dampak, HttpServletResponse jawaban) throws IOException {
        byte[] isi = BerkasCsv.tulis(KEPALA, dampak.daftar().stream().map(BerkasDampak::baris));
        jawaban.setContentType("text/csv;charset=UTF-8");
        jawaban.setHeader("Content-Disposition", "attachment; filename=\"siapa-yang-berubah.csv\"");
        jawaban.getOutputStream().write(isi);
    }

    private static List<?> baris(Perubahan p) {
        return Stream.of(Stream.of(p.jenis().name(), p.nip(), p.nama(), p.unit()), kolom(p.sebelum()), kolom(p.sesudah()))
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<String> kolom(Optional<Kedudukan> satu) {
        return Stream.of(
                satu.map(Kedudukan::hasil).orElse(""), satu.map(Kedudukan::aturan).orElse(""), pejabat(satu, Kedudukan::penilai),
                pejabat(satu, Kedudukan::pimpinan));
    }

    private static String pejabat(Optional<Kedudukan> satu, Function<Kedudukan, Optional<Pejabat>> yang) {
        return satu.flatMap(yang).map(Pejabat::sebutan).orElse("");
    }
}

package id.tatakerja.organisasi.ubah;

import id.tatakerja.bersama.DitolakException;
import id.tatakerja.organisasi.DampakKedudukan.Dampak;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.dampak.BerkasDampak;
import id.tatakerja.organisasi.dampak.MencobaPerubahan;
import id.tatakerja.organisasi.dampak.Percobaan;
import id.tatakerja.organisasi.ubah.Formulir.Tinjauan;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saves a form at once where nobody's kedudukan changes; else shows who, and saves when the same form comes back. */
@Component
class PengirimFormulir {

    /** People named on the page; everybody is in the file. */
    private static final int BATAS_TAMPIL = 50;

    private static final String TINJAU = "ditinjau";
    private static final String UNDUH = "unduh";
    private static final Set<String> BUKAN_ISIAN = Set.of("_csrf", TINJAU, UNDUH);

    private final MencobaPerubahan mencoba;

    PengirimFormulir(MencobaPerubahan mencoba) {
        this.mencoba = mencoba;
    }

    /** What a form does once its fields are read. */
    interface Perubahan {

        /** First day of the change. */
        LocalDate mulai();

        /** Makes the change where it will be taken back. */
        void coba(Percobaan izin);

        /** Makes the change and returns the page that shows it. */
        String simpan();
    }

    /** Where the answer of a request goes. */
    record Balasan(Model model, HttpServletResponse jawaban, RedirectAttributes lanjut) {}

    /**
     * Answers the form.
     *
     * @param perubahan reads the fields; what it refuses comes back at its field
     * @param pesan what is said on the next page
     * @return name of the view, or nothing where a file has been sent
     */
    @Nullable String kirim(
            InstansiKini kini, Formulir formulir, Map<String, String> diketik, Supplier<Perubahan> perubahan, String pesan, Balasan balasan) {
        try {
            Perubahan satu = perubahan.get();
            Optional<Dampak> dampak = mencoba.coba(kini.instansi(), satu.mulai(), satu::coba);
            if (diketik.containsKey(UNDUH)) {
                unduh(dampak.orElseThrow(MencobaPerubahan::tidakDihitung), balasan.jawaban());
                return null;
            }
            Optional<Tinjauan> tinjauan = dampak.filter(d -> d.jumlah() > 0)
                    .map(d -> new Tinjauan(d.ringkas(BATAS_TAMPIL), tanda(formulir.alamat(), diketik, d)))
                    .filter(t -> !t.tanda().equals(diketik.get(TINJAU)));
            if (tinjauan.isPresent()) {
                balasan.model().addAttribute("page", formulir.ditinjau(diketik, tinjauan.get()));
                return "organisasi/formulir";
            }
            String tujuan = satu.simpan();
            balasan.lanjut().addFlashAttribute("pesan", pesan);
            return "redirect:" + tujuan;
        } catch (DitolakException ditolak) {
            balasan.jawaban().setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            balasan.model().addAttribute("page", formulir.ditolak(diketik, ditolak.penolakan()));
            return "organisasi/formulir";
        }
    }

    private static void unduh(Dampak dampak, HttpServletResponse jawaban) {
        try {
            BerkasDampak.kirim(dampak, jawaban);
        } catch (IOException terputus) {
            throw new UncheckedIOException(terputus);
        }
    }

    /** Other values, another form or, because somebody else was faster, other people ask for another look. */
    private static String tanda(String alamat, Map<String, String> diketik, Dampak dampak) {
        var isian = new TreeMap<>(diketik);
        isian.keySet().removeAll(BUKAN_ISIAN);
        try {
            var sidik = MessageDigest.getInstance("SHA-256");
            sidik.update((alamat + "\n" + isian + "\n" + dampak.daftar()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sidik.digest());
        } catch (NoSuchAlgorithmException tidakMungkin) {
            throw new IllegalStateException(tidakMungkin);
        }
    }
}

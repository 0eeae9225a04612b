package id.tatakerja.organisasi.kalender;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.Galat;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.KalenderKerja;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The calendar as a page: everybody reads it, the organisation section changes it after seeing what moves. */
@Controller
@RequestMapping("/pengaturan/kalender")
class KalenderController {

    private static final int BERKAS_TERBESAR = 200_000;
    private static final Map<String, String> ZONA = Map.of("Asia/Jakarta", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    private final MengaturKalender mengatur;

    KalenderController(MengaturKalender mengatur) {
        this.mengatur = mengatur;
    }

    @GetMapping
    @Hak(Hak.Siapa.MASUK)
    String halaman(InstansiKini kini, @RequestParam Optional<Integer> tetap, Model model) {
        var csv = tetap.filter(t -> t >= 2000 && t <= 2100).map(DaftarLibur::bertanggalTetap).orElse("");
        return halaman(kini, mengatur.baca(kini.pelaku(), kini.kode()).liburPekan(), Set.of(), csv, List.of(), model);
    }

    private String halaman(InstansiKini kini, Set<DayOfWeek> pekan, Set<LocalDate> keluar, String csv, List<Galat> galat, Model model) {
        var zona = kini.instansi().zonaWaktu().getId();
        var mengubah = kini.pelaku().adalah(id.tatakerja.akses.Peran.BAGIAN_ORGANISASI) || kini.pelaku().adalah(id.tatakerja.akses.Peran.ADMINISTRATOR);
        model.addAttribute("page", new KalenderPage(
                mengatur.baca(kini.pelaku(), kini.kode()), ZONA.getOrDefault(zona, zona), mengubah, pekan, keluar, csv, kini.hariIni().getYear(), galat));
        return "organisasi/kalender";
    }

    @PostMapping
    @Hak(Hak.Siapa.BAGIAN_ORGANISASI)
    String ubah(
            InstansiKini kini, @RequestParam(name = "pekan", defaultValue = "") List<String> hari, @RequestParam(name = "hapus", defaultValue = "") List<String> hapus,
            @RequestParam(defaultValue = "") String csv, @RequestParam Optional<MultipartFile> berkas, @RequestParam(defaultValue = "tinjau") String langkah,
            Model model, RedirectAttributes lanjut) throws IOException {
        var galat = new ArrayList<Galat>();
        Set<DayOfWeek> pekan = EnumSet.noneOf(DayOfWeek.class);
        hari.forEach(h -> KalenderKerja.hari(h).ifPresent(pekan::add));
        if (pekan.size() > 6) {
            galat.add(new Galat("pekan", "TANPA_HARI_KERJA", "Sisakan sedikitnya satu hari kerja dalam sepekan."));
        }
        var keluar = hapus.stream().flatMap(h -> DaftarLibur.hari(h).stream()).collect(Collectors.toSet());
        var teks = csv + berkas.filter(b -> !b.isEmpty()).map(b -> "\n" + isi(b, galat)).orElse("");
        var daftar = DaftarLibur.baca(teks);
        galat.addAll(daftar.galat());
        if (!galat.isEmpty()) {
            return halaman(kini, pekan, keluar, teks.strip(), galat, model);
        }
        if (langkah.equals("simpan")) {
            var jadi = mengatur.simpan(kini.pelaku(), kini.kode(), lama -> MengaturKalender.ubah(lama, pekan, daftar.isi(), keluar));
            lanjut.addFlashAttribute("pesan", jadi.kosong() ? "Tidak ada yang berubah." : "Kalender tersimpan. " + jadi.berpindah() + " langkah yang terbuka berganti batas waktunya.");
            return "redirect:/pengaturan/kalender";
        }
        var usulan = mengatur.usulkan(kini.pelaku(), kini.kode(), lama -> MengaturKalender.ubah(lama, pekan, daftar.isi(), keluar));
        if (usulan.kosong()) {
            return halaman(kini, pekan, keluar, teks.strip(), List.of(new Galat("csv", "TIDAK_BERUBAH", "Belum ada yang berubah. Tambah, hapus, atau ganti hari lebih dahulu.")), model);
        }
        model.addAttribute("page", new KalenderPage.Tinjau(
                pekan, !usulan.lama().liburPekan().equals(pekan), usulan.masuk(), usulan.keluar(), teks.strip(), usulan.berpindah()));
        return "organisasi/kalenderTinjau";
    }

    private static String isi(MultipartFile berkas, List<Galat> galat) {
        try {
            if (berkas.getSize() > BERKAS_TERBESAR) {
                galat.add(new Galat("berkas", "BERKAS_TERLALU_BESAR", "Berkas daftar hari libur paling besar 200 KB."));
                return "";
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(berkas.getBytes())).toString();
        } catch (CharacterCodingException bukanTeks) {
            galat.add(new Galat("berkas", "BUKAN_UTF8", "Berkas bukan teks CSV. Simpan sebagai CSV UTF-8 lalu pilih lagi."));
            return "";
        } catch (IOException terputus) {
            throw new java.io.UncheckedIOException(terputus);
        }
    }
}

package id.tatakerja.organisasi.orang;

import id.tatakerja.akses.Hak;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.organisasi.orang.DaftarPegawaiPage.Orang;
import id.tatakerja.organisasi.orang.DaftarPegawaiPage.Saringan;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of people with search. */
@Controller
@Hak(Hak.Siapa.MASUK)
class DaftarPegawaiController {

    private static final int UKURAN = 25;

    private final MembacaSusunan susunan;

    DaftarPegawaiController(MembacaSusunan susunan) {
        this.susunan = susunan;
    }

    @GetMapping("/pegawai")
    String daftar(
            InstansiKini kini,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String jenjang,
            @RequestParam(defaultValue = "1") int halaman,
            Model model) {
        Susunan s = susunan.pada(kini.kode(), kini.hariIni());
        var saringan = new Saringan(q.strip(), unit, jenjang, Math.max(1, halaman));
        List<PegawaiSusunan> cocok = s.pegawai().stream()
                .filter(p -> cocok(s, p, saringan, kini.mengelola()))
                .sorted(Comparator.comparing(PegawaiSusunan::nama).thenComparing(PegawaiSusunan::id))
                .toList();
        List<Orang> isi = cocok.stream()
                .skip((saringan.halaman() - 1L) * UKURAN)
                .limit(UKURAN)
                .map(p -> orang(s, p))
                .toList();
        model.addAttribute("page", new DaftarPegawaiPage(
                saringan, s.unit(unit).map(UnitSusunan::nama),
                s.unit().stream().filter(u -> u.jenis().organisasi() || u.kode().equals(unit)).toList(), isi, UKURAN, cocok.size(),
                s.pegawai().isEmpty(), kini.mengelola()));
        return "organisasi/daftarPegawai";
    }

    /** A NIP is a personal number: only who mends the data may search by it. */
    private static boolean cocok(Susunan s, PegawaiSusunan p, Saringan saringan, boolean denganNip) {
        Optional<JabatanSusunan> jabatan = s.jabatanDefinitif(p.nip());
        String kata = saringan.q().toLowerCase(Locale.ROOT);
        boolean kena = kata.isEmpty()
                || p.namaLengkap().toLowerCase(Locale.ROOT).contains(kata)
                || jabatan.filter(j -> j.nama().toLowerCase(Locale.ROOT).contains(kata)).isPresent()
                || denganNip && p.nip().contains(kata.replace(" ", ""));
        boolean diUnit = saringan.unit().isEmpty()
                || s.penempatan(p.nip()).stream()
                        .flatMap(t -> s.jabatan(t.jabatan()).stream())
                        .anyMatch(j -> s.dalam(j.unit(), saringan.unit()));
        return kena && diUnit && golongan(saringan.jenjang(), jabatan);
    }

    private static boolean golongan(String jenjang, Optional<JabatanSusunan> jabatan) {
        return switch (jenjang) {
            case "" -> true;
            case "TANPA_JABATAN" -> jabatan.isEmpty();
            case "PELAKSANA" -> jabatan.filter(j -> j.jenis() == JenisJabatan.PELAKSANA).isPresent();
            case "PIMPINAN" -> jabatan.filter(JabatanSusunan::memimpin).isPresent();
            default -> jabatan.flatMap(JabatanSusunan::jenjang).filter(j -> j.name().equals(jenjang)).isPresent();
        };
    }

    private static Orang orang(Susunan s, PegawaiSusunan p) {
        Optional<JabatanSusunan> jabatan = s.jabatanDefinitif(p.nip());
        List<String> sementara = s.penempatan(p.nip()).stream()
                .filter(t -> t.jenis() != Penempatan.Jenis.DEFINITIF)
                .map(t -> t.jenis().label() + " " + s.jabatan(t.jabatan()).map(JabatanSusunan::nama).orElse(t.jabatan()))
                .toList();
        return new Orang(
                p, jabatan.map(JabatanSusunan::nama).orElse("Tanpa jabatan"),
                jabatan.flatMap(j -> s.unit(j.unit())).map(UnitSusunan::nama).orElse(""),
                jabatan.map(JabatanSusunan::unit).orElse(""), sementara);
    }
}

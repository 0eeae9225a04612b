package id.tatakerja.organisasi.instansi;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.instansi.InstansiForm.PembinaForm;
import id.tatakerja.regulasi.Regulasi;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the form of a tenant into an {@link Instansi} and names every field that is wrong. */
@Component
class PemeriksaInstansi {

    private static final Pattern KODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final List<String> ZONA = List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");
    private static final int PANJANG = 200;

    private final Regulasi regulasi;

    PemeriksaInstansi(Regulasi regulasi) {
        this.regulasi = regulasi;
    }

    /** The tenant as the form wants it, on top of what it is now. */
    Instansi periksa(InstansiForm form, Optional<Instansi> kini) {
        var galat = new ArrayList<Galat>();
        String kode = kini.map(Instansi::kode).orElseGet(() -> kode(form.kode(), galat));
        String nama = teks("nama", form.nama(), kini.map(Instansi::nama), galat);
        Optional<Instansi.Jenis> jenis =
                pilihan("jenis", form.jenis(), Instansi.Jenis.values(), kini.map(Instansi::jenis), true, galat);
        Optional<Instansi.Subjenis> subjenis = pilihan(
                "subjenis", form.subjenis(), Instansi.Subjenis.values(), kini.flatMap(Instansi::subjenis),
                jenis.filter(Instansi.Jenis.PUSAT::equals).isPresent(), galat);
        String paket = teks("regulasi", form.regulasi(), kini.map(Instansi::regulasi), galat);
        if (!paket.isEmpty() && regulasi.paket(paket).isEmpty()) {
            galat.add(new Galat("regulasi", "REGULASI_TIDAK_DIKENAL", "Paket peraturan '" + paket + "' tidak ada. Pilih salah satu: "
                    + regulasi.semua().stream().map(p -> p.kode()).collect(Collectors.joining(", ")) + "."));
        }
        Optional<ZoneId> bawaan = kini.map(Instansi::zonaWaktu)
                .or(() -> regulasi.paket(paket).map(p -> p.identitas().zonaWaktu()));
        String zona = teks("zonaWaktu", form.zonaWaktu(), bawaan.map(ZoneId::getId), galat);
        if (!zona.isEmpty() && !ZONA.contains(zona)) {
            galat.add(new Galat("zonaWaktu", "ZONA_TIDAK_DIKENAL", "Zona waktu harus salah satu dari " + String.join(", ", ZONA) + "."));
        }
        PembinaForm pembina = form.pejabatPembinaKepegawaian() == null
                ? new PembinaForm(null, null)
                : form.pejabatPembinaKepegawaian();
        String sebutan = teks(
                "pejabatPembinaKepegawaian.sebutan", pembina.sebutan(), kini.map(i -> i.pembina().sebutan()), galat);
        String namaPembina =
                teks("pejabatPembinaKepegawaian.nama", pembina.nama(), kini.map(i -> i.pembina().nama()), galat);
        int warna = warna(form.warna(), kini, kode, galat);
        if (kini.isEmpty() && form.pejabatYangBerwenang() != null && !form.pejabatYangBerwenang().isBlank()) {
            galat.add(new Galat("pejabatYangBerwenang", "JABATAN_TIDAK_DIKENAL",
                    "Instansi baru belum memiliki jabatan. Kosongkan dahulu; isi setelah data jabatan diimpor."));
        }
        if (!galat.isEmpty()) {
            throw Penolakan.galat(
                            "ISIAN_TIDAK_SAH", "Data instansi belum lengkap atau belum benar. Perbaiki bidang yang disebut.", galat)
                    .sebagaiException();
        }
        String berwenang = form.pejabatYangBerwenang() == null
                ? kini.map(Instansi::pejabatYangBerwenang).orElse("")
                : form.pejabatYangBerwenang().strip();
        return new Instansi(
                kode, nama, jenis.orElseThrow(), jenis.filter(Instansi.Jenis.PUSAT::equals).flatMap(j -> subjenis), paket,
                ZoneId.of(zona), new Instansi.Pembina(sebutan, namaPembina), berwenang, warna);
    }

    private static String kode(@Nullable String nilai, List<Galat> galat) {
        String kode = nilai == null ? "" : nilai.strip();
        if (kode.length() > 40 || !KODE.matcher(kode).matches()) {
            galat.add(new Galat("kode", "KODE_TIDAK_SAH", "Kode instansi terdiri atas huruf kecil, angka, dan tanda hubung, paling banyak 40"
                    + " karakter, misalnya kabupaten-lamandau."));
        }
        return kode;
    }

    private static String teks(String bidang, @Nullable String nilai, Optional<String> kini, List<Galat> galat) {
        String hasil = nilai == null ? kini.orElse("") : nilai.strip();
        if (hasil.isEmpty()) {
            galat.add(new Galat(bidang, "WAJIB_DIISI", "Isi " + bidang + "."));
        } else if (hasil.length() > PANJANG || hasil.chars().anyMatch(Character::isISOControl)) {
            galat.add(new Galat(bidang, "ISIAN_TIDAK_SAH", "Isi " + bidang + " dengan teks biasa, paling banyak " + PANJANG + " karakter."));
        }
        return hasil;
    }

    private static <E extends Enum<E>> Optional<E> pilihan(
            String bidang, @Nullable String nilai, E[] semua, Optional<E> kini, boolean wajib, List<Galat> galat) {
        if (nilai == null || nilai.isBlank()) {
            if (wajib && kini.isEmpty()) {
                galat.add(new Galat(bidang, "WAJIB_DIISI", "Isi " + bidang + " dengan salah satu dari " + daftar(semua) + "."));
            }
            return kini;
        }
        Optional<E> cocok = Arrays.stream(semua).filter(e -> e.name().equals(nilai.strip())).findFirst();
        if (cocok.isEmpty()) {
            galat.add(new Galat(bidang, "NILAI_TIDAK_DIKENAL", "Isi " + bidang + " dengan salah satu dari " + daftar(semua) + "."));
        }
        return cocok;
    }

    private static <E extends Enum<E>> String daftar(E[] semua) {
        return Arrays.stream(semua).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** Eight accents; a tenant that chooses none gets one by its code, so that neighbours differ. */
    private static int warna(@Nullable Integer nilai, Optional<Instansi> kini, String kode, List<Galat> galat) {
        if (nilai == null) {
            return kini.map(Instansi::warna).orElseGet(() -> 1 + Math.floorMod(kode.hashCode(), 8));
        }
        if (nilai < 1 || nilai > 8) {
            galat.add(new Galat("warna", "NILAI_TIDAK_DIKENAL", "Warna adalah angka 1 sampai 8."));
        }
        return nilai;
    }
}

package id.tatakerja.naskah.nomor;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.regulasi.alur.JenisNaskah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters numbers that were given outside and cancels numbers with a reason; nothing ever leaves the register. */
@Service
public class MengelolaRegister {

    private final RegisterRepository register;
    private final PolaRepository pola;
    private final Jejak jejak;

    MengelolaRegister(RegisterRepository register, PolaRepository pola, Jejak jejak) {
        this.register = register;
        this.pola = pola;
        this.jejak = jejak;
    }

    /**
     * Enters the number of a letter that was numbered outside.
     *
     * @param p what the number would be made of here, to find its place in our series
     * @param surat the letter, where the application has it
     * @throws id.tatakerja.bersama.DitolakException NOMOR_SUDAH_ADA when another letter has it, NOMOR_TIDAK_SAH when it is none
     */
    @Transactional
    public void catatLuar(PermintaanNomor p, String nomorDiketik, Optional<Long> surat) {
        var nomor = nomorDiketik.strip();
        periksa(nomor, p.hal(), p.tanggal());
        var setelan = pola.untuk(p.instansi(), p.jenis());
        var nilai = p.nilai(setelan.klasifikasi());
        var tahun = p.tanggal().getYear();
        var urut = setelan.pola().urutDari(nomor, nilai);
        var deret = urut.isPresent() ? setelan.pola().deret(nilai) : "LUAR";
        if (register.ada(p.instansi(), nomor)) {
            throw sudahAda(nomor);
        }
        var baris = new BarisRegister(
                0, deret, tahun, urut.orElseGet(() -> register.urutLuar(p.instansi(), tahun)), nomor, p.jenis(), p.tanggal(), p.hal(), true,
                surat, Optional.empty(), p.oleh(), Instant.EPOCH);
        if (!register.catatLuar(baris, p.instansi())) {
            throw sudahAda(nomor);
        }
        jejak.catat(new Peristiwa(
                p.instansi(), p.oleh(), Optional.empty(), "CATAT_NOMOR_LUAR", "nomor:" + nomor, Map.of(),
                Map.of("jenis", p.jenis().name(), "tanggal", p.tanggal().toString(), "hal", p.hal()), Optional.empty()));
    }

    private static void periksa(String nomor, String hal, LocalDate tanggal) {
        var galat = new ArrayList<Galat>();
        if (nomor.isEmpty() || nomor.length() > 100 || nomor.chars().anyMatch(c -> c < 32)) {
            galat.add(new Galat("nomor", "NOMOR_TIDAK_SAH", "Isi nomor seperti tertulis pada surat, paling panjang 100 karakter."));
        }
        if (hal.isBlank() || hal.length() > 300) {
            galat.add(new Galat("hal", "HAL_TIDAK_SAH", "Isi hal surat, paling panjang 300 karakter."));
        }
        if (tanggal.getYear() < 2000 || tanggal.isAfter(LocalDate.now(java.time.ZoneOffset.UTC).plusYears(1))) {
            galat.add(new Galat("tanggal", "TANGGAL_TIDAK_SAH", "Tanggal surat berada antara tahun 2000 dan setahun dari sekarang."));
        }
        if (!galat.isEmpty()) {
            throw Penolakan.galat("NOMOR_TIDAK_SAH", galat.getFirst().pesan(), galat).sebagaiException();
        }
    }

    private static RuntimeException sudahAda(String nomor) {
        var pesan = "Nomor " + nomor + " sudah ada pada register. Periksa kembali nomor pada surat, atau cari surat itu pada register.";
        return new Penolakan(
                        Penolakan.Jenis.BENTROK, "NOMOR_SUDAH_ADA", pesan, List.of(), List.of(new Galat("nomor", "NOMOR_SUDAH_ADA", pesan)))
                .sebagaiException();
    }

    /**
     * Cancels a number; it stays in the register with the reason and is never given again.
     *
     * @throws id.tatakerja.bersama.DitolakException where the reason is missing or it was cancelled before
     */
    @Transactional
    public void batalkan(Pelaku pelaku, String instansi, long id, String alasan) {
        if (alasan.isBlank() || alasan.length() > 500) {
            var pesan = "Tuliskan alasan pembatalan, paling panjang 500 karakter; alasan itu tersimpan pada register.";
            throw Penolakan.galat("ALASAN_WAJIB", pesan, List.of(new Galat("alasan", "ALASAN_WAJIB", pesan))).sebagaiException();
        }
        var baris = register.kunci(instansi, id)
                .orElseThrow(() -> Penolakan.tidakDitemukan("Nomor ini tidak ada pada register.").sebagaiException());
        if (baris.batal().isPresent()) {
            throw Penolakan.bentrok("SUDAH_BATAL", "Nomor " + baris.nomor() + " sudah dibatalkan: " + baris.batal().get()).sebagaiException();
        }
        register.batalkan(id, alasan.strip());
        jejak.catat(new Peristiwa(
                instansi, pelaku.namaPengguna(), Optional.empty(), "BATALKAN_NOMOR", "nomor:" + baris.nomor(), Map.of(),
                Map.of("alasan", alasan.strip()), Optional.empty()));
    }

    /** The pattern in force, with an example, for pages. */
    public SetelanNomor setelan(String instansi, JenisNaskah jenis) {
        return pola.untuk(instansi, jenis);
    }
}

package id.tatakerja.organisasi.pegawai;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.HariBerlaku;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a form and refuses once with everything. */
final class Isian {

    private final List<Galat> galat = new ArrayList<>();

    void salah(String bidang, String kode, String pesan) {
        galat.add(new Galat(bidang, kode, pesan));
    }

    String teks(String bidang, @Nullable String nilai) {
        String hasil = nilai == null ? "" : nilai.strip();
        if (hasil.isEmpty() || hasil.length() > 500 || hasil.indexOf(0) >= 0) {
            salah(bidang, "WAJIB_DIISI", "Isi " + bidang + " dengan teks, paling banyak 500 karakter.");
        }
        return hasil;
    }

    /** The day, or the last possible one as a stand-in when it is missing. */
    LocalDate tanggal(String bidang, @Nullable LocalDate nilai) {
        if (nilai == null || !HariBerlaku.wajar(nilai)) {
            salah(bidang, "TANGGAL_WAJIB", "Isi " + bidang + " dengan tanggal, misalnya 2026-03-15.");
            return LocalDate.of(2100, 12, 31);
        }
        return nilai;
    }

    /** A first day that a change cannot have. */
    void berlaku(LocalDate hariIni, String bidang, LocalDate hari) {
        if (galat.stream().noneMatch(g -> g.bidang().equals(bidang))) {
            HariBerlaku.periksa(hariIni, hari, bidang).ifPresent(galat::add);
        }
    }

    void urut(LocalDate mulai, LocalDate selesai) {
        if (galat.isEmpty() && selesai.isBefore(mulai)) {
            salah("selesai", "TANGGAL_TERBALIK", "Tanggal selesai mendahului tanggal mulai. Tukar keduanya atau perbaiki salah satunya.");
        }
    }

    void tolakBilaSalah() {
        if (!galat.isEmpty()) {
            throw Penolakan.galat(galat.getFirst().kode(), "Isian belum lengkap atau belum benar. Perbaiki bidang yang disebut.", galat)
                    .sebagaiException();
        }
    }
}

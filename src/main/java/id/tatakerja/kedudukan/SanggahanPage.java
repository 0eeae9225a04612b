package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.tampilan.HalamanFormulir;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Notes of employees.
 *
 * @param baris open ones first
 * @param akhiran query part that names the instansi for the administrator, else empty
 * @param diketik an answer that came back
 * @param galat its faults
 */
public record SanggahanPage(List<Baris> baris, String akhiran, String diketik, List<Galat> galat) implements HalamanFormulir {

    /** One note. */
    public record Baris(long id, KedudukanPegawai.Orang pegawai, String catatan, Instant pada, Optional<String> tanggapan) {}

    /** The answer typed for the note, when its form came back. */
    public String diketik(Baris satu) {
        return galat.stream().anyMatch(g -> g.bidang().equals("tanggapan-" + satu.id())) ? diketik : "";
    }
}

package id.tatakerja.pelaksanaan.rencana;

import id.tatakerja.bersama.Galat;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.tampilan.HalamanFormulir;
import id.tatakerja.tampilan.Teks;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The page of a plan.
 *
 * @param hak what the reader is to the work
 * @param rencana the plan
 * @param sebagaiPimpinan whether the reader agrees as leader
 * @param form what the form shows
 * @param kurang whose agreement is still wanted
 * @param setuju agreements, one sentence each
 * @param lama earlier versions, one sentence each
 * @param individu what each person takes on, by NIP
 * @param isi what else was typed, by field
 * @param galat faults
 */
public record RencanaPage(
        HakKerja hak, Rencana rencana, boolean sebagaiPimpinan, RencanaForm form, List<String> kurang, List<String> setuju, List<String> lama, Map<String, String> individu,
        Map<String, String> isi, List<Galat> galat) implements HalamanFormulir {

    /** Number of the work. */
    public long id() {
        return hak.kerja().penugasan();
    }

    /** Whether the reader may write the plan now. */
    public boolean dapatMenyusun() {
        return (hak.merencanakan() || sebagaiPimpinan && hak.kerja().berlaku()) && !rencana.disepakati();
    }

    /** Whether the reader may agree now. */
    public boolean dapatSepakat() {
        return dapatMenyusun() && !rencana.baris().isEmpty() && (sebagaiPimpinan || hak.peserta().filter(Peserta::mengerjakan).isPresent());
    }

    /** Whether the reader may open it again. */
    public boolean dapatDibuka() {
        return hak.membagi() && rencana.disepakati();
    }

    /** What was typed into a field beside the plan. */
    public String nilai(String bidang) {
        return isi.getOrDefault(bidang, "");
    }

    static List<String> setuju(Rencana r, ZoneId zona) {
        return r.setuju().stream().map(s -> (s.sebutan().isEmpty() ? s.nama() : s.sebutan() + " (" + s.nama() + ")") + ", " + Teks.waktu(s.waktu(), zona)
                + (s.pihak() == Rencana.Pihak.PIMPINAN ? ". Siap: " + (s.siap().isEmpty() ? "belum ada" : s.siap().stream().map(Rencana.Kesiapan::sebutan).collect(Collectors.joining(", "))) : "")
                + (s.catatan().isEmpty() ? "" : ". " + s.catatan())).toList();
    }

    static List<String> lama(List<RencanaRepository.Lama> semua, ZoneId zona) {
        return semua.stream().map(l -> "Versi " + l.versi() + " dibuka kembali oleh " + (l.sebutan().isEmpty() ? l.nama() : l.sebutan() + " (" + l.nama() + ")") + ", "
                + Teks.waktu(l.waktu(), zona) + ". Alasan: " + l.alasan()).toList();
    }
}

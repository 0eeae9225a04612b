package id.tatakerja.pelaksanaan;

import java.time.LocalDate;
import java.util.List;

/** Takes in reports of people of another government, and says what became of them; implemented where reports are kept. */
public interface LaporanLuar {

    /** What a report says, and of which days. */
    record Isi(LocalDate mulai, LocalDate selesai, String uraian, String hambatan, String rencana) {}

    /** How a report stands: whose, of which days, the words for its state, notes of the answer. */
    record Keadaan(String nip, LocalDate mulai, LocalDate selesai, String status, String catatan) {}

    /**
     * Takes a report in as sent to who heads the team, or to who leads the work of one person.
     *
     * @return its number
     * @throws id.tatakerja.bersama.DitolakException 409 for a period that is reported already, 422
     */
    long terima(Kerja kerja, Peserta siapa, Isi isi);

    /** Reports of people of other governments on the work, the newest period first. */
    List<Keadaan> keadaan(Kerja kerja);
}

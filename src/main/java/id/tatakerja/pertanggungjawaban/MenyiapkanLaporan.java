package id.tatakerja.pertanggungjawaban;

import id.tatakerja.akses.Pelaku;
import java.util.List;
import java.util.Optional;

/**
 * Plays reports that a later module brings along as data, through the very use cases of pages and API. Call each inside
 * {@link id.tatakerja.basisdata.Penyewa} of the instansi.
 */
public interface MenyiapkanLaporan {

    /** The round of the day: brings up what is due and reminds; how many people were told. */
    int tagih(String instansi);

    /** Reports of a piece of work that are with who owes them, the oldest period first. */
    List<Laporan> terbuka(String instansi, long penugasan);

    /** Sends a report with the text that was prepared for it, or with this one where nothing was prepared. */
    void kirim(Pelaku pelaku, long laporan, String uraian);

    /** Opens an account of the first member for the head of the team to send; its number, empty where there is no member or no such account. */
    Optional<Long> tentangAnggota(Pelaku ketua, long penugasan);

    /** Who holds the office that answers a report that was sent, by NIP; empty where nobody does. */
    List<String> penjawab(String instansi, long laporan);

    /** Answers it; without notes it is accepted, with notes given back. */
    void jawab(Pelaku pelaku, long laporan, String catatan);
}

package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import java.util.List;

/** Links that later modules put on the page of an assignment and of the team that it forms. */
public interface TautanPekerjaan {

    /**
     * A link.
     *
     * @param judul words to show
     * @param alamat path of this application
     * @param keadaan how things stand there, in a few words; may be empty
     */
    record Tautan(String judul, String alamat, String keadaan) {}

    /** What leads on from the assignment for this reader; empty while there is nothing. */
    List<Tautan> bagi(Pelaku pelaku, String instansi, long penugasan);
}

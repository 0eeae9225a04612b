package id.tatakerja.pelaksanaan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whose turn it is with targets, plans, lists of duties and feedback: written by whoever changes one, so that a home page need not work it out. */
@Repository
public class GiliranKerja {

    /** Begins the key of whoever works in a unit. */
    public static final String DI_UNIT = "@";

    private final JdbcClient jdbc;

    GiliranKerja(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What has a turn, in the order of a home page. */
    public enum Jenis {
        /** A target: its next step of planning. */
        TARGET,
        /** A target whose strategy is to become an assignment. */
        TUGASKAN,
        /** Work that waits for a list of duties on which it may rest. */
        KATALOG,
        /** The plan of a piece of work, which waits for the agreement of its leader. */
        RENCANA,
        /** A team whose work is done, and whose members hand their parts to its head. */
        HASIL_ANGGOTA,
        /** Work whose result waits for feedback. */
        UMPAN_BALIK,
        /** A team whose head owes members feedback. */
        UMPAN_BALIK_ANGGOTA,
        /** Work of another government in which somebody has something to do. */
        LUAR
    }

    /**
     * What is to be done.
     *
     * @param judul a few words, never a NIP
     * @param alasan one sentence
     * @param tautan where it is done, a path of this application
     */
    public record Tugas(String judul, String alasan, String tautan) {}

    /** What is to be done about something: the number of a target, or of work. */
    public record Menunggu(Jenis jenis, long objek, Tugas tugas) {}

    /**
     * Writes whose turn it is from now on.
     *
     * @param kunci keys of offices, of people, or of those who work in a unit; none where nobody's
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ganti(String instansi, Jenis jenis, long objek, Collection<String> kunci, Tugas tugas) {
        hapus(instansi, jenis, objek);
        tambah(instansi, jenis, objek, kunci, tugas);
    }

    /** The same where each key has something else to do. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ganti(String instansi, Jenis jenis, long objek, Map<String, Tugas> tugas) {
        hapus(instansi, jenis, objek);
        tugas.forEach((kunci, satu) -> tambah(instansi, jenis, objek, List.of(kunci), satu));
    }

    private void hapus(String instansi, Jenis jenis, long objek) {
        jdbc.sql("delete from pelaksanaan.giliran where instansi = ? and jenis = ? and objek = ?").params(instansi, jenis.name(), objek).update();
    }

    private void tambah(String instansi, Jenis jenis, long objek, Collection<String> kunci, Tugas tugas) {
        if (!kunci.isEmpty()) {
            jdbc.sql("""
                    insert into pelaksanaan.giliran (instansi, jenis, objek, kunci, judul, alasan, tautan) select ?, ?, ?, k, ?, ?, ? from unnest(?::text[]) k on conflict do nothing
                    """).params(instansi, jenis.name(), objek, tugas.judul(), tugas.alasan(), tugas.tautan(), kunci.toArray(String[]::new)).update();
        }
    }

    /** Nobody's turn any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void selesai(String instansi, Jenis jenis, long objek) {
        ganti(instansi, jenis, objek, List.of(), new Tugas("", "", ""));
    }

    /** Whether somebody has a turn with it. */
    public boolean ada(String instansi, Jenis jenis, long objek) {
        return jdbc.sql("select exists (select 1 from pelaksanaan.giliran where instansi = ? and jenis = ? and objek = ?)").params(instansi, jenis.name(), objek).query(Boolean.class).single();
    }

    /** Numbers of all that have a turn. */
    public List<Long> semua(String instansi, Jenis jenis) {
        return jdbc.sql("select distinct objek from pelaksanaan.giliran where instansi = ? and jenis = ? order by objek").params(instansi, jenis.name()).query(Long.class).list();
    }
}

package id.tatakerja.akses.sesi;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** The running sessions of a person. */
@Service
public class DaftarSesi {

    /**
     * One running session.
     *
     * @param tanda stands for the session on pages; its id is a secret
     * @param peramban browser and system
     * @param mulai when it began
     * @param terakhir last request
     * @param ini whether it is the one asking
     */
    public record Sesi(String tanda, String peramban, Instant mulai, Instant terakhir, boolean ini) {}

    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> repository;
    private final JdbcClient sql;

    DaftarSesi(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> repository, JdbcClient sql) {
        this.repository = repository;
        this.sql = sql;
    }

    /** Sessions of the person, the one used last first. */
    public List<Sesi> milik(String namaPengguna, String idIni) {
        return repository.getObject().findByPrincipalName(namaPengguna).values().stream()
                .map(Session.class::cast)
                .filter(sesi -> !sesi.isExpired())
                .map(sesi -> sesi(sesi, idIni))
                .sorted(Comparator.comparing(Sesi::terakhir).reversed())
                .toList();
    }

    /** Ends one session of the person. */
    public void akhiri(String namaPengguna, String tanda) {
        repository.getObject().findByPrincipalName(namaPengguna).keySet().stream()
                .filter(id -> tanda(id).equals(tanda))
                .forEach(repository.getObject()::deleteById);
    }

    /** Ends every session of the person except the named one (empty text: every one), in the running transaction. */
    public void akhiriSelain(String namaPengguna, String idTetap) {
        sql.sql("delete from akses.spring_session where principal_name = ? and session_id <> ?").params(namaPengguna, idTetap).update();
    }

    private static Sesi sesi(Session sesi, String idIni) {
        String peramban = sesi.getAttributeOrDefault(SesiMasuk.PERAMBAN, "Peramban lain");
        return new Sesi(tanda(sesi.getId()), peramban, sesi.getCreationTime(), sesi.getLastAccessedTime(), sesi.getId().equals(idIni));
    }

    private static String tanda(String id) {
        try {
            var sidik = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(sidik, 0, 12);
        } catch (NoSuchAlgorithmException mustahil) {
            throw new IllegalStateException("Setiap JDK wajib memiliki SHA-256", mustahil);
        }
    }
}

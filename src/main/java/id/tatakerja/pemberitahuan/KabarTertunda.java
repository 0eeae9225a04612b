package id.tatakerja.pemberitahuan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The notices of the running transaction, kept until it is about to commit and then written at once: an act tells several people
 * several things, and each would be one more way to the database while others wait for the numbers of letters.
 */
final class KabarTertunda implements TransactionSynchronization {

    /** Before the trail, which is written last. */
    private static final int URUTAN = LOWEST_PRECEDENCE - 10_000;

    private final Map<String, Isi> menunggu = new LinkedHashMap<>();
    private final KabarRepository repository;
    private boolean berakhir;

    private KabarTertunda(KabarRepository repository) {
        this.repository = repository;
    }

    private record Isi(List<KabarBaru> baru, Set<String> usang) {}

    static void tambah(KabarRepository repository, String instansi, KabarBaru kabar) {
        kini(repository).ubah(instansi, isi -> isi.baru().add(kabar));
    }

    /** What asked for something at these addresses is done; a notice that this transaction writes is not meant. */
    static void usang(KabarRepository repository, String instansi, List<String> tautan) {
        kini(repository).ubah(instansi, isi -> isi.usang().addAll(tautan));
    }

    private static KabarTertunda kini(KabarRepository repository) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(KabarTertunda.class::isInstance)
                .map(KabarTertunda.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var baru = new KabarTertunda(repository);
                    TransactionSynchronizationManager.registerSynchronization(baru);
                    return baru;
                });
    }

    private void ubah(String instansi, Consumer<Isi> perubahan) {
        perubahan.accept(menunggu.computeIfAbsent(instansi, _ -> new Isi(new ArrayList<>(), new LinkedHashSet<>())));
        if (berakhir) {
            tulis();
        }
    }

    private void tulis() {
        menunggu.forEach((instansi, isi) -> repository.tulis(instansi, isi.baru(), isi.usang()));
        menunggu.clear();
    }

    @Override
    public int getOrder() {
        return URUTAN;
    }

    @Override
    public void beforeCommit(boolean bacaSaja) {
        berakhir = true;
        tulis();
    }
}

package id.tatakerja.jejak;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes the chains that the current tenant context shows and names the first entry of each that does not fit. */
@Service
public class MemeriksaJejak {

    private final JejakRepository repository;

    MemeriksaJejak(JejakRepository repository) {
        this.repository = repository;
    }

    /** Checks every chain that is shown, in the order of their names. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<HasilPeriksa> semua() {
        return repository.instansi().stream().map(this::satu).toList();
    }

    /** Checks the chain of one instansi; a chain without entries is whole. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public HasilPeriksa satu(String instansi) {
        // head and entries of one moment (repeatable read), or an entry written meanwhile would look inserted
        var kepala = repository.kepala(instansi);
        var penelusur = new Penelusur(instansi);
        repository.telusuri(instansi, penelusur::lihat);
        return penelusur.hasil(kepala);
    }

    /** Walks along one chain. */
    private static final class Penelusur {

        private final String instansi;
        private long urut;
        private String hash = BentukBaku.HASH_AWAL;
        private Optional<HasilPeriksa> rusak = Optional.empty();

        private Penelusur(String instansi) {
            this.instansi = instansi;
        }

        private void lihat(JejakRepository.Baris baris) {
            if (rusak.isEmpty()) {
                rusak = periksa(baris).map(sebab -> new HasilPeriksa.Rusak(instansi, Math.min(baris.urut(), urut + 1), sebab));
                if (rusak.isEmpty() && baris instanceof JejakRepository.Baris.Terbaca terbaca) {
                    urut = terbaca.urut();
                    hash = terbaca.entri().hash();
                }
            }
        }

        private Optional<String> periksa(JejakRepository.Baris baris) {
            if (baris.urut() != urut + 1) {
                return Optional.of("Entri nomor " + (urut + 1) + " tidak ada; sesudah nomor " + urut + " langsung nomor " + baris.urut() + ".");
            }
            return switch (baris) {
                case JejakRepository.Baris.TidakTerbaca _ -> Optional.of("Isi entri tidak lagi berbentuk seperti saat ditulis.");
                case JejakRepository.Baris.Terbaca(var entri) -> !entri.hashSebelum().equals(hash)
                        ? Optional.of("Entri tidak menyambung pada entri sebelumnya: entri disisipkan atau entri sebelumnya ditulis ulang.")
                        : !entri.hash().equals(BentukBaku.hash(entri))
                                ? Optional.of("Isi entri berubah sejak ditulis: hash-nya tidak cocok.")
                                : Optional.empty();
            };
        }

        private HasilPeriksa hasil(Optional<JejakRepository.Kepala> kepala) {
            if (rusak.isPresent()) {
                return rusak.get();
            }
            if (kepala.isEmpty() && urut > 0) {
                return new HasilPeriksa.Rusak(instansi, urut, "Kepala rantai hilang, sehingga akhir jejak tidak dapat dibuktikan.");
            }
            if (kepala.isPresent() && kepala.get().urut() > urut) {
                return new HasilPeriksa.Rusak(
                        instansi, urut + 1, "Entri nomor " + (urut + 1) + " sampai " + kepala.get().urut() + " tidak ada: akhir jejak dipotong.");
            }
            if (kepala.isPresent() && kepala.get().urut() < urut) {
                return new HasilPeriksa.Rusak(
                        instansi, kepala.get().urut() + 1, "Entri disisipkan sesudah kepala rantai, yang berhenti di nomor " + kepala.get().urut() + ".");
            }
            if (kepala.isPresent() && !kepala.get().hash().equals(hash)) {
                return new HasilPeriksa.Rusak(instansi, urut, "Hash entri terakhir berbeda dari kepala rantai.");
            }
            return new HasilPeriksa.Utuh(instansi, urut, hash);
        }
    }
}

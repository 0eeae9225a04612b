package id.tatakerja.organisasi.dampak;

import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.DampakKedudukan;
import id.tatakerja.organisasi.DampakKedudukan.Dampak;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.Susunan;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a change with the very statements that will make it later, reads the result, and takes everything back. Locks go with the
 * transaction, before anybody's kedudukan is worked out.
 */
@Service
public class MencobaPerubahan {

    private final MembacaSusunan pembaca;
    private final ObjectProvider<DampakKedudukan> penghitung;
    private final TransactionTemplate transaksi;

    MencobaPerubahan(
            MembacaSusunan pembaca, ObjectProvider<DampakKedudukan> penghitung, PlatformTransactionManager pengelola) {
        this.pembaca = pembaca;
        this.penghitung = penghitung;
        this.transaksi = new TransactionTemplate(pengelola);
        // inside a running transaction a savepoint, whose locks go when it is taken back
        this.transaksi.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** What the work answered, and the effect; empty where nobody can tell it or nothing was written. */
    public record Hasil<T>(T nilai, Optional<Dampak> dampak) {}

    private record Tercoba<T>(T nilai, Optional<Susunan> sebelum, Optional<Susunan> sesudah) {}

    /**
     * Tries a change.
     *
     * @param milik the tenant
     * @param tanggal first day of the change; a day in the past is compared today, as the proposals will be
     * @param kerja writes the change
     * @param tertulis whether the work wrote, seen from its answer
     */
    public <T> Hasil<T> coba(Instansi milik, LocalDate tanggal, Function<Percobaan, T> kerja, Predicate<T> tertulis) {
        DampakKedudukan pembanding = penghitung.getIfAvailable();
        LocalDate hari = tanggal.isAfter(milik.hariIni()) ? tanggal : milik.hariIni();
        Tercoba<T> tercoba = transaksi.execute(status -> {
            status.setRollbackOnly();
            if (pembanding == null) {
                return new Tercoba<>(kerja.apply(new Percobaan()), Optional.empty(), Optional.empty());
            }
            Susunan sebelum = pembaca.pada(milik.kode(), hari);
            T nilai = kerja.apply(new Percobaan());
            return tertulis.test(nilai)
                    ? new Tercoba<>(nilai, Optional.of(sebelum), Optional.of(pembaca.pada(milik.kode(), hari)))
                    : new Tercoba<>(nilai, Optional.empty(), Optional.empty());
        });
        return new Hasil<>(
                tercoba.nilai(),
                tercoba.sebelum().flatMap(lama -> tercoba.sesudah()
                        .flatMap(baru -> Optional.ofNullable(pembanding).map(p -> p.bandingkan(lama, baru)))));
    }

    /** Tries a change that answers nothing. */
    public Optional<Dampak> coba(Instansi milik, LocalDate tanggal, Consumer<Percobaan> kerja) {
        return coba(
                        milik, tanggal,
                        percobaan -> {
                            kerja.accept(percobaan);
                            return true;
                        },
                        ya -> ya)
                .dampak();
    }

    /**
     * Tries a change whose effect is what was asked for.
     *
     * @throws DitolakException DAMPAK_TIDAK_DIHITUNG where nobody can tell it
     */
    public Dampak wajib(Instansi milik, LocalDate tanggal, Consumer<Percobaan> kerja) {
        return coba(milik, tanggal, kerja).orElseThrow(MencobaPerubahan::tidakDihitung);
    }

    /** The refusal where nobody can tell the effect. */
    public static DitolakException tidakDihitung() {
        return Penolakan.tidakMemenuhi("DAMPAK_TIDAK_DIHITUNG", "Akibat perubahan tidak dapat dihitung pada pemasangan ini. Hubungi"
                        + " administrator.")
                .sebagaiException();
    }
}

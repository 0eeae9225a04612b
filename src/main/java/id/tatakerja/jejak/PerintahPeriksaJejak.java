package id.tatakerja.jejak;

import id.tatakerja.basisdata.BasisDataAutoConfiguration;
import id.tatakerja.basisdata.Penyewa;
import java.io.PrintStream;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * The command {@code bin/periksa-jejak}: prints one line for each chain. A program of its own beside the application, with
 * the database and nothing else: whoever checks must not migrate, send letters or do any other work that waits.
 */
public final class PerintahPeriksaJejak {

    /** First argument of the program that asks for this command. */
    public static final String NAMA = "periksa-jejak";

    private PerintahPeriksaJejak() {}

    /** What the command needs of the application. */
    @ImportAutoConfiguration({
        BasisDataAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    @Import({JejakRepository.class, MemeriksaJejak.class})
    static final class Ruang {}

    /**
     * Checks every chain of the installation.
     *
     * @param argumen settings as {@code --nama=nilai}; what is missing comes from the environment
     * @return exit code: 0 when all are whole, 1 when one is broken
     */
    public static int jalankan(PrintStream keluaran, String... argumen) {
        var program = new SpringApplication(Ruang.class);
        program.setWebApplicationType(WebApplicationType.NONE);
        try (var ruang = program.run(argumen)) {
            return cetak(Penyewa.seluruhInstalasi(ruang.getBean(MemeriksaJejak.class)::semua), keluaran);
        }
    }

    /** Prints the result and returns the exit code. */
    static int cetak(List<HasilPeriksa> hasil, PrintStream keluaran) {
        if (hasil.isEmpty()) {
            keluaran.println("Jejak masih kosong: belum ada rantai untuk diperiksa.");
        }
        var rusak = 0;
        for (var satu : hasil) {
            keluaran.println(switch (satu) {
                case HasilPeriksa.Utuh(var instansi, var jumlah, var hash) ->
                        "UTUH   %s: %d entri, hash terakhir %s".formatted(nama(instansi), jumlah, hash);
                case HasilPeriksa.Rusak(var instansi, var urut, var sebab) ->
                        "RUSAK  %s: entri pertama yang rusak nomor %d. %s".formatted(nama(instansi), urut, sebab);
            });
            rusak += satu instanceof HasilPeriksa.Rusak ? 1 : 0;
        }
        return rusak == 0 ? 0 : 1;
    }

    private static String nama(String instansi) {
        return instansi.equals("*") ? "(instalasi)" : instansi;
    }
}

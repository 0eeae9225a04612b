package id.tatakerja.basisdata;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Under which identity the server's programs run. PostgreSQL refuses root, so a root start drops to the owner of the
 * cluster (or {@code nobody}); where that user cannot reach the folder, to a user namespace without any privilege.
 *
 * @param awalan words put before every command
 * @param uid owner of the files, -1: leave as it is
 * @param gid group of the files, -1: leave as it is
 */
record Penjalan(List<String> awalan, int uid, int gid) {

    private static final int NOBODY = 65_534;
    private static final long BATAS_DETIK = 120;

    static Penjalan pilih(PengaturanPostgres pengaturan, Path biner) throws IOException {
        if (uid(Path.of("/proc/self")) != 0) {
            return new Penjalan(List.of(), -1, -1);
        }
        for (Penjalan calon : calon(pengaturan)) {
            if (calon.dapat(pengaturan, biner)) {
                return calon;
            }
        }
        throw new GagalBasisData("PostgreSQL tidak boleh dijalankan sebagai root, dan menurunkan hak dengan setpriv maupun "
                + "unshare tidak berhasil. Jalankan aplikasi sebagai pengguna biasa, atau isi TATAKERJA_DB_URL.");
    }

    private static List<Penjalan> calon(PengaturanPostgres pengaturan) throws IOException {
        Penjalan ruang = new Penjalan(List.of("unshare", "-U", "--"), 0, 0);
        boolean baru = !Files.exists(pengaturan.klaster());
        Path acuan = baru ? pengaturan.data() : pengaturan.klaster();
        int pemilik = uid(acuan);
        if (pemilik != 0) {
            return List.of(turun(pemilik, (int) Files.getAttribute(acuan, "unix:gid")), ruang);
        }
        return baru ? List.of(turun(NOBODY, NOBODY), ruang) : List.of(ruang, turun(NOBODY, NOBODY));
    }

    private static Penjalan turun(int uid, int gid) {
        return new Penjalan(
                List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--no-new-privs", "--"), uid, gid);
    }

    private boolean dapat(PengaturanPostgres pengaturan, Path biner) throws IOException {
        try {
            return jalankan(List.of(biner.resolve("bin/postgres").toString(), "--version"), null) == 0
                    && jalankan(List.of("test", "-x", pengaturan.data().toString()), null) == 0;
        } catch (IOException tidakAda) {
            return false;
        }
    }

    /** Runs a command to its end, its words to {@code catatan} (discarded when null), and returns its exit code. */
    int jalankan(List<String> perintah, @org.jspecify.annotations.Nullable File catatan) throws IOException {
        List<String> semua = new ArrayList<>(awalan);
        semua.addAll(perintah);
        ProcessBuilder pembangun = new ProcessBuilder(semua).directory(new File("/")).redirectErrorStream(true);
        Map<String, String> lingkungan = pembangun.environment();
        lingkungan.keySet().removeIf(nama -> nama.startsWith("PG") || nama.startsWith("LC_"));
        lingkungan.put("LANG", "C");
        pembangun.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        pembangun.redirectOutput(
                catatan == null ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.appendTo(catatan));
        Process proses = pembangun.start();
        try {
            if (!proses.waitFor(BATAS_DETIK, TimeUnit.SECONDS)) {
                proses.destroyForcibly();
                return -1;
            }
            return proses.exitValue();
        } catch (InterruptedException terhenti) {
            Thread.currentThread().interrupt();
            throw new IOException("Terhenti saat menunggu " + perintah.getFirst(), terhenti);
        }
    }

    /** Gives a file or a whole folder to the identity of the server, where that is not the application's own. */
    void serahkan(Path letak) throws IOException {
        if (uid < 0) {
            return;
        }
        try (Stream<Path> semua = Files.walk(letak)) {
            for (Path satu : semua.toList()) {
                Files.setAttribute(satu, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(satu, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    static int uid(Path letak) throws IOException {
        return (int) Files.getAttribute(letak, "unix:uid");
    }
}

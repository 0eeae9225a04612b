package id.tatakerja.akses.pengaturan;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Demo mode ({@code TATAKERJA_DEMO=ya}): the password {@code demo} and the bearer {@code demo-<namaPengguna>} open every
 * account. It refuses to start on an address that others can reach, unless {@code TATAKERJA_DEMO_PAKSA=ya}.
 */
@Component
public class ModeDemo {

    private final boolean aktif;

    ModeDemo(
            @Value("${tatakerja.demo:tidak}") String demo,
            @Value("${tatakerja.demo-paksa:tidak}") String paksa,
            @Value("${server.address:}") String alamat) {
        aktif = ya(demo);
        if (aktif && !ya(paksa) && !loopback(alamat)) {
            throw new DemoTerbukaException(alamat);
        }
    }

    /** Whether the installation runs in demo mode. */
    public boolean aktif() {
        return aktif;
    }

    private static boolean ya(String nilai) {
        return nilai.strip().equalsIgnoreCase("ya") || nilai.strip().equalsIgnoreCase("true");
    }

    private static boolean loopback(String alamat) {
        try {
            return !alamat.isBlank() && InetAddress.getByName(alamat.strip()).isLoopbackAddress();
        } catch (UnknownHostException tidakDikenal) {
            return false;
        }
    }
}

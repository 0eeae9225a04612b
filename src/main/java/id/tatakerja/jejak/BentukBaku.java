package id.tatakerja.jejak;

import id.tatakerja.bersama.Dasar;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The canonical form of an entry, version 1, so that anybody can recompute its hash with other tools.
 *
 * <p>It is a sequence of parts, each written as {@code <number of UTF-8 bytes>:<the bytes>,} (a netstring), in this order:
 * {@code tatakerja-jejak-1}, instansi, urut (decimal), waktu ({@code yyyy-MM-ddTHH:mm:ss.SSSSSSZ}, UTC, six decimals),
 * pelaku, jabatan, tindakan, objek, sebelum, sesudah, dasar, hash of the entry before (64 lower-case hexadecimal digits).
 * An optional part is {@code 0} when absent, else {@code 1} followed by the part. A map is the number of its entries
 * followed by key and value of each, sorted by the UTF-16 code units of the key. Dasar is paket, versi, sidik, tabel,
 * baris, masukan (a map), the number of kutipan, and alamat and label of each. The hash is SHA-256 (FIPS 180-4) over it.
 */
final class BentukBaku {

    static final String HASH_AWAL = "0".repeat(64);

    private static final DateTimeFormatter WAKTU =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final ByteArrayOutputStream keluaran = new ByteArrayOutputStream(512);

    private BentukBaku() {}

    /** The hash that the entry must carry, 64 lower-case hexadecimal digits. */
    static String hash(EntriJejak entri) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bentuk(entri)));
        } catch (NoSuchAlgorithmException mustahil) {
            throw new IllegalStateException("Setiap JDK wajib memiliki SHA-256", mustahil);
        }
    }

    static byte[] bentuk(EntriJejak entri) {
        var baku = new BentukBaku();
        baku.teks("tatakerja-jejak-1");
        baku.teks(entri.instansi());
        baku.teks(Long.toString(entri.urut()));
        baku.teks(WAKTU.format(entri.waktu()));
        baku.teks(entri.pelaku());
        baku.teks(entri.jabatan().isPresent() ? "1" : "0");
        entri.jabatan().ifPresent(baku::teks);
        baku.teks(entri.tindakan());
        baku.teks(entri.objek());
        baku.peta(entri.sebelum());
        baku.peta(entri.sesudah());
        baku.teks(entri.dasar().isPresent() ? "1" : "0");
        entri.dasar().ifPresent(baku::dasar);
        baku.teks(entri.hashSebelum());
        return baku.keluaran.toByteArray();
    }

    private void dasar(Dasar dasar) {
        teks(dasar.paket());
        teks(Integer.toString(dasar.versi()));
        teks(dasar.sidik());
        teks(dasar.tabel());
        teks(dasar.baris());
        peta(new TreeMap<>(dasar.masukan()));
        teks(Integer.toString(dasar.kutipan().size()));
        dasar.kutipan().forEach(kutipan -> {
            teks(kutipan.alamat());
            teks(kutipan.label());
        });
    }

    private void peta(SortedMap<String, String> isi) {
        teks(Integer.toString(isi.size()));
        isi.forEach((kunci, nilai) -> {
            teks(kunci);
            teks(nilai);
        });
    }

    private void teks(String nilai) {
        var bita = nilai.getBytes(StandardCharsets.UTF_8);
        keluaran.writeBytes((bita.length + ":").getBytes(StandardCharsets.US_ASCII));
        keluaran.writeBytes(bita);
        keluaran.write(',');
    }
}

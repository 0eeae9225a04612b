package id.tatakerja.organisasi.impor.berkas;

import id.tatakerja.bersama.Penolakan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** What was uploaded: one spreadsheet or three CSV parts, at most 20 MB together. */
public final class BerkasImpor {

    /** Largest upload in bytes. */
    public static final int BATAS_UKURAN = 20 * 1024 * 1024;

    /** Most rows in all sheets together. */
    public static final int BATAS_BARIS = 200_000;

    private final byte[] xlsx;
    private final Map<Lembar, byte[]> csv;

    private BerkasImpor(byte[] xlsx, Map<Lembar, byte[]> csv) {
        this.xlsx = xlsx;
        this.csv = csv;
        long ukuran = xlsx.length;
        for (byte[] bagian : csv.values()) {
            ukuran += bagian.length;
        }
        if (ukuran > BATAS_UKURAN) {
            throw terlaluBesar("BERKAS_TERLALU_BESAR", "Berkas melebihi batas 20 MB. Hapus gambar, lembar, dan pemformatan yang tidak"
                    + " perlu, lalu unggah lagi.");
        }
    }

    /** A spreadsheet. */
    public static BerkasImpor xlsx(byte[] isi) {
        return new BerkasImpor(isi, Map.of());
    }

    /** Three CSV parts. */
    public static BerkasImpor csv(byte[] unit, byte[] jabatan, byte[] pegawai) {
        var isi = new EnumMap<Lembar, byte[]>(Lembar.class);
        isi.put(Lembar.UNIT, unit);
        isi.put(Lembar.JABATAN, jabatan);
        isi.put(Lembar.PEGAWAI, pegawai);
        return new BerkasImpor(new byte[0], isi);
    }

    /** Three CSV parts as text, for generators and tests. */
    public static BerkasImpor csv(String unit, String jabatan, String pegawai) {
        return csv(
                unit.getBytes(StandardCharsets.UTF_8),
                jabatan.getBytes(StandardCharsets.UTF_8),
                pegawai.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Rows of every sheet whose header is right; faults go to the list.
     *
     * @throws id.tatakerja.bersama.DitolakException TERLALU_BESAR for more than {@link #BATAS_BARIS} rows
     */
    public Map<Lembar, List<Baris>> baca(DaftarGalat galat) {
        return csv.isEmpty() ? PembacaXlsx.baca(xlsx, galat) : PembacaCsv.baca(csv, galat);
    }

    /** SHA-256 over all parts, hexadecimal. */
    public String sidik() {
        try {
            var sidik = MessageDigest.getInstance("SHA-256");
            sidik.update(xlsx);
            csv.values().forEach(sidik::update);
            return HexFormat.of().formatHex(sidik.digest());
        } catch (NoSuchAlgorithmException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }

    static void periksaJumlah(int baris) {
        if (baris > BATAS_BARIS) {
            throw terlaluBesar("BARIS_TERLALU_BANYAK", "Berkas berisi lebih dari 200.000 baris. Hapus baris kosong di bawah data,"
                    + " atau periksa apakah berkasnya benar.");
        }
    }

    static RuntimeException terlaluBesar(String kode, String pesan) {
        return new Penolakan(Penolakan.Jenis.TERLALU_BESAR, kode, pesan, List.of(), List.of()).sebagaiException();
    }
}

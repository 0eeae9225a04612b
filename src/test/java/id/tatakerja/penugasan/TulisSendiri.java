package id.tatakerja.penugasan;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes by hand what a case played before has written: the same rows of the same tables in the same transactions, one statement for each
 * table and row, prepared once; with the look into the inbox and the lock of the case that an act needs, and nothing else.
 */
final class TulisSendiri implements Laju.Kerja {

    private static final List<String> TABEL = List.of(
            "penugasan.penugasan", "penugasan.penugasan_pegawai", "penugasan.penugasan_langkah", "alur.tugas", "naskah.surat", "naskah.pihak", "naskah.register",
            "jejak.entri");

    /** Rows of a case by table, each a column with its text and its type. */
    record Contoh(String instansi, Map<String, List<Map<String, String>>> baris, Map<String, Map<String, String>> tipe) {}

    private final Connection sambungan;
    private final Contoh contoh;
    private final Map<String, PreparedStatement> siap = new HashMap<>();

    TulisSendiri(Connection sambungan, Contoh contoh) throws SQLException {
        this.sambungan = sambungan;
        this.contoh = contoh;
        sambungan.setAutoCommit(false);
    }

    /** Reads what a case has written. */
    static Contoh baca(Connection s, String instansi, long kasus) throws SQLException {
        var baris = new HashMap<String, List<Map<String, String>>>();
        var tipe = new HashMap<String, Map<String, String>>();
        var surat = "select id from naskah.surat where objek = 'penugasan:" + kasus + "'";
        for (var tabel : TABEL) {
            var syarat = switch (tabel) {
                case "penugasan.penugasan" -> "id = " + kasus;
                case "naskah.surat" -> "id in (" + surat + ") order by id";
                case "naskah.pihak", "naskah.register" -> "surat in (" + surat + ") order by surat";
                case "jejak.entri" -> "objek = 'penugasan:" + kasus + "' or objek in (select 'naskah:' || id from naskah.surat where objek = 'penugasan:" + kasus + "') order by urut";
                case "alur.tugas" -> "penugasan = " + kasus + " order by id";
                default -> "penugasan = " + kasus + " order by urut";
            };
            try (var p = s.createStatement(); var r = p.executeQuery("select * from " + tabel + " where " + syarat)) {
                var m = r.getMetaData();
                while (r.next()) {
                    var satu = new LinkedHashMap<String, String>();
                    for (var k = 1; k <= m.getColumnCount(); k++) {
                        satu.put(m.getColumnName(k), r.getString(k));
                        tipe.computeIfAbsent(tabel, _ -> new HashMap<>()).put(m.getColumnName(k), m.getColumnTypeName(k).replace("bigserial", "bigint"));
                    }
                    baris.computeIfAbsent(tabel, _ -> new ArrayList<>()).add(satu);
                }
            }
        }
        return new Contoh(instansi, baris, tipe);
    }

    @Override
    public void sekali() throws Exception {
        var kasus = nomor("penugasan.penugasan");
        var langkah = contoh.baris().get("penugasan.penugasan_langkah");
        var tugas = contoh.baris().get("alur.tugas");
        var surat = contoh.baris().get("naskah.surat");
        for (var n = 0; n < langkah.size(); n++) {
            if (n == 0) {
                tambah("penugasan.penugasan", 0, Map.of("id", Long.toString(kasus)));
                tambah("penugasan.penugasan_pegawai", 0, Map.of("penugasan", Long.toString(kasus)));
            } else {
                tutup(kasus, tugas.get(n - 1));
            }
            tambah("penugasan.penugasan_langkah", n, Map.of("penugasan", Long.toString(kasus)));
            if (n < tugas.size()) {
                tambah("alur.tugas", n, Map.of("id", Long.toString(nomor("alur.tugas")), "penugasan", Long.toString(kasus)), "selesai", "hasil", "oleh", "sejak");
            }
            perintah("update penugasan.penugasan set penanda = ?, status = ? where instansi = ? and id = ?",
                    "x", n == langkah.size() - 1 ? "AKTIF" : "BERJALAN", contoh.instansi(), kasus);
            if (n < surat.size()) {
                surat(n, kasus);
                jejak("naskah:" + kasus, n);
            }
            jejak("penugasan:" + kasus, n);
            sambungan.commit();
        }
    }

    private void tutup(long kasus, Map<String, String> tugas) throws SQLException {
        var milik = siap("select id, penugasan, simpul, tindakan, judul, pemegang, peran, hasil_mungkin, dasar, sejak, batas from alur.tugas"
                + " where instansi = ? and selesai is null and pemegang && ?::text[] order by id limit 1000");
        milik.setString(1, contoh.instansi());
        milik.setString(2, tugas.get("pemegang"));
        var id = 0L;
        try (var r = milik.executeQuery()) {
            while (r.next()) {
                id = r.getLong(2) == kasus ? r.getLong(1) : id;
            }
        }
        sambungan.commit();
        var kunci = siap("select * from penugasan.penugasan where instansi = ? and id = ? for update");
        kunci.setString(1, contoh.instansi());
        kunci.setLong(2, kasus);
        kunci.executeQuery().close();
        if (perintah("update alur.tugas set selesai = now(), hasil = ?, oleh = ? where instansi = ? and id = ? and selesai is null",
                tugas.get("hasil"), tugas.get("oleh"), contoh.instansi(), id) != 1) {
            throw new AssertionError("Tugas kasus " + kasus + " tidak terbuka");
        }
    }

    private void surat(int n, long kasus) throws SQLException {
        var daftar = contoh.baris().get("naskah.register").get(n);
        var id = nomor("naskah.surat");
        var hitung = siap("insert into naskah.penghitung (instansi, deret, tahun, terakhir) values (?, ?, ?::int, 1)"
                + " on conflict (instansi, deret, tahun) do update set terakhir = penghitung.terakhir + 1 returning terakhir");
        hitung.setString(1, contoh.instansi());
        hitung.setString(2, daftar.get("deret"));
        hitung.setString(3, daftar.get("tahun"));
        var urut = "";
        try (var r = hitung.executeQuery()) {
            r.next();
            urut = r.getString(1);
        }
        var nomor = daftar.get("deret") + "/" + daftar.get("tahun") + "/" + urut;
        tambah("naskah.register", n, Map.of("id", Long.toString(nomor("naskah.register")), "surat", Long.toString(id), "urut", urut, "nomor", nomor));
        tambah("naskah.surat", n, Map.of("id", Long.toString(id), "nomor", nomor, "objek", "penugasan:" + kasus, "kode_verifikasi", UUID.randomUUID().toString()),
                "ditandatangani", "status", "pada");
        var milik = contoh.baris().get("naskah.surat").get(n).get("id");
        var pihak = contoh.baris().get("naskah.pihak");
        for (var k = 0; k < pihak.size(); k++) {
            if (milik.equals(pihak.get(k).get("surat"))) {
                tambah("naskah.pihak", k, Map.of("surat", Long.toString(id)));
            }
        }
        perintah("insert into naskah.antrean (surat, instansi) values (?, ?)", id, contoh.instansi());
    }

    private void jejak(String objek, int n) throws SQLException {
        var kepala = siap("select urut, hash from jejak.rantai where instansi = ? for update");
        kepala.setString(1, contoh.instansi());
        try (var r = kepala.executeQuery()) {
            r.next();
            var urut = r.getLong(1) + 1;
            var sebelum = r.getBytes(2);
            var hash = MessageDigest.getInstance("SHA-256").digest((objek + urut).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            perintah("update jejak.rantai set urut = ?, hash = ? where instansi = ?", urut, hash, contoh.instansi());
            var heks = java.util.HexFormat.of();
            tambah("jejak.entri", n, Map.of("urut", Long.toString(urut), "objek", objek, "hash_sebelum", "\\x" + heks.formatHex(sebelum), "hash", "\\x" + heks.formatHex(hash)));
        } catch (java.security.NoSuchAlgorithmException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }

    private long nomor(String tabel) throws SQLException {
        var p = siap("select nextval(pg_get_serial_sequence('" + tabel + "', 'id'))");
        try (var r = p.executeQuery()) {
            r.next();
            return r.getLong(1);
        }
    }

    /** A row like the one of the example, with some columns of its own and some left to their defaults. */
    private void tambah(String tabel, int urut, Map<String, String> ganti, String... tanpa) throws SQLException {
        var semua = new LinkedHashMap<>(contoh.baris().get(tabel).get(urut));
        List.of(tanpa).forEach(semua::remove);
        if (tabel.equals("naskah.surat")) {
            semua.put("status", "TERBIT");
        }
        semua.putAll(ganti);
        var tipe = contoh.tipe().get(tabel);
        var p = siap("insert into " + tabel + " (" + String.join(", ", semua.keySet()) + ") overriding system value values ("
                + String.join(", ", semua.keySet().stream().map(k -> "?::" + tipe.get(k)).toList()) + ")");
        var n = 1;
        for (var nilai : semua.values()) {
            p.setString(n++, nilai);
        }
        p.executeUpdate();
    }

    private int perintah(String sql, Object... nilai) throws SQLException {
        var p = siap(sql);
        for (var n = 0; n < nilai.length; n++) {
            p.setObject(n + 1, nilai[n]);
        }
        return p.executeUpdate();
    }

    private PreparedStatement siap(String sql) throws SQLException {
        var ada = siap.get(sql);
        if (ada == null) {
            ada = sambungan.prepareStatement(sql);
            siap.put(sql, ada);
        }
        return ada;
    }

    @Override
    public void close() throws SQLException {
        sambungan.close();
    }
}

package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.jejak.PerintahPeriksaJejak;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} of the application or of PostgreSQL at random moments under load. Two rounds here; {@code bin/ukur kesalahan} plays
 * twenty ({@code tatakerja.kesalahan.putaran}, {@code tatakerja.kesalahan.benih}).
 */
@Tag("kesalahan")
class KesalahanMendadakTest {

    private static final int PUTARAN = Integer.getInteger("tatakerja.kesalahan.putaran", 2);
    private static final long BENIH = Long.getLong("tatakerja.kesalahan.benih", 20261122L);
    private static final int ORANG = 4;
    private static final int PALING_LAMA_DETIK = 60;

    @Test
    void mati_mendadak_tidak_menghilangkan_dan_tidak_menggandakan_apa_pun() throws Exception {
        var acak = new Random(BENIH);
        var beban = new BebanTercatat();
        try (var aplikasi = new AplikasiAnak()) {
            var kabupaten = KabupatenUkur.demo(aplikasi.port(), "mati-mendadak", 82);
            for (var putaran = 1; putaran <= PUTARAN; putaran++) {
                var basisData = PUTARAN <= 2 ? putaran == 2 : acak.nextBoolean();
                var bersama = beban.mulai(kabupaten, aplikasi.port(), ORANG);
                bekerja(beban, 20 + acak.nextInt(20));
                Thread.sleep(acak.nextInt(400));
                if (basisData) {
                    aplikasi.bunuhBasisData();
                    Thread.sleep(acak.nextInt(500));
                }
                aplikasi.bunuh();
                beban.henti();
                for (var satu : bersama) {
                    satu.join();
                }
                aplikasi.nyalakanLagi();
                var ulang = ulangi(beban, kabupaten, aplikasi.port());
                periksa(aplikasi, beban);
                System.out.printf("UKUR kesalahan putaran %d (%s): %d kasus, %d tindakan diakui, %d diulang, 0 hilang, 0 ganda%n",
                        putaran, basisData ? "PostgreSQL" : "aplikasi", beban.kasus.size(), beban.akui.size(), ulang);
            }
            try (var klien = new KlienSoket(aplikasi.port())) {
                assertThat(kabupaten.seluruhnya(klien)).as("sesudahnya semua berjalan seperti biasa").isPositive();
            }
        }
        assertThat(beban.akui).as("beban sempat bekerja").hasSizeGreaterThanOrEqualTo(PUTARAN * 20);
    }

    /** Lets the people work until so many more acts are done. */
    private static void bekerja(BebanTercatat beban, int tindakan) throws InterruptedException {
        var sampai = beban.akui.size() + tindakan;
        var batas = System.nanoTime() + PALING_LAMA_DETIK * 1_000_000_000L;
        while (beban.akui.size() < sampai && beban.janggal.isEmpty() && System.nanoTime() < batas) {
            Thread.sleep(10);
        }
    }

    /** What was not answered is sent again: it is done now, or was done and the person is told so. */
    private static int ulangi(BebanTercatat beban, KabupatenUkur kabupaten, int port) throws Exception {
        var banyak = 0;
        try (var klien = new KlienSoket(port)) {
            for (var niat = beban.gantung.poll(); niat != null; niat = beban.gantung.poll()) {
                var balasan = BebanTercatat.lakukan(kabupaten, klien, niat);
                assertThat(balasan.status()).as(new String(balasan.isi(), StandardCharsets.UTF_8)).isIn(200, 409);
                beban.akui.add(new BebanTercatat.Akui(niat.kasus(), niat.tugas(), niat.hasil()));
                banyak++;
            }
        }
        return banyak;
    }

    private static void periksa(AplikasiAnak aplikasi, BebanTercatat beban) throws Exception {
        assertThat(beban.janggal).as("jawaban yang tidak semestinya selama beban").isEmpty();
        try (var s = aplikasi.sambungan()) {
            var ada = daftar(s, "select penugasan || ' ' || id || ' ' || hasil from alur.tugas where selesai is not null");
            assertThat(ada).as("setiap tindakan yang diakui tersimpan")
                    .containsAll(beban.akui.stream().map(a -> a.kasus() + " " + a.tugas() + " " + a.hasil()).toList());
            assertThat(daftar(s, "select id::text from penugasan.penugasan")).as("setiap kasus yang diakui tersimpan")
                    .containsAll(beban.kasus.stream().map(k -> Long.toString(k)).toList());
            kosong(s, "langkah yang tercatat dua kali", "select penugasan || ' ' || simpul from penugasan.penugasan_langkah group by penugasan, simpul having count(*) > 1");
            kosong(s, "tugas yang selesai tanpa langkahnya, atau sebaliknya", """
                    select p.id::text from penugasan.penugasan p
                     where (select count(*) from penugasan.penugasan_langkah l where l.penugasan = p.id)
                         <> 1 + (select count(*) from alur.tugas t where t.penugasan = p.id and t.selesai is not null)
                    """);
            kosong(s, "kasus yang keadaannya tidak cocok dengan tugas terbukanya", """
                    select p.id || ' ' || p.status from penugasan.penugasan p
                     where (p.status = 'BERJALAN') <> ((select count(*) from alur.tugas t where t.penugasan = p.id and t.selesai is null) = 1)
                    """);
            kosong(s, "langkah yang tidak sekali tercatat pada jejak", """
                    select p.id::text from penugasan.penugasan p
                     where (select count(*) from penugasan.penugasan_langkah l where l.penugasan = p.id)
                         <> (select count(*) from jejak.entri e where e.instansi = p.instansi and e.objek = 'penugasan:' || p.id and e.tindakan = 'TINDAKAN_PENUGASAN')
                    """);
            surat(s);
        }
        var keluaran = new ByteArrayOutputStream();
        var alamat = aplikasi.basisData();
        var kode = PerintahPeriksaJejak.jalankan(
                new PrintStream(keluaran, true, StandardCharsets.UTF_8), "--tatakerja.uji.basisdata=tidak", "--tatakerja.db.url=" + alamat.get(0),
                "--tatakerja.db.user=" + alamat.get(1), "--tatakerja.db.password=" + alamat.get(2), "--spring.main.banner-mode=off");
        assertThat(kode).as("rantai jejak utuh: " + keluaran.toString(StandardCharsets.UTF_8)).isZero();
    }

    private static void surat(Connection s) throws SQLException {
        kosong(s, "nomor yang diberikan dua kali", "select nomor from naskah.register group by instansi, lower(nomor) , nomor having count(*) > 1");
        kosong(s, "nomor yang hilang dari register", """
                select p.deret || ' ' || u.urut from naskah.penghitung p cross join lateral generate_series(p.awal + 1, p.terakhir) as u(urut)
                 where not exists (select 1 from naskah.register r
                       where r.instansi = p.instansi and r.deret = p.deret and r.tahun = p.tahun and r.urut = u.urut)
                """);
        kosong(s, "nomor tanpa suratnya", """
                select r.nomor from naskah.register r left join naskah.surat s on s.id = r.surat and s.nomor = r.nomor where s.id is null
                """);
        kosong(s, "surat yang disebut ditandatangani tanpa berkasnya, atau berkas yang rusak", """
                select s.id::text from naskah.surat s left join naskah.berkas b on b.surat = s.id and b.macam = 'TANDA'
                 where (s.status = 'DITANDATANGANI') <> (b.surat is not null) or encode(sha256(b.isi), 'hex') <> b.sidik
                """);
        kosong(s, "surat yang belum ditandatangani dan tidak lagi ditunggu berkasnya", """
                select s.id::text from naskah.surat s
                 where s.cara = 'DI_SINI' and s.status <> 'DITANDATANGANI' and not exists (select 1 from naskah.antrean a where a.surat = s.id)
                   and (select status from naskah.surat t where t.id = s.id) <> 'DITANDATANGANI'
                """);
        kosong(s, "surat yang dibuat dua kali untuk satu langkah", """
                select objek || ' ' || jenis from naskah.surat where objek like 'penugasan:%' group by objek, jenis having count(*) > 1
                """);
    }

    private static void kosong(Connection s, String apa, String sql) throws SQLException {
        assertThat(daftar(s, sql)).as(apa).isEmpty();
    }

    private static List<String> daftar(Connection s, String sql) throws SQLException {
        var hasil = new ArrayList<String>();
        try (var p = s.createStatement(); var r = p.executeQuery(sql)) {
            while (r.next()) {
                hasil.add(r.getString(1));
            }
        }
        return hasil;
    }
}

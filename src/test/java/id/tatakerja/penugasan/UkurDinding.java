package id.tatakerja.penugasan;

import static id.tatakerja.penugasan.Laju.cetak;
import static id.tatakerja.penugasan.Laju.setelan;

import id.tatakerja.akses.Klien;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Benchmark, run by name alone: what the leader of 500 people in 100 teams looks at, with ever more work that is over. */
@Tag("ukur")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak", "tatakerja.naskah.pekerja=tidak", "tatakerja.uji.basisdata=sendiri"})
@Import(PenghitungPernyataan.class)
class UkurDinding {

    private static final String KODE = "ukur-dinding";
    private static final int BIDANG = 5;
    private static final int KALI = 60;
    private static final String DASAR = "{\"paket\": \"lamandau-13-2024\", \"versi\": 1, \"sidik\": \"u\", \"tabel\": \"lingkup\", \"baris\": \"1\", \"masukan\": {}, \"kutipan\": []}";
    private static final List<String> HALAMAN = List.of("/pekerjaan/unit", "/pekerjaan/unit.csv", "/pekerjaan/waktu-tunggu", "/pekerjaan");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    private String[] orang = {};

    @Test
    void dinding_pimpinan() {
        var banyak = setelan("dinding", 500);
        var tim = banyak / 5;
        kabupaten(banyak, tim);
        var kepala = new Klien(port);
        if (!kepala.masuk(nipKepala(), "demo")) {
            throw new AssertionError("tidak dapat masuk");
        }
        HALAMAN.forEach(h -> waktu(kepala, h));
        var awal = new double[HALAMAN.size()];
        var sudah = 0;
        for (var lewat : new int[] {0, 10, 100}) {
            pekerjaan("Selesai " + lewat, "SELESAI", (lewat - sudah) * tim);
            sudah = lewat;
            for (var h = 0; h < HALAMAN.size(); h++) {
                var semua = waktu(kepala, HALAMAN.get(h));
                awal[h] = awal[h] == 0 ? semua[KALI / 2] : awal[h];
                PenghitungPernyataan.kosongkan();
                var besar = kepala.ambil(HALAMAN.get(h)).body().length();
                cetak("%s, %,d orang, %,d tim, %,d tim yang sudah selesai: p50 %.1f ms, p95 %.1f ms, %d pernyataan, %,d huruf, nisbah %.2f",
                        HALAMAN.get(h), banyak, tim, lewat * tim, semua[KALI / 2], semua[KALI * 95 / 100], PenghitungPernyataan.dikirim().size(), besar, semua[KALI / 2] / awal[h]);
            }
        }
    }

    private static double[] waktu(Klien kepala, String halaman) {
        var semua = new double[KALI];
        for (var n = 0; n < KALI; n++) {
            var mulai = System.nanoTime();
            if (kepala.ambil(halaman).statusCode() != 200) {
                throw new AssertionError(halaman);
            }
            semua[n] = (System.nanoTime() - mulai) / 1e6;
        }
        Arrays.sort(semua);
        return semua;
    }

    private String nipKepala() {
        var isi = KlienApi.sebagai(port, "organisasi-" + KODE).ambil("/pegawai?instansi=" + KODE + "&unit=DINAS&ukuran=200").isi().path("isi");
        return StreamSupport.stream(isi.spliterator(), false).filter(p -> p.path("jabatan").path("nama").asString().equals("Jabatan K-DINAS")).findFirst().orElseThrow()
                .path("nip").asString();
    }

    private void kabupaten(int banyak, int tim) {
        RuangPenugasan.berhasil(KlienApi.sebagai(port, "admin").kirim("/instansi", Map.of(
                "kode", KODE, "nama", "Kabupaten Ukur", "jenis", "KABUPATEN", "regulasi", "lamandau-13-2024", "zonaWaktu", "Asia/Jakarta", "pejabatPembinaKepegawaian",
                Map.of("sebutan", "Bupati", "nama", "Contoh"))));
        var l = new LembarUji(511).unit("DINAS", "DINAS", "", "1", "JPT_PRATAMA");
        for (var b = 0; b < BIDANG; b++) {
            l.unit("BIDANG-" + b, "BIDANG", "DINAS", "", "ADMINISTRATOR");
        }
        var nip = new ArrayList<String>();
        for (var n = 0; n < banyak; n++) {
            nip.add(l.orang("BIDANG-" + n % BIDANG, "AHLI_PERTAMA"));
        }
        RuangPenugasan.berhasil(KlienApi.sebagai(port, "organisasi-" + KODE).impor(KODE, false, l.jadi()));
        orang = nip.toArray(String[]::new);
        pekerjaan("Berjalan", "AKTIF", tim);
    }

    /** Teams of five with a plan of three lines, six activities and four entries of progress on each; ended ones look the same. */
    private void pekerjaan(String nama, String status, int banyak) {
        var hari = RuangPenugasan.HARI_INI;
        var timStatus = status.equals("AKTIF") ? "AKTIF" : "SELESAI";
        Penyewa.sebagai(KODE, () -> {
            sql.sql("""
                    insert into penugasan.penugasan (instansi, paket, versi, sidik, alur, lingkup, cara, bentuk, sifat, judul, mulai, selesai, unit_pemilik, jumlah, status,
                        penanda, pemohon, pemohon_pengguna, dasar)
                    select ?, 'lamandau-13-2024', 1, 'ukur', 'penunjukan-dalam-unit', 'DALAM_UNIT', 'PENUNJUKAN', 'TIM', 'RUTIN', ? || ' ' || n, ?::date, ?::date,
                           'BIDANG-' || n % 5, 5, ?, '', 'x', 'x', DASAR::jsonb
                      from generate_series(1, ?) n
                    """.replace("DASAR", "'" + DASAR + "'")).params(KODE, nama, hari.minusDays(40), hari.plusDays(40), status, banyak).update();
            sql.sql("""
                    insert into timkerja.tim (instansi, nama, unit_pemilik, paket, alur, lingkup, status)
                    select instansi, judul, unit_pemilik, paket, alur, lingkup, ? from penugasan.penugasan where instansi = ? and judul like ? || ' %' order by id
                    """).params(timStatus, KODE, nama).update();
            sql.sql("""
                    insert into timkerja.tim_penugasan (instansi, tim, penugasan)
                    select t.instansi, t.id, p.id from timkerja.tim t join penugasan.penugasan p on p.instansi = t.instansi and p.judul = t.nama where t.instansi = ? and t.nama like ? || ' %'
                    """).params(KODE, nama).update();
            sql.sql("""
                    insert into timkerja.tim_orang (instansi, tim, nip, nama, peran, unit_asal, mulai, selesai)
                    select t.instansi, t.id, o.nip, 'Orang ' || o.ke, case when n = 0 then 'KETUA' else 'ANGGOTA' end, t.unit_pemilik, ?::date, case ? when 'AKTIF' then null else ?::date end
                      from (select *, row_number() over (order by id) - 1 as urut from timkerja.tim where instansi = ? and nama like ? || ' %') t
                      cross join generate_series(0, 4) n join unnest(?::text[]) with ordinality o (nip, ke) on o.ke = (t.urut * 5 + n) % ? + 1
                    """).params(hari.minusDays(40), timStatus, hari.minusDays(1), KODE, nama, orang, orang.length).update();
            sql.sql("insert into pelaksanaan.rencana (instansi, penugasan, status, oleh) select instansi, id, 'DISEPAKATI', 'x' from penugasan.penugasan where instansi = ? and judul like ? || ' %'")
                    .params(KODE, nama).update();
            sql.sql("""
                    insert into pelaksanaan.rencana_baris (instansi, penugasan, urut, nama, mulai, selesai)
                    select p.instansi, p.id, n, 'Baris ' || n, p.mulai, p.selesai from penugasan.penugasan p, generate_series(1, 3) n where p.instansi = ? and p.judul like ? || ' %'
                    """).params(KODE, nama).update();
            sql.sql("""
                    insert into pelaksanaan.rencana_anggaran (instansi, baris, urut, uraian, jumlah)
                    select b.instansi, b.id, 1, 'Biaya', 1000000 from pelaksanaan.rencana_baris b join penugasan.penugasan p on p.id = b.penugasan where p.instansi = ? and p.judul like ? || ' %'
                    """).params(KODE, nama).update();
            sql.sql("""
                    insert into pelaksanaan.kegiatan (instansi, penugasan, baris, nama, mulai, selesai, oleh)
                    select b.instansi, b.penugasan, b.id, 'Kegiatan ' || b.urut || n, b.mulai, b.mulai + 30 + n * 20, 'x'
                      from pelaksanaan.rencana_baris b join penugasan.penugasan p on p.id = b.penugasan, generate_series(1, 2) n where p.instansi = ? and p.judul like ? || ' %'
                    """).params(KODE, nama).update();
            sql.sql("""
                    insert into pelaksanaan.kegiatan_orang (instansi, kegiatan, nip, nama, peran)
                    select k.instansi, k.id, o.nip, o.nama, 'Pelaksana' from pelaksanaan.kegiatan k join timkerja.tim_penugasan tp on tp.instansi = k.instansi and tp.penugasan = k.penugasan
                      join timkerja.tim_orang o on o.tim = tp.tim join penugasan.penugasan p on p.id = k.penugasan where p.instansi = ? and p.judul like ? || ' %'
                    """).params(KODE, nama).update();
            sql.sql("""
                    insert into pelaksanaan.kemajuan (instansi, kegiatan, tanggal, persen, uraian, realisasi, nip, nama)
                    select k.instansi, k.id, k.mulai + n, n * 20, 'Sebagian selesai', 100000, 'x', 'x'
                      from pelaksanaan.kegiatan k join penugasan.penugasan p on p.id = k.penugasan, generate_series(1, 4) n where p.instansi = ? and p.judul like ? || ' %'
                    """).params(KODE, nama).update();
            return 0;
        });
        sql.sql("analyze").update();
        cetak("%s: %,d tim ditambahkan", nama, banyak);
    }
}

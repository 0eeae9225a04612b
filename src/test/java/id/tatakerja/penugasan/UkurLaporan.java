package id.tatakerja.penugasan;

import static id.tatakerja.penugasan.Laju.cetak;
import static id.tatakerja.penugasan.Laju.setelan;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.pertanggungjawaban.MenyiapkanLaporan;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Benchmark, run by name alone: the season of reports of one regency. People arrive as chance has it, at the rate of all of them within one hour;
 * each looks at what is due, opens the report and sends it. Waiting begins when a person arrives, not when the server has time.
 */
@Tag("ukur")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tatakerja.demo=ya", "tatakerja.contoh=tidak", "tatakerja.naskah.pekerja=tidak", "tatakerja.uji.basisdata=sendiri", "tatakerja.uji.kolam=20"})
class UkurLaporan {

    private static final String KODE = "ukur-laporan";
    private static final String DASAR = "{\"paket\": \"lamandau-13-2024\", \"versi\": 1, \"sidik\": \"u\", \"tabel\": \"lingkup\", \"baris\": \"1\", \"masukan\": {}, \"kutipan\": []}";
    private static final int BIDANG = 5;
    /** As many dinas of one sheet as its numbers of people suffice for. */
    private static final int DINAS = 10;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private MenyiapkanLaporan menyiapkan;

    private final Queue<Long> kirim = new ConcurrentLinkedQueue<>();
    private final Queue<Long> semua = new ConcurrentLinkedQueue<>();
    private final Queue<String> galat = new ConcurrentLinkedQueue<>();

    @Test
    void musim_laporan() throws Exception {
        var orang = setelan("laporan", 15_000);
        var menit = setelan("menit", 60);
        var nip = kabupaten(orang);
        var mulai = System.nanoTime();
        var dikabarkan = Penyewa.<Integer, RuntimeException>sebagai(KODE, () -> menyiapkan.tagih(KODE));
        cetak("menagih laporan %,d orang: %.1f s, %,d pengingat", orang, (System.nanoTime() - mulai) / 1e9, dikabarkan);
        var datang = (int) Math.min(orang, Math.round(orang * menit / 60.0));
        musim(nip.subList(0, datang), orang / 3600.0);
        var masuk = Penyewa.<Long, RuntimeException>sebagai(KODE, () -> sql.sql("select count(*) from pertanggungjawaban.laporan where instansi = ? and status = 'TERKIRIM'")
                .param(KODE).query(Long.class).single());
        laporkan("mengirim laporan", kirim);
        laporkan("seluruh permintaan musim laporan", semua);
        cetak("musim laporan: %,d orang dalam %d menit (%.2f orang/s), %,d laporan masuk, galat %d", datang, menit, orang / 3600.0, masuk, galat.size());
        if (!galat.isEmpty()) {
            throw new AssertionError(galat.stream().distinct().limit(5).toList().toString());
        }
    }

    private static void laporkan(String apa, Queue<Long> waktu) {
        var urut = waktu.stream().mapToLong(Long::longValue).sorted().toArray();
        if (urut.length > 0) {
            cetak("%s: %,d kali, p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, terlama %.0f ms", apa, urut.length, di(urut, 50), di(urut, 95), di(urut, 99), di(urut, 100));
        }
    }

    private static double di(long[] urut, int persen) {
        return urut[Math.min(urut.length - 1, urut.length * persen / 100)] / 1e6;
    }

    /** People arrive independently of each other and of how fast they are served. */
    private void musim(List<String> nip, double tiapDetik) throws InterruptedException {
        var acak = new Random(7);
        var giliran = System.nanoTime();
        var jalan = new ArrayList<Thread>();
        for (var satu : nip) {
            giliran += (long) (-Math.log(1 - acak.nextDouble()) / tiapDetik * 1e9);
            var tunggu = giliran - System.nanoTime();
            if (tunggu > 0) {
                Thread.sleep(tunggu / 1_000_000, (int) (tunggu % 1_000_000));
            }
            var tiba = giliran;
            jalan.add(Thread.ofVirtual().start(() -> lapor(satu, tiba)));
        }
        for (var satu : jalan) {
            satu.join();
        }
    }

    private void lapor(String nip, long tiba) {
        try (var klien = new KlienSoket(port)) {
            var daftar = klien.ambil("demo-" + nip, "/api/v1/laporan").berhasil();
            semua.add(System.nanoTime() - tiba);
            var id = daftar.path("sampaikan").path(0).path("id").asLong();
            var buka = System.nanoTime();
            klien.ambil("demo-" + nip, "/api/v1/laporan/" + id).berhasil();
            var tulis = System.nanoTime();
            semua.add(tulis - buka);
            klien.kirim("demo-" + nip, "/api/v1/laporan/" + id + "/pengiriman", Map.of("uraian", "Pendataan triwulan selesai dan direkap; dua lokasi dikunjungi.")).berhasil();
            kirim.add(System.nanoTime() - tulis);
            semua.add(System.nanoTime() - tulis);
        } catch (Exception | AssertionError gagal) {
            galat.add(String.valueOf(gagal.getMessage()));
        }
    }

    /** A regency with so many people, each with work in force that has to be accounted for today. */
    private List<String> kabupaten(int orang) {
        RuangPenugasan.berhasil(KlienApi.sebagai(port, "admin").kirim("/instansi", Map.of(
                "kode", KODE, "nama", "Kabupaten Ukur", "jenis", "KABUPATEN", "regulasi", "lamandau-13-2024", "zonaWaktu", "Asia/Jakarta", "pejabatPembinaKepegawaian",
                Map.of("sebutan", "Bupati", "nama", "Contoh"))));
        var nip = new ArrayList<String>();
        var tempat = new ArrayList<String>();
        var satu = lembar(501, 0, orang / 2, nip, tempat);
        var dua = lembar(502, DINAS, orang - orang / 2, nip, tempat);
        satu.replaceAll((nama, isi) -> isi + dua.get(nama).lines().skip(1).collect(Collectors.joining("\n", "", "\n")));
        var organisasi = KlienApi.sebagai(port, "organisasi-" + KODE);
        RuangPenugasan.berhasil(organisasi.impor(KODE, false, satu));
        pekerjaan(nip, tempat);
        return nip;
    }

    private static Map<String, String> lembar(int nomor, int pertama, int orang, List<String> nip, List<String> tempat) {
        var l = new LembarUji(nomor);
        var unit = new ArrayList<String>();
        for (var d = pertama; d < pertama + DINAS; d++) {
            l.unit("DINAS-" + d, "DINAS", "", "1", "JPT_PRATAMA");
            for (var b = 0; b < BIDANG; b++) {
                unit.add("BIDANG-" + d + "-" + b);
                l.unit(unit.getLast(), "BIDANG", "DINAS-" + d, "", "ADMINISTRATOR");
            }
        }
        for (var n = 0; n < orang; n++) {
            tempat.add(unit.get(n % unit.size()));
            nip.add(l.orang(tempat.getLast(), "AHLI_PERTAMA"));
        }
        return new LinkedHashMap<>(l.jadi());
    }

    /** Work in force of each person, as one real case leaves it behind, ending today. */
    private void pekerjaan(List<String> nip, List<String> unit) {
        var hari = RuangPenugasan.HARI_INI;
        Penyewa.sebagai(KODE, () -> {
            sql.sql("""
                    insert into penugasan.penugasan (instansi, paket, versi, sidik, alur, lingkup, cara, bentuk, sifat, judul, mulai, selesai, unit_pemilik, jumlah, status,
                        penanda, pemohon, pemohon_pengguna, dasar)
                    select ?, 'lamandau-13-2024', 1, 'ukur', 'penunjukan-dalam-unit', 'DALAM_UNIT', 'PENUNJUKAN', 'INDIVIDU', 'RUTIN', 'Pendataan ' || n.ke, ?::date, ?::date,
                           n.unit, 1, 'AKTIF', '', 'x', 'x', DASAR::jsonb
                      from unnest(?::text[]) with ordinality n (unit, ke)
                    """.replace("DASAR", "'" + DASAR + "'"))
                    .params(KODE, hari.minusDays(20), hari, unit.toArray(String[]::new)).update();
            return sql.sql("""
                    insert into penugasan.penugasan_pegawai (penugasan, instansi, nip, urut)
                    select p.id, p.instansi, n.nip, 1 from penugasan.penugasan p join unnest(?::text[]) with ordinality n (nip, ke) on p.judul = 'Pendataan ' || n.ke where p.instansi = ?
                    """).params(nip.toArray(String[]::new), KODE).update();
        });
        sql.sql("analyze penugasan.penugasan, penugasan.penugasan_pegawai").update();
    }
}

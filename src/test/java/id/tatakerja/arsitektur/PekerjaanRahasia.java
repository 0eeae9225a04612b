package id.tatakerja.arsitektur;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Work of the attacked tenant: a row in every table of the module, hanging on its first assignment. */
final class PekerjaanRahasia {

    private PekerjaanRahasia() {}

    static void isi(JdbcClient sql, String instansi, String tanda, String nip) {
        var penugasan = sql.sql("select min(id) from penugasan.penugasan where instansi = ?").param(instansi).query(Long.class).single();
        sql.sql("insert into pelaksanaan.rencana (instansi, penugasan, versi, status, oleh) values (?, ?, 20, 'KONSEP', ?)").params(instansi, penugasan, nip).update();
        var baris = baris(sql, instansi, penugasan, tanda);
        // one on which nothing hangs, so that it can be taken away
        baris(sql, instansi, penugasan, tanda);
        sql.sql("insert into pelaksanaan.rencana_anggaran (instansi, baris, urut, uraian, jumlah) values (?, ?, 1, ?, 5)").params(instansi, baris, tanda).update();
        sql.sql("""
                insert into pelaksanaan.rencana_setuju (instansi, penugasan, versi, pihak, pemegang, sebutan, nama, pengguna) values (?, ?, 20, 'PELAKSANA', '#x', '', ?, ?)
                """).params(instansi, penugasan, tanda, nip).update();
        sql.sql("insert into pelaksanaan.rencana_lama (instansi, penugasan, versi, isi, alasan, sebutan, nama, pengguna) values (?, ?, 19, '{}', ?, '', ?, ?)")
                .params(instansi, penugasan, tanda, tanda, nip).update();
        sql.sql("insert into pelaksanaan.rencana_individu (instansi, penugasan, nip, isi) values (?, ?, ?, ?)").params(instansi, penugasan, nip, tanda).update();
        var kegiatan = kegiatan(sql, instansi, penugasan, baris, tanda);
        var lain = kegiatan(sql, instansi, penugasan, baris, tanda);
        sql.sql("insert into pelaksanaan.kegiatan_orang (instansi, kegiatan, nip, nama, peran) values (?, ?, ?, ?, ?)").params(instansi, kegiatan, nip, tanda, tanda).update();
        sql.sql("insert into pelaksanaan.kegiatan_menunggu (instansi, kegiatan, menunggu) values (?, ?, ?)").params(instansi, kegiatan, lain).update();
        var kemajuan = sql.sql("insert into pelaksanaan.kemajuan (instansi, kegiatan, tanggal, persen, uraian, nip, nama) values (?, ?, (now() at time zone 'Asia/Jakarta')::date, 5, ?, ?, ?) returning id")
                .params(instansi, kegiatan, tanda, nip, tanda).query(Long.class).single();
        sql.sql("insert into pelaksanaan.bukti (instansi, kemajuan, nama, tipe, ukuran, sidik, dipindai, oleh) values (?, ?, ?, 'text/plain', 1, 'x', false, ?)")
                .params(instansi, kemajuan, tanda, nip).update();
        kendala(sql, instansi, penugasan, tanda, nip);
        perjanjian(sql, instansi, penugasan, tanda, nip);
        laporan(sql, instansi, penugasan, tanda, nip);
        luar(sql, instansi, tanda, nip);
    }

    /** Work of another government, two things on their way there, and something that came from a third. */
    private static void luar(JdbcClient sql, String instansi, String tanda, String nip) {
        var hubungan = java.util.UUID.fromString("eeeeeeee-0000-4000-8000-000000000002");
        for (var penugasan : sql.sql("select id from penugasan.penugasan where instansi = ? order by id").param(instansi).query(Long.class).list()) {
            sql.sql("insert into pelaksanaan.luar_kerja (instansi, penugasan, hubungan, isi) values (?, ?, ?, ?::jsonb)").params(instansi, penugasan, hubungan,
                    "{\"judul\": \"" + tanda + "\", \"pemilik\": \"\", \"ketua\": \"\", \"masa\": \"\", \"berlaku\": true, \"disepakati\": true, \"bertim\": true, \"orang\": [\"" + nip + "\"], \"rencana\": [], "
                            + "\"arahan\": [{\"id\": 1, \"isi\": \"" + tanda + "\", \"oleh\": \"\", \"dibaca\": []}], \"kegiatan\": [], \"laporan\": [], \"rencanaSendiri\": {}, "
                            + "\"kendala\": [], \"koordinasi\": [], \"umpanBalik\": []}").update();
            sql.sql("insert into pelaksanaan.luar_kiriman (instansi, penugasan, hubungan, tujuan, jenis, nip, nama, isi) values (?, ?, ?, 'tidak-ada', 'BUKTI', ?, ?, ?::jsonb)")
                    .params(instansi, penugasan, hubungan, nip, tanda, "{\"kemajuan\": 1, \"nama\": \"" + tanda + "\", \"sidik\": \"x\"}").update();
        }
        sql.sql("""
                insert into pelaksanaan.luar_terimaan (instansi, pengirim, kiriman, diterima, alasan, nomor)
                select instansi, 'r', min(id), true, ?, 1 from pelaksanaan.luar_kiriman where instansi = ? group by instansi
                """).params(tanda, instansi).update();
        sql.sql("""
                insert into penugasan.pasangan (penugasan, instansi, sisi, lain, nama, hubungan, paket_lain)
                select max(id), instansi, 'ASAL', 'tidak-ada', ?, ?, 'r' from penugasan.penugasan where instansi = ? and status = 'AKTIF' group by instansi
                """).params(tanda, hubungan, instansi).update();
    }

    /** One that is owed, one that waits for an answer, one that is accepted. */
    private static void laporan(JdbcClient sql, String instansi, long penugasan, String tanda, String nip) {
        for (var n = 1; n <= 3; n++) {
            var status = n == 1 ? "DITUNGGU" : n == 2 ? "TERKIRIM" : "DITERIMA";
            var id = sql.sql("""
                    insert into pertanggungjawaban.laporan (instansi, penugasan, jenis, asal, pelapor, nama, judul, mulai, selesai, buka, batas, status, uraian, penerima,
                        penerima_sebutan, dikirim, dijawab)
                    values (?, ?, 'INDIVIDU', 'BERKALA', ?, ?, ?, date '2026-01-01' + ?, date '2026-01-01' + ?, date '2026-01-01' + ?, date '2026-01-01' + ?, ?, ?, 'kunci-r', ?, now(), now())
                    returning id
                    """).params(instansi, penugasan, nip, tanda, tanda, n, n, n, n, status, tanda, tanda).query(Long.class).single();
            sql.sql("insert into pertanggungjawaban.langkah (instansi, laporan, urut, apa, sebutan, nama, pengguna) values (?, ?, 1, 'KIRIM', '', ?, ?)")
                    .params(instansi, id, tanda, nip).update();
        }
        var tentang = sql.sql("""
                insert into pertanggungjawaban.laporan (instansi, penugasan, jenis, asal, pelapor, nama, judul, mulai, selesai, buka, batas, status, uraian, penerima, dikirim,
                    tentang, tentang_nama, tentang_instansi)
                values (?, ?, 'CAPAIAN', 'BERKALA', ?, ?, ?, current_date, current_date, current_date, current_date, 'TERKIRIM', ?, '@anggota', now(), ?, ?, 'tidak-ada')
                returning id
                """).params(instansi, penugasan, nip, tanda, tanda, tanda, nip, tanda).query(Long.class).single();
        sql.sql("insert into pertanggungjawaban.tanda_terima (instansi, laporan, pemegang, sebagai, sebutan) values (?, ?, 'K-DINAS-R', ?, ?)")
                .params(instansi, tentang, tanda, tanda).update();
        for (var dibaca : new String[] {"", "now"}) {
            sql.sql("""
                    insert into pertanggungjawaban.capaian (instansi, asal, asal_nama, laporan, nip, nama, judul, ketua, mulai, selesai, uraian, hambatan, rencana, pemegang, sebagai,
                        sebutan, dibaca)
                    values (?, 'tidak-ada', ?, ?, ?, ?, ?, ?, current_date, current_date, ?, '', '', 'kunci-r', ?, ?, nullif(?, '')::timestamptz)
                    """).params(instansi, tanda, dibaca.isEmpty() ? 1 : 2, nip, tanda, tanda, tanda, tanda, tanda, tanda, dibaca).update();
        }
        sql.sql("insert into pertanggungjawaban.putaran (instansi, hari) values (?, current_date - 3)").param(instansi).update();
    }

    private static long baris(JdbcClient sql, String instansi, long penugasan, String tanda) {
        return sql.sql("insert into pelaksanaan.rencana_baris (instansi, penugasan, urut, nama, mulai, selesai) values (?, ?, 1, ?, current_date, current_date) returning id")
                .params(instansi, penugasan, tanda).query(Long.class).single();
    }

    private static long kegiatan(JdbcClient sql, String instansi, long penugasan, long baris, String tanda) {
        return sql.sql("insert into pelaksanaan.kegiatan (instansi, penugasan, baris, nama, mulai, selesai, oleh) values (?, ?, ?, ?, current_date, current_date, 'r') returning id")
                .params(instansi, penugasan, baris, tanda).query(Long.class).single();
    }

    private static void kendala(JdbcClient sql, String instansi, long penugasan, String tanda, String nip) {
        var kendala = sql.sql("""
                insert into pelaksanaan.kendala (instansi, penugasan, judul, uraian, kolaborasi, status, nip, nama, luar, giliran_luar)
                values (?, ?, ?, ?, false, 'TERBUKA', ?, ?, 'r', 1) returning id
                """).params(instansi, penugasan, tanda, tanda, nip, tanda).query(Long.class).single();
        sql.sql("insert into pelaksanaan.kendala_alternatif (instansi, kendala, urut, uraian, disarankan) values (?, ?, 1, ?, true)").params(instansi, kendala, tanda).update();
        sql.sql("insert into pelaksanaan.kendala_giliran (instansi, kendala, pemegang, unit, batas, status) values (?, ?, array['kunci-r'], 'BIDANG-R', current_date, 'TERBUKA')")
                .params(instansi, kendala).update();
        sql.sql("insert into pelaksanaan.kendala_giliran (instansi, kendala, pemegang, unit, batas, status, pemerintah) values (?, ?, '{}', ?, current_date, 'TERBUKA', 'r')")
                .params(instansi, kendala, tanda).update();
        var catatan = sql.sql("""
                insert into pelaksanaan.catatan (instansi, penugasan, jenis, isi, sebutan, nip, nama, pengguna) values (?, ?, 'ARAHAN', ?, ?, 'x', ?, 'x') returning id
                """).params(instansi, penugasan, tanda, tanda, tanda).query(Long.class).single();
        sql.sql("insert into pelaksanaan.catatan_dibaca (instansi, catatan, nip) values (?, ?, 'y')").params(instansi, catatan).update();
        sql.sql("""
                insert into pelaksanaan.catatan (instansi, penugasan, jenis, isi, sebutan, nip, nama, pengguna, waktu)
                values (?, ?, 'PEMANTAUAN', ?, ?, 'x', ?, 'x', now() + interval '900 days')
                """).params(instansi, penugasan, tanda, tanda, tanda).update();
        sql.sql("insert into pelaksanaan.kegiatan_arahan (instansi, kegiatan, catatan) select instansi, min(id), ? from pelaksanaan.kegiatan where instansi = ? group by instansi")
                .params(catatan, instansi).update();
        sql.sql("""
                insert into pelaksanaan.pemantauan (instansi, penugasan, judul, mulai, selesai, batas, pemegang)
                values (?, ?, ?, date '2026-01-01', date '2026-01-31', date '2026-02-07', array['kunci-r', 'K-DINAS-R'])
                """).params(instansi, penugasan, tanda).update();
        sql.sql("insert into pelaksanaan.pemantauan_putaran (instansi, hari) values (?, current_date - 3)").param(instansi).update();
        sql.sql("""
                insert into pelaksanaan.koordinasi (instansi, penugasan, tahap, tanggal, hal, jabatan, sebutan, nama, pengguna)
                values (?, ?, 'EVALUASI', current_date, ?, 'K-DINAS-R', ?, ?, ?)
                """).params(instansi, penugasan, tanda, tanda, tanda, nip).update();
    }

    private static void perjanjian(JdbcClient sql, String instansi, long penugasan, String tanda, String nip) {
        var perjanjian = sql.sql("""
                insert into pelaksanaan.perjanjian (instansi, unit, tahun, status, jabatan, renstra, pengguna) values (?, 'BIDANG-R', 20, 'KONSEP', 'K-BIDANG-R', ?, ?) returning id
                """).params(instansi, tanda, nip).query(Long.class).single();
        var target = sql.sql("""
                insert into pelaksanaan.target (instansi, perjanjian, urut, sasaran, indikator, nilai, bentuk) values (?, ?, 1, ?, ?, '1', 'INDIVIDU') returning id
                """).params(instansi, perjanjian, tanda, tanda).query(Long.class).single();
        // one that is set and names no rencana strategis
        var sah = sql.sql("""
                insert into pelaksanaan.perjanjian (instansi, unit, tahun, status, tanggal, jabatan, nama, pengguna)
                values (?, 'DINAS-R', 20, 'DITETAPKAN', current_date, 'K-DINAS-R', ?, ?) returning id
                """).params(instansi, tanda, nip).query(Long.class).single();
        sql.sql("insert into pelaksanaan.target (instansi, perjanjian, urut, sasaran, indikator, nilai, bentuk) values (?, ?, 1, ?, ?, '1', 'INDIVIDU')")
                .params(instansi, sah, tanda, tanda).update();
        var fungsi = sql.sql("insert into pelaksanaan.fungsi (instansi, unit, nama, oleh) values (?, 'BIDANG-R', ?, ?) returning id")
                .params(instansi, tanda, nip).query(Long.class).single();
        var butir = sql.sql("insert into pelaksanaan.butir (instansi, jabatan, nama, fungsi, target, oleh) values (?, 'K-DINAS-R', ?, ?, ?, ?) returning id")
                .params(instansi, tanda, fungsi, target, nip).query(Long.class).single();
        sql.sql("update pelaksanaan.kegiatan set katalog = ? where id = (select min(id) from pelaksanaan.kegiatan where instansi = ?)").params(butir, instansi).update();
        sql.sql("insert into pelaksanaan.pembagian (instansi, target, dari, kepada, arahan, sebutan, nama, pengguna) values (?, ?, 'K-X', 'K-DINAS-R', ?, ?, ?, ?)")
                .params(instansi, target, tanda, tanda, tanda, nip).update();
        sql.sql("""
                insert into pelaksanaan.strategi (instansi, target, bentuk, kebutuhan, ketua, uraian, unit, sebutan, nama, pengguna, draf)
                values (?, ?, 'INDIVIDU', 'TIDAK', false, ?, 'BIDANG-R', ?, ?, ?, 'x')
                """).params(instansi, target, tanda, tanda, tanda, nip).update();
        var kedua = sql.sql("""
                insert into pelaksanaan.target (instansi, perjanjian, urut, sasaran, indikator, nilai, bentuk) values (?, ?, 2, ?, ?, '1', 'INDIVIDU') returning id
                """).params(instansi, perjanjian, tanda, tanda).query(Long.class).single();
        sql.sql("""
                insert into pelaksanaan.strategi (instansi, target, bentuk, kebutuhan, ketua, uraian, unit, sebutan, nama, pengguna, penugasan)
                values (?, ?, 'INDIVIDU', 'TIDAK', false, ?, 'BIDANG-R', ?, ?, ?, ?)
                """).params(instansi, kedua, tanda, tanda, tanda, nip, penugasan).update();
        sql.sql("insert into pelaksanaan.penugasan_target (instansi, penugasan, target, sebutan, nama, pengguna) values (?, ?, ?, ?, ?, ?)")
                .params(instansi, penugasan, target, tanda, tanda, nip).update();
        for (var jenis : new String[] {"TARGET", "TUGASKAN", "RENCANA", "KATALOG", "HASIL_ANGGOTA", "UMPAN_BALIK"}) {
            sql.sql("insert into pelaksanaan.giliran (instansi, jenis, objek, kunci, judul, alasan, tautan) values (?, ?, ?, 'K-DINAS-R', ?, ?, ?)")
                    .params(instansi, jenis, jenis.startsWith("T") ? target : penugasan, tanda, tanda, tanda).update();
        }
        sql.sql("insert into pelaksanaan.langkah (instansi, target, nomor, tindakan, isi, kepada, sebutan, nama, pengguna) values (?, ?, 1, 'ARAHKAN', ?, 'K-DINAS-R', ?, ?, ?)")
                .params(instansi, target, tanda, tanda, tanda, nip).update();
        sql.sql("""
                insert into pelaksanaan.langkah (instansi, target, nomor, tindakan, isi, sebutan, nama, pengguna, jumlah, jenis, jabatan, jenjang, kebutuhan)
                values (?, ?, 2, 'REKOMENDASIKAN_PEGAWAI', ?, ?, ?, ?, 2, 'FUNGSIONAL', ?, 'Ahli Muda', 'TIDAK')
                """).params(instansi, target, tanda, tanda, tanda, nip, tanda).update();
    }
}

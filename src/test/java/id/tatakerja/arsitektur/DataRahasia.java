package id.tatakerja.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.uji.KlienApi;
import id.tatakerja.uji.LembarUji;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A tenant with at least one row in every table, whose names all carry one word that no argument carries. */
final class DataRahasia {

    static final String KODE = "penyewa-a";
    static final String LAIN = "penyewa-b";
    /** Stands in every name of the tenant and nowhere else. */
    static final String TANDA = "Tersembunyi";
    /** Joins its record to that of another government. */
    static final java.util.UUID HUBUNGAN = java.util.UUID.fromString("ffffffff-0000-4000-8000-000000000001");

    final JdbcClient sql;
    String nip = "";

    DataRahasia(JdbcClient sql) {
        this.sql = sql;
    }

    /** Fills the tenant, once for each database. */
    DataRahasia isi(int port) {
        boolean ada = Penyewa.seluruhInstalasi(
                () -> sql.sql("select count(*) from organisasi.instansi where kode = ?").param(KODE).query(Long.class).single()) > 0;
        if (!ada) {
            isiSekali(port);
        }
        var organisasi = KlienApi.sebagai(port, "organisasi-" + KODE);
        nip = nip(organisasi, "AHLI_MUDA");
        return this;
    }

    private static String nip(KlienApi organisasi, String jenjang) {
        return organisasi.ambil("/pegawai?unit=BIDANG-R&jenjang=" + jenjang).isi().path("isi").path(0).path("nip").asString();
    }

    private void isiSekali(int port) {
        var admin = KlienApi.sebagai(port, "admin");
        for (var kode : List.of(KODE, LAIN)) {
            berhasil(admin.kirim("/instansi", Map.of(
                    "kode", kode, "nama", kode.equals(KODE) ? "Kabupaten " + TANDA : "Kabupaten Lain", "jenis", "KABUPATEN", "regulasi",
                    "lamandau-13-2024", "zonaWaktu", "Asia/Jakarta", "pejabatPembinaKepegawaian", Map.of("sebutan", "Bupati", "nama", kode.equals(KODE) ? TANDA : "Lain"))));
        }
        var organisasi = KlienApi.sebagai(port, "organisasi-" + KODE);
        berhasil(organisasi.impor(KODE, false, lembar(31, TANDA)));
        jauh(() -> berhasil(KlienApi.sebagai(port, "organisasi-" + LAIN).impor(LAIN, false, lembar(32, "Biasa"))));
        nip = nip(organisasi, "AHLI_MUDA");
        berhasil(organisasi.ubah("/instansi/" + KODE + "/pengaturan", Map.of("pimpinanUnitOrganisasi", "UNIT_KERJA")));
        berhasil(organisasi.kirim("/jabatan/K-UPT-R/pelaksana-tugas", Map.of(
                "nip", nip(organisasi, "PELAKSANA"), "jenis", "PLT", "mulai", hari(0), "selesai", hari(30), "dasar", TANDA)));
        berhasil(organisasi.kirim("/jabatan/K-DINAS-R/delegasi-penilai", Map.of(
                "penerima", "K-BIDANG-R", "unit", "UPT-R", "mulai", hari(0), "selesai", hari(30), "dokumen", TANDA)));
        berhasil(organisasi.taruh("/pegawai/" + nip + "/penyetaraan", Map.of("dokumen", TANDA)));
        berhasil(organisasi.kirim("/instansi/" + KODE + "/kedudukan/hitung", "{}"));
        berhasil(KlienApi.sebagai(port, "bupati-" + KODE).kirim(
                "/instansi/" + KODE + "/kedudukan/tetapkan", Map.of("nomor", "188/R", "tanggal", hari(0), "berlaku", hari(0))));
        berhasil(organisasi.ubah("/unit/DINAS-R/pengaturan?tanggal=" + hari(20), Map.of("pimpinanUnitOrganisasi", "UNIT_KERJA")));
        langsung();
    }

    /** Makes rows with numbers far from all others: what is read with the number of another thing would look like a leak. */
    private void jauh(Runnable membuat) {
        var semula = sql.sql("select format('%I.%I', schemaname, sequencename), last_value from pg_sequences where schemaname not like 'pg%'")
                .query((r, _) -> Map.entry(r.getString(1), Optional.ofNullable(r.getObject(2, Long.class)))).list();
        semula.forEach(s -> setel(s.getKey(), 1_000_000, true));
        membuat.run();
        semula.forEach(s -> setel(s.getKey(), s.getValue().orElse(1L), s.getValue().isPresent()));
    }

    private void setel(String urutan, long nomor, boolean terpakai) {
        sql.sql("select setval(?::regclass, ?, ?)").params(urutan, nomor, terpakai).query(Long.class).single();
    }

    /** What the API writes only on the way of a browser, or over time. */
    private void langsung() {
        Penyewa.sebagai(KODE, () -> {
            sql.sql("insert into akses.token (pemilik, instansi, nama, hash, kedaluwarsa) values (?, ?, ?, sha256('r'), now() + interval '9 days')")
                    .params(nip, KODE, TANDA).update();
            sql.sql("update akses.akun set gagal_berturut = 1 where nama_pengguna = ?").param(nip).update();
            for (var umur : List.of("2 hours", "1 minute")) {
                sql.sql("insert into akses.catatan_masuk values (now() - ?::interval, ?, ?, ?, 'GAGAL')")
                        .params(umur, nip, KODE, "192.0.2.1").update();
            }
            sql.sql("insert into akses.kunci_idempoten values (?, 'lama', ?, '/r', sha256('r'), now() - interval '9 days')")
                    .params(nip, KODE).update();
            sql.sql("insert into akses.kunci_idempoten values (?, 'kunci-r', ?, '/r', sha256('r'), now(), 200, 'text/plain', ?, 'r')")
                    .params(nip, KODE, TANDA).update();
            sql.sql("insert into organisasi.pekerjaan values (gen_random_uuid(), ?, 'IMPOR', ?, 'SELESAI', 100, ?, '{}', now(), now(), ?)")
                    .params(KODE, nip, TANDA, TANDA).update();
            sql.sql("insert into organisasi.pekerjaan values (gen_random_uuid(), ?, 'IMPOR', ?, 'BERJALAN', 0, ?, '', now(), now(), '')")
                    .params(KODE, nip, TANDA).update();
            sql.sql("""
                    insert into organisasi.berkas_impor (pekerjaan, instansi, nama, ukuran, tanggal, xlsx)
                    select id, instansi, ?, 1, current_date, 'r' from organisasi.pekerjaan where instansi = ? and dampak <> ''
                    """).params(TANDA, KODE).update();
            sql.sql("""
                    insert into kedudukan.keputusan_khusus (instansi, nip, jabatan, penilai, aturan, alasan, dasar_hukum, oleh)
                    values (?, ?, 'P', 'K-BIDANG-R', 'K-1', ?, '', ?)
                    """).params(KODE, nip, TANDA, nip).update();
            sql.sql("insert into kedudukan.pengajuan (instansi, pertimbangan, rentang, oleh) values (?, ?, '[]', ?)").params(KODE, TANDA, nip).update();
            sql.sql("""
                    insert into kedudukan.pengajuan (instansi, pertimbangan, rentang, oleh, keadaan, penelaah, catatan, ditelaah)
                    values (?, ?, '[]', ?, 'DIDUKUNG', ?, ?, now())
                    """).params(KODE, TANDA, nip, nip, TANDA).update();
            sql.sql("""
                    insert into organisasi.penempatan_batal (id, instansi, pegawai, jabatan, penyetaraan, berlaku, keadaan, dibatalkan)
                    select -id, instansi, pegawai, jabatan, ?, daterange(current_date + 40, null), current_date, current_date + 20
                    from organisasi.penempatan where instansi = ? and jenis = 'DEFINITIF' limit 1
                    """).params(TANDA, KODE).update();
            sql.sql("update organisasi.pengaturan set beban_kerja = ?, rentang_kendali = ? where instansi = ?").params(TANDA, TANDA, KODE).update();
            sql.sql("""
                    insert into kedudukan.pengajuan_isi (pengajuan, instansi, nip, jabatan, penilai)
                    select id, instansi, ?, 'P', 'K-BIDANG-R' from kedudukan.pengajuan where instansi = ?
                    """).params(nip, KODE).update();
            sql.sql("""
                    update kedudukan.pengajuan_isi set penetapan = (select max(id) from kedudukan.penetapan where instansi = ?)
                     where instansi = ? and pengajuan in (select id from kedudukan.pengajuan where instansi = ? and keadaan = 'DIAJUKAN')
                    """).params(KODE, KODE, KODE).update();
            naskah(nip);
            penugasan(nip);
            PekerjaanRahasia.isi(sql, KODE, TANDA, nip);
            waktu(nip);
            return sql.sql("insert into kedudukan.sanggahan (instansi, nip, catatan) values (?, ?, ?)").params(KODE, nip, TANDA).update();
        });
    }

    <T> List<T> milik(Class<T> jenis, String pertanyaan) {
        return Penyewa.sebagai(KODE, () -> sql.sql(pertanyaan).query(jenis).list());
    }

    private static Map<String, String> lembar(int nomor, String kata) {
        var l = new LembarUji(nomor)
                .unit("DINAS-R", "DINAS", "", "1", "JPT_PRATAMA")
                .unit("BIDANG-R", "BIDANG", "DINAS-R", "", "ADMINISTRATOR")
                .unitTanpaKepala("UPT-R", "UPT", "DINAS-R", "")
                .jabatanKosong("K-UPT-R", "UPT-R", "PENGAWAS");
        l.orang("BIDANG-R", "AHLI_MUDA");
        l.orang("BIDANG-R", "PELAKSANA");
        var hasil = new LinkedHashMap<String, String>();
        l.jadi().forEach((nama, isi) -> hasil.put(nama, isi.replace(",Unit ", ",Unit " + kata + " ")
                .replace(",Jabatan ", ",Jabatan " + kata + " ").replace(",Orang ", ",Orang " + kata + " ")));
        return hasil;
    }

    private static String hari(int tambah) {
        return LocalDate.now(PembuatNilai.ZONA).plusDays(tambah).toString();
    }

    private static void berhasil(KlienApi.Jawaban jawaban) {
        assertThat(jawaban.status()).as(jawaban.mentah()).isBetween(200, 204);
    }

    /** A case under way with an act done and an act open. */
    private void penugasan(String nip) {
        var dasar = "{\"paket\":\"lamandau-13-2024\",\"versi\":1,\"sidik\":\"r\",\"tabel\":\"r\",\"baris\":\"r\",\"masukan\":{},\"kutipan\":[]}";
        var baru = """
                insert into penugasan.penugasan (instansi, paket, versi, sidik, alur, lingkup, cara, bentuk, sifat, judul, unit_pemilik, jumlah, status,
                    penanda, pemohon, pemohon_pengguna, dasar)
                values (?, 'lamandau-13-2024', 1, 'r', 'penunjukan-dalam-unit', 'DALAM_UNIT', 'PENUNJUKAN', 'INDIVIDU', 'RUTIN', ?, 'BIDANG-R', 1, 'BERJALAN',
                    '0', 'K-DINAS-R', ?, ?::jsonb) returning id
                """;
        // one in which nobody is named yet
        var tanpaNama = sql.sql(baru).params(KODE, TANDA, nip, dasar).query(Long.class).single();
        var aktif = sql.sql(baru).params(KODE, TANDA, nip, dasar).query(Long.class).single();
        sql.sql("update penugasan.penugasan set status = 'AKTIF', mulai = current_date where id = ?").param(aktif).update();
        sql.sql("update penugasan.penugasan set lingkup = 'LINTAS_UNIT' where id in (?, ?)").params(aktif, tanpaNama).update();
        sql.sql("insert into penugasan.penugasan_pegawai (penugasan, instansi, nip, urut) values (?, ?, ?, 1)").params(aktif, KODE, nip).update();
        var kasus = sql.sql(baru).params(KODE, TANDA, nip, dasar).query(Long.class).single();
        sql.sql("""
                insert into penugasan.penugasan_perubahan (penugasan, instansi, urut, jenis, menjadi, alasan, pemegang, sebutan, nip, nama, pengguna)
                values (?, ?, 1, 'PERPANJANG', current_date, ?, 'K-DINAS-R', ?, ?, ?, ?)
                """).params(kasus, KODE, TANDA, TANDA, nip, TANDA, nip).update();
        sql.sql("insert into penugasan.penugasan_pegawai (penugasan, instansi, nip, urut) values (?, ?, ?, 1)").params(kasus, KODE, nip).update();
        sql.sql("insert into penugasan.perbandingan (penugasan, instansi, nip, nama, kurang, beban, alasan) values (?, ?, ?, ?, '{}', 1, ?)")
                .params(kasus, KODE, nip, TANDA, TANDA).update();
        sql.sql("""
                insert into penugasan.penugasan_langkah (penugasan, instansi, urut, simpul, tindakan, peran, pemegang, sebutan, nip, nama, pengguna, hasil, dasar)
                values (?, ?, 1, 'tunjuk', 'TUNJUK', 'PIMPINAN_PEMILIK', 'K-DINAS-R', ?, ?, ?, ?, 'SELESAI', ?::jsonb)
                """).params(kasus, KODE, TANDA, nip, TANDA, nip, dasar).update();
        sql.sql("""
                insert into alur.tugas (instansi, penugasan, simpul, tindakan, judul, pemegang, peran, hasil_mungkin, dasar)
                values (?, ?, 'terima', 'TERIMA', ?, array['K-DINAS-R'], array['PEGAWAI'], array['SELESAI'], '[]')
                """).params(KODE, kasus, TANDA).update();
        sql.sql("""
                insert into alur.tugas (instansi, penugasan, simpul, tindakan, judul, pemegang, peran, hasil_mungkin, dasar, selesai, hasil, oleh)
                values (?, ?, 'putuskan', 'PUTUSKAN', ?, array['K-DINAS-R'], array['PIMPINAN_PEMILIK'], array['SETUJU'], '[]', now(), 'SETUJU', ?)
                """).params(KODE, kasus, TANDA, nip).update();
        sql.sql("""
                insert into penugasan.penugasan_jawaban (penugasan, instansi, nomor, tanggal, hasil, alasan, pegawai, pindaian, oleh)
                values (?, ?, ?, current_date, 'SETUJU', '', '[]', 'r', ?)
                """).params(kasus, KODE, TANDA, nip).update();
        sql.sql("update organisasi.jabatan_versi set uraian_tugas = ? where instansi = ? and jenis <> 'PELAKSANA'").params(TANDA, KODE).update();
        sql.sql("update organisasi.pegawai_versi set kompetensi = array[?] where instansi = ?").params(TANDA, KODE).update();
        lintas(kasus);
        tim(kasus, nip, dasar);
        hasil(aktif, nip, dasar);
    }

    /** A team of the case, a draft and a form that was sent. */
    private void tim(long kasus, String nip, String dasar) {
        var tim = sql.sql("""
                insert into timkerja.tim (instansi, nama, unit_pemilik, paket, alur, lingkup, status)
                values (?, ?, 'BIDANG-R', 'lamandau-13-2024', 'penunjukan-dalam-unit', 'DALAM_UNIT', 'AKTIF') returning id
                """).params(KODE, TANDA).query(Long.class).single();
        sql.sql("insert into timkerja.tim_penugasan (instansi, tim, penugasan, masuk) values (?, ?, ?, false)").params(KODE, tim, kasus).update();
        sql.sql("insert into contoh.lakon (instansi, kunci, penugasan, selesai) values (?, ?, ?, true), (?, 'kunci-r', ?, false)").params(KODE, TANDA, kasus, KODE, kasus).update();
        sql.sql("insert into timkerja.tim_orang (instansi, tim, nip, nama, peran, penugasan, unit_asal, mulai) values (?, ?, ?, ?, 'KETUA', ?, 'BIDANG-R', current_date)")
                .params(KODE, tim, nip, TANDA, kasus).update();
        sql.sql("""
                insert into timkerja.tim_perubahan (instansi, tim, urut, jenis, berlaku, uraian, pengguna, dasar) values (?, ?, 1, 'BENTUK', current_date, ?, ?, ?::jsonb)
                """).params(KODE, tim, TANDA, nip, dasar).update();
        sql.sql("""
                insert into penugasan.pengumuman (instansi, unit, judul, maksud_tujuan, kompetensi, ekspektasi, mulai, selesai, jumlah, sebutan, nama, pengguna)
                values (?, 'BIDANG-R', ?, ?, '{}', ?, current_date, current_date + 9, 1, ?, ?, ?)
                """).params(KODE, TANDA, TANDA, TANDA, TANDA, TANDA, nip).update();
        sql.sql("insert into timkerja.tim_keputusan (instansi, tim, oleh, nomor, tanggal, pengguna) values (?, ?, 'BUPATI', ?, current_date, ?)")
                .params(KODE, tim, TANDA, nip).update();
        var lain = sql.sql("""
                insert into timkerja.tim (instansi, nama, unit_pemilik, paket, alur, lingkup, status)
                values (?, ?, 'BIDANG-R', 'lamandau-13-2024', 'penunjukan-dalam-unit', 'DALAM_UNIT', 'AKTIF') returning id
                """).params(KODE, TANDA + "-2").query(Long.class).single();
        sql.sql("insert into timkerja.tim_koordinasi (instansi, tim, lain, catatan, sebutan, nama, pengguna) values (?, ?, ?, ?, ?, ?, ?)")
                .params(KODE, tim, lain, TANDA, TANDA, TANDA, nip).update();
        sql.sql("insert into penugasan.draf (instansi, pengguna, kunci, langkah, isi) values (?, ?, ?, 1, ?::jsonb)")
                .params(KODE, nip, "r".repeat(32), "{\"judul\": [\"" + TANDA + "\"]}").update();
        sql.sql("insert into penugasan.formulir_terkirim (instansi, pengguna, kunci, penugasan) values (?, ?, ?, ?)").params(KODE, nip, "r".repeat(32), kasus).update();
    }

    /** A result under review with its chain, a delivery, an act done and one open. */
    private void hasil(long kasus, String nip, String dasar) {
        var evaluasi = sql.sql("""
                insert into evaluasi.evaluasi (instansi, penugasan, penyerah, judul, paket, versi, sidik, rantai, alur, unit, status, penanda, putaran, dasar)
                values (?, ?, ?, ?, 'lamandau-13-2024', 1, 'r', 'DINAS-BIDANG', 'r', 'BIDANG-R', 'DITINJAU', '0', 1, ?::jsonb) returning id
                """).params(KODE, kasus, nip, TANDA, dasar).query(Long.class).single();
        sql.sql("""
                insert into evaluasi.peninjau (instansi, evaluasi, urut, simpul, peran, sebutan, tindakan, ukuran, pemegang, jabatan, diberitahu, penjelasan, dasar, gabung)
                values (?, ?, 1, 'r', 'KEPALA_BIDANG', ?, 'TINJAU', 'TARGET', 'K-BIDANG-R', ?, ?::jsonb, ?, ?::jsonb, 'langkah-2')
                """).params(KODE, evaluasi, TANDA, TANDA, "[{\"pemegang\": \"K-DINAS-R\", \"jabatan\": \"" + TANDA + "\"}]", TANDA, dasar).update();
        sql.sql("""
                insert into evaluasi.penyerahan (instansi, evaluasi, putaran, uraian, target, ekspektasi, tautan, nip, nama, pengguna, waktu)
                values (?, ?, 9, ?, true, true, '{}', ?, ?, ?, now())
                """).params(KODE, evaluasi, TANDA, nip, TANDA, nip).update();
        sql.sql("insert into evaluasi.berkas (instansi, evaluasi, putaran, nama, tipe, ukuran, sidik, dipindai, oleh) values (?, ?, 9, ?, 'text/plain', 1, 'x', false, ?)")
                .params(KODE, evaluasi, TANDA, nip).update();
        sql.sql("""
                insert into evaluasi.tinjauan (instansi, evaluasi, urut, putaran, simpul, tindakan, hasil, catatan, target, ekspektasi, pemegang, sebutan, nip, nama,
                    pengguna, waktu, dasar)
                values (?, ?, 1, 1, 'langkah-1', 'TINJAU', 'LANJUTKAN', ?, true, true, 'K-BIDANG-R', ?, ?, ?, ?, now(), ?::jsonb)
                """).params(KODE, evaluasi, TANDA, TANDA, nip, TANDA, nip, dasar).update();
        sql.sql("insert into evaluasi.perbaikan (instansi, evaluasi, putaran, langkah, nip, nama, sampai) values (?, ?, 1, ?, ?, ?, current_date)")
                .params(KODE, evaluasi, TANDA, nip, TANDA).update();
        sql.sql("insert into evaluasi.aturan_butir (instansi, evaluasi, putaran, simpul, aturan) values (?, ?, 1, 'langkah-1', ?)").params(KODE, evaluasi, TANDA).update();
        sql.sql("insert into evaluasi.hasil_anggota (instansi, tim, penugasan, nip, nama, kepada, uraian, tautan, waktu) select ?, coalesce(max(id), 1), ?, ?, ?, ?, ?, '{}', now() from timkerja.tim")
                .params(KODE, kasus, nip, TANDA, nip, TANDA).update();
        var tugas = sql.sql("""
                insert into alur.tugas (instansi, penugasan, simpul, tindakan, judul, pemegang, peran, hasil_mungkin, dasar)
                values (?, ?, 'langkah-1', 'TINJAU', ?, array['K-BIDANG-R'], array['PENINJAU'], array['LANJUTKAN', 'KEMBALIKAN'], '[]') returning id
                """).params(KODE, kasus, TANDA).query(Long.class).single();
        sql.sql("insert into evaluasi.tugas (tugas, instansi, evaluasi, simpul) values (?, ?, ?, 'langkah-1')").params(tugas, KODE, evaluasi).update();
    }

    /** The other record of a case, letters on their way to it and letters that came from it. */
    private void lintas(long kasus) {
        sql.sql("insert into penugasan.pasangan (penugasan, instansi, sisi, lain, nama, hubungan, paket_lain) values (?, ?, 'PEMILIK', 'tidak-ada', ?, ?, 'r')")
                .params(kasus, KODE, TANDA, HUBUNGAN).update();
        for (var urut = 1; urut < 3; urut++) {
            sql.sql("insert into penugasan.kiriman (instansi, tujuan, hubungan, sisi, urut, jenis, isi, surat, berikut) values (?, 'tidak-ada', ?, 'PEMILIK', ?, 'PERMOHONAN', ?::jsonb, '{}', now() + interval '9 years')")
                    .params(KODE, HUBUNGAN, urut, "{\"judul\": \"" + TANDA + "\"}").update();
        }
        sql.sql("insert into penugasan.terimaan (instansi, pengirim, hubungan, sisi, urut, jenis, surat) values (?, ?, ?, 'ASAL', 1, 'JAWABAN', '{1}')").params(KODE, TANDA, HUBUNGAN).update();
    }

    /** Calendar, deadlines, a delegation, notices and mail. */
    private void waktu(String nip) {
        sql.sql("insert into organisasi.kalender (instansi, libur_pekan, oleh) values (?, '{6,7}', ?)").params(KODE, nip).update();
        sql.sql("insert into organisasi.hari_libur (instansi, tanggal, jenis, nama, oleh) values (?, date '2027-08-17', 'LIBUR_DAERAH', ?, ?)")
                .params(KODE, TANDA, nip).update();
        sql.sql("insert into alur.setelan_waktu (instansi, pengingat, tenggat, oleh) values (?, 3, '{}', ?)").params(KODE, nip).update();
        sql.sql("""
                update alur.tugas set lama = 'P90D', batas = current_date + 130, ingatkan = current_date + 125, berikut = now() + interval '9 years'
                 where instansi = ?
                """).param(KODE).update();
        sql.sql("insert into alur.tugas_tahap (tugas, instansi, tahap, atasan) select max(id), instansi, 'LEWAT', array['K-DINAS-R'] from alur.tugas where instansi = ? group by instansi")
                .param(KODE).update();
        sql.sql("""
                insert into alur.tugas (instansi, penugasan, simpul, tindakan, judul, pemegang, peran, hasil_mungkin, dasar, selesai, hasil, oleh)
                select instansi, penugasan, 'tunjuk', 'TUNJUK', judul, pemegang, peran, hasil_mungkin, dasar, now(), 'SELESAI', ? from alur.tugas
                 where instansi = ? and tindakan = 'TERIMA'
                """).params(nip, KODE).update();
        for (var dicabut : List.of("", "now")) {
            sql.sql("""
                    insert into alur.pelimpahan (instansi, pemberi, penerima, tindakan, mulai, selesai, nomor, tanggal_surat, alasan, oleh, dicabut)
                    values (?, 'K-DINAS-R', 'K-BIDANG-R', array['USULKAN'], (now() at time zone 'Asia/Jakarta')::date, (now() at time zone 'Asia/Jakarta')::date, ?, (now() at time zone 'Asia/Jakarta')::date, ?, ?, nullif(?, '')::timestamptz)
                    """).params(KODE, TANDA, TANDA, nip, dicabut).update();
        }
        var kabar = sql.sql("insert into pemberitahuan.kabar (instansi, kepada, jenis, judul, isi, tautan, olah) values (?, ?, 'TUGAS', ?, ?, '/penugasan', false) returning id")
                .params(KODE, "#" + nip, TANDA, TANDA).query(Long.class).single();
        sql.sql("insert into pemberitahuan.kabar (instansi, kepada, jenis, judul, isi, tautan, olah) values (?, 'kunci-r', 'TUGAS', ?, ?, '/penugasan', true)")
                .params(KODE, TANDA, TANDA).update();
        sql.sql("insert into pemberitahuan.dibaca (kabar, instansi, pengguna) values (?, ?, ?)").params(kabar, KODE, nip).update();
        sql.sql("insert into pemberitahuan.langganan (pengguna, instansi, cara, alamat, calon, kode, sampai) values (?, ?, 'LANGSUNG', 'r@contoh.test', 'r2@contoh.test', 'r', now() + interval '9 years')")
                .params(nip, KODE).update();
        for (var keadaan : List.of("MATI", "TERKIRIM", "MENUNGGU")) {
            sql.sql("""
                    insert into pemberitahuan.surel (instansi, pengguna, alamat, ragam, judul, isi, keadaan, galat, berikut)
                    values (?, ?, 'r@contoh.test', 'KONFIRMASI', ?, ?, ?, ?, now() + interval '9 years')
                    """).params(KODE, nip, TANDA, TANDA, keadaan, TANDA).update();
        }
    }

    /** A letter with everything that belongs to it. */
    private void naskah(String nip) {
        sql.sql("insert into naskah.setelan (instansi, cara, tempat, kertas, oleh) values (?, 'DENGAN_TANGAN', ?, 'A4', ?)").params(KODE, TANDA, nip).update();
        sql.sql("insert into naskah.kop (instansi, unit, alamat, lambang, oleh) values (?, 'DINAS-R', ?, 'r', ?)").params(KODE, TANDA, nip).update();
        sql.sql("insert into naskah.kop (instansi, unit, alamat, lambang, oleh) values (?, 'BIDANG-R', ?, 'r', ?)").params(KODE, TANDA, nip).update();
        sql.sql("insert into naskah.pola (instansi, jenis, pola, klasifikasi, oleh) values (?, 'SURAT_TUGAS', ?, '800', ?)").params(KODE, TANDA, nip).update();
        sql.sql("insert into naskah.penghitung (instansi, deret, tahun, terakhir) values (?, 'r', 2026, 3)").param(KODE).update();
        sql.sql("insert into naskah.templat (instansi, bentuk, isi, oleh) values (?, 'PENUGASAN', ?, ?)").params(KODE, TANDA, nip).update();
        var surat = sql.sql("""
                insert into naskah.surat (instansi, jenis, status, cara, nomor, tanggal, hal, objek, dari, kepada, tembusan, pemilik, isi, sidik_isi,
                    kode_verifikasi, oleh)
                values (?, 'SURAT_TUGAS', 'TERBIT', 'DENGAN_TANGAN', '190/R', date '2026-01-02', ?, 'uji:r', ?, '{}', '{}', ?, '{"kepada":[],"tembusan":[]}', 'r', repeat('r', 32), ?)
                returning id
                """).params(KODE, TANDA, TANDA, nip, nip).query(Long.class).single();
        sql.sql("""
                insert into naskah.surat (instansi, jenis, status, cara, nomor, tanggal, hal, objek, dari, kepada, tembusan, pemilik, isi, sidik_isi,
                    kode_verifikasi, oleh, asal_instansi, asal_nama, asal_surat)
                values (?, 'SURAT_TUGAS', 'TERBIT', 'DI_SINI', '191/R', date '2026-01-02', ?, 'lintas:r', ?, '{}', '{}', 'r', '{"kepada":[],"tembusan":[]}', 'r', repeat('s', 32), 'sistem',
                    'tidak-ada', ?, 5)
                """).params(KODE, TANDA, TANDA, TANDA).update();
        sql.sql("insert into naskah.register (instansi, deret, tahun, urut, nomor, jenis, tanggal, hal, asal, surat, oleh)"
                + " values (?, 'r', 2026, 1, '190/R', 'SURAT_TUGAS', date '2026-01-02', ?, 'APLIKASI', ?, ?)").params(KODE, TANDA, surat, nip).update();
        sql.sql("insert into naskah.pihak (surat, instansi, peran, jabatan) values (?, ?, 'PENGIRIM', 'K-DINAS-R')").params(surat, KODE).update();
        sql.sql("insert into naskah.dibaca (surat, instansi, pengguna) values (?, ?, ?)").params(surat, KODE, nip).update();
        sql.sql("insert into naskah.berkas (surat, instansi, macam, tipe, isi, sidik, oleh) values (?, ?, 'CETAK', ?, 'r', 'r', ?)")
                .params(surat, KODE, TANDA, nip).update();
        sql.sql("insert into naskah.berkas (surat, instansi, macam, tipe, isi, sidik, oleh) values (?, ?, 'TANDA', ?, 'r', 'r', ?)")
                .params(surat, KODE, TANDA, nip).update();
        sql.sql("insert into naskah.antrean (surat, instansi, berikut, galat) values (?, ?, now() + interval '9 years', ?)").params(surat, KODE, TANDA).update();
        sql.sql("insert into naskah.sertifikat (instansi, pemilik, nama, serial, sertifikat, kunci, mulai, akhir, dicabut)"
                + " values (?, ?, ?, 'A2', 'r', 'r', now(), now() + interval '1 year', now())").params(KODE, nip, TANDA).update();
        sql.sql("insert into naskah.sertifikat (instansi, pemilik, nama, serial, sertifikat, kunci, mulai, akhir)"
                + " values (?, ?, ?, 'A1', 'r', 'r', now(), now() + interval '1 year')").params(KODE, nip, TANDA).update();
    }
}

package id.tatakerja.peramban;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.Data;
import id.tatakerja.regulasi.alur.Hasil;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One assignment of the example data whose pages the Bupati of Bangkalan reaches by links: list, case, act, change, answer. */
final class PenugasanContoh {

    private static final String DASAR =
            "{\"paket\":\"bangkalan-28-2023\",\"versi\":1,\"sidik\":\"contoh\",\"tabel\":\"lingkup\",\"baris\":\"contoh\",\"masukan\":{},\"kutipan\":[]}";
    private static final String JUDUL = "Penyusunan peta proses bisnis tahap pertama untuk seluruh pelayanan";

    private PenugasanContoh() {}

    /** A request to another government that waits for its answer; no decree of kedudukan is needed for it. */
    static void siapkan(JdbcClient sql, Regulasi regulasi) {
        var graf = regulasi.paket("bangkalan-28-2023").orElseThrow().alur("penunjukan-lintas-instansi-pemilik").orElseThrow().graf();
        var data = new Data(Bentuk.INDIVIDU, 1);
        var diajukan = graf.maju(graf.mulai(data).penanda(), "ajukan", Hasil.SELESAI, data);
        var penanda = graf.teks(graf.maju(diajukan.penanda(), "teruskan", Hasil.SETUJU, data).penanda());
        Penyewa.sebagai("bangkalan", () -> {
            var kasus = sql.sql("""
                    insert into penugasan.penugasan (instansi, paket, versi, sidik, alur, lingkup, cara, bentuk, sifat, judul, maksud_tujuan, kompetensi,
                        ekspektasi, mulai, selesai, unit_pemilik, instansi_asal, jumlah, status, penanda, pemohon, pemohon_pengguna, dasar)
                    select 'bangkalan', 'bangkalan-28-2023', 1, 'contoh', 'penunjukan-lintas-instansi-pemilik', 'LINTAS_INSTANSI', 'PENUNJUKAN', 'INDIVIDU',
                        'RUTIN', ?, 'Peta proses bisnis tersusun', '{analisis proses,menggambar alur}', 'Dua belas peta', current_date, current_date + 90,
                        min(unit), 'Badan Contoh Provinsi', 1, 'BERJALAN', ?, '@pembina', 'bupati-bangkalan', ?::jsonb
                      from organisasi.unit_versi where instansi = 'bangkalan' and berlaku @> current_date
                    returning id
                    """).params(JUDUL, penanda, DASAR).query(Long.class).single();
            sql.sql("""
                    insert into penugasan.penugasan_langkah (penugasan, instansi, urut, simpul, tindakan, peran, pemegang, sebutan, nip, nama, pengguna, hasil, dasar)
                    values (?, 'bangkalan', 1, 'ajukan', 'AJUKAN', 'PIMPINAN_PEMILIK', '@pembina', 'Bupati', '', 'Nama Contoh', 'bupati-bangkalan', 'SELESAI', ?::jsonb)
                    """).params(kasus, DASAR).update();
            return sql.sql("""
                    insert into alur.tugas (instansi, penugasan, simpul, tindakan, judul, pemegang, peran, hasil_mungkin, dasar, batas)
                    values ('bangkalan', ?, 'teruskan', 'TERUSKAN', ?, array['@pembina'], array['BERWENANG_PEMILIK'], array['SETUJU', 'TOLAK'], '[]',
                        current_date + 5)
                    """).params(kasus, JUDUL).update();
        });
    }
}

package id.tatakerja.evaluasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.uji.KlienApi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The stages of one kind of organisation, from the strategy of a target to the first review, each tried before its turn and by those who may not. */
final class TahapDijalani {

    /** Where the work of an organisation is done, so that the officials whom the regulation names stand there. */
    private static final Map<String, List<String>> TEMPAT = Map.of(
            "SETDA", List.of("SB1", "BG1"), "DPRD", List.of("DBG"), "INSP", List.of("IRB"), "DIN1", List.of("D1BID", "D1SEK"), "DIN2", List.of("D2SK", "D2SB", "D2SBD"),
            "RS", List.of("RSK", "RSB"), "KEC", List.of("KSK", "KSB"), "KEL", List.of("LSK", "LSEK"), "UPT1", List.of("UPT1"));

    private final RuangEvaluasi r;
    private final JdbcClient sql;

    TahapDijalani(RuangEvaluasi r, JdbcClient sql) {
        this.r = r;
        this.sql = sql;
    }

    static boolean ada(String organisasi) {
        return TEMPAT.containsKey(organisasi);
    }

    void jalani(String organisasi, long target, String bentuk) {
        var unit = TEMPAT.get(organisasi).getFirst();
        if (bentuk.equals("TIM")) {
            anggota(unit);
            return;
        }
        perorangan(unit, target);
        TEMPAT.get(organisasi).forEach(this::anggota);
    }

    private void perorangan(String unit, long target) {
        var nip = r.nip(unit, "PELAKSANA");
        var pegawai = r.orang(nip);
        var rekan = r.orang(r.nip(unit, "AHLI_PERTAMA"));
        var kepala = r.kepala(unit);
        var id = r.tanpaRencana("INDIVIDU", unit, "", List.of(nip));
        Penyewa.<Integer, RuntimeException>sebagai(r.kode, () -> sql.sql("update pelaksanaan.strategi set penugasan = ? where target = ?").params(id, target).update());
        var jalur = "/penugasan/" + id;
        var rencana = Map.<String, Object>of("tanpaAnggaran", false, "kegiatan", List.of(Map.of(
                "nama", "Penyusunan", "hasil", "Satu laporan", "mulai", RuangEvaluasi.hari(-1), "selesai", RuangEvaluasi.hari(9),
                "anggaran", List.of(Map.of("uraian", "Perjalanan", "jumlah", 500_000)))));

        ekspektasi(pegawai, jalur, rencana, target, nip);
        RuangEvaluasi.ditolak(r.serahkan(pegawai, id), 422, "RENCANA_BELUM_DISEPAKATI");
        assertThat(rekan.kirim(jalur + "/rencana/kesepakatan", Map.of()).status()).as("rekan bukan pihak").isIn(403, 404);
        RuangEvaluasi.berhasil(pegawai.kirim(jalur + "/rencana/kesepakatan", Map.of()));
        var baris = pegawai.ambil(jalur + "/rencana").isi().path("kegiatan").path(0).path("id").asLong();
        var kegiatan = Map.<String, Object>of(
                "rencana", baris, "nama", "Menyusun laporan", "butirKegiatan", "Menyusun laporan", "mulai", RuangEvaluasi.hari(-1), "selesai", RuangEvaluasi.hari(9),
                "orang", List.of(Map.of("nip", nip, "peran", "Penyusun")));
        RuangEvaluasi.ditolak(pegawai.kirim(jalur + "/kegiatan", kegiatan), 409, "RENCANA_BELUM_DISEPAKATI");
        RuangEvaluasi.ditolak(r.serahkan(pegawai, id), 422, "RENCANA_BELUM_DISEPAKATI");
        var sepakat = kepala.kirim(jalur + "/rencana/kesepakatan", Map.of("siap", List.of("PRASARANA", "TATA_KELOLA", "SUMBER_DAYA")));
        assertThat(sepakat.teks("status")).as(sepakat.mentah()).isEqualTo("DISEPAKATI");
        var berikut = r.kepala(unit).ambil("/target/" + target).isi().path("berikut");
        assertThat(berikut.isNull() || berikut.isMissingNode()).as("perencanaan %s tuntas: %s", unit, berikut).isTrue();

        RuangEvaluasi.ditolak(r.serahkan(pegawai, id), 422, "RINCIAN_BELUM_ADA");
        BahanGerbang.butir(r, unit, pegawai);
        var dibuat = pegawai.kirim(jalur + "/kegiatan", kegiatan);
        assertThat(dibuat.status()).as(dibuat.mentah()).isEqualTo(201);
        assertThat(r.organisasi().ambil(jalur + "/evaluasi").status()).as("belum ada yang dievaluasi").isEqualTo(404);
        assertThat(r.tugas(kepala, id)).isZero();

        RuangEvaluasi.berhasil(r.serahkan(pegawai, id));
        var pertama = r.kepala(r.menunggu(id).getFirst());
        umpanBalik(id, pertama, rekan, kepala, dibuat.isi().path("id").asLong(), nip);
    }

    /** Nobody draws up a plan with people who have not been told what is expected of them. */
    private void ekspektasi(KlienApi pegawai, String jalur, Map<String, Object> rencana, long target, String nip) {
        RuangEvaluasi.ditolak(pegawai.taruh(jalur + "/rencana", rencana), 409, "EKSPEKTASI_BELUM_LENGKAP");
        JsonNode langkah = pegawai.ambil("/target/" + target).isi().path("langkah");
        for (var l : langkah) {
            if (l.path("tindakan").asString().equals("SAMPAIKAN_EKSPEKTASI")) {
                var kantor = l.path("jabatan").path(0).asString();
                RuangEvaluasi.berhasil(r.kepala(kantor.substring(2)).kirim("/target/" + target + "/langkah", Map.of(
                        "nomor", l.path("nomor").asInt(), "isi", "Laporan lengkap sebelum akhir bulan", "kepada", nip)));
            }
        }
        RuangEvaluasi.berhasil(pegawai.taruh(jalur + "/rencana", rencana));
    }

    /** The result goes no further while an activity lacks feedback, and not everybody's word is feedback. */
    private void umpanBalik(long id, KlienApi peninjau, KlienApi rekan, KlienApi kepala, long kegiatan, String nip) {
        var tugas = r.tugas(peninjau, id);
        var maju = new HashMap<String, Object>(Map.of("hasil", "LANJUTKAN", "catatan", ""));
        var mungkin = r.evaluasi(id).path("menunggu").path(0).path("hasilMungkin").toString();
        maju.put("hasil", mungkin.contains("DITERIMA") ? "DITERIMA" : "LANJUTKAN");
        var ditolak = peninjau.kirim("/tugas/" + tugas + "/tindakan", maju);
        RuangEvaluasi.ditolak(ditolak, 422, "UMPAN_BALIK_KURANG");
        assertThat(ditolak.teks("detail")).contains("Menyusun laporan");
        var isi = Map.<String, Object>of("jenis", "UMPAN_BALIK", "isi", "Tambahkan sumber datanya", "kegiatan", kegiatan);
        assertThat(rekan.kirim("/penugasan/" + id + "/umpan-balik", isi).status()).as("rekan").isIn(403, 404);
        assertThat(r.orang(nip).kirim("/penugasan/" + id + "/umpan-balik", isi).status()).as("diri sendiri").isEqualTo(403);
        RuangEvaluasi.berhasil(kepala.kirim("/penugasan/" + id + "/umpan-balik", isi));
        assertThat(r.orang(nip).ambil("/penugasan/" + id + "/umpan-balik").mentah()).contains("Tambahkan sumber datanya");
        RuangEvaluasi.berhasil(peninjau.kirim("/tugas/" + tugas + "/tindakan", maju));
    }

    /** What a member hands in lies with the head of the team, and with no leader yet. */
    private void anggota(String unit) {
        var ketua = r.nip(unit, "AHLI_PERTAMA");
        var anggota = r.nip(unit, "PELAKSANA");
        var id = r.penugasan("TIM", unit, "", List.of(ketua, anggota));
        Penyewa.<Integer, RuntimeException>sebagai(r.kode, () -> sql.sql("""
                insert into pelaksanaan.kegiatan_orang (instansi, kegiatan, nip, nama, peran, harapan)
                select instansi, id, ?, 'Orang', 'Pengumpul data', 'Data lengkap' from pelaksanaan.kegiatan where penugasan = ?
                """).params(anggota, id).update());
        var jalur = "/penugasan/" + id + "/hasil-anggota";
        var isi = Map.<String, Object>of("uraian", "Bagian data selesai semua.", "tautan", List.of("https://berkas.contoh.go.id/bagian"));
        RuangEvaluasi.ditolak(r.serahkan(r.orang(anggota), id), 403, "BUKAN_KETUA_TIM");
        RuangEvaluasi.ditolak(r.orang(anggota).kirim(jalur, Map.of("uraian", "ya")), 422, "URAIAN_WAJIB");
        RuangEvaluasi.ditolak(r.orang(ketua).kirim(jalur, isi), 403, "BUKAN_ANGGOTA_TIM");
        assertThat(r.kepala(unit).kirim(jalur, isi).status()).isIn(403, 404);
        var jadi = r.orang(anggota).kirim(jalur, isi);
        assertThat(jadi.status()).as(jadi.mentah()).isEqualTo(201);
        assertThat(r.orang(ketua).ambil(jalur).mentah()).contains("Bagian data selesai semua.", anggota);
        assertThat(r.kepala(unit).ambil(jalur).mentah()).as("belum pada pimpinan").doesNotContain("Bagian data");
        assertThat(r.tugas(r.kepala(unit), id)).isZero();
        assertThat(r.menunggu(id)).isEmpty();
    }
}

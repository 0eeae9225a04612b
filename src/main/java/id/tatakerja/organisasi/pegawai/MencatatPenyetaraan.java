package id.tatakerja.organisasi.pegawai;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.wewenang.Penjaga;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that a Pejabat Fungsional came to the post through penyetaraan jabatan, with the document. */
@Service
public class MencatatPenyetaraan {

    private final JdbcClient sql;
    private final Instansi.Pembaca instansi;
    private final Jejak jejak;

    MencatatPenyetaraan(JdbcClient sql, Instansi.Pembaca instansi, Jejak jejak) {
        this.sql = sql;
        this.instansi = instansi;
        this.jejak = jejak;
    }

    private record Duduk(long id, String jabatan, String jenis, String penyetaraan) {}

    /**
     * Records on the definitive post held today.
     *
     * @param dokumen name, number and date of the document; never blank
     * @throws id.tatakerja.bersama.DitolakException when the document is missing or the person is no Pejabat Fungsional
     */
    @Transactional
    public void catat(String kode, String nip, @Nullable String dokumen, Pelaku pelaku) {
        Penjaga.mengelola(pelaku, kode);
        var isian = new Isian();
        String dasar = isian.teks("dokumen", dokumen);
        isian.tolakBilaSalah();
        Duduk duduk = sql.sql("""
                select p.id, p.jabatan, j.jenis, p.penyetaraan
                from organisasi.penempatan p
                join organisasi.pegawai o on o.id = p.pegawai
                join organisasi.jabatan_versi j on j.instansi = p.instansi and j.jabatan = p.jabatan and j.berlaku @> :hari
                where p.instansi = :instansi and o.nip = :nip and p.jenis = 'DEFINITIF' and p.berlaku @> :hari
                """)
                .param("instansi", kode)
                .param("nip", nip)
                .param("hari", instansi.wajib(kode).hariIni())
                .query((r, n) -> new Duduk(r.getLong(1), r.getString(2), r.getString(3), r.getString(4)))
                .optional()
                .orElseThrow(() -> Penolakan.tidakDitemukan("Pegawai itu tidak memangku jabatan pada instansi ini hari ini. Periksa NIP.")
                        .sebagaiException());
        if (!duduk.jenis().equals("FUNGSIONAL")) {
            throw Penolakan.tidakMemenuhi("BUKAN_PEJABAT_FUNGSIONAL", "Penyetaraan jabatan dicatat pada Pejabat Fungsional; pegawai itu"
                            + " memangku jabatan lain.")
                    .sebagaiException();
        }
        sql.sql("update organisasi.penempatan set penyetaraan = ? where instansi = ? and id = ?")
                .params(dasar, kode, duduk.id())
                .update();
        jejak.catat(new Peristiwa(
                kode, pelaku.namaPengguna(), Optional.empty(), "CATAT_PENYETARAAN", "pegawai:" + nip,
                Map.of("penyetaraan", duduk.penyetaraan()), Map.of("penyetaraan", dasar, "jabatan", duduk.jabatan()), Optional.empty()));
    }
}

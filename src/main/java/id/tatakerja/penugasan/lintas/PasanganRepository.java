package id.tatakerja.penugasan.lintas;

import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.SisiAlur;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who stands on the other side of a record, as rows. */
@Repository
public class PasanganRepository {

    private static final TypeReference<Map<PeranAlur, String>> JABATAN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PasanganRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Stores it. */
    public void tambah(Pasangan p) {
        jdbc.sql("""
                insert into penugasan.pasangan (penugasan, instansi, sisi, lain, nama, hubungan, paket_lain, jabatan_lain, diminta, unit_diminta)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                """)
                .params(p.penugasan(), p.instansi(), p.sisi().name(), p.lain(), p.nama(), p.hubungan(), p.paketLain(), json.writeValueAsString(p.jabatanLain()),
                        p.diminta().toArray(String[]::new), p.unitDiminta())
                .update();
    }

    /** That of a record. */
    public Optional<Pasangan> milik(String instansi, long penugasan) {
        return jdbc.sql("select * from penugasan.pasangan where instansi = ? and penugasan = ?").params(instansi, penugasan).query(this::pasangan).optional();
    }

    /** That of a connection on one side. */
    public Optional<Pasangan> hubungan(String instansi, UUID hubungan, SisiAlur sisi) {
        return jdbc.sql("select * from penugasan.pasangan where instansi = ? and hubungan = ? and sisi = ?")
                .params(instansi, hubungan, sisi.name())
                .query(this::pasangan)
                .optional();
    }

    /** Those of the home side whose work is in force. */
    public List<Pasangan> berjalanDariAsal(String instansi) {
        return jdbc.sql("""
                select p.* from penugasan.pasangan p join penugasan.penugasan k on k.instansi = p.instansi and k.id = p.penugasan
                 where p.instansi = ? and p.sisi = 'ASAL' and k.status = 'AKTIF' order by p.penugasan
                """).param(instansi).query(this::pasangan).list();
    }

    /** The letter that assigns the people has come. */
    public void ditugaskan(String instansi, long penugasan) {
        jdbc.sql("update penugasan.pasangan set ditugaskan = true where instansi = ? and penugasan = ?").params(instansi, penugasan).update();
    }

    private Pasangan pasangan(ResultSet r, int urut) throws SQLException {
        return new Pasangan(
                r.getLong("penugasan"), r.getString("instansi"), SisiAlur.valueOf(r.getString("sisi")), r.getString("lain"), r.getString("nama"),
                r.getObject("hubungan", UUID.class), r.getString("paket_lain"), json.readValue(r.getString("jabatan_lain"), JABATAN),
                List.of((String[]) r.getArray("diminta").getArray()), r.getString("unit_diminta"), r.getBoolean("ditugaskan"));
    }
}

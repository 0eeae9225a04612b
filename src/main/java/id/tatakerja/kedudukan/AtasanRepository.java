package id.tatakerja.kedudukan;

import id.tatakerja.organisasi.SelamaKeadaan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decreed officials of a few people or of one unit, on a day. */
@Repository
class AtasanRepository {

    private final JdbcClient jdbc;
    private final SelamaKeadaan keadaan;

    private record TanyaDekret(Set<String> nip, LocalDate tanggal) implements SelamaKeadaan.Pertanyaan<Map<String, Dekret>> {}

    private record TanyaTersering(String unit, LocalDate tanggal) implements SelamaKeadaan.Pertanyaan<Optional<MembacaAtasan.Atasan>> {}

    AtasanRepository(JdbcClient jdbc, SelamaKeadaan keadaan) {
        this.keadaan = keadaan;
        this.jdbc = jdbc;
    }

    record Dekret(String jabatan, String penilai, Optional<String> pimpinan) {}

    Map<String, Dekret> ditetapkan(String instansi, Collection<String> nip, LocalDate tanggal) {
        return nip.isEmpty() ? Map.of()
                : keadaan.ambil(instansi, SelamaKeadaan.Bagian.KEDUDUKAN, new TanyaDekret(Set.copyOf(nip), tanggal), () -> bacaDitetapkan(instansi, nip, tanggal));
    }

    private Map<String, Dekret> bacaDitetapkan(String instansi, Collection<String> nip, LocalDate tanggal) {
        var hasil = new HashMap<String, Dekret>();
        jdbc.sql("""
                select nip, jabatan, penilai, pimpinan from kedudukan.ditetapkan
                 where instansi = ? and nip = any (?) and berlaku @> ?::date
                """)
                .params(instansi, nip.toArray(String[]::new), tanggal)
                .query(r -> {
                    hasil.put(r.getString(1), new Dekret(r.getString(2), r.getString(3), Optional.ofNullable(r.getString(4))));
                });
        return Collections.unmodifiableMap(hasil);
    }

    /** What most people of the unit itself are decreed under. */
    Optional<MembacaAtasan.Atasan> tersering(String instansi, String unit, LocalDate tanggal) {
        return keadaan.ambil(instansi, SelamaKeadaan.Bagian.KEDUDUKAN, new TanyaTersering(unit, tanggal), () -> bacaTersering(instansi, unit, tanggal));
    }

    private Optional<MembacaAtasan.Atasan> bacaTersering(String instansi, String unit, LocalDate tanggal) {
        return jdbc.sql("""
                select penilai, pimpinan from kedudukan.ditetapkan
                 where instansi = ? and unit = ? and berlaku @> ?::date and pimpinan is not null
                 group by penilai, pimpinan order by count(*) desc, pimpinan limit 1
                """)
                .params(instansi, unit, tanggal)
                .query((r, _) -> new MembacaAtasan.Atasan(Optional.of(r.getString(1)), Optional.of(r.getString(2)), true))
                .optional();
    }
}

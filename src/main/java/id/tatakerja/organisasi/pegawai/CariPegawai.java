package id.tatakerja.organisasi.pegawai;

import java.time.LocalDate;
import java.util.Map;

/**
 * What people are searched for.
 *
 * @param instansi code of the tenant
 * @param tanggal the day
 * @param unit code of a unit whose people, units below included, are wanted; empty for all
 * @param jenjang a jenjang, or {@code PELAKSANA}; empty for all
 * @param q part of a name or of the name of a jabatan, or the beginning of a NIP; empty for all
 */
record CariPegawai(String instansi, LocalDate tanggal, String unit, String jenjang, String q) {

    Map<String, Object> parameter() {
        String bersih = q.replace("\u0000", "").strip();
        return Map.of(
                "instansi", instansi, "tanggal", tanggal, "unit", unit, "jenjang", jenjang, "q", bersih,
                "pola", bersih.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
    }
}

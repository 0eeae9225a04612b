package id.tatakerja.naskah.nomor;

import id.tatakerja.naskah.TataNaskah;
import id.tatakerja.regulasi.alur.JenisNaskah;
import java.time.LocalDate;
import java.util.Map;

/**
 * Who asks for a number.
 *
 * @param instansi code of the tenant
 * @param jenis kind of the letter
 * @param tanggal date of the letter; its year is the year of the counter
 * @param sifat for the token {@code {sifat}}
 * @param unit short form of the perangkat daerah
 * @param kodeUnit code of the perangkat daerah
 * @param hal what the letter is about
 * @param oleh user name
 */
public record PermintaanNomor(
        String instansi, JenisNaskah jenis, LocalDate tanggal, String sifat, String unit, String kodeUnit, String hal, String oleh) {

    Map<String, String> nilai(String klasifikasi) {
        return Map.of(
                "sifat", sifat.isEmpty() ? "B" : sifat.substring(0, 1),
                "klasifikasi", klasifikasi,
                "unit", unit,
                "kode_unit", kodeUnit,
                "bulan", "%02d".formatted(tanggal.getMonthValue()),
                "bulan_romawi", PolaNomor.ROMAWI.get(tanggal.getMonthValue() - 1),
                "tahun", Integer.toString(tanggal.getYear()),
                "jenis", TataNaskah.dari(jenis).singkatan());
    }
}

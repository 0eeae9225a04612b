package id.tatakerja.alur.waktu;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.alur.TahapTenggat;
import id.tatakerja.organisasi.HariLibur;
import id.tatakerja.organisasi.KalenderKerja;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The days around a deadline, counted by hand on a calendar. */
class JadwalTenggatTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");
    /** A Monday. */
    private static final LocalDate SENIN = LocalDate.of(2027, 1, 4);

    private static KalenderKerja libur(LocalDate... hari) {
        var semua = new java.util.TreeMap<LocalDate, HariLibur>();
        for (var h : hari) {
            semua.put(h, new HariLibur(h, HariLibur.Jenis.CUTI_BERSAMA, "Cuti"));
        }
        return new KalenderKerja(KalenderKerja.BAWAAN.liburPekan(), semua);
    }

    private static LocalDate batas(KalenderKerja kalender, int hari) {
        return JadwalTenggat.hitung(SENIN, Period.ofDays(hari), 2, kalender, WIB).batas();
    }

    @Test
    void hari_pertama_tidak_dihitung_dan_akhir_pekan_dilewati() {
        assertThat(batas(KalenderKerja.BAWAAN, 3)).isEqualTo(LocalDate.of(2027, 1, 7));
        assertThat(batas(KalenderKerja.BAWAAN, 5)).isEqualTo(LocalDate.of(2027, 1, 11));
    }

    @Test
    void libur_dan_cuti_bersama_menggeser_batas() {
        assertThat(batas(libur(LocalDate.of(2027, 1, 6), LocalDate.of(2027, 1, 7)), 3)).isEqualTo(LocalDate.of(2027, 1, 11));
    }

    @Test
    void instansi_enam_hari_kerja_menghitung_hari_sabtu() {
        var enamHari = new KalenderKerja(EnumSet.of(DayOfWeek.SUNDAY), Map.of());
        assertThat(batas(enamHari, 5)).isEqualTo(LocalDate.of(2027, 1, 9));
    }

    @Test
    void bulan_dihitung_menurut_kalender_lalu_harinya_menurut_hari_kerja() {
        assertThat(JadwalTenggat.hitung(SENIN, Period.of(0, 1, 1), 2, KalenderKerja.BAWAAN, WIB).batas()).isEqualTo(LocalDate.of(2027, 2, 5));
    }

    @Test
    void pengingat_datang_beberapa_hari_kerja_sebelumnya_tetapi_tidak_pada_hari_langkah_dibuka() {
        assertThat(JadwalTenggat.hitung(SENIN, Period.ofDays(5), 2, KalenderKerja.BAWAAN, WIB).ingatkan()).contains(LocalDate.of(2027, 1, 7));
        assertThat(JadwalTenggat.hitung(SENIN, Period.ofDays(2), 2, KalenderKerja.BAWAAN, WIB).ingatkan()).isEmpty();
        assertThat(JadwalTenggat.hitung(SENIN, Period.ofDays(5), 0, KalenderKerja.BAWAAN, WIB).ingatkan()).isEmpty();
    }

    @Test
    void tahap_mulai_pukul_tujuh_menurut_zona_instansi() {
        var wib = new JadwalTenggat(LocalDate.of(2027, 1, 8), Optional.of(LocalDate.of(2027, 1, 6)), WIB);
        var wit = new JadwalTenggat(LocalDate.of(2027, 1, 8), Optional.of(LocalDate.of(2027, 1, 6)), WIT);
        var saat = Instant.parse("2027-01-05T23:00:00Z");
        assertThat(wib.kini(saat)).as("pukul 06.00 WIB").isEmpty();
        assertThat(wit.kini(saat)).as("pukul 08.00 WIT").contains(TahapTenggat.PENGINGAT);
        assertThat(wib.berikut(saat)).contains(Instant.parse("2027-01-06T00:00:00Z"));
        assertThat(wib.kini(Instant.parse("2027-01-09T00:00:00Z"))).contains(TahapTenggat.LEWAT);
        assertThat(wib.berikut(Instant.parse("2027-01-09T00:00:00Z"))).isEmpty();
    }
}

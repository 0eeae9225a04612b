package id.tatakerja.kedudukan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.contoh.kabupaten.DataKabupaten;
import id.tatakerja.contoh.kabupaten.KabupatenContoh;
import id.tatakerja.contoh.kabupaten.SusunanKabupaten;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.Baris;
import id.tatakerja.regulasi.Fakta;
import id.tatakerja.regulasi.Masukan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.muat.PemuatRegulasi;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether every row of the decision tables and every state can be seen in the example kabupaten. */
class CakupanContohTest {

    private static final LocalDate HARI_INI = LocalDate.of(2026, 11, 22);
    private static final List<Paket> PAKET = PemuatRegulasi.muat(Optional.empty()).semua();

    /** Rows that no example shows, by line of {@code kedudukan.csv}, each with its reason. */
    private static final Map<KabupatenContoh, Map<String, String>> TIDAK_ADA = Map.of(
            KabupatenContoh.LAMANDAU,
                    Map.of(
                            "33 K-34", "Inspektur Pembantu tidak mempunyai Subbagian; baris ini hanya menutup data yang janggal",
                            "85 CELAH-E-18", "Sekretariat, dinas, badan, satuan, dan inspektorat kabupaten selalu dipimpin Pejabat Pimpinan"
                                    + " Tinggi Pratama",
                            "86 K-01", "Ahli utama pada setiap jenis organisasi sudah ditangkap baris yang lebih khusus",
                            "88 K-03", "Ahli muda di bawah Pejabat Administrator pada jenis organisasi ini sudah ditangkap baris Lampiran",
                            "99 K-10", "Pelaksana pada Inspektur Pembantu sudah ditangkap K-34",
                            "100 K-10", "Satu kabupaten mempunyai satu Inspektorat, dan Sekretariat contoh ini mempunyai Subbagian",
                            "107 CELAH-T-03", "Sekretariat Daerah contoh ini mempunyai Kepala Subbagian"),
            KabupatenContoh.TANJUNG_JABUNG_TIMUR,
                    Map.of("19 CELAH-E33", "Impor menolak dinas, badan, dan satuan tanpa model"),
            KabupatenContoh.BANGKALAN, Map.of(),
            KabupatenContoh.INDRAGIRI_HILIR, Map.of());

    @ParameterizedTest
    @EnumSource(KabupatenContoh.class)
    void setiap_baris_tabel_kedudukan_terjadi_sekali_atau_beralasan(KabupatenContoh kabupaten) {
        var paket = paket(kabupaten);
        var susunan = SusunanKabupaten.pada(DataKabupaten.baca(kabupaten), HARI_INI);
        var terjadi = usulan(paket, susunan).stream()
                .flatMap(u -> paket.kedudukan().putuskan(Masukan.dari(paket.kosakata(), fakta(u))).stream())
                .map(CakupanContohTest::sebutan)
                .collect(Collectors.toSet());
        Set<String> belum = paket.kedudukan().baris().stream()
                .map(CakupanContohTest::sebutan)
                .filter(b -> !terjadi.contains(b))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(belum).as("baris yang tidak terjadi").isEqualTo(new TreeSet<>(TIDAK_ADA.getOrDefault(kabupaten, Map.of()).keySet()));
    }

    @ParameterizedTest
    @EnumSource(KabupatenContoh.class)
    void setiap_status_terlihat_pada_setiap_kabupaten(KabupatenContoh kabupaten) {
        var susunan = SusunanKabupaten.pada(DataKabupaten.baca(kabupaten), HARI_INI);
        var status = usulan(paket(kabupaten), susunan).stream()
                .map(Usulan::status)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(StatusKedudukan.class)));
        assertThat(status).isEqualTo(EnumSet.allOf(StatusKedudukan.class));
    }

    private static Paket paket(KabupatenContoh kabupaten) {
        return PAKET.stream().filter(p -> p.kode().equals(kabupaten.regulasi())).findFirst().orElseThrow();
    }

    private static List<Usulan> usulan(Paket paket, Susunan susunan) {
        return MenghitungKedudukan.usulan(paket, susunan, Map.of());
    }

    private static Map<Fakta, String> fakta(Usulan usulan) {
        var hasil = new EnumMap<Fakta, String>(Fakta.class);
        for (Fakta satu : Fakta.values()) {
            String nilai = usulan.rincian().fakta().get(satu.kolom());
            if (nilai != null) {
                hasil.put(satu, nilai);
            }
        }
        return hasil;
    }

    private static String sebutan(Baris b) {
        return b.barisBerkas() + " " + b.no();
    }
}

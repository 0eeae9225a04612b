package id.tatakerja.penugasan;

import static id.tatakerja.penugasan.RuangKerja.isi;

import id.tatakerja.uji.KlienApi;
import java.util.HashMap;
import java.util.Map;

/** The steps of planning of Tanjung Jabung Timur for one person, with all that each needs. */
final class SembilanLangkah {

    private SembilanLangkah() {}

    /** Steps 1 to 6 as the leader: what stands before the dialog kinerja. */
    static void sampaiDialog(KlienApi kepala, String nip, long target) {
        langkah(kepala, target, 1, Map.of());
        langkah(kepala, target, 2, Map.of("perilaku", "Terbuka"));
        langkah(kepala, target, 3, Map.of());
        isi(kepala.kirim("/target/" + target + "/strategi", Map.of("bentuk", "INDIVIDU", "kebutuhan", "TIDAK", "ketua", false, "uraian", "Dikerjakan bertahap", "program", "Laporan")));
        langkah(kepala, target, 5, Map.of("kepada", nip));
        langkah(kepala, target, 6, Map.of("jenisRencana", "UTAMA"));
    }

    static void langkah(KlienApi siapa, long target, int nomor, Map<String, Object> tambahan) {
        var badan = new HashMap<String, Object>(Map.of("nomor", nomor, "isi", "Hasil langkah " + nomor));
        badan.putAll(tambahan);
        isi(siapa.kirim("/target/" + target + "/langkah", badan));
    }
}

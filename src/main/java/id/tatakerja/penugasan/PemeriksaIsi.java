package id.tatakerja.penugasan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.regulasi.TabelLingkup.Cara;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.alur.IsiNaskah;
import id.tatakerja.regulasi.alur.JenisNaskah;
import id.tatakerja.regulasi.alur.Simpul;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Demands what the letters of a mechanism must contain by law, before the first of them is written. */
final class PemeriksaIsi {

    private PemeriksaIsi() {}

    /**
     * Looks at every letter of the mechanism that the form calls for, and at the need where the regulation wants it recorded.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 {@code ISI_WAJIB} with each missing field and the provisions that want it
     */
    static void periksa(Rencana rencana) {
        var alur = rencana.alur();
        var isian = rencana.isian();
        var galat = new ArrayList<Galat>();
        var dasar = new LinkedHashSet<Kutipan>();
        var kebutuhan = rencana.pihak().paket().aturanPenugasan().dasarPertimbangan();
        if (isian.cara() == Cara.PENUNJUKAN && rencana.lingkup().compareTo(Lingkup.LINTAS_UNIT) > 0 && !kebutuhan.isEmpty() && isian.pertimbangan().isEmpty()) {
            galat.add(new Galat("pertimbangan", "ISI_WAJIB", "Tulis pertimbangan mengapa pegawai dari perangkat daerah lain diperlukan."));
            dasar.addAll(kebutuhan);
        }
        for (var naskah : alur.tindak().stream().map(Simpul.Tindak::naskah).flatMap(List::stream).toList()) {
            if (naskah.bentuk().map(b -> b == isian.bentuk()).orElse(true)) {
                for (var isi : naskah.isi()) {
                    kurang(isi, isian, naskahTim(naskah.jenis().getFirst())).filter(b -> galat.stream().noneMatch(g -> g.bidang().equals(b))).ifPresent(bidang -> {
                        galat.add(new Galat(bidang, "ISI_WAJIB", "Isi " + isi.sebutan() + ": " + naskah.utama().sebutan().toLowerCase(java.util.Locale.ROOT)
                                + " wajib memuatnya."));
                        dasar.addAll(naskah.dasar());
                    });
                }
            }
        }
        PemeriksaTim.periksa(rencana, galat, dasar);
        PemeriksaKebutuhan.periksa(rencana, galat, dasar);
        if (!galat.isEmpty()) {
            throw new Penolakan(Penolakan.Jenis.TIDAK_MEMENUHI, galat.getFirst().kode(), galat.getFirst().pesan(), List.copyOf(dasar), galat).sebagaiException();
        }
    }

    private static boolean naskahTim(JenisNaskah jenis) {
        return jenis == JenisNaskah.SK_TIM_KERJA || jenis == JenisNaskah.KEPUTUSAN_TIM;
    }

    /** The field that is missing; reasons and lists belong to later acts. */
    private static Optional<String> kurang(IsiNaskah isi, Isian i, boolean tim) {
        return switch (isi) {
            case MAKSUD_TUJUAN -> bila("maksudTujuan", i.maksudTujuan().isEmpty());
            case KOMPETENSI -> bila("kompetensi", i.kompetensi().isEmpty());
            case EKSPEKTASI -> bila("ekspektasi", i.ekspektasi().isEmpty());
            case DURASI -> bila(i.mulai().isEmpty() ? "mulai" : "selesai", i.mulai().isEmpty() || i.selesai().isEmpty());
            case PENGATURAN_LAIN -> bila("pengaturanLain", i.pengaturanLain().isEmpty());
            case KETUA -> bila("tim.ketua", tim && i.tim().map(t -> t.ketua().isEmpty() && t.bergabung().isEmpty()).orElse(false));
            case KINERJA, ANGGOTA, ALASAN, DAFTAR_PEGAWAI -> Optional.empty();
        };
    }

    private static Optional<String> bila(String bidang, boolean kosong) {
        return kosong ? Optional.of(bidang) : Optional.empty();
    }
}

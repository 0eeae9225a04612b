package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.regulasi.TabelPerencanaan.TindakanKerja;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a step of planning consists of beside its words; each part is empty where the step has none.
 *
 * @param perilaku work behaviour that is expected, beside the results
 * @param jenis kind of the planned result: UTAMA or TAMBAHAN
 * @param pertanggungjawaban how account is given, beside the resources
 * @param konsekuensi what follows from the performance
 */
record BagianLangkah(String perilaku, String jenis, String pertanggungjawaban, String konsekuensi) {

    private static final Map<String, String> JENIS = Map.of("UTAMA", "Hasil kerja utama", "TAMBAHAN", "Hasil kerja tambahan");

    /** The parts that a step needs, as they were typed; faults go to the form. */
    static BagianLangkah periksa(TindakanKerja tindakan, MelangkahTarget.PermintaanLangkah minta, boolean adaPenerima, Isian isian) {
        var perilaku = isian.boleh("perilaku", minta.perilaku(), Isian.PANJANG);
        var jenis = Isian.bersih(minta.jenisRencana());
        var jawab = isian.boleh("pertanggungjawaban", minta.pertanggungjawaban(), Isian.PANJANG);
        var akibat = isian.boleh("konsekuensi", minta.konsekuensi(), Isian.PANJANG);
        return switch (tindakan) {
            case TETAPKAN_EKSPEKTASI_PIMPINAN, TETAPKAN_EKSPEKTASI -> {
                wajib(isian, "perilaku", perilaku, "Ekspektasi terdiri atas hasil kerja dan perilaku kerja. Tulis perilaku kerjanya.");
                yield new BagianLangkah(perilaku, "", "", "");
            }
            case TETAPKAN_JENIS_RENCANA -> {
                if (!JENIS.containsKey(jenis)) {
                    isian.salah("jenisRencana", "JENIS_WAJIB", "Tentukan jenis rencana hasil kerjanya: utama atau tambahan.");
                }
                yield new BagianLangkah("", jenis, "", "");
            }
            case SEPAKATI_SUMBER_DAYA -> {
                wajib(isian, "pertanggungjawaban", jawab, "Sepakati juga skema pertanggungjawabannya.");
                wajib(isian, "konsekuensi", akibat, "Sepakati juga konsekuensi kinerjanya.");
                yield new BagianLangkah("", "", jawab, akibat);
            }
            case BAGI_PERAN -> {
                if (!adaPenerima) {
                    isian.salah("untuk", "ORANG_WAJIB", "Pilih pegawai yang memegang peran ini. Catat satu peran untuk setiap orang.");
                }
                yield new BagianLangkah("", "", "", "");
            }
            case TETAPKAN_PERJANJIAN_KINERJA, BAGI_TARGET, SUSUN_STRATEGI, SEPAKATI_RENCANA, ARAHKAN, REKOMENDASIKAN_PEGAWAI, SAMPAIKAN_EKSPEKTASI, URAIKAN_KEGIATAN,
                    TENTUKAN_KETUA_TIM, TETAPKAN_RENCANA_KEGIATAN, PELAJARI_GAMBARAN_ORGANISASI, SUSUN_MANUAL_INDIKATOR, DIALOG_KINERJA, LAPOR, MINTA_LAPORAN, LAPORKAN_ANGGOTA,
                    TIDAK_DIATUR -> {
                yield new BagianLangkah("", "", "", "");
            }
        };
    }

    private static void wajib(Isian isian, String bidang, String nilai, String pesan) {
        if (nilai.isEmpty()) {
            isian.salah(bidang, "WAJIB_DIISI", pesan);
        }
    }

    /** The parts in words. */
    java.util.List<String> kalimat() {
        return Stream.of(
                perilaku.isEmpty() ? "" : "Perilaku kerja: " + perilaku, JENIS.getOrDefault(jenis, ""), pertanggungjawaban.isEmpty() ? "" : "Pertanggungjawaban: " + pertanggungjawaban,
                konsekuensi.isEmpty() ? "" : "Konsekuensi: " + konsekuensi).filter(s -> !s.isEmpty()).toList();
    }
}

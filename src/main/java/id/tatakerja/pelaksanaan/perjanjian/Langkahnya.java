package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.TabelPerencanaan.TindakanKerja;
import java.util.List;

/**
 * A step of planning for one target: what the regulation says of it, whose it is here, and what it left behind.
 *
 * @param nomor place in the order
 * @param tindakan what is done
 * @param penjelasan a sentence for people
 * @param dasar citations
 * @param jabatan codes of the offices that do it here; empty for steps of people
 * @param bersama codes of the offices with which it is done
 * @param kepadaPegawai whether it is for those who do the work
 * @param oleh whose it is, in words
 * @param selesai whether it is done
 * @param bekas what it left behind, one sentence each
 */
record Langkahnya(
        int nomor, TindakanKerja tindakan, String penjelasan, List<Kutipan> dasar, List<String> jabatan, List<String> bersama, boolean olehPegawai, boolean kepadaPegawai, String oleh, boolean selesai,
        List<String> bekas) {

    Langkahnya {
        dasar = List.copyOf(dasar);
        jabatan = List.copyOf(jabatan);
        bersama = List.copyOf(bersama);
        bekas = List.copyOf(bekas);
    }

    /** Steps that have an act of their own and are not simply written down. */
    boolean bertindakSendiri() {
        return bertindakSendiri(tindakan);
    }

    static boolean bertindakSendiri(TindakanKerja tindakan) {
        return switch (tindakan) {
            case TETAPKAN_PERJANJIAN_KINERJA, BAGI_TARGET, SUSUN_STRATEGI, SEPAKATI_RENCANA -> true;
            case ARAHKAN, REKOMENDASIKAN_PEGAWAI, SAMPAIKAN_EKSPEKTASI, URAIKAN_KEGIATAN, TENTUKAN_KETUA_TIM, TETAPKAN_RENCANA_KEGIATAN, PELAJARI_GAMBARAN_ORGANISASI,
                    TETAPKAN_EKSPEKTASI_PIMPINAN, SUSUN_MANUAL_INDIKATOR, BAGI_PERAN, TETAPKAN_JENIS_RENCANA, DIALOG_KINERJA, TETAPKAN_EKSPEKTASI, SEPAKATI_SUMBER_DAYA, LAPOR,
                    MINTA_LAPORAN, LAPORKAN_ANGGOTA, TIDAK_DIATUR -> false;
        };
    }
}

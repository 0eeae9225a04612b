package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.tampilan.HalamanFormulir;
import java.util.List;

/**
 * Decrees made, and the one to make.
 *
 * @param membina whether the reader is the Pejabat Pembina Kepegawaian
 * @param form the form as typed
 * @param galat its faults
 * @param semua decrees made, newest first
 * @param siap people whose place the next decree would give or change
 * @param tertinggal people who still need a choice or a decision
 * @param halangan what the others wait for
 * @param cara how proposals are reviewed before the decree
 * @param dasarTahap provision that asks for the stages before the decree
 * @param tetap people whose place in force is already the one proposed
 * @param dasar provision on who decrees
 * @param akhiran query part that names the instansi for the administrator, else empty
 */
public record PenetapanPage(
        boolean membina,
        PenetapanController.PenetapanForm form,
        List<Galat> galat,
        List<Penetapan> semua,
        int siap,
        int tertinggal,
        List<Halangan> halangan,
        CaraTelaahan cara,
        List<Kutipan> dasarTahap,
        int tetap,
        List<Kutipan> dasar,
        String akhiran) implements HalamanFormulir {}

package id.tatakerja.akses.jejak;

import id.tatakerja.jejak.EntriJejak;
import id.tatakerja.jejak.HasilPeriksa;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The audit trail as a list.
 *
 * @param saringan what was asked for
 * @param isi entries on this page, newest first
 * @param halaman number of this page, from 1
 * @param ukuran rows on a page
 * @param jumlah entries that match
 * @param semuaInstansi whether the person sees several instansi
 * @param pemeriksaan result of the check, empty when it was not asked for
 * @param zona zone of the times shown
 */
public record JejakPage(
        Saringan saringan, List<EntriJejak> isi, int halaman, int ukuran, long jumlah, boolean semuaInstansi, List<HasilPeriksa> pemeriksaan, ZoneId zona) {

    /**
     * The filter as typed.
     *
     * @param instansi code of the tenant, empty text for all that the person sees
     * @param pelaku user name of the actor
     * @param objek part of the object's name
     * @param dari first day
     * @param sampai last day
     */
    public record Saringan(String instansi, String pelaku, String objek, String dari, String sampai) {

        /** Whether anything was typed. */
        public boolean terisi() {
            return !(instansi + pelaku + objek + dari + sampai).isBlank();
        }
    }

    /** Link to which a page number may be appended. */
    public String tautan() {
        return "/jejak?instansi=" + sandi(saringan.instansi()) + "&pelaku=" + sandi(saringan.pelaku()) + "&objek=" + sandi(saringan.objek())
                + "&dari=" + sandi(saringan.dari()) + "&sampai=" + sandi(saringan.sampai()) + "&halaman=";
    }

    /** Link to one entry. */
    public String rinci(EntriJejak entri) {
        return "/jejak/rinci?instansi=" + sandi(entri.instansi()) + "&urut=" + entri.urut();
    }

    /** The name of a chain as people read it. */
    public static String rantai(String instansi) {
        return instansi.equals("*") ? "Instalasi" : instansi;
    }

    private static String sandi(String nilai) {
        return URLEncoder.encode(nilai, StandardCharsets.UTF_8);
    }

    /**
     * One entry in full.
     *
     * @param entri the entry
     * @param zona zone of the times shown
     */
    public record Rinci(EntriJejak entri, ZoneId zona) {

        /** Fields of before and after together, sorted. */
        public SortedSet<String> bidang() {
            var semua = new TreeSet<>(entri.sebelum().keySet());
            semua.addAll(entri.sesudah().keySet());
            return semua;
        }
    }
}

package id.tatakerja.naskah;

import id.tatakerja.bersama.Dasar;
import id.tatakerja.regulasi.alur.JenisNaskah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A letter to be issued.
 *
 * @param instansi code of the tenant
 * @param jenis kind
 * @param hal what it is about, at most 300 characters; the "tentang" of a Keputusan
 * @param tanggal date of the letter
 * @param penanda who signs
 * @param atasNama on whose behalf, e.g. {@code Bupati Lamandau}; empty for own authority
 * @param sifat {@code Biasa}, {@code Segera} or {@code Sangat Segera}
 * @param kepada addressees, in order
 * @param tembusan copies, in order
 * @param isi content
 * @param disebut NIP of people who may read it although they stand only in the table
 * @param nomor number that the caller has set, checked against the register; empty: the next one of the instansi
 * @param dasar ground in a regulation, where the act has one
 * @param objek what it belongs to, {@code <jenis>:<id>}, e.g. {@code penugasan:12}
 * @param oleh user name of the one whose act issues it
 */
public record Konsep(
        String instansi,
        JenisNaskah jenis,
        String hal,
        LocalDate tanggal,
        Penanda penanda,
        Optional<String> atasNama,
        String sifat,
        List<Penerima> kepada,
        List<Penerima> tembusan,
        IsiNaskah isi,
        Set<String> disebut,
        Optional<String> nomor,
        Optional<Dasar> dasar,
        String objek,
        String oleh) {

    public Konsep {
        kepada = List.copyOf(kepada);
        tembusan = List.copyOf(tembusan);
        disebut = Set.copyOf(disebut);
    }

    /** A letter of ordinary urgency on own authority, to nobody yet. */
    public static Konsep baru(
            String instansi, JenisNaskah jenis, String hal, LocalDate tanggal, Penanda penanda, IsiNaskah isi, String objek, String oleh) {
        return new Konsep(
                instansi, jenis, hal, tanggal, penanda, Optional.empty(), "Biasa", List.of(), List.of(), isi, Set.of(), Optional.empty(), Optional.empty(),
                objek, oleh);
    }

    /** The same to these addressees, with these copies. */
    public Konsep untuk(List<? extends Penerima> alamat, List<? extends Penerima> salinan) {
        return new Konsep(
                instansi, jenis, hal, tanggal, penanda, atasNama, sifat, List.copyOf(alamat), List.copyOf(salinan), isi, disebut, nomor, dasar,
                objek, oleh);
    }

    /** The same on behalf of somebody, e.g. {@code Bupati Lamandau}. */
    public Konsep atasNama(String siapa) {
        return new Konsep(
                instansi, jenis, hal, tanggal, penanda, Optional.of(siapa), sifat, kepada, tembusan, isi, disebut, nomor, dasar, objek, oleh);
    }

    /** The same with its ground and the NIP of those who stand only in the table. */
    public Konsep menurut(Optional<Dasar> ground, Set<String> nip) {
        return new Konsep(
                instansi, jenis, hal, tanggal, penanda, atasNama, sifat, kepada, tembusan, isi, nip, nomor, ground, objek, oleh);
    }

    /** The same under a number that the caller has set. */
    public Konsep bernomor(String angka) {
        return new Konsep(
                instansi, jenis, hal, tanggal, penanda, atasNama, sifat, kepada, tembusan, isi, disebut, Optional.of(angka), dasar, objek, oleh);
    }
}

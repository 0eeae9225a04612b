package id.tatakerja.organisasi.orang;

import id.tatakerja.bersama.Nip;
import id.tatakerja.organisasi.BagianPegawai;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.organisasi.temuan.TemuanTentang;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The page of one person.
 *
 * @param orang the person as last recorded
 * @param nipTerlihat whether the reader may see the whole NIP
 * @param dipangku what the person holds on the day shown
 * @param riwayat what the person held and will hold, newest first
 * @param bagian parts of other modules
 * @param temuan findings about the person
 * @param tanggal the day shown
 * @param hariIni whether that is today
 * @param mengelola whether the reader may mend
 */
public record RincianPegawaiPage(
        PegawaiSusunan orang,
        boolean nipTerlihat,
        List<Kursi> dipangku,
        List<Kursi> riwayat,
        List<BagianPegawai.Bagian> bagian,
        List<TemuanTentang.Butir> temuan,
        LocalDate tanggal,
        boolean hariIni,
        boolean mengelola) {

    /** Title of the page. */
    public String judul() {
        return orang.namaLengkap();
    }

    /** NIP as the reader may see it. */
    public String nip() {
        var nip = new Nip(orang.nip());
        return nipTerlihat ? nip.tercetak() : nip.tersamar();
    }

    /** Whether nothing is held on the day. */
    public boolean tanpaJabatan() {
        return dipangku.stream().noneMatch(k -> k.jenis() == Penempatan.Jenis.DEFINITIF);
    }

    /** The day in words. */
    public String padaTanggal() {
        return Teks.tanggal(tanggal);
    }

    /**
     * A jabatan held for a time.
     *
     * @param id number of the placement
     * @param jenis how it is held
     * @param kodeJabatan code of the jabatan
     * @param jabatan its name
     * @param jenisJabatan its kind and step in words
     * @param kodeUnit code of the unit
     * @param unit name of the unit
     * @param dasar instrument, may be empty text
     * @param fungsional whether it is a Jabatan Fungsional held definitively
     * @param penyetaraan document by which it came from penyetaraan jabatan, empty text where it did not
     * @param mulai first day, empty where it held since the records begin
     * @param selesai last day, empty while it holds
     */
    public record Kursi(
            long id,
            Penempatan.Jenis jenis,
            String kodeJabatan,
            String jabatan,
            String jenisJabatan,
            String kodeUnit,
            String unit,
            String dasar,
            boolean fungsional,
            String penyetaraan,
            Optional<LocalDate> mulai,
            Optional<LocalDate> selesai) {

        /** Whether it is held on the day. */
        public boolean pada(LocalDate hari) {
            return mulai.map(m -> !hari.isBefore(m)).orElse(true) && selesai.map(s -> !hari.isAfter(s)).orElse(true);
        }

        /** The time in words. */
        public String masa() {
            String awal = mulai.map(Teks::tanggal).orElse("awal pencatatan");
            return selesai.map(s -> awal + " sampai " + Teks.tanggal(s)).orElse("sejak " + awal);
        }

        /** The jabatan with its mark before the name. */
        public String sebutan() {
            return jenis == Penempatan.Jenis.DEFINITIF ? jabatan : jenis.label() + " " + jabatan;
        }
    }
}

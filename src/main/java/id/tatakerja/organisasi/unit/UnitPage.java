package id.tatakerja.organisasi.unit;

import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.organisasi.Pengecualian;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.organisasi.acuan.UrusanUnit;
import id.tatakerja.organisasi.pengaturan.BacaanPengaturan;
import id.tatakerja.organisasi.temuan.TemuanTentang;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The page of one unit.
 *
 * @param unit the unit on the day shown
 * @param atas units above it, outermost first
 * @param urusan its urusan and where they lead
 * @param pemimpin its leading jabatan with who holds it
 * @param tingkat level of who leads it, where the regulation knows levels
 * @param pengecualian mark where it has more levels than usual
 * @param bawah units directly below
 * @param peta its jabatan, leading ones first
 * @param orang people who work in it
 * @param riwayatUnit what it was
 * @param riwayatPemimpin who led it
 * @param pengaturan settings of the unit that the regulation leaves open
 * @param temuan findings about it
 * @param tanggal the day shown
 * @param hariIni whether that is today
 * @param mengelola whether the person may mend
 */
public record UnitPage(
        UnitSusunan unit,
        List<UnitSusunan> atas,
        UrusanUnit urusan,
        Optional<Kursi> pemimpin,
        OptionalInt tingkat,
        Optional<Pengecualian> pengecualian,
        List<Bawah> bawah,
        List<Kursi> peta,
        List<Orang> orang,
        List<Riwayat> riwayatUnit,
        List<Riwayat> riwayatPemimpin,
        List<BacaanPengaturan> pengaturan,
        List<TemuanTentang.Butir> temuan,
        LocalDate tanggal,
        boolean hariIni,
        boolean mengelola) {

    /** Title of the page. */
    public String judul() {
        return unit.nama();
    }

    /** The day in words. */
    public String padaTanggal() {
        return Teks.tanggal(tanggal);
    }

    /** How many jabatan the peta jabatan asks for and how many people fill them. */
    public String ringkasPeta() {
        int kebutuhan = peta.stream().mapToInt(k -> k.jabatan().kebutuhan().orElse(0)).sum();
        int terisi = peta.stream().mapToInt(Kursi::terisi).sum();
        return kebutuhan == 0 ? terisi + " orang" : terisi + " dari " + kebutuhan + " kebutuhan terisi";
    }

    /**
     * A jabatan with who holds it that day.
     *
     * @param jabatan the jabatan
     * @param pemangku definitif, Pj., Plt., Plh. in this order
     */
    public record Kursi(JabatanSusunan jabatan, List<Penempatan> pemangku) {

        /** People who hold it definitively. */
        public int terisi() {
            return (int) pemangku.stream().filter(p -> p.jenis() == Penempatan.Jenis.DEFINITIF).count();
        }

        /** Whether nobody holds it definitively. */
        public boolean kosong() {
            return terisi() == 0;
        }

        /** Filled part of the bar, 0 to 100; above the need it stays full. */
        public int persen() {
            int butuh = jabatan.kebutuhan().orElse(Math.max(1, terisi()));
            return butuh == 0 ? 100 : Math.min(100, terisi() * 100 / butuh);
        }

        /** The numbers in words. */
        public String isi() {
            return jabatan.kebutuhan().map(k -> terisi() + " dari " + k).orElseGet(() -> terisi() + " orang");
        }

        /** Difference to the need in words, empty text where it fits or nothing is known. */
        public String selisih() {
            int beda = jabatan.kebutuhan().map(k -> terisi() - k).orElse(0);
            return beda == 0 ? "" : beda < 0 ? "kurang " + -beda : "lebih " + beda;
        }

        /** Kind, and step of a Jabatan Fungsional. */
        public String jenis() {
            return jabatan.jenis().label() + jabatan.jenjang().map(j -> ", " + j.label()).orElse("");
        }
    }

    /**
     * A unit below.
     *
     * @param unit the unit
     * @param pemimpin who leads it, in words
     * @param jumlah people in it and below it
     */
    public record Bawah(UnitSusunan unit, String pemimpin, int jumlah) {}

    /**
     * A person of the unit.
     *
     * @param penempatan how the jabatan is held
     * @param jabatan the jabatan
     */
    public record Orang(Penempatan penempatan, JabatanSusunan jabatan) {}
}

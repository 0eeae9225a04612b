package id.tatakerja.organisasi.bagan;

import id.tatakerja.organisasi.TimUnit;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The page of the organisation chart.
 *
 * @param namaInstansi name of the instansi
 * @param alamat what is shown
 * @param unit the unit at the top, empty for the overview
 * @param atas units above it, outermost first
 * @param pilihan organisations to choose from, by kind
 * @param tanggal the day shown
 * @param hariIni whether that is today
 * @param gambar the chart
 * @param tabel the same as a table
 * @param temuan where the search found something in the whole instansi
 * @param diLuar people of the units shown whose Pejabat Penilai Kinerja stands outside of the chart
 * @param dihitung whether the groups hang by computed kedudukan
 * @param kosong whether the instansi has no units yet
 * @param mengelola whether the person may import
 */
public record BaganPage(
        String namaInstansi,
        AlamatBagan alamat,
        Optional<UnitSusunan> unit,
        List<UnitSusunan> atas,
        List<Pilihan> pilihan,
        LocalDate tanggal,
        boolean hariIni,
        Gambar gambar,
        List<BarisBagan> tabel,
        List<Hasil> temuan,
        int diLuar,
        boolean dihitung,
        boolean kosong,
        boolean mengelola) {

    /** Title of the page. */
    public String judul() {
        return "Bagan organisasi " + unit.map(UnitSusunan::nama).orElse(namaInstansi);
    }

    /** The day in words. */
    public String padaTanggal() {
        return Teks.tanggal(tanggal);
    }

    /** Width at the size shown, in pixels. */
    public int lebar() {
        return gambar.lebar() * alamat.skala() / 100;
    }

    /** Height at the size shown, in pixels. */
    public int tinggi() {
        return gambar.tinggi() * alamat.skala() / 100;
    }

    /** One sentence that says what the picture shows. */
    public String ringkasan() {
        long unitTampil = gambar.kotak().stream()
                .filter(k -> k.isi().rupa() == Gambar.Rupa.UNIT || k.isi().rupa() == Gambar.Rupa.ORGANISASI)
                .count();
        return "Bagan bertingkat dengan " + unitTampil + " unit organisasi pada " + padaTanggal()
                + ". Isi yang sama tersedia sebagai tabel di bawah gambar.";
    }

    /**
     * Organisations of one kind to choose from.
     *
     * @param jenis word of the kind
     * @param unit the organisations
     */
    public record Pilihan(String jenis, List<UnitSusunan> unit) {}

    /**
     * One row of the table behind the picture.
     *
     * @param tingkat depth in the tree, 0 at the top
     * @param unit the unit
     * @param jabatan name of the leading jabatan, or that there is none
     * @param pemangku who holds it, vacant and acting marked
     * @param kelompok the groups under it
     * @param tim the teams that work for it
     */
    public record BarisBagan(int tingkat, UnitSusunan unit, String jabatan, String pemangku, List<Kelompok> kelompok, List<TimUnit.Tim> tim) {

        /** Depth for the indentation, which ends at six. */
        public int inden() {
            return Math.min(tingkat, 6);
        }
    }

    /**
     * Something the search found.
     *
     * @param nama the name found
     * @param keterangan where it belongs
     * @param tautan the chart that shows it
     */
    public record Hasil(String nama, String keterangan, String tautan) {}
}

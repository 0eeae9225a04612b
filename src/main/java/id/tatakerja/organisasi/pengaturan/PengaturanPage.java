package id.tatakerja.organisasi.pengaturan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.organisasi.DampakKedudukan.Dampak;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.organisasi.acuan.UrusanUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The page of settings.
 *
 * @param namaInstansi name of the instansi
 * @param peraturan title of the regulation
 * @param kodePeraturan code of the pack
 * @param unit the unit whose settings are shown, empty for the instansi
 * @param urusan urusan of that unit and where they lead
 * @param pilihanUnit organisations that may have their own
 * @param daftar settings with value and reading
 * @param hariIni today, the default of an effective date
 * @param mengelola whether the person may change
 * @param membina whether the person is the Pejabat Pembina Kepegawaian, who may choose the model
 */
public record PengaturanPage(
        String namaInstansi,
        String peraturan,
        String kodePeraturan,
        Optional<UnitSusunan> unit,
        Optional<UrusanUnit> urusan,
        List<UnitSusunan> pilihanUnit,
        List<BacaanPengaturan> daftar,
        LocalDate hariIni,
        boolean mengelola,
        boolean membina) {

    /** Whether the person may change the setting. */
    public boolean mengubah(BacaanPengaturan butir) {
        return mengelola || membina && butir.model();
    }

    /** Code of the unit, empty text for the instansi. */
    public String kodeUnit() {
        return unit.map(UnitSusunan::kode).orElse("");
    }

    /** Title of the page. */
    public String judul() {
        return "Pengaturan " + unit.map(UnitSusunan::nama).orElse(namaInstansi);
    }

    /**
     * A change before it is made.
     *
     * @param halaman the settings
     * @param butir the setting
     * @param nilai the new value, empty text to follow what is above
     * @param tanggal effective date as typed
     * @param pertimbangan what was weighed, as typed
     * @param dampak who would change; empty where nobody can tell
     * @param galat faults of the form
     */
    public record Tinjauan(
            PengaturanPage halaman,
            BacaanPengaturan butir,
            String nilai,
            String tanggal,
            Pertimbangan pertimbangan,
            Optional<Dampak> dampak,
            List<Galat> galat) {

        /** Whether the regulation asks for a written consideration before this value. */
        public boolean perluPertimbangan() {
            return !butir.pengaturan().dasarPertimbangan(nilai).isEmpty();
        }

        /** Address of the list of everybody, with the change asked for. */
        public String unduhan() {
            return UriComponentsBuilder.fromPath("/pengaturan/dampak.csv")
                    .queryParam("unit", "{unit}").queryParam("kunci", "{kunci}").queryParam("nilai", "{nilai}")
                    .queryParam("tanggal", "{tanggal}")
                    .encode().buildAndExpand(halaman.kodeUnit(), butir.pengaturan().kunci(), nilai, tanggal).toUriString();
        }

        /** What the new value means. */
        public String labelBaru() {
            if (nilai.isEmpty() && butir.model()) {
                return "Belum dipilih";
            }
            return nilai.isEmpty()
                    ? halaman.unit().isPresent() ? "Mengikuti unit di atasnya, instansi, atau bawaan" : "Bawaan menurut bacaan peraturan"
                    : butir.label(nilai);
        }
    }
}

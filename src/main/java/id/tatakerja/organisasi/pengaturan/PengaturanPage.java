package id.tatakerja.organisasi.pengaturan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.organisasi.DampakKedudukan.Dampak;
import id.tatakerja.organisasi.UnitSusunan;
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
 * @param pilihanUnit organisations that may have their own
 * @param daftar settings with value and reading
 * @param hariIni today, the default of an effective date
 * @param mengelola whether the person may change
 */
public record PengaturanPage(
        String namaInstansi,
        String peraturan,
        String kodePeraturan,
        Optional<UnitSusunan> unit,
        List<UnitSusunan> pilihanUnit,
        List<BacaanPengaturan> daftar,
        LocalDate hariIni,
        boolean mengelola) {

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
            return nilai.isEmpty()
                    ? halaman.unit().isPresent() ? "Mengikuti unit di atasnya, instansi, atau bawaan" : "Bawaan menurut bacaan peraturan"
                    : butir.label(nilai);
        }
    }
}

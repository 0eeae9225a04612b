package id.tatakerja.organisasi.impor.halaman;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.tatakerja.organisasi.DampakKedudukan.Dampak;
import id.tatakerja.organisasi.impor.berkas.GalatImpor;
import id.tatakerja.organisasi.temuan.JenisTemuan;
import id.tatakerja.organisasi.temuan.Temuan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The stored report of an import, as its page reads it.
 *
 * @param tanggal effective date
 * @param uji whether nothing was written on purpose
 * @param jumlah rows of each sheet
 * @param perubahan what changes on each sheet
 * @param jumlahGalat how many faults there are in all
 * @param galat the faults kept
 * @param dampak whose kedudukan would change, of a preview alone; the list is shortened
 * @param temuan what the checks say of the data as the file leaves it, of a preview alone; the list is shortened
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LaporanImpor(
        LocalDate tanggal, boolean uji, Jumlah jumlah, Semua perubahan, int jumlahGalat, List<GalatImpor> galat,
        Optional<Dampak> dampak, Optional<DaftarTemuan> temuan) {

    /** Findings: their number, and the first of them. */
    public record DaftarTemuan(int jumlah, List<SatuTemuan> isi) {

        /** The kinds that occur, in their order, with the findings of each. */
        public Map<JenisTemuan, List<SatuTemuan>> menurutJenis() {
            var hasil = new EnumMap<JenisTemuan, List<SatuTemuan>>(JenisTemuan.class);
            isi.forEach(t -> hasil.computeIfAbsent(t.kode(), k -> new ArrayList<>()).add(t));
            return hasil;
        }
    }

    /** One finding, without the advice that all of its kind share. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record SatuTemuan(JenisTemuan kode, Temuan.Objek objek) {}

    /** Rows of each sheet. */
    public record Jumlah(int unit, int jabatan, int pegawai) {}

    /** Changes of each sheet. */
    public record Semua(Ringkas unit, Ringkas jabatan, Ringkas pegawai) {}

    /** Changes of one sheet: numbers, and the first entries of each list. */
    public record Ringkas(
            int baru, int berubah, int berakhir, List<Butir> daftarBaru, List<Butir> daftarBerubah, List<Butir> daftarBerakhir) {

        /** How many change in any way. */
        public int semua() {
            return baru + berubah + berakhir;
        }
    }

    /** One changed thing with the differing fields. */
    public record Butir(String kode, String nama, Map<String, String> sebelum, Map<String, String> sesudah) {

        /** Names of the fields that differ. */
        public List<String> bidang() {
            var hasil = new TreeSet<>(sebelum.keySet());
            hasil.addAll(sesudah.keySet());
            return List.copyOf(hasil);
        }

        /** Before, a dash where it was empty. */
        public String lama(String bidang) {
            return isi(sebelum, bidang);
        }

        /** After, a dash where it will be empty. */
        public String baru(String bidang) {
            return isi(sesudah, bidang);
        }

        private static String isi(Map<String, String> nilai, String bidang) {
            String satu = nilai.getOrDefault(bidang, "");
            return satu.isEmpty() ? "–" : satu;
        }
    }

    /** Whether applying would change anything. */
    public boolean adaPerubahan() {
        return perubahan.unit().semua() + perubahan.jabatan().semua() + perubahan.pegawai().semua() > 0;
    }
}

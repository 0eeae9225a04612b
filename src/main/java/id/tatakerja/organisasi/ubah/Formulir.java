package id.tatakerja.organisasi.ubah;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.DampakKedudukan.Dampak;
import id.tatakerja.tampilan.Teks;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form as a page: what it asks, what was typed, and what was wrong with it.
 *
 * @param judul title
 * @param keterangan what happens when it is sent, in one or two sentences
 * @param alamat where it is sent
 * @param kembali where giving up leads
 * @param namaKembali name of that page
 * @param medan fields in order
 * @param nilai what was typed, or what is recorded
 * @param galat faults, each with its field
 * @param tombol words on the button
 * @param tanya question before a final act, empty text for none
 * @param tinjauan whose kedudukan it would change, where it has not been saved for that reason
 */
public record Formulir(
        String judul,
        String keterangan,
        String alamat,
        String kembali,
        String namaKembali,
        List<Medan> medan,
        Map<String, String> nilai,
        List<Galat> galat,
        String tombol,
        String tanya,
        Optional<Tinjauan> tinjauan) {

    public Formulir(
            String judul, String keterangan, String alamat, String kembali, String namaKembali, List<Medan> medan,
            Map<String, String> nilai, List<Galat> galat, String tombol, String tanya) {
        this(judul, keterangan, alamat, kembali, namaKembali, medan, nilai, galat, tombol, tanya, Optional.empty());
    }

    public Formulir {
        medan = List.copyOf(medan);
        nilai = Map.copyOf(nilai);
        galat = List.copyOf(galat);
    }

    /** How a field is filled in. */
    public enum Rupa {
        TEKS,
        AREA,
        ANGKA,
        TANGGAL,
        SUREL,
        PILIHAN,
        /** A text with suggestions. */
        SARAN,
        RADIO
    }

    /**
     * What was shown before saving.
     *
     * @param dampak the people, perhaps the first of them only
     * @param tanda stands for exactly these values and exactly these people
     */
    public record Tinjauan(Dampak dampak, String tanda) {}

    /**
     * One choice.
     *
     * @param nilai the value
     * @param label what it means
     */
    public record Pilihan(String nilai, String label) {}

    /**
     * One field.
     *
     * @param nama name of the field
     * @param label words beside it
     * @param bantuan help, may be empty text
     * @param rupa how it is filled in
     * @param wajib whether it must be filled in
     * @param pilihan choices or suggestions
     */
    public record Medan(String nama, String label, String bantuan, Rupa rupa, boolean wajib, List<Pilihan> pilihan) {

        public Medan {
            pilihan = List.copyOf(pilihan);
        }

        /** A field without choices. */
        public static Medan isian(String nama, String label, String bantuan, Rupa rupa, boolean wajib) {
            return new Medan(nama, label, bantuan, rupa, wajib, List.of());
        }

        /** The effective date, asked in every form. */
        public static Medan berlakuMulai() {
            return isian("tanggal", "Berlaku mulai", "Sebelum tanggal ini keadaan yang lama tetap tercatat.", Rupa.TANGGAL, true);
        }
    }

    /** What was typed into a field. */
    public String nilai(String bidang) {
        return nilai.getOrDefault(bidang, "");
    }

    /** The same form after a refusal, with everything that was typed and the faults at their fields. */
    public Formulir ditolak(Map<String, String> diketik, Penolakan penolakan) {
        List<Galat> semua = penolakan.galat().isEmpty()
                ? List.of(new Galat("", penolakan.kode(), penolakan.pesan()))
                : penolakan.galat();
        return new Formulir(
                judul, keterangan, alamat, kembali, namaKembali, medan, diketik,
                semua.stream().map(this::kenali).toList(), tombol, tanya);
    }

    /** The same form with what was typed and, above it, whom it changes; the button says how many. */
    public Formulir ditinjau(Map<String, String> diketik, Tinjauan tinjauan) {
        return new Formulir(
                judul, keterangan, alamat, kembali, namaKembali, medan, diketik, List.of(),
                tombol + ", " + Teks.angka(tinjauan.dampak().jumlah()) + " orang berubah", "", Optional.of(tinjauan));
    }

    /** A fault that belongs to no field leads to the first one. */
    private Galat kenali(Galat satu) {
        boolean ada = medan.stream().anyMatch(m -> m.nama().equals(satu.bidang()));
        return ada || medan.isEmpty() ? satu : new Galat(medan.getFirst().nama(), satu.kode(), satu.pesan());
    }
}

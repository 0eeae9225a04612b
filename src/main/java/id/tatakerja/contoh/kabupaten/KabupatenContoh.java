package id.tatakerja.contoh.kabupaten;

import id.tatakerja.contoh.orang.Budaya;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The four example kabupaten, one under each implemented regulation. Government, people and Bupati are invented; only the names
 * of the regions and the organisations that the regulations list are real.
 */
public enum KabupatenContoh {
    LAMANDAU("lamandau", "Kabupaten Lamandau", "lamandau-13-2024", "Bupati Lamandau", "Yansen Sawang Tingang", Budaya.DAYAK),
    BANGKALAN("bangkalan", "Kabupaten Bangkalan", "bangkalan-28-2023", "Bupati Bangkalan", "Hosnan Mashuri Basri", Budaya.MADURA),
    INDRAGIRI_HILIR(
            "indragiri-hilir", "Kabupaten Indragiri Hilir", "indragiri-hilir-1-2024", "Bupati Indragiri Hilir",
            "Bakhtiar Darwis Siddik", Budaya.MELAYU),
    TANJUNG_JABUNG_TIMUR(
            "tanjung-jabung-timur", "Kabupaten Tanjung Jabung Timur", "tanjung-jabung-timur-14-2023", "Bupati Tanjung Jabung Timur",
            "Kamaruddin Idris Kadir", Budaya.BUGIS);

    /** Running numbers of people kept free for each, so that a kabupaten can grow without changing anybody's NIP. */
    private static final long NOMOR_SETIAP = 2_500;

    private final String kode;
    private final String nama;
    private final String regulasi;
    private final String sebutanPembina;
    private final String namaPembina;
    private final Budaya budaya;

    KabupatenContoh(String kode, String nama, String regulasi, String sebutanPembina, String namaPembina, Budaya budaya) {
        this.kode = kode;
        this.nama = nama;
        this.regulasi = regulasi;
        this.sebutanPembina = sebutanPembina;
        this.namaPembina = namaPembina;
        this.budaya = budaya;
    }

    /** Code of the instansi. */
    public String kode() {
        return kode;
    }

    /** Name of the instansi. */
    public String nama() {
        return nama;
    }

    /** Code of the regulation pack. */
    public String regulasi() {
        return regulasi;
    }

    /** Title of the Pejabat Pembina Kepegawaian. */
    public String sebutanPembina() {
        return sebutanPembina;
    }

    /** Invented name of the Pejabat Pembina Kepegawaian. */
    public String namaPembina() {
        return namaPembina;
    }

    /** Culture most common there. */
    public Budaya budaya() {
        return budaya;
    }

    /** Running number of the first person. */
    public long nomorAwal() {
        return ordinal() * NOMOR_SETIAP;
    }

    /** The kabupaten of the code. */
    public static Optional<KabupatenContoh> dari(String kode) {
        return Stream.of(values()).filter(k -> k.kode.equals(kode)).findFirst();
    }
}

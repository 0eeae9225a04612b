package id.tatakerja.organisasi.impor.berkas;

import java.util.List;
import java.util.Locale;

/** The three sheets of an import with their columns (kontrak-api section 3). */
public enum Lembar {
    UNIT(List.of("kode", "nama", "jenis", "induk", "model"), List.of("urusan")),
    JABATAN(
            List.of("kode", "nama", "unit", "jenis", "jenjang", "memimpin", "kelas", "kebutuhan"),
            List.of("dasar_pengangkatan", "bidang_keahlian", "uraian_tugas")),
    PEGAWAI(
            List.of(
                    "nip", "nama", "gelar_depan", "gelar_belakang", "status", "golongan", "jabatan", "tmt", "kompetensi",
                    "surel"),
            List.of());

    private final List<String> wajib;
    private final List<String> pilihan;

    Lembar(List<String> wajib, List<String> pilihan) {
        this.wajib = wajib;
        this.pilihan = pilihan;
    }

    /** Name of the sheet or CSV part. */
    public String nama() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Columns that must be there, in this order. */
    public List<String> wajib() {
        return wajib;
    }

    /** Columns that may follow, in any order. */
    public List<String> pilihan() {
        return pilihan;
    }
}

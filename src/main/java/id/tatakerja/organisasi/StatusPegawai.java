package id.tatakerja.organisasi;

import java.util.List;

/** The two kinds of Pegawai ASN; there is no third. Source: lamandau-13-2024#pasal-3, bangkalan-28-2023#pasal-1/angka-4. */
public enum StatusPegawai {
    PNS(List.of(
            "I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b",
            "IV/c", "IV/d", "IV/e")),
    PPPK(List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII"));

    private final List<String> golongan;

    StatusPegawai(List<String> golongan) {
        this.golongan = golongan;
    }

    /** Golongan of the status from low to high. */
    public List<String> golongan() {
        return golongan;
    }
}

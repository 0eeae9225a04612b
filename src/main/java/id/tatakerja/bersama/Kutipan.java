package id.tatakerja.bersama;

/**
 * A citation: the address of a provision inside a regulation pack, with the label a civil servant would write.
 *
 * @param alamat full address {@code <kode paket>#<alamat>}, e.g. {@code lamandau-13-2024#lampiran-1/1/2/a}
 * @param label short label, e.g. {@code Lampiran I angka 1.2.a}
 */
public record Kutipan(String alamat, String label) {

    /** The pack part of the address, e.g. {@code lamandau-13-2024}. */
    public String paket() {
        return alamat.substring(0, alamat.indexOf('#'));
    }

    /** The local part of the address, e.g. {@code lampiran-1/1/2/a}. */
    public String alamatLokal() {
        return alamat.substring(alamat.indexOf('#') + 1);
    }
}

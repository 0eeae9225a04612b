package id.tatakerja.organisasi.dampak;

/**
 * The permission to write without audit trail, accounts and events: given only to work whose transaction is taken back, so that
 * nothing but the comparison can come out of it.
 */
public final class Percobaan {

    Percobaan() {}
}

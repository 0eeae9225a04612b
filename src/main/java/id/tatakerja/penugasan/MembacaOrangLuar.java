package id.tatakerja.penugasan;

import java.util.List;

/** Reads who of another government, itself a tenant, works in assignments, for what has to reach the officials at home. */
public interface MembacaOrangLuar {

    /** People of other governments whom the assignments name. */
    List<Luar> luar(String instansi, List<Long> penugasan);

    /**
     * Somebody of another government.
     *
     * @param instansi code of that government
     * @param namaInstansi its name
     * @param nip NIP
     * @param nama full name as its letter writes it
     */
    record Luar(String instansi, String namaInstansi, String nip, String nama) {}
}

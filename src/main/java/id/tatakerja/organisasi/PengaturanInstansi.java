package id.tatakerja.organisasi;

import java.time.LocalDate;

/** Settings that the regulation leaves open, answered for a unit on a day. */
public interface PengaturanInstansi {

    /**
     * The value in force: set on the unit or on the nearest unit above it, else on the instansi, else the pack's default.
     *
     * @param instansi code of the tenant
     * @param unitKode code of a unit, or empty text for the instansi itself
     * @param kunci key as the pack names it, e.g. {@code pimpinanUnitOrganisasi}
     * @param tanggal the day
     * @throws id.tatakerja.bersama.DitolakException PENGATURAN_TIDAK_DIKENAL when the pack has no such key
     */
    String nilai(String instansi, String unitKode, String kunci, LocalDate tanggal);
}

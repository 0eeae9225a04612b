package id.tatakerja.penugasan;

/**
 * An assignment ends on another day from now on; published within the transaction of the change.
 *
 * @param instansi code of the tenant
 * @param id number of the assignment
 * @param oleh user name of the one who changed it
 */
public record MasaPenugasanBerubah(String instansi, long id, String oleh) {}

package id.tatakerja.penugasan;

/**
 * An assignment has moved on: begun, an act done, changed, over. Published within the transaction of the act, so that whoever listens
 * becomes part of it; what it is now is asked from {@link MembacaPenugasanTim}.
 *
 * @param instansi code of the tenant
 * @param id number of the assignment
 * @param oleh user name of the one whose act it was
 */
public record PenugasanBerubah(String instansi, long id, String oleh) {}

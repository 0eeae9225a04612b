package id.tatakerja.penugasan;

import id.tatakerja.regulasi.alur.Bentuk;

/**
 * An assignment has moved on: begun, an act done, changed, over. Published within the transaction of the act, so that whoever listens
 * becomes part of it; what it is now is asked from {@link MembacaPenugasanTim}.
 *
 * @param instansi code of the tenant
 * @param id number of the assignment
 * @param bentuk of one person or of a team
 * @param oleh user name of the one whose act it was
 */
public record PenugasanBerubah(String instansi, long id, Bentuk bentuk, String oleh) {

    static PenugasanBerubah dari(Kasus kasus, String oleh) {
        return new PenugasanBerubah(kasus.instansi(), kasus.id(), kasus.isian().bentuk(), oleh);
    }
}

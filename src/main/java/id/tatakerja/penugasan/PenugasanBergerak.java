package id.tatakerja.penugasan;

/**
 * Somebody decided in a case, or it came to its end; published within the transaction of the act.
 *
 * @param instansi code of the tenant
 * @param penugasan number of the case
 * @param judul what it is about
 * @param pemohon key of the office that began it
 * @param pemohonPengguna user name of the person who began it
 * @param oleh user name of who acted
 * @param tindakan the act in words
 * @param hasil the outcome in words
 * @param keadaan state of the case in words
 */
public record PenugasanBergerak(
        String instansi, long penugasan, String judul, String pemohon, String pemohonPengguna, String oleh, String tindakan, String hasil, String keadaan) {}

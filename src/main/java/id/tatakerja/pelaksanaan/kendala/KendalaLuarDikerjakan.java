package id.tatakerja.pelaksanaan.kendala;

/**
 * A leader has acted on an obstacle in work that another government owns; published within the transaction of the act.
 *
 * @param instansi code of the leader's government
 * @param penugasan its record of the assignment
 * @param giliran number of the turn at the owner
 * @param status state of the leader's turn
 * @param uraian what was decided or followed up, or why it was passed on
 * @param sebutan title of the office
 * @param nama who acted
 * @param nip NIP, empty for the Pejabat Pembina Kepegawaian
 * @param tuntas whether nobody else has a turn there
 */
public record KendalaLuarDikerjakan(
        String instansi, long penugasan, long giliran, Kendala.Status status, String uraian, String sebutan, String nama, String nip, boolean tuntas) {}

package id.tatakerja.penugasan;

/**
 * The last who has to accept the results of an assignment has done so; the assignment ends with it. Published by the module in which
 * results are reviewed, within its transaction.
 *
 * @param instansi code of the tenant
 * @param penugasan number of the assignment
 * @param catatan what the one who accepted says, never empty
 * @param pelaku user name
 * @param nama name of the person
 */
public record HasilDiterima(String instansi, long penugasan, String catatan, String pelaku, String nama) {}

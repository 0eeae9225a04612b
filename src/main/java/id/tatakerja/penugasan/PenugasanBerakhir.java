package id.tatakerja.penugasan;

/**
 * An assignment that was under way or in force is over: closed, or withdrawn. Published within the transaction that ends it, for the
 * stages after it whose own work ends with it.
 *
 * @param instansi code of the tenant
 * @param penugasan number of the assignment
 * @param oleh user name of the one who ended it
 */
public record PenugasanBerakhir(String instansi, long penugasan, String oleh) {}

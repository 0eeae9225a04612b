package id.tatakerja.pelaksanaan;

/**
 * A plan was agreed or opened again; published within the transaction of the act.
 *
 * @param instansi code of the tenant
 * @param penugasan number of the work
 */
public record RencanaBerubah(String instansi, long penugasan) {}

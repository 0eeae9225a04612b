package id.tatakerja.pelaksanaan;

/**
 * Somebody gave feedback; published within the transaction of the act.
 *
 * @param instansi code of the tenant
 * @param penugasan number of the work
 */
public record UmpanBalikDitulis(String instansi, long penugasan) {}

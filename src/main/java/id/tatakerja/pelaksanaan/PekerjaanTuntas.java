package id.tatakerja.pelaksanaan;

/**
 * The last open activity of a piece of work is done; published within the transaction of the report.
 *
 * @param instansi code of the tenant
 * @param penugasan number of the work
 */
public record PekerjaanTuntas(String instansi, long penugasan) {}

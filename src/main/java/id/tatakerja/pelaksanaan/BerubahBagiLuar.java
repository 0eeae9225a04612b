package id.tatakerja.pelaksanaan;

/**
 * Something in work has changed of which people of other governments in it should know at once; published within the transaction of the act.
 *
 * @param instansi code of the owner
 * @param penugasan number of the work
 */
public record BerubahBagiLuar(String instansi, long penugasan) {}

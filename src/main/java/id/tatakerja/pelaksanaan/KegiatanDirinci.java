package id.tatakerja.pelaksanaan;

/**
 * An activity was worked out or changed; published within the transaction of the act.
 *
 * @param instansi code of the tenant
 * @param penugasan number of the work
 * @param kegiatan number of the activity
 */
public record KegiatanDirinci(String instansi, long penugasan, long kegiatan) {}

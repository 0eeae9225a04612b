package id.tatakerja.kedudukan;

import java.time.LocalDate;

/**
 * The Pejabat Pembina Kepegawaian has decreed kedudukan; published inside the transaction of the decree.
 *
 * @param instansi code of the tenant
 * @param penetapan internal number of the decree
 * @param nomor number of the Keputusan
 * @param berlaku day from which it holds
 * @param jumlah number of people placed
 */
public record KedudukanDitetapkan(String instansi, long penetapan, String nomor, LocalDate berlaku, int jumlah) {}

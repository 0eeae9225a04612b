package id.tatakerja.pemberitahuan;

import java.time.ZoneId;
import java.util.List;

/**
 * Notices of the reader.
 *
 * @param isi newest first
 * @param halaman page from 1
 * @param terakhir number of the last page, at least 1
 * @param belumDibaca how many are not read
 * @param zona time zone of the times shown
 */
public record PemberitahuanPage(List<Kabar> isi, int halaman, int terakhir, int belumDibaca, ZoneId zona) {}

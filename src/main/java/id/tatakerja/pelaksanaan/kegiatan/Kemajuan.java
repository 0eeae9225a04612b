package id.tatakerja.pelaksanaan.kegiatan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Progress that somebody reported; it is never changed, a correction is a new one.
 *
 * @param id number
 * @param kegiatan number of the activity
 * @param tanggal the day that it speaks of
 * @param persen how far the activity is, 0 to 100
 * @param uraian what was done
 * @param realisasi whole rupiah spent with it
 * @param alasanLebih why more is spent than was planned, empty while it is not
 * @param nip who reports
 * @param nama full name of the day
 * @param waktu when it was reported
 */
public record Kemajuan(
        long id, long kegiatan, LocalDate tanggal, int persen, String uraian, long realisasi, String alasanLebih, String nip, String nama, Instant waktu) {}

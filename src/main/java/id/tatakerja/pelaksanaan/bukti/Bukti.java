package id.tatakerja.pelaksanaan.bukti;

import java.time.Instant;

/**
 * A file that shows progress.
 *
 * @param id number
 * @param kemajuan number of the progress that it shows
 * @param nama name as it came, without its folder
 * @param tipe media type by its content
 * @param ukuran bytes
 * @param sidik SHA-256 in hexadecimal
 * @param dipindai whether a scanner has looked at it
 * @param waktu when it came
 */
public record Bukti(long id, long kemajuan, String nama, String tipe, long ukuran, String sidik, boolean dipindai, Instant waktu) {}

package id.tatakerja.evaluasi;

import java.time.Instant;

/**
 * A file of a result.
 *
 * @param id number
 * @param evaluasi number of the review
 * @param putaran number of the delivery that it came with
 * @param nama name as it came, without its folder
 * @param tipe media type by its content
 * @param ukuran bytes
 * @param sidik SHA-256 in hexadecimal
 * @param waktu when it came
 */
public record BerkasHasil(long id, long evaluasi, int putaran, String nama, String tipe, long ukuran, String sidik, Instant waktu) {}

package id.tatakerja.pemberitahuan;

import java.time.Instant;

/**
 * A notice as its reader sees it.
 *
 * @param id number in the application
 * @param jenis what it tells
 * @param judul a few words
 * @param isi one sentence
 * @param tautan what it is about, a path of this application
 * @param pada when
 * @param dibaca whether the reader has opened it
 * @param usang whether what it asks for is done
 */
public record Kabar(long id, JenisKabar jenis, String judul, String isi, String tautan, Instant pada, boolean dibaca, boolean usang) {}

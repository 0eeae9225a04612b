package id.tatakerja.organisasi.pegawai;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An acting appointment.
 *
 * @param nip the person
 * @param jenis PLT, PLH or PJ
 * @param mulai first day
 * @param selesai last day
 * @param dasar instrument: name, number, date
 */
public record PelaksanaTugasForm(
        @Nullable String nip, @Nullable String jenis, @Nullable LocalDate mulai, @Nullable LocalDate selesai, @Nullable String dasar) {}

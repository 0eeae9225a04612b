package id.tatakerja.organisasi.pegawai;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Authority to assess, delegated by the jabatan of the address.
 *
 * @param penerima code of the jabatan that receives it
 * @param unit code of the unit whose people are covered, or absent when {@code nip} names them
 * @param nip the persons covered
 * @param mulai first day
 * @param selesai last day
 * @param dokumen number of the document
 */
public record DelegasiForm(
        @Nullable String penerima,
        @Nullable String unit,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<String> nip,
        @Nullable LocalDate mulai,
        @Nullable LocalDate selesai,
        @Nullable String dokumen) {}

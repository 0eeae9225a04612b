package id.tatakerja.organisasi.instansi;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is given to create or change a tenant; a field that is absent when changing stays as it is.
 *
 * @param kode code, only when creating
 * @param nama name
 * @param jenis class
 * @param subjenis kind of Instansi Pusat
 * @param regulasi code of the pack
 * @param zonaWaktu time zone
 * @param pejabatPembinaKepegawaian title and name
 * @param pejabatYangBerwenang code of a jabatan
 * @param warna accent colour 1 to 8
 * @param pengaturan settings of the whole instansi
 */
public record InstansiForm(
        @Nullable String kode,
        @Nullable String nama,
        @Nullable String jenis,
        @Nullable String subjenis,
        @Nullable String regulasi,
        @Nullable String zonaWaktu,
        @Nullable PembinaForm pejabatPembinaKepegawaian,
        @Nullable String pejabatYangBerwenang,
        @Nullable Integer warna,
        @Nullable Map<String, @Nullable String> pengaturan) {

    /** Title and name of the Pejabat Pembina Kepegawaian. */
    public record PembinaForm(@Nullable String sebutan, @Nullable String nama) {}
}

package id.tatakerja.contoh.baris;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The three sheets of one instansi. Each call of a supplier starts anew, so that nothing needs to be kept in memory.
 *
 * @param unit rows of the sheet unit
 * @param jabatan rows of the sheet jabatan
 * @param pegawai rows of the sheet pegawai
 * @param denganTambahan whether the sheets have the columns beyond kontrak-api: urusan, dasar_pengangkatan and uraian_tugas
 */
public record Lembaran(
        Supplier<Stream<BarisUnit>> unit,
        Supplier<Stream<BarisJabatan>> jabatan,
        Supplier<Stream<BarisPegawai>> pegawai,
        boolean denganTambahan) {

    /** One sheet: its name, columns and rows. */
    record Satu(String nama, List<String> kolom, Stream<? extends Baris> baris) {}

    List<Supplier<Satu>> semua() {
        List<String> kolomJabatan =
                denganTambahan ? BarisJabatan.KOLOM : BarisJabatan.KOLOM.subList(0, BarisJabatan.KOLOM_KONTRAK);
        List<String> kolomUnit = denganTambahan ? BarisUnit.KOLOM : BarisUnit.KOLOM.subList(0, BarisUnit.KOLOM_KONTRAK);
        return List.of(
                () -> new Satu("unit", kolomUnit, unit.get()),
                () -> new Satu("jabatan", kolomJabatan, jabatan.get()),
                () -> new Satu("pegawai", BarisPegawai.KOLOM, pegawai.get()));
    }
}

package id.tatakerja.organisasi.impor.isi;

import id.tatakerja.organisasi.acuan.Acuan;
import id.tatakerja.organisasi.impor.berkas.Baris;
import id.tatakerja.organisasi.impor.berkas.DaftarGalat;
import id.tatakerja.organisasi.impor.berkas.Lembar;
import java.util.List;
import java.util.Map;

/**
 * The content of an import; usable only when the list of faults is empty.
 *
 * @param unit units
 * @param jabatan jabatan
 * @param pegawai people
 */
public record IsiImpor(List<BarisUnit> unit, List<BarisJabatan> jabatan, List<BarisPegawai> pegawai) {

    /** Turns rows to types and checks them one by one and against each other; every fault goes to the list. */
    public static IsiImpor urai(Map<Lembar, List<Baris>> lembar, Acuan acuan, DaftarGalat galat) {
        var isi = new IsiImpor(
                PenguraiUnit.urai(lembar.getOrDefault(Lembar.UNIT, List.of()), acuan, galat),
                PenguraiJabatan.urai(lembar.getOrDefault(Lembar.JABATAN, List.of()), galat),
                PenguraiPegawai.urai(lembar.getOrDefault(Lembar.PEGAWAI, List.of()), galat));
        PemeriksaHubungan.periksa(lembar, isi, galat);
        return isi;
    }
}

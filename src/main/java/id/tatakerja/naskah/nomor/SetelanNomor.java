package id.tatakerja.naskah.nomor;

import id.tatakerja.naskah.BentukNaskah;
import id.tatakerja.naskah.TataNaskah;
import id.tatakerja.regulasi.alur.JenisNaskah;

/**
 * How a kind of letter is numbered in an instansi.
 *
 * @param jenis kind
 * @param pola pattern
 * @param klasifikasi kode klasifikasi arsip
 * @param lanjut last running number that was used outside the application in {@code lanjutTahun}
 * @param lanjutTahun year for which {@code lanjut} holds, 0 for none
 * @param milikInstansi whether the instansi has set it
 */
public record SetelanNomor(JenisNaskah jenis, PolaNomor pola, String klasifikasi, int lanjut, int lanjutTahun, boolean milikInstansi) {

    static SetelanNomor bawaan(JenisNaskah jenis) {
        var pola = TataNaskah.dari(jenis).bentuk() == BentukNaskah.KEPUTUSAN ? PolaNomor.BAWAAN_KEPUTUSAN : PolaNomor.BAWAAN;
        return new SetelanNomor(jenis, new PolaNomor(pola), TataNaskah.dari(jenis).klasifikasi(), 0, 0, false);
    }

    int awal(int tahun) {
        return tahun == lanjutTahun ? lanjut : 0;
    }
}

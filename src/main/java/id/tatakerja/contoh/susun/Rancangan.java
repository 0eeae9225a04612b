package id.tatakerja.contoh.susun;

import id.tatakerja.contoh.orang.Budaya;
import id.tatakerja.contoh.orang.NomorPegawai;

/**
 * What to generate for one instansi.
 *
 * @param kode code of the instansi
 * @param nama name
 * @param jenis KABUPATEN, KOTA or PROVINSI
 * @param regulasi code of the regulation pack; decides the models
 * @param budaya culture most common there
 * @param pegawai number of people, at least {@value #PEGAWAI_TERKECIL}
 * @param nomorAwal running number of the first person in the installation: instansi of one installation must not overlap
 * @param benih seed
 */
public record Rancangan(
        String kode, String nama, String jenis, String regulasi, Budaya budaya, int pegawai, long nomorAwal, long benih) {

    /** Fewer people cannot fill even the smallest Sekretariat Daerah and one school. */
    public static final int PEGAWAI_TERKECIL = 300;

    /** Running numbers below belong to the example kabupaten. */
    public static final long NOMOR_PERTAMA = 10_000;

    public Rancangan {
        if (pegawai < PEGAWAI_TERKECIL || nomorAwal < 0 || nomorAwal + pegawai > NomorPegawai.BATAS) {
            throw new IllegalArgumentException("Jumlah pegawai paling sedikit " + PEGAWAI_TERKECIL
                    + " dan nomor pegawai paling besar " + (NomorPegawai.BATAS - 1));
        }
    }

    /** One kabupaten with so many people, under the regulation pack of Bangkalan. */
    public static Rancangan kabupaten(int pegawai, long benih) {
        return new Rancangan("kabupaten-contoh", "Kabupaten Contoh", "KABUPATEN", "bangkalan-28-2023", Budaya.JAWA, pegawai,
                NOMOR_PERTAMA, benih);
    }

    /** The same instansi with other running numbers. */
    public Rancangan mulai(long nomor) {
        return new Rancangan(kode, nama, jenis, regulasi, budaya, pegawai, nomor, benih);
    }
}

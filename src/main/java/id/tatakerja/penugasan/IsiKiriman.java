package id.tatakerja.penugasan;

import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.PeranAlur;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What goes to the other record along with the letters: nothing that does not stand on them.
 *
 * @param hasil what the act that sends it came to
 * @param alasan reason, never empty with TOLAK
 * @param paket regulation of the sender
 * @param nama name of the sender
 * @param jabatan titles of the sender's offices that letters may address
 * @param isian the request as its letter says it, without anything of the sender's organisation but the name of the unit
 * @param diminta NIP that the request names
 * @param unit code of the unit that the request names, may be empty
 * @param pegawai people of the daftar
 * @param perubahan what changed, where it tells a change
 * @param alamat to which roles each letter goes, in the order of the letters
 */
record IsiKiriman(
        Hasil hasil,
        String alasan,
        String paket,
        String nama,
        Map<PeranAlur, String> jabatan,
        Isian isian,
        List<String> diminta,
        String unit,
        List<JawabanLuar.Orang> pegawai,
        Optional<Perubahan> perubahan,
        List<Alamat> alamat) {

    IsiKiriman {
        jabatan = Map.copyOf(jabatan);
        diminta = List.copyOf(diminta);
        pegawai = List.copyOf(pegawai);
        alamat = List.copyOf(alamat);
    }

    /** Roles of the receiver to which a letter goes. */
    record Alamat(List<PeranAlur> kepada, List<PeranAlur> tembusan) {

        Alamat {
            kepada = List.copyOf(kepada);
            tembusan = List.copyOf(tembusan);
        }
    }
}

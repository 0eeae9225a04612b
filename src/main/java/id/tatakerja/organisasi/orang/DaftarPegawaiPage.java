package id.tatakerja.organisasi.orang;

import id.tatakerja.organisasi.Jenjang;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.UnitSusunan;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The list of people.
 *
 * @param saringan what was asked
 * @param namaUnit name of the unit asked for, empty for all
 * @param pilihanUnit organisations to choose from
 * @param isi people of this page of the list
 * @param ukuran people per page
 * @param jumlah people found
 * @param kosong whether the instansi has no people yet
 * @param mengelola whether the reader may import
 */
public record DaftarPegawaiPage(
        Saringan saringan, Optional<String> namaUnit, List<UnitSusunan> pilihanUnit, List<Orang> isi, int ukuran, long jumlah,
        boolean kosong, boolean mengelola) {

    /**
     * What was asked.
     *
     * @param q part of the name, jabatan or, digits only, of the NIP
     * @param unit code of a unit, its units below included
     * @param jenjang step, or {@code PELAKSANA}, {@code PIMPINAN}, {@code TANPA_JABATAN}
     * @param halaman page of the list, from 1
     */
    public record Saringan(String q, String unit, String jenjang, int halaman) {

        /** The address up to the page number. */
        public String tautan() {
            return UriComponentsBuilder.fromPath("/pegawai")
                            .queryParam("q", q)
                            .queryParam("unit", unit)
                            .queryParam("jenjang", jenjang)
                            .encode()
                            .build()
                            .toUriString()
                    + "&halaman=";
        }

        /** Whether anything narrows the list. */
        public boolean berisi() {
            return !q.isEmpty() || !unit.isEmpty() || !jenjang.isEmpty();
        }
    }

    /**
     * One person of the list.
     *
     * @param pegawai the person
     * @param jabatan what he or she holds today, in words
     * @param unit where, empty text without jabatan
     * @param kodeUnit code of the unit
     * @param sementara what he or she holds as Plt., Plh. or Pj., in words
     */
    public record Orang(PegawaiSusunan pegawai, String jabatan, String unit, String kodeUnit, List<String> sementara) {}

    /** Steps to choose from. */
    public List<Jenjang> pilihanJenjang() {
        return List.of(Jenjang.values());
    }
}

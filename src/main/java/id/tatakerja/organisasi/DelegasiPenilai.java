package id.tatakerja.organisasi;

import id.tatakerja.bersama.Periode;
import java.util.Set;

/**
 * Authority to act as Pejabat Penilai Kinerja, given by one official to another one. Source: indragiri-hilir-1-2024#pasal-1/angka-13
 * and its twins in the other regulations.
 *
 * @param pemberi code of the jabatan that delegates
 * @param penerima code of the jabatan that receives
 * @param unit code of the unit whose people (units below included) are covered, empty text when {@code nip} names them
 * @param nip the persons covered, empty when a unit is
 * @param masa from when to when
 * @param dokumen number of the document
 */
public record DelegasiPenilai(String pemberi, String penerima, String unit, Set<String> nip, Periode masa, String dokumen) {

    public DelegasiPenilai {
        nip = Set.copyOf(nip);
        if (unit.isEmpty() == nip.isEmpty()) {
            throw new IllegalArgumentException("Delegasi menyebut satu unit atau nama-nama pegawai, tidak keduanya");
        }
    }
}

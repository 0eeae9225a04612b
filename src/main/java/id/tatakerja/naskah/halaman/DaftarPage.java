package id.tatakerja.naskah.halaman;

import java.util.List;

/**
 * A box of letters.
 *
 * @param kotak the box
 * @param baris its lines
 * @param halaman page, from 1
 * @param ukuran lines on a page
 * @param jumlah lines in all
 * @param pengelola whether the reader keeps the register
 */
public record DaftarPage(Kotak kotak, List<KotakRepository.Baris> baris, int halaman, int ukuran, long jumlah, boolean pengelola) {

    public DaftarPage {
        baris = List.copyOf(baris);
    }
}

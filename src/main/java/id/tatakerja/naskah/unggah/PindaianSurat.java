package id.tatakerja.naskah.unggah;

import id.tatakerja.naskah.Pindaian;
import org.springframework.stereotype.Component;

/** The same look as at letters of our own that come back signed. */
@Component
class PindaianSurat implements Pindaian {

    @Override
    public byte[] pdf(byte[] isi) {
        return PemeriksaBerkas.pdf(isi);
    }
}

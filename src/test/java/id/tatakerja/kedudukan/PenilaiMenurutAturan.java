package id.tatakerja.kedudukan;

import id.tatakerja.organisasi.KelompokPenilai;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.Paket;
import java.util.HashMap;
import java.util.Map;

/** Tells tests of other modules whom the rules name for everybody, without a database. */
public final class PenilaiMenurutAturan implements KelompokPenilai {

    private final Paket paket;

    public PenilaiMenurutAturan(Paket paket) {
        this.paket = paket;
    }

    @Override
    public Map<String, String> penilai(Susunan susunan) {
        var hasil = new HashMap<String, String>();
        MenghitungKedudukan.usulan(paket, susunan, Map.of()).forEach(u -> u.penilai().ifPresent(p -> hasil.put(u.nip(), p)));
        return hasil;
    }
}

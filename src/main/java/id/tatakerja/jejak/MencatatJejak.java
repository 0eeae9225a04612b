package id.tatakerja.jejak;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Appends under the lock of the chain's head, in the transaction of the change itself. */
@Service
class MencatatJejak implements Jejak {

    private final JejakRepository repository;
    private final Clock jam = Clock.systemUTC();

    MencatatJejak(JejakRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void catat(Peristiwa peristiwa) {
        var bersih = bersih(peristiwa);
        var terkunci = KepalaTerkunci.transaksiIni();
        var kepala = terkunci.kepala(bersih.instansi(), repository::kunciKepala);
        // read after the lock, so that time does not run backwards along the chain
        var waktu = jam.instant().truncatedTo(ChronoUnit.MICROS);
        var entri = EntriJejak.dari(bersih, kepala.urut() + 1, waktu, kepala.hash());
        repository.tambah(entri);
        terkunci.maju(entri);
    }

    /** PostgreSQL cannot hold NUL or half a surrogate pair; what is hashed must be what is stored. */
    private static Peristiwa bersih(Peristiwa p) {
        return new Peristiwa(
                bersih(p.instansi()), bersih(p.pelaku()), p.jabatan().map(MencatatJejak::bersih), bersih(p.tindakan()),
                bersih(p.objek()), bersih(p.sebelum()), bersih(p.sesudah()), p.dasar());
    }

    private static Map<String, String> bersih(Map<String, String> isi) {
        var hasil = new HashMap<String, String>();
        isi.forEach((kunci, nilai) -> hasil.put(bersih(kunci), bersih(nilai)));
        return hasil;
    }

    static String bersih(String teks) {
        return teks.codePoints()
                .map(huruf -> huruf == 0 || huruf >= Character.MIN_SURROGATE && huruf <= Character.MAX_SURROGATE ? 0xFFFD : huruf)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

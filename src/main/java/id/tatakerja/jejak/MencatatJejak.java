package id.tatakerja.jejak;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Appends under the lock of the chain's head, in the transaction of the change itself and as its last statements. */
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
        EntriTertunda.tambah(bersih(peristiwa), this::tulis);
    }

    /** Chains are locked in one order everywhere, so that two transactions cannot wait for each other. */
    private void tulis(List<Peristiwa> semua) {
        semua.stream().collect(Collectors.groupingBy(Peristiwa::instansi, TreeMap::new, Collectors.toList())).forEach(this::tulis);
    }

    private void tulis(String instansi, List<Peristiwa> semua) {
        var kepala = repository.kunciKepala(instansi);
        // read after the lock, so that time does not run backwards along the chain
        var waktu = jam.instant().truncatedTo(ChronoUnit.MICROS);
        var entri = new ArrayList<EntriJejak>();
        for (var peristiwa : semua) {
            var baru = EntriJejak.dari(peristiwa, kepala.urut() + 1, waktu, kepala.hash());
            entri.add(baru);
            kepala = new JejakRepository.Kepala(baru.urut(), baru.hash());
        }
        repository.tambah(entri);
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

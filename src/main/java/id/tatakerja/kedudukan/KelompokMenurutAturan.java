package id.tatakerja.kedudukan;

import id.tatakerja.organisasi.KelompokPenilai;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.Regulasi;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Hangs everybody on the organisation chart under the official whom the rules and the explicit decisions name. */
@Component
class KelompokMenurutAturan implements KelompokPenilai {

    private final Regulasi regulasi;
    private final KedudukanRepository repository;

    KelompokMenurutAturan(Regulasi regulasi, KedudukanRepository repository) {
        this.regulasi = regulasi;
        this.repository = repository;
    }

    @Override
    public Map<String, String> penilai(Susunan susunan) {
        return menurut(susunan, Usulan::penilai);
    }

    @Override
    public Map<String, String> pemberiTugas(Susunan susunan) {
        return menurut(susunan, u -> u.pimpinan().or(u::penilai));
    }

    private Map<String, String> menurut(Susunan susunan, Function<Usulan, Optional<String>> siapa) {
        var hasil = new HashMap<String, String>();
        var keputusan = repository.keputusanKhusus(susunan.instansi()).stream()
                .collect(Collectors.toMap(KeputusanKhusus::nip, Function.identity()));
        regulasi.paket(susunan.regulasi())
                .ifPresent(paket -> MenghitungKedudukan.usulan(paket, susunan, keputusan)
                        .forEach(u -> siapa.apply(u).ifPresent(p -> hasil.put(u.nip(), p))));
        return hasil;
    }
}

package id.tatakerja.evaluasi;

import id.tatakerja.pelaksanaan.BagianKerja;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.penugasan.TautanPekerjaan.Tautan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the page of a piece of work leads to its result: to the form for whoever may hand in, else to the review. */
@Component
class HasilPadaPekerjaan implements BagianKerja {

    private final EvaluasiRepository repository;

    HasilPadaPekerjaan(EvaluasiRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tautan> bagi(HakKerja hak) {
        var kerja = hak.kerja();
        if (hak.peserta().isEmpty() && !hak.memimpin() && !hak.atasan()) {
            return List.of();
        }
        var keadaan = repository.milik(kerja.instansi(), kerja.penugasan(), kerja.tim().map(t -> t.id())).stream().filter(e -> e.status() != StatusEvaluasi.GUGUR)
                .map(e -> e.status().sebutan().toLowerCase(Locale.ROOT)).distinct().collect(Collectors.joining(", "));
        return List.of(new Tautan("Hasil", "/penugasan/" + kerja.penugasan() + "/hasil", Optional.of(keadaan).filter(k -> !k.isEmpty()).orElse("belum diserahkan")));
    }
}

package id.tatakerja.evaluasi;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.penugasan.MelihatPenugasan;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.tampilan.PerluTindakan;
import id.tatakerja.tampilan.Teks;
import id.tatakerja.timkerja.MelihatTim;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** On the home page: work of the person whose last day is near and whose result nobody has seen yet. */
@Component
class HasilMenunggu implements PerluTindakan.Penyedia {

    private static final int HARI = 14;

    private final MelihatPenugasan penugasan;
    private final MelihatTim tim;
    private final EvaluasiRepository repository;
    private final Instansi.Pembaca instansi;

    HasilMenunggu(MelihatPenugasan penugasan, MelihatTim tim, EvaluasiRepository repository, Instansi.Pembaca instansi) {
        this.penugasan = penugasan;
        this.tim = tim;
        this.repository = repository;
        this.instansi = instansi;
    }

    @Override
    public List<PerluTindakan> bagi(Pelaku pelaku) {
        if (pelaku.instansi().isEmpty() || pelaku.nip().isEmpty()) {
            return List.of();
        }
        var kode = pelaku.instansi().get();
        var nip = pelaku.nip().get();
        var batas = instansi.wajib(kode).hariIni().plusDays(HARI);
        var sendiri = penugasan.segeraBerakhir(kode, nip, batas).stream().filter(p -> p.bentuk() == Bentuk.INDIVIDU && !p.milikLain())
                .filter(p -> repository.milik(kode, p.id(), Optional.empty()).stream().noneMatch(e -> e.penyerah().equals(nip)));
        var timnya = tim.diketuai(kode, nip).stream().filter(t -> !t.penugasan().isEmpty() && repository.milik(kode, t.penugasan().getFirst(), Optional.of(t.id())).isEmpty())
                .flatMap(t -> penugasan.satu(kode, t.penugasan().getFirst()).stream());
        return Stream.concat(sendiri, timnya)
                .filter(p -> p.selesai().filter(s -> !s.isAfter(batas)).isPresent())
                .map(p -> new PerluTindakan(
                        40, "Serahkan hasil: " + p.judul(),
                        p.bentuk() == Bentuk.TIM ? "Anda Ketua Tim." : "Anda bertugas pada penugasan ini.", "/penugasan/" + p.id() + "/hasil", List.of(),
                        "Hari terakhir " + p.selesai().map(Teks::tanggal).orElse("") + ".", Optional.empty()))
                .toList();
    }
}

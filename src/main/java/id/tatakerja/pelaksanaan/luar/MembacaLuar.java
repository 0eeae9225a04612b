package id.tatakerja.pelaksanaan.luar;

import id.tatakerja.pelaksanaan.KerjaDiLuar;
import id.tatakerja.penugasan.MembacaPekerjaan;
import id.tatakerja.penugasan.MembacaPekerjaan.Pekerjaan;
import id.tatakerja.penugasan.StatusPenugasan;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out work of other governments with own people in it, as far as the own record is still in force. */
@Service
class MembacaLuar implements KerjaDiLuar {

    private final LuarRepository repository;
    private final MembacaPekerjaan pekerjaan;

    MembacaLuar(LuarRepository repository, MembacaPekerjaan pekerjaan) {
        this.repository = repository;
        this.pekerjaan = pekerjaan;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Satu> milik(String instansi, String nip) {
        return nip.isEmpty() ? List.of() : baca(instansi, nip);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Satu> semua(String instansi) {
        return baca(instansi, "");
    }

    private List<Satu> baca(String instansi, String nip) {
        var semua = repository.berlaku(instansi, nip);
        if (semua.isEmpty()) {
            return List.of();
        }
        // the last picture may be older than the end of the own record
        var berlaku = pekerjaan.semua(instansi, semua.keySet()).stream().filter(p -> p.status() == StatusPenugasan.AKTIF).map(Pekerjaan::penugasan).collect(Collectors.toSet());
        return semua.entrySet().stream().filter(e -> berlaku.contains(e.getKey())).map(e -> satu(e.getKey(), e.getValue())).toList();
    }

    private static Satu satu(long penugasan, PekerjaanLuar k) {
        return new Satu(
                penugasan, k.judul(), k.pemilik(), k.bertim(), k.disepakati(), k.masa(), k.orang(),
                k.kegiatan().stream().flatMap(x -> x.orang().stream().map(o -> new Bagian(o.nip(), x.nama(), o.peran(), x.mulai(), x.selesai(), x.persen(), x.terakhir()))).toList());
    }
}

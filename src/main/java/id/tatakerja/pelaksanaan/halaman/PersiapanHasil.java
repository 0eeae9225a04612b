package id.tatakerja.pelaksanaan.halaman;

import id.tatakerja.pelaksanaan.MelihatPersiapanHasil;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.arahan.MembacaUmpanBalik;
import id.tatakerja.pelaksanaan.kegiatan.Kegiatan.Orang;
import id.tatakerja.pelaksanaan.kegiatan.MembacaKegiatan;
import id.tatakerja.pelaksanaan.rencana.MenyusunRencana;
import id.tatakerja.pelaksanaan.rencana.Rencana;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what plan, activities and feedback say. */
@Service
class PersiapanHasil implements MelihatPersiapanHasil {

    private final PembacaKerja pembaca;
    private final MenyusunRencana rencana;
    private final MembacaKegiatan kegiatan;
    private final MembacaUmpanBalik umpanBalik;

    PersiapanHasil(PembacaKerja pembaca, MenyusunRencana rencana, MembacaKegiatan kegiatan, MembacaUmpanBalik umpanBalik) {
        this.pembaca = pembaca;
        this.rencana = rencana;
        this.kegiatan = kegiatan;
        this.umpanBalik = umpanBalik;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Persiapan> persiapan(String instansi, long penugasan) {
        return pembaca.kerja(instansi, penugasan).map(k -> {
            var r = rencana.rencana(k);
            var semua = kegiatan.dari(k);
            var dirinci = semua.stream().map(x -> x.baris()).collect(Collectors.toSet());
            var pemberi = umpanBalik.menurutKegiatan(k);
            return new Persiapan(
                    k.penugasan(), r.disepakati(), rencana.kurang(k, r), r.baris().stream().filter(b -> !dirinci.contains(b.id())).map(Rencana.Baris::nama).toList(),
                    semua.stream().map(x -> new Kegiatan(
                            x.id(), x.nama(), x.butir(), x.orang().stream().map(Orang::nip).collect(Collectors.toSet()), pemberi.getOrDefault(x.id(), List.of()),
                            x.orang().stream().collect(Collectors.toMap(Orang::nip, Orang::harapan)))).toList());
        });
    }
}

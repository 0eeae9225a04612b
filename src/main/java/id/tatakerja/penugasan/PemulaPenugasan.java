package id.tatakerja.penugasan;

import id.tatakerja.alur.MemilihAlur;
import id.tatakerja.alur.MembacaPihak;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.Perjalanan;
import id.tatakerja.alur.PenentuPeran;
import id.tatakerja.alur.PilihanAlur;
import id.tatakerja.regulasi.TabelLingkup.Cara;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.Data;
import id.tatakerja.regulasi.alur.Simpul;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who begins an assignment for a unit by appointment, before it is known whom it will name. */
@Component
public class PemulaPenugasan {

    private final MembacaPihak pembaca;
    private final MemilihAlur pemilih;

    PemulaPenugasan(MembacaPihak pembaca, MemilihAlur pemilih) {
        this.pembaca = pembaca;
        this.pemilih = pemilih;
    }

    /** The office of the first act; empty where the regulation knows no such way, or nobody holds the part. */
    @Transactional(readOnly = true)
    public Optional<Pemegang> cari(String instansi, String unit, Bentuk bentuk, Lingkup lingkup) {
        var pihak = pembaca.seadanya(instansi, unit, List.of(), Optional.empty());
        return switch (pemilih.pilih(pihak.paket(), Cara.PENUNJUKAN, lingkup, false)) {
            case PilihanAlur.TidakTersedia _ -> Optional.empty();
            case PilihanAlur.Tersedia(var alur, _) -> Perjalanan.sendiri(alur, new Data(bentuk, 1)).mulai().dibuka().stream()
                    .findFirst().map(Simpul.Tindak.class::cast).flatMap(t -> new PenentuPeran(pihak, alur, lingkup).cari(t.peran().getFirst()));
        };
    }
}

package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.pelaksanaan.PembacaSyarat;
import id.tatakerja.penugasan.PenjagaPenugasan;
import id.tatakerja.regulasi.TabelSyaratTahap.JenisSyaratTahap;
import id.tatakerja.regulasi.TabelSyaratTahap.Syarat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the regulation says so, who assigns people from above does it after the official whom they are to help has said whom the work needs, and
 * names the unit of the official under whose coordination they work.
 */
@Component
class PenjagaRekomendasi implements PenjagaPenugasan {

    private final PembagianRepository pembagian;
    private final PembacaSyarat syarat;
    private final SusunanSesaat susunan;

    PenjagaRekomendasi(PembagianRepository pembagian, PembacaSyarat syarat, SusunanSesaat susunan) {
        this.pembagian = pembagian;
        this.syarat = syarat;
        this.susunan = susunan;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Penolakan> tolak(Permohonan p) {
        return tanpaKoordinator(p).or(() -> tanpaRekomendasi(p));
    }

    private Optional<Penolakan> tanpaRekomendasi(Permohonan p) {
        return syarat.pada(p.instansi(), p.unitPemilik(), p.bentuk(), JenisSyaratTahap.REKOMENDASI_PEGAWAI).flatMap(s -> {
            var s1 = susunan.kini(p.instansi());
            var kantor = bawahKepala(s, s1, p.instansi(), p.unitPemilik());
            return kantor.isEmpty() || kantor.contains(p.pemohon()) || p.pemohon().startsWith("#")
                    || pembagian.merekomendasikan(p.instansi(), kantor, s1.tanggal().getYear()) ? Optional.empty() : Optional.of(Penolakan.menurut(
                            "REKOMENDASI_WAJIB", s.penjelasan() + " Mintalah rekomendasinya pada halaman target yang dipegangnya.", s.dasar()));
        });
    }

    private Optional<Penolakan> tanpaKoordinator(Permohonan p) {
        return syarat.pada(p.instansi(), p.unitPemilik(), p.bentuk(), JenisSyaratTahap.KOORDINATOR).flatMap(s -> {
            var s1 = susunan.kini(p.instansi());
            if (!bawahKepala(s, s1, p.instansi(), p.unitPemilik()).isEmpty()) {
                return Optional.empty();
            }
            return p.pegawai().stream().flatMap(n -> s1.jabatanDefinitif(n).stream()).filter(j -> !j.memimpin() && s1.dalam(j.unit(), p.unitPemilik()))
                    .flatMap(j -> bawahKepala(s, s1, p.instansi(), j.unit()).stream()).findFirst()
                    .map(k -> Penolakan.menurut("KOORDINATOR_WAJIB", s.penjelasan() + " Untuk pegawai ini: unit " + s1.jabatan(k).map(JabatanSusunan::nama).orElse(k) + ".", s.dasar()));
        });
    }

    /** Offices of the row at a unit that do not lead the organisation itself. */
    private List<String> bawahKepala(Syarat s, Susunan s1, String instansi, String unit) {
        var kepala = s1.organisasi(unit).flatMap(u -> s1.pemimpin(u.kode())).map(JabatanSusunan::kode).orElse("");
        return syarat.kantor(s, instansi, unit).stream().filter(k -> !k.equals(kepala)).toList();
    }
}

package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaSyarat;
import id.tatakerja.pelaksanaan.PenjagaRincian;
import id.tatakerja.regulasi.TabelSyaratTahap.JenisSyaratTahap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the regulation says so, activities are worked out only for work that follows a direction given for a target. */
@Component
class PenjagaArahan implements PenjagaRincian {

    private static final Set<String> ARAHAN = Set.of("ARAHKAN", "SAMPAIKAN_EKSPEKTASI");

    private final PembagianRepository pembagian;
    private final PembacaSyarat syarat;

    PenjagaArahan(PembagianRepository pembagian, PembacaSyarat syarat) {
        this.pembagian = pembagian;
        this.syarat = syarat;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Penolakan> tolak(Kerja kerja) {
        return syarat.pada(kerja, JenisSyaratTahap.KEGIATAN_MENURUT_ARAHAN)
                .filter(_ -> pembagian.targetDari(kerja.instansi(), kerja.penugasan())
                        .filter(t -> pembagian.catatan(kerja.instansi(), t).stream().anyMatch(c -> ARAHAN.contains(c.tindakan()))).isEmpty())
                .map(s -> new Penolakan(
                        Penolakan.Jenis.BENTROK, "TANPA_ARAHAN", s.penjelasan() + " Hubungkan pekerjaan ini dengan targetnya: buat penugasannya dari halaman target sesudah arahan disampaikan.",
                        s.dasar(), List.of()));
    }
}

package id.tatakerja.kedudukan;

import gg.jte.TemplateEngine;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.organisasi.BagianPegawai;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.PegawaiSusunan;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who assesses the person and under whom he or she works, on the person's page. A leader or somebody without a post has none. */
@Component
class KedudukanPadaHalamanPegawai implements BagianPegawai {

    private final MembacaKedudukan membaca;
    private final TemplateEngine mesin;

    KedudukanPadaHalamanPegawai(MembacaKedudukan membaca, TemplateEngine mesin) {
        this.membaca = membaca;
        this.mesin = mesin;
    }

    @Override
    public int urutan() {
        return 10;
    }

    @Override
    public Optional<Bagian> bagi(InstansiKini kini, PegawaiSusunan orang, LocalDate tanggal) {
        try {
            var k = membaca.pada(kini.kode(), orang.nip(), tanggal);
            boolean rinci = kini.mengelola() || kini.pelaku().membina(kini.kode()) || kini.pelaku().nip().filter(orang.nip()::equals).isPresent();
            return Optional.of(new Bagian(
                    "Kedudukan", keluaran -> mesin.render("kedudukan/_sekilas.jte", Map.of("k", k, "rinci", rinci), keluaran)));
        } catch (DitolakException tidakDitempatkan) {
            return Optional.empty();
        }
    }
}

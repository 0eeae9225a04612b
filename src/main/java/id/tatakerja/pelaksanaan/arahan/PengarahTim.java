package id.tatakerja.pelaksanaan.arahan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.penugasan.MembacaHubungan;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.TabelTim;
import id.tatakerja.regulasi.TabelTim.JenisSyarat;
import id.tatakerja.timkerja.MembacaTimKerja.TimKerja;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who gives directions: who leads the unit that owns the work; where the regulation says so for a team across, also who leads the instansi that
 * carries the function, which is the perangkat daerah of that unit, or between governments the Pejabat Pembina Kepegawaian of the own one.
 */
@Component
class PengarahTim {

    private final Regulasi regulasi;
    private final SusunanSesaat susunan;
    private final PemegangHariIni pemegang;
    private final MembacaHubungan hubungan;

    PengarahTim(Regulasi regulasi, SusunanSesaat susunan, PemegangHariIni pemegang, MembacaHubungan hubungan) {
        this.regulasi = regulasi;
        this.susunan = susunan;
        this.pemegang = pemegang;
        this.hubungan = hubungan;
    }

    static Lingkup lingkup(Kerja kerja) {
        return kerja.tim().map(TimKerja::lingkup).orElse(kerja.asal().lingkup());
    }

    /** What the regulation says of a team, where it does. */
    Optional<TabelTim.Syarat> syarat(Kerja kerja, JenisSyarat jenis) {
        return kerja.bertim() ? regulasi.paket(kerja.asal().paket()).flatMap(p -> p.tim().syarat(jenis, lingkup(kerja))) : Optional.empty();
    }

    /** Whether the person may give directions. */
    boolean boleh(Pelaku pelaku, HakKerja hak) {
        return hak.memimpin() || syarat(hak.kerja(), JenisSyarat.ARAHAN_PIMPINAN_INSTANSI).isPresent() && memimpinInstansi(pelaku, hak.kerja());
    }

    private boolean memimpinInstansi(Pelaku pelaku, Kerja kerja) {
        var antarPerangkatDaerah = lingkup(kerja) == Lingkup.LINTAS_PERANGKAT_DAERAH
                || hubungan.milik(kerja.instansi(), kerja.penugasan()).filter(MembacaHubungan.Hubungan::seinstansi).isPresent();
        if (!antarPerangkatDaerah) {
            return pelaku.membina(kerja.instansi());
        }
        var s = susunan.kini(kerja.instansi());
        var kunci = pemegang.dari(pelaku).semua();
        return s.garis(kerja.asal().unitPemilik()).stream().filter(u -> u.jenis().organisasi()).reduce((_, atas) -> atas).flatMap(u -> s.pemimpin(u.kode()))
                .map(JabatanSusunan::kode).filter(kunci::contains).isPresent();
    }
}

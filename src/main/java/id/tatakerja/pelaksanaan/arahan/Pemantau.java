package id.tatakerja.pelaksanaan.arahan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.PembacaSyarat;
import id.tatakerja.regulasi.TabelSyaratTahap.JenisSyaratTahap;
import id.tatakerja.regulasi.TabelSyaratTahap.Syarat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who monitors a piece of work and gives feedback: those whom the regulation names at its place, else whoever leads or assesses. */
@Component
class Pemantau {

    private final PembacaSyarat syarat;

    Pemantau(PembacaSyarat syarat) {
        this.syarat = syarat;
    }

    /** The row that names them. */
    Optional<Syarat> syarat(HakKerja hak) {
        return syarat.pada(hak.kerja(), JenisSyaratTahap.PEMANTAU);
    }

    /** Whether the person is one of them. */
    boolean boleh(Pelaku pelaku, HakKerja hak) {
        return syarat(hak).map(s -> syarat.disebut(s, pelaku, hak)).orElseGet(hak::memantau);
    }
}

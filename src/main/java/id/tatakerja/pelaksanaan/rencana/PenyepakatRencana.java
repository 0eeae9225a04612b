package id.tatakerja.pelaksanaan.rencana;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.Peserta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whose agreement a plan needs: those who do the work, and the office that leads it. */
@Component
class PenyepakatRencana {

    private final PembacaKerja pembaca;
    private final SusunanSesaat susunan;

    PenyepakatRencana(PembacaKerja pembaca, SusunanSesaat susunan) {
        this.pembaca = pembaca;
        this.susunan = susunan;
    }

    /** Key of the office in which the person agrees as leader. */
    Optional<String> pimpinan(Pelaku pelaku, HakKerja hak) {
        return hak.pimpinan().map(Pemegang::kunci);
    }

    /** Whose agreement is missing, in words; empty once both sides have agreed. */
    List<String> kurang(Kerja kerja, Rencana rencana) {
        var hasil = new ArrayList<String>();
        var sudah = rencana.setuju().stream().map(Rencana.Setuju::pemegang).toList();
        kerja.penyepakat().stream().filter(p -> !sudah.contains("#" + p.nip())).forEach(p -> hasil.add(p.nama() + " (" + p.peran().sebutan() + ")"));
        if (rencana.setuju().stream().noneMatch(s -> s.pihak() == Rencana.Pihak.PIMPINAN)) {
            hasil.add(pimpinan(kerja));
        }
        return hasil;
    }

    /** Who agrees, in words. */
    String sebutan(Kerja kerja) {
        return Stream.concat(kerja.penyepakat().stream().map(Peserta::nama), Stream.of(pimpinan(kerja))).collect(Collectors.joining(", "));
    }

    private String pimpinan(Kerja kerja) {
        var s = susunan.kini(kerja.instansi());
        return pembaca.pimpinan(kerja).flatMap(p -> s.jabatan(p.kunci())).map(j -> j.nama()
                        + s.pemangku(j.kode()).stream().findFirst().map(o -> " (" + o.pegawai().namaLengkap() + ")").orElse(" (jabatan kosong)"))
                .orElse("Pimpinan Unit Organisasi");
    }
}

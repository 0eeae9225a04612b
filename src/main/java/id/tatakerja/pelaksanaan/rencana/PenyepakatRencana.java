package id.tatakerja.pelaksanaan.rencana;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaGaris;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.regulasi.TabelPerencanaan.TindakanKerja;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whose agreement a plan needs: those who do the work, and the office that leads it. */
@Component
class PenyepakatRencana {

    private final PembacaKerja pembaca;
    private final PembacaGaris garis;
    private final PemegangHariIni pemegang;

    PenyepakatRencana(PembacaKerja pembaca, PembacaGaris garis, PemegangHariIni pemegang) {
        this.pembaca = pembaca;
        this.garis = garis;
        this.pemegang = pemegang;
    }

    /** An office in which a person agrees as leader: its key and title. */
    record Kantor(String kunci, String sebutan) {}

    /** The office in which the person agrees as leader, if he or she holds one that does. */
    Optional<Kantor> pimpinan(Pelaku pelaku, Kerja kerja) {
        var kunci = pemegang.dari(pelaku).sebutan();
        return kantor(kerja).stream().filter(kunci::containsKey).findFirst().map(k -> new Kantor(k, Objects.requireNonNullElse(kunci.get(k), "")));
    }

    /** Offices with which the plan is drawn up: those that the regulation names for the place, else who leads the unit that owns the work. */
    List<String> kantor(Kerja kerja) {
        var unit = kerja.asal().unitPemilik();
        var tabel = garis.kini(kerja.instansi());
        var disebut = tabel.panduan(unit, kerja.asal().bentuk()).stream().flatMap(p -> p.langkah().stream())
                .filter(l -> l.tindakan() == TindakanKerja.SEPAKATI_RENCANA).flatMap(l -> tabel.jabatan(l.bersama(), unit).stream()).distinct().toList();
        return disebut.isEmpty() ? pembaca.pimpinan(kerja).map(Pemegang::kunci).stream().toList() : disebut;
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
        var tabel = garis.kini(kerja.instansi());
        var semua = kantor(kerja);
        return semua.isEmpty() ? "Pimpinan Unit Organisasi" : semua.stream().map(tabel::nama).collect(Collectors.joining(" atau "));
    }
}

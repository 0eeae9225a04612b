package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.pelaksanaan.BagianKerja;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.penugasan.TautanPekerjaan.Tautan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ties work to the target that it serves, shows the chain between them, and lists work without one. */
@Service
class MengaitkanTarget implements BagianKerja {

    private final PembacaKerja pembaca;
    private final PerjanjianRepository perjanjian;
    private final PembagianRepository pembagian;
    private final MembacaTarget membaca;
    private final Jejak jejak;

    MengaitkanTarget(PembacaKerja pembaca, PerjanjianRepository perjanjian, PembagianRepository pembagian, MembacaTarget membaca, Jejak jejak) {
        this.pembaca = pembaca;
        this.perjanjian = perjanjian;
        this.pembagian = pembagian;
        this.membaca = membaca;
        this.jejak = jejak;
    }

    /**
     * The chain of a piece of work.
     *
     * @throws id.tatakerja.bersama.DitolakException 404
     */
    @Transactional(readOnly = true)
    RantaiTarget rantai(Pelaku pelaku, long penugasan) {
        return rantai(pembaca.hak(pelaku, penugasan).kerja());
    }

    RantaiTarget rantai(Kerja kerja) {
        var kode = kerja.instansi();
        return pembagian.targetDari(kode, kerja.penugasan()).flatMap(t -> perjanjian.satuTarget(kode, t)).map(t -> {
            var p = perjanjian.satu(kode, t.perjanjian()).orElseThrow();
            var garis = membaca.garis(kode);
            var kantor = new ArrayList<>(List.of(p.jabatan()));
            pembagian.dari(kode, t.id()).forEach(b -> kantor.add(b.kepada()));
            return new RantaiTarget(
                    kerja.penugasan(), kerja.judul(), Optional.of(t.id()), pembagian.strategi(kode, t.id()).map(Perjanjian.Strategi::uraian).orElse(""), t.sasaran(), t.kalimat(),
                    kantor.stream().distinct().map(garis::nama).toList(),
                    "Perjanjian kinerja " + garis.susunan().unit(p.unit()).map(UnitSusunan::nama).orElse(p.unit()) + " tahun " + p.tahun() + (p.nomor().isEmpty() ? "" : ", nomor " + p.nomor()),
                    p.renstra());
        }).orElseGet(() -> RantaiTarget.tanpa(kerja.penugasan(), kerja.judul()));
    }

    /** Whether the person ties work to a target: who leads the unit that owns it, or stands above. */
    static boolean mengaitkan(HakKerja hak) {
        return hak.kerja().berlaku() && (hak.memimpin() || hak.atasan());
    }

    /** Targets of this year to which the work can be tied: of the unit that owns it and of the units above. */
    @Transactional(readOnly = true)
    List<Perjanjian.Target> pilihan(Kerja kerja) {
        var unit = membaca.garis(kerja.instansi()).susunan().garis(kerja.asal().unitPemilik()).stream().map(UnitSusunan::kode).toList();
        return perjanjian.daftar(kerja.instansi(), unit, kerja.hari().getYear()).stream().filter(Perjanjian::ditetapkan).flatMap(p -> p.target().stream()).toList();
    }

    /**
     * Ties work to a target.
     *
     * @throws id.tatakerja.bersama.DitolakException 403, 404, 409 when it came of the strategy of another one, 422 {@code TIDAK_DIKENAL}
     */
    @Transactional
    RantaiTarget kaitkan(Pelaku pelaku, long penugasan, long target) {
        var hak = pembaca.hak(pelaku, penugasan);
        var kerja = hak.kerja();
        PembacaKerja.pastikanBerlaku(kerja);
        if (!mengaitkan(hak)) {
            throw Penolakan.tidakBerwenang("Pekerjaan dikaitkan dengan target oleh pimpinan unit pemilik kinerja atau atasannya.").sebagaiException();
        }
        if (pilihan(kerja).stream().noneMatch(t -> t.id() == target)) {
            throw Isian.tolak("target", "TIDAK_DIKENAL", "Pilih target perjanjian kinerja tahun ini dari unit pemilik kinerja atau unit di atasnya.");
        }
        if (pembagian.dariStrategi(kerja.instansi(), kerja.penugasan())) {
            throw Penolakan.bentrok("TARGET_DARI_STRATEGI", "Pekerjaan ini lahir dari strategi suatu target, sehingga targetnya tidak diganti.").sebagaiException();
        }
        pembagian.kaitkan(hak, target);
        jejak.catat(new Peristiwa(
                kerja.instansi(), hak.pengguna(), Optional.of(hak.sebutan()).filter(s -> !s.isEmpty()), "PENGAITAN_TARGET", kerja.objek(), Map.of(),
                Map.of("target", Long.toString(target)), Optional.empty()));
        return rantai(kerja);
    }

    /** Work in force of the units that the person leads, and those below, which serves no target yet. */
    @Transactional(readOnly = true)
    List<RantaiTarget> tanpaTarget(Pelaku pelaku) {
        var kode = MembacaTarget.instansi(pelaku);
        var unit = pelaku.mengelola(kode) ? new HashSet<>(membaca.garis(kode).susunan().unit().stream().map(UnitSusunan::kode).toList()) : pembaca.dipimpin(pelaku);
        return unit.isEmpty() ? List.of() : Stream.of(pembaca.dariUnit(kode, unit)).flatMap(List::stream).map(this::rantai).filter(r -> r.target().isEmpty()).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tautan> bagi(HakKerja hak) {
        var ada = pembagian.targetDari(hak.kerja().instansi(), hak.kerja().penugasan()).isPresent();
        return List.of(new Tautan("Target yang dilayani", "/pekerjaan/" + hak.kerja().penugasan() + "/target", ada ? "sampai perjanjian kinerja" : "belum dikaitkan"));
    }
}

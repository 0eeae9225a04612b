package id.tatakerja.pelaksanaan.kendala;

import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.kedudukan.MembacaAtasan;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.timkerja.MembacaTimKerja.TimKerja;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whose turn an obstacle is: the Pimpinan Unit Organisasi that owns the work, within one unit also the Penanggung Jawab of the team where there is
 * one; where several leaders must work together, that of every unit in which its people sit.
 */
@Component
class PenerimaKendala {

    private final PembacaKerja pembaca;
    private final MembacaAtasan atasan;
    private final SusunanSesaat susunan;

    PenerimaKendala(PembacaKerja pembaca, MembacaAtasan atasan, SusunanSesaat susunan) {
        this.pembaca = pembaca;
        this.atasan = atasan;
        this.susunan = susunan;
    }

    /** Offices one of which acts, and the unit within whose tasks they do. */
    record Penerima(List<String> pemegang, String unit) {}

    static Lingkup lingkup(Kerja kerja) {
        return kerja.tim().map(TimKerja::lingkup).orElse(kerja.asal().lingkup());
    }

    /**
     * The turns.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 {@code PERAN_KOSONG} when no office leads the unit that owns the work
     */
    List<Penerima> cari(Kerja kerja, boolean kolaborasi) {
        var pemilik = pembaca.pimpinan(kerja).orElseThrow(() -> Penolakan.tidakMemenuhi(
                        "PERAN_KOSONG", "Unit pemilik kinerja belum mempunyai jabatan pimpinan, sehingga kendala ini belum dapat disampaikan. Lengkapi susunannya.")
                .sebagaiException());
        var s = susunan.kini(kerja.instansi());
        var unitPemilik = s.jabatan(pemilik.kunci()).map(JabatanSusunan::unit).orElse(kerja.asal().unitPemilik());
        if (!kolaborasi) {
            var siapa = new ArrayList<>(List.of(pemilik.kunci()));
            if (lingkup(kerja) == Lingkup.DALAM_UNIT) {
                kerja.peserta().stream().filter(p -> p.peran() == Peserta.Peran.PENANGGUNG_JAWAB && !p.nip().isEmpty())
                        .map(p -> new Pemegang.Pegawai(p.nip()).kunci()).forEach(siapa::add);
            }
            return List.of(new Penerima(siapa, unitPemilik));
        }
        var menurutJabatan = new LinkedHashMap<String, Penerima>();
        menurutJabatan.put(pemilik.kunci(), new Penerima(List.of(pemilik.kunci()), unitPemilik));
        var atasannya = atasan.pegawai(s, kerja.peserta().stream().map(Peserta::nip).filter(n -> !n.isEmpty()).toList());
        for (var p : kerja.peserta()) {
            // people of the owning unit have its leader already
            if (!s.dalam(p.unitAsal(), unitPemilik)) {
                Optional.ofNullable(atasannya.get(p.nip())).flatMap(MembacaAtasan.Atasan::pimpinan).or(() -> pemimpin(s, p.unitAsal()))
                        .ifPresent(j -> menurutJabatan.putIfAbsent(j, new Penerima(List.of(j), s.jabatan(j).map(JabatanSusunan::unit).orElse(p.unitAsal()))));
            }
        }
        return List.copyOf(menurutJabatan.values());
    }

    /** The leaders at home of own people who work for another government; the Pejabat Pembina Kepegawaian where nobody leads them. */
    List<Penerima> diRumah(String instansi, List<String> nip) {
        var s = susunan.kini(instansi);
        var atasannya = atasan.pegawai(s, nip);
        var hasil = new LinkedHashMap<String, Penerima>();
        for (var n : nip) {
            var unit = s.jabatanDefinitif(n).map(JabatanSusunan::unit).orElse("");
            Optional.ofNullable(atasannya.get(n)).flatMap(MembacaAtasan.Atasan::pimpinan).or(() -> pemimpin(s, unit))
                    .ifPresent(j -> hasil.putIfAbsent(j, new Penerima(List.of(j), s.jabatan(j).map(JabatanSusunan::unit).orElse(unit))));
        }
        return hasil.isEmpty() ? List.of(new Penerima(List.of(Pemegang.PEMBINA), "")) : List.copyOf(hasil.values());
    }

    /** The next leader above an office; above all of them the Pejabat Pembina Kepegawaian. */
    Penerima diAtas(String instansi, List<String> pemegang, String unit) {
        var s = susunan.kini(instansi);
        return s.garis(unit).stream().flatMap(u -> s.pemimpin(u.kode()).stream()).filter(j -> !pemegang.contains(j.kode())).findFirst()
                .map(j -> new Penerima(List.of(j.kode()), j.unit())).orElseGet(() -> new Penerima(List.of(Pemegang.PEMBINA), unit));
    }

    /** Whose turn it is, in words. */
    String sebutan(String instansi, Kendala.Giliran giliran) {
        return giliran.pemerintah().isEmpty() ? sebutan(instansi, giliran.pemegang()) : "Pimpinan pada " + giliran.unit();
    }

    private String sebutan(String instansi, List<String> pemegang) {
        var s = susunan.kini(instansi);
        return pemegang.stream().map(p -> switch (Pemegang.dari(p)) {
            case Pemegang.Jabatan(var kode) -> s.jabatan(kode).map(JabatanSusunan::nama).orElse(kode)
                    + s.pemangku(kode).stream().findFirst().map(o -> " (" + o.pegawai().namaLengkap() + ")").orElse(" (jabatan kosong)");
            case Pemegang.Pegawai(var nip) -> s.pegawai(nip).map(o -> o.namaLengkap()).orElse("Pegawai");
            case Pemegang.Pembina() -> "Pejabat Pembina Kepegawaian";
        }).distinct().collect(java.util.stream.Collectors.joining(" atau "));
    }

    private static Optional<String> pemimpin(Susunan s, String unit) {
        return s.garis(unit).stream().flatMap(u -> s.pemimpin(u.kode()).stream()).map(JabatanSusunan::kode).findFirst();
    }
}

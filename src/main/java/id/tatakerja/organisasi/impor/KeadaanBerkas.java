package id.tatakerja.organisasi.impor;

import id.tatakerja.organisasi.impor.berkas.Lembar;
import id.tatakerja.organisasi.impor.isi.BarisJabatan;
import id.tatakerja.organisasi.impor.isi.BarisPegawai;
import id.tatakerja.organisasi.impor.isi.BarisUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The state that a file asks for. What a file need not say keeps its recorded value as long as the thing stays what it is. */
final class KeadaanBerkas {

    private KeadaanBerkas() {}

    static Map<String, Keadaan> unit(List<BarisUnit> semua, Map<String, Keadaan> kini) {
        var hasil = new LinkedHashMap<String, Keadaan>();
        for (BarisUnit u : semua) {
            String model = u.model().isEmpty()
                    ? lama(kini, u.kode())
                            .filter(k -> k.nilai(Lembar.UNIT, "jenis").equals(u.jenis().name()))
                            .map(k -> k.nilai(Lembar.UNIT, "model"))
                            .orElse("")
                    : u.model();
            String urusan = u.urusan()
                    .map(semuaUrusan -> String.join(";", semuaUrusan))
                    .orElseGet(() -> lama(kini, u.kode()).map(k -> k.nilai(Lembar.UNIT, "urusan")).orElse(""));
            hasil.put(u.kode(), new Keadaan(u.kode(), List.of(u.nama(), u.jenis().name(), u.induk(), model, urusan)));
        }
        return hasil;
    }

    static Map<String, Keadaan> jabatan(List<BarisJabatan> semua, Map<String, Keadaan> kini) {
        var hasil = new LinkedHashMap<String, Keadaan>();
        for (BarisJabatan j : semua) {
            String memimpin = j.memimpin() ? "ya" : "tidak";
            Optional<Keadaan> tetap = lama(kini, j.kode())
                    .filter(k -> k.nilai(Lembar.JABATAN, "jenis").equals(j.jenis().name()))
                    .filter(k -> k.nilai(Lembar.JABATAN, "nama").equals(j.nama()))
                    .filter(k -> k.nilai(Lembar.JABATAN, "memimpin").equals(memimpin));
            hasil.put(j.kode(), new Keadaan(j.kode(), List.of(
                    j.nama(), j.unit(), j.jenis().name(), j.jenjang().map(Enum::name).orElse(""), memimpin,
                    j.kelas().map(String::valueOf).orElse(""), j.kebutuhan().map(String::valueOf).orElse(""),
                    pertahankan(j.dasarPengangkatan(), j.dasarPengangkatan().isEmpty(), tetap, "dasar_pengangkatan"),
                    pertahankan(j.bidangKeahlian(), j.keahlianTersirat(), tetap, "bidang_keahlian"),
                    pertahankan(j.uraianTugas(), j.uraianTugas().isEmpty(), tetap, "uraian_tugas"))));
        }
        return hasil;
    }

    static Map<String, Keadaan> pegawai(List<BarisPegawai> semua) {
        var hasil = new LinkedHashMap<String, Keadaan>();
        for (BarisPegawai p : semua) {
            hasil.put(p.nip(), new Keadaan(p.nip(), List.of(
                    p.nama(), p.gelarDepan(), p.gelarBelakang(), p.status().name(), p.golongan(), p.jabatan(),
                    String.join(";", p.kompetensi()), p.surel())));
        }
        return hasil;
    }

    private static String pertahankan(String baru, boolean tidakDisebut, Optional<Keadaan> tetap, String bidang) {
        return tidakDisebut ? tetap.map(k -> k.nilai(Lembar.JABATAN, bidang)).orElse(baru) : baru;
    }

    private static Optional<Keadaan> lama(Map<String, Keadaan> kini, String kode) {
        return Optional.ofNullable(kini.get(kode));
    }
}

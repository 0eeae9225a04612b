package id.tatakerja.organisasi.impor;

import id.tatakerja.organisasi.impor.berkas.Lembar;
import id.tatakerja.organisasi.impor.isi.BarisPegawai;
import id.tatakerja.organisasi.impor.isi.IsiImpor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What an import would do: three comparisons and the day on which each new thing begins.
 *
 * @param tanggal effective date
 * @param unit changes of units
 * @param jabatan changes of jabatan
 * @param pegawai changes of people
 * @param mulaiUnit first day of new units
 * @param mulaiJabatan first day of new jabatan
 * @param mulaiPegawai first day of new people as such
 * @param mulaiPenempatan first day of new people on their jabatan
 */
record Rencana(
        LocalDate tanggal,
        Perubahan unit,
        Perubahan jabatan,
        Perubahan pegawai,
        Map<String, LocalDate> mulaiUnit,
        Map<String, LocalDate> mulaiJabatan,
        Map<String, LocalDate> mulaiPegawai,
        Map<String, LocalDate> mulaiPenempatan) {

    /** A whole state, by sheet and code. */
    record Kini(Map<String, Keadaan> unit, Map<String, Keadaan> jabatan, Map<String, Keadaan> pegawai) {

        Map<String, Keadaan> bagian(Lembar lembar) {
            return switch (lembar) {
                case UNIT -> unit;
                case JABATAN -> jabatan;
                case PEGAWAI -> pegawai;
            };
        }

        /** This state with one thing as the other state has it, or without it where the other has none. */
        Kini dengan(Lembar lembar, String kode, Kini lain) {
            var ganti = new LinkedHashMap<>(bagian(lembar));
            ganti.remove(kode);
            Keadaan baru = lain.bagian(lembar).get(kode);
            if (baru != null) {
                ganti.put(kode, baru);
            }
            return switch (lembar) {
                case UNIT -> new Kini(ganti, jabatan, pegawai);
                case JABATAN -> new Kini(unit, ganti, pegawai);
                case PEGAWAI -> new Kini(unit, jabatan, ganti);
            };
        }
    }

    Perubahan bagian(Lembar lembar) {
        return switch (lembar) {
            case UNIT -> unit;
            case JABATAN -> jabatan;
            case PEGAWAI -> pegawai;
        };
    }

    /** What the file asks for instead of the running state. */
    static Kini nanti(IsiImpor isi, Kini kini) {
        return new Kini(
                KeadaanBerkas.unit(isi.unit(), kini.unit()),
                KeadaanBerkas.jabatan(isi.jabatan(), kini.jabatan()),
                KeadaanBerkas.pegawai(isi.pegawai()));
    }

    static Rencana susun(LocalDate tanggal, IsiImpor isi, Kini kini, Kini nanti, Map<String, LocalDate> sampaiDiTempatLain) {
        var unit = Perubahan.antara(Lembar.UNIT, kini.unit(), nanti.unit());
        var jabatan = Perubahan.antara(Lembar.JABATAN, kini.jabatan(), nanti.jabatan());
        var pegawai = Perubahan.antara(Lembar.PEGAWAI, kini.pegawai(), nanti.pegawai());
        var hasil = new Rencana(
                tanggal, unit, jabatan, pegawai, new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        hasil.tentukanMulai(isi, kini.unit().isEmpty(), sampaiDiTempatLain);
        return hasil;
    }

    boolean kosong() {
        return unit.kosong() && jabatan.kosong() && pegawai.kosong();
    }

    /** Codes of units that are touched directly or by their jabatan and people. */
    Set<String> unitTersentuh(Map<String, String> unitJabatan) {
        var hasil = new HashSet<String>();
        unit.tulis().forEach(k -> hasil.add(k.kode()));
        unit.berakhir().forEach(k -> hasil.add(k.kode()));
        hasil.addAll(jabatan.tersentuh("unit"));
        pegawai.tersentuh("jabatan").forEach(j -> {
            String kode = unitJabatan.get(j);
            if (kode != null) {
                hasil.add(kode);
            }
        });
        return hasil;
    }

    /**
     * A new person begins on the tmt of the file; the post and its units must then have existed. What an instansi imports first
     * is taken to have stood since its earliest tmt, so that questions about earlier days have an answer.
     */
    private void tentukanMulai(IsiImpor isi, boolean pertama, Map<String, LocalDate> sampaiDiTempatLain) {
        var indukUnit = new HashMap<String, String>();
        isi.unit().forEach(u -> indukUnit.put(u.kode(), u.induk()));
        var unitJabatan = new HashMap<String, String>();
        isi.jabatan().forEach(j -> unitJabatan.put(j.kode(), j.unit()));
        var orangBaru = new HashSet<String>();
        pegawai.baru().forEach(k -> orangBaru.add(k.kode()));
        LocalDate awal = tanggal;
        for (BarisPegawai satu : isi.pegawai()) {
            if (!orangBaru.contains(satu.nip())) {
                continue;
            }
            LocalDate bebas = sampaiDiTempatLain.getOrDefault(satu.nip(), LocalDate.MIN);
            LocalDate tmt = terkemudian(satu.tmt().orElse(tanggal), bebas);
            mulaiPenempatan.put(satu.nip(), tmt);
            mulaiPegawai.put(satu.nip(), terdahulu(tmt, tanggal));
            awal = terdahulu(awal, tmt);
            LocalDate paling = terdahulu(tmt, tanggal);
            mulaiJabatan.merge(satu.jabatan(), paling, Rencana::terdahulu);
        }
        LocalDate bersama = pertama ? awal : tanggal;
        jabatan.baru().forEach(k -> mulaiJabatan.merge(k.kode(), bersama, Rencana::terdahulu));
        unit.baru().forEach(k -> mulaiUnit.put(k.kode(), bersama));
        jabatan.baru().forEach(k -> {
            LocalDate mulai = mulaiJabatan.getOrDefault(k.kode(), tanggal);
            String kode = unitJabatan.getOrDefault(k.kode(), "");
            while (!kode.isEmpty()) {
                mulaiUnit.merge(kode, mulai, Rencana::terdahulu);
                kode = indukUnit.getOrDefault(kode, "");
            }
        });
    }

    private static LocalDate terdahulu(LocalDate satu, LocalDate lain) {
        return satu.isBefore(lain) ? satu : lain;
    }

    private static LocalDate terkemudian(LocalDate satu, LocalDate lain) {
        return satu.isAfter(lain) ? satu : lain;
    }
}

package id.tatakerja.contoh.kabupaten;

import id.tatakerja.contoh.PembangkitOrganisasi;
import id.tatakerja.contoh.baris.BarisJabatan;
import id.tatakerja.contoh.baris.BarisPegawai;
import id.tatakerja.contoh.baris.BarisUnit;
import id.tatakerja.contoh.baris.Lembaran;
import id.tatakerja.contoh.susun.Blok;
import id.tatakerja.contoh.susun.Rancangan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One example kabupaten with everything in it: units, posts and people as the import takes them, and what else is to happen. The
 * seed is fixed, so every installation shows the same people.
 *
 * @param kabupaten which one
 * @param unit rows of the sheet unit
 * @param jabatan rows of the sheet jabatan
 * @param pegawai rows of the sheet pegawai
 * @param keadaan what is special, with codes of jabatan in full
 */
public record DataKabupaten(
        KabupatenContoh kabupaten,
        List<BarisUnit> unit,
        List<BarisJabatan> jabatan,
        List<BarisPegawai> pegawai,
        List<Keadaan> keadaan) {

    private static final long BENIH = 20_240_606;

    public DataKabupaten {
        unit = List.copyOf(unit);
        jabatan = List.copyOf(jabatan);
        pegawai = List.copyOf(pegawai);
        keadaan = List.copyOf(keadaan);
    }

    /** Reads and generates the kabupaten. */
    public static DataKabupaten baca(KabupatenContoh kabupaten) {
        List<Blok> blok = BerkasKabupaten.blok(kabupaten);
        int orang = blok.stream().mapToInt(Blok::orang).sum();
        var rancangan = new Rancangan(
                kabupaten.kode(), kabupaten.nama(), "KABUPATEN", kabupaten.regulasi(), kabupaten.budaya(), orang, kabupaten.nomorAwal(),
                BENIH);
        var pembangkit = new PembangkitOrganisasi(rancangan, blok::stream);
        List<BarisJabatan> jabatan = pembangkit.jabatan().toList();
        List<Keadaan> keadaan = BerkasKabupaten.keadaan(kabupaten, jabatan);
        return new DataKabupaten(
                kabupaten,
                pembangkit.unit().toList(),
                jabatan.stream().map(j -> berubah(j, keadaan)).toList(),
                berubah(pembangkit.pegawai().toList(), keadaan),
                keadaan);
    }

    /** The three sheets, with the additional columns of the sheet jabatan. */
    public Lembaran lembaran() {
        return new Lembaran(unit::stream, jabatan::stream, pegawai::stream, true);
    }

    /** What is special of one kind, in the order of the file. */
    public List<Keadaan> keadaan(Keadaan.Jenis jenis) {
        return keadaan.stream().filter(k -> k.jenis() == jenis).toList();
    }

    /** Those who hold the jabatan, in the order of the sheet. */
    public List<BarisPegawai> pemangku(String kodeJabatan) {
        return pegawai.stream().filter(p -> p.jabatan().equals(kodeJabatan)).toList();
    }

    /** The jabatan of the code. */
    public BarisJabatan jabatan(String kodeJabatan) {
        return jabatan.stream().filter(j -> j.kode().equals(kodeJabatan)).findFirst().orElseThrow();
    }

    private static BarisJabatan berubah(BarisJabatan j, List<Keadaan> keadaan) {
        return keadaan.stream()
                .filter(k -> k.jenis() == Keadaan.Jenis.BERLEBIH && k.objek().equals(j.kode()))
                .findFirst()
                .map(k -> j.denganKebutuhan(Integer.parseInt(k.nilai())))
                .orElse(j);
    }

    private static List<BarisPegawai> berubah(List<BarisPegawai> semua, List<Keadaan> keadaan) {
        var golongan = new HashMap<String, String>();
        Map<String, Integer> lepas = new HashMap<>();
        for (Keadaan k : keadaan) {
            if (k.jenis() == Keadaan.Jenis.GOLONGAN) {
                golongan.put(k.objek(), k.nilai());
            } else if (k.jenis() == Keadaan.Jenis.TANPA_JABATAN) {
                lepas.put(k.objek(), (int) semua.stream().filter(p -> p.jabatan().equals(k.objek())).count());
            }
        }
        var hasil = new ArrayList<BarisPegawai>(semua.size());
        for (BarisPegawai p : semua) {
            String baru = golongan.remove(p.jabatan());
            BarisPegawai orang = baru == null ? p : p.denganGolongan(baru);
            boolean terakhir = lepas.containsKey(p.jabatan()) && Objects.requireNonNull(lepas.merge(p.jabatan(), -1, Integer::sum)) == 0;
            hasil.add(terakhir ? orang.tanpaJabatan() : orang);
        }
        return hasil;
    }
}

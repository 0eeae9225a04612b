package id.tatakerja.organisasi.bagan;

import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.Jenjang;
import id.tatakerja.organisasi.PegawaiSusunan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The Pejabat Fungsional and Pelaksana who have one Pejabat Penilai Kinerja.
 *
 * @param penilai code of the jabatan they hang under, empty text where there is none
 * @param anggota the people, Pejabat Fungsional by jenjang first
 */
public record Kelompok(String penilai, List<Anggota> anggota) {

    public Kelompok {
        anggota = anggota.stream()
                .sorted(Comparator.comparingInt((Anggota a) -> urutan(a.jabatan())).thenComparing(a -> a.pegawai().nama()))
                .toList();
    }

    /**
     * One person of the group.
     *
     * @param pegawai the person
     * @param jabatan the definitive jabatan
     */
    public record Anggota(PegawaiSusunan pegawai, JabatanSusunan jabatan) {}

    /**
     * How many there are of a jenjang, or of Pelaksana.
     *
     * @param label {@code Ahli Muda} or {@code Pelaksana}
     * @param jumlah number of people
     */
    public record Hitungan(String label, long jumlah) {}

    /** Numbers per jenjang, high to low, then Pelaksana. */
    public List<Hitungan> hitungan() {
        var hasil = new ArrayList<Hitungan>();
        for (Jenjang j : Jenjang.values()) {
            tambah(hasil, j.label(), anggota.stream().filter(a -> a.jabatan().jenjang().filter(j::equals).isPresent()).count());
        }
        tambah(hasil, "Pelaksana", anggota.stream().filter(a -> a.jabatan().jenis() == JenisJabatan.PELAKSANA).count());
        return hasil;
    }

    /** The numbers as one line. */
    public String ringkas() {
        return String.join(" · ", hitungan().stream().map(h -> h.label() + " " + h.jumlah()).toList());
    }

    private static void tambah(List<Hitungan> hasil, String label, long jumlah) {
        if (jumlah > 0) {
            hasil.add(new Hitungan(label, jumlah));
        }
    }

    private static int urutan(JabatanSusunan jabatan) {
        return jabatan.jenjang().map(Enum::ordinal).orElse(Jenjang.values().length);
    }
}

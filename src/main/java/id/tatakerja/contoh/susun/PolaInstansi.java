package id.tatakerja.contoh.susun;

import id.tatakerja.contoh.baris.BarisUnit;
import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.organisasi.Jenjang;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The usual shape of an instansi of a given size: offices as far as about half of its people go, a third of the rest in
 * puskesmas, all others in schools, each led by a Pejabat Fungsional. Offices are few whatever the size; health centres and
 * schools, of which there may be thousands, are made one by one while streaming.
 */
public final class PolaInstansi {

    private static final double BAGIAN_KANTOR = 0.45;
    private static final double BAGIAN_KESEHATAN = 0.3;
    private static final int ORANG_PUSKESMAS = 42;
    private static final int ORANG_SEKOLAH = 21;
    /** A school or puskesmas smaller than this cannot have all its posts. */
    private static final int UPT_TERKECIL = 6;

    private final List<Blok> kantor;
    private final int puskesmas;
    private final int orangPuskesmas;
    private final int sekolah;
    private final int orangSekolah;

    /** Divides the people of the instansi. */
    public PolaInstansi(Rancangan rancangan) {
        this.kantor = kantor(rancangan);
        int sisa = rancangan.pegawai() - kantor.stream().mapToInt(Blok::orang).sum();
        boolean adaKesehatan = kantor.stream().anyMatch(b -> b.unit().kode().equals(PolaKantor.KESEHATAN));
        this.orangPuskesmas = adaKesehatan && sisa > 4 * ORANG_PUSKESMAS ? (int) (sisa * BAGIAN_KESEHATAN) : 0;
        this.puskesmas = (orangPuskesmas + ORANG_PUSKESMAS - 1) / ORANG_PUSKESMAS;
        this.orangSekolah = sisa - orangPuskesmas;
        this.sekolah = Math.max(1, orangSekolah / ORANG_SEKOLAH);
    }

    private static List<Blok> kantor(Rancangan rancangan) {
        var hasil = new ArrayList<Blok>();
        int orang = 0;
        for (List<Blok> organisasi : new PolaKantor(rancangan).semua()) {
            int besar = organisasi.stream().mapToInt(Blok::orang).sum();
            // The first two, Sekretariat Daerah and Dinas Pendidikan, carry the rest and are always there.
            boolean wajib = hasil.isEmpty() || hasil.stream().noneMatch(b -> b.unit().kode().equals(PolaKantor.PENDIDIKAN));
            if (wajib || orang + besar <= rancangan.pegawai() * BAGIAN_KANTOR) {
                hasil.addAll(organisasi);
                orang += besar;
            }
        }
        return List.copyOf(hasil);
    }

    /** The units from the top down; made anew by every call. */
    public Stream<Blok> blok() {
        return Stream.concat(
                kantor.stream(),
                Stream.concat(
                        IntStream.range(0, puskesmas).mapToObj(i -> puskesmas(i, bagian(orangPuskesmas, puskesmas, i))),
                        IntStream.range(0, sekolah).mapToObj(i -> sekolah(i, bagian(orangSekolah, sekolah, i)))));
    }

    private static int bagian(int jumlah, int banyak, int i) {
        return jumlah / banyak + (i < jumlah % banyak ? 1 : 0);
    }

    private static Blok puskesmas(int i, int orang) {
        return upt(PolaKantor.KESEHATAN, "Dinas Kesehatan", "P", i, "UPT Puskesmas Contoh ", Jenjang.AHLI_MUDA, "puskesmas", orang,
                "PR%d MU%d TR%d MH%d", new double[] {0.25, 0.15, 0.25, 0.1});
    }

    private static Blok sekolah(int i, int orang) {
        return upt(PolaKantor.PENDIDIKAN, "Dinas Pendidikan", "S", i, i % 4 == 0 ? "UPT SMP Negeri " : "UPT SD Negeri ",
                Jenjang.AHLI_MADYA, "sekolah", orang, "PR%d MU%d MD%d TR%d", new double[] {0.45, 0.25, 0.1, 0.03});
    }

    private static Blok upt(
            String induk, String namaInduk, String huruf, int i, String nama, Jenjang pemimpin, String rumpun, int orang, String bentuk,
            double[] bagian) {
        var unit = new BarisUnit("%s.%s%04d".formatted(induk, huruf, i + 1), nama + (i + 1), JenisUnit.UPT, induk, "");
        var jumlah = new Integer[bagian.length];
        int sisa = orang - 1;
        for (var j = 0; j < bagian.length; j++) {
            jumlah[j] = orang < UPT_TERKECIL ? 0 : (int) (orang * bagian[j]);
            sisa -= jumlah[j];
        }
        List<Isi> isi = Stream.concat(
                        Isi.urai(bentuk.formatted((Object[]) jumlah)).stream().filter(x -> x.jumlah() > 0),
                        Isi.urai("PL" + sisa).stream().filter(x -> x.jumlah() > 0))
                .toList();
        return new Blok(unit, namaInduk, Optional.of(Pemimpin.fungsional(pemimpin)), rumpun, isi);
    }
}

package id.tatakerja.contoh.orang;

import id.tatakerja.bersama.Nip;
import id.tatakerja.contoh.baris.BarisPegawai;
import id.tatakerja.contoh.orang.NomorPegawai.Angkatan;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.Jenjang;
import id.tatakerja.organisasi.PegawaiSusunan.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * Invents the person behind a running number for a post. The same seed, number and post give the same person, in any order and
 * on any machine.
 */
public final class PembuatPegawai {

    private static final long PENYEBAR = 0x9E3779B97F4A7C15L;
    private static final List<String> GELAR_MANAJERIAL =
            List.of("S.Sos., M.Si.", "S.H., M.H.", "S.E., M.M.", "S.IP., M.AP.", "S.STP., M.Si.", "S.Pd., M.Pd.", "S.T., M.T.", "S.Sos.");
    private static final List<String> KOMPETENSI_MANAJERIAL = List.of(
            "kepemimpinan", "perencanaan strategis", "pengambilan keputusan", "pengelolaan anggaran", "komunikasi publik");
    /** Latest first day on a post: from then on everybody generated is in place. */
    private static final LocalDate TMT_TERAKHIR = LocalDate.of(2026, 1, 1);

    private final long benih;
    private static final Pattern BUKAN_HURUF = Pattern.compile("[^a-z]+");

    private final String domain;
    private final Budaya budaya;
    private final KamusNama nama = new KamusNama();
    private final KamusJabatan jabatan;

    /**
     * A maker of people of one instansi.
     *
     * @param benih seed
     * @param instansi code of the instansi, part of the addresses
     * @param budaya culture most common there
     */
    public PembuatPegawai(long benih, String instansi, Budaya budaya, KamusJabatan jabatan) {
        this.benih = benih;
        this.domain = instansi + ".example";
        this.budaya = budaya;
        this.jabatan = jabatan;
    }

    /** The person of the running number (see {@link NomorPegawai}) on the post. */
    public BarisPegawai buat(long nomor, Lowongan lowongan) {
        var acak = new SplittableRandom(benih ^ nomor * PENYEBAR);
        Status status = status(acak, lowongan);
        Nip nip = NomorPegawai.nip(nomor, angkatan(acak, lowongan), status);
        boolean perempuan = NomorPegawai.perempuan(nip);
        String orang = nama.nama(acak, budaya.ataupunLain(acak), perempuan);
        return new BarisPegawai(
                nip.angka(),
                orang,
                gelarDepan(acak, lowongan),
                gelarBelakang(acak, lowongan),
                status,
                golongan(acak, lowongan, status),
                lowongan.jabatan(),
                tmt(acak, nip),
                kompetensi(acak, lowongan),
                BUKAN_HURUF.matcher(orang.toLowerCase(Locale.ROOT)).replaceAll(".") + "." + nomor + "@" + domain);
    }

    private static Status status(SplittableRandom acak, Lowongan l) {
        if (l.memimpin() || l.jenis() != JenisJabatan.FUNGSIONAL && l.jenis() != JenisJabatan.PELAKSANA) {
            return Status.PNS;
        }
        boolean adaPadanan = l.jenjang().map(j -> !j.golongan(Status.PPPK).isEmpty()).orElse(true);
        double peluang = l.jenjang().filter(j -> j == Jenjang.AHLI_MUDA).isPresent() ? 0.05 : 0.32;
        return acak.nextDouble() < peluang && adaPadanan ? Status.PPPK : Status.PNS;
    }

    private static Angkatan angkatan(SplittableRandom acak, Lowongan l) {
        return switch (l.jenis()) {
            case JPT_PRATAMA -> Angkatan.SENIOR;
            case ADMINISTRATOR -> pilih(acak, Angkatan.SENIOR, Angkatan.SENIOR, Angkatan.TENGAH);
            case PENGAWAS -> pilih(acak, Angkatan.SENIOR, Angkatan.TENGAH, Angkatan.TENGAH);
            case PELAKSANA -> pilih(acak, Angkatan.SENIOR, Angkatan.TENGAH, Angkatan.MUDA, Angkatan.BARU);
            case FUNGSIONAL -> switch (l.jenjang().orElseThrow()) {
                case AHLI_UTAMA -> Angkatan.UTAMA;
                case AHLI_MADYA -> Angkatan.SENIOR;
                case AHLI_MUDA, MAHIR -> pilih(acak, Angkatan.TENGAH, Angkatan.TENGAH, Angkatan.SENIOR);
                case PENYELIA -> pilih(acak, Angkatan.SENIOR, Angkatan.TENGAH);
                case AHLI_PERTAMA, TERAMPIL -> pilih(acak, Angkatan.MUDA, Angkatan.BARU);
                case PEMULA -> Angkatan.BARU;
            };
        };
    }

    private static String golongan(SplittableRandom acak, Lowongan l, Status status) {
        return switch (l.jenis()) {
            case JPT_PRATAMA -> pilih(acak, "IV/b", "IV/c", "IV/c", "IV/d");
            case ADMINISTRATOR -> pilih(acak, "III/d", "IV/a", "IV/a", "IV/b");
            case PENGAWAS -> pilih(acak, "III/b", "III/c", "III/d", "III/d");
            case PELAKSANA -> switch (status) {
                case PNS -> pilih(acak, "II/b", "II/c", "II/d", "III/a", "III/b");
                case PPPK -> pilih(acak, "V", "VII", "IX");
            };
            case FUNGSIONAL -> pilih(acak, l.jenjang().orElseThrow().golongan(status));
        };
    }

    private String gelarDepan(SplittableRandom acak, Lowongan l) {
        if (l.profesi().isEmpty()) {
            return acak.nextInt(6) == 0 ? pilih(acak, "Drs.", "H.", "Ir.", "Dr.") : "";
        }
        return l.jenjang().filter(j -> j.kategori() == Jenjang.Kategori.KEAHLIAN).isPresent()
                ? jabatan.profesi(l.profesi()).gelarDepan()
                : "";
    }

    private String gelarBelakang(SplittableRandom acak, Lowongan l) {
        if (l.profesi().isEmpty()) {
            return pilih(acak, GELAR_MANAJERIAL);
        }
        var profesi = jabatan.profesi(l.profesi());
        List<String> mungkin = l.jenjang()
                .map(j -> switch (j.kategori()) {
                    case KEAHLIAN -> profesi.gelarKeahlian();
                    case KETERAMPILAN -> profesi.gelarKeterampilan();
                })
                .orElse(profesi.gelarKeterampilan());
        boolean tanpa = mungkin.isEmpty() || l.jenis() == JenisJabatan.PELAKSANA && acak.nextBoolean();
        return tanpa ? "" : pilih(acak, mungkin);
    }

    private List<String> kompetensi(SplittableRandom acak, Lowongan l) {
        List<String> mungkin = l.profesi().isEmpty() ? KOMPETENSI_MANAJERIAL : jabatan.profesi(l.profesi()).kompetensi();
        var hasil = new ArrayList<>(mungkin);
        while (hasil.size() > 2) {
            hasil.remove(acak.nextInt(hasil.size()));
        }
        return List.copyOf(hasil);
    }

    private static LocalDate tmt(SplittableRandom acak, Nip nip) {
        int tahun = Math.max(NomorPegawai.tahunAngkat(nip) + 1, 2020 + acak.nextInt(6));
        LocalDate tanggal = LocalDate.of(tahun, 1 + acak.nextInt(12), 1);
        return tanggal.isAfter(TMT_TERAKHIR) ? TMT_TERAKHIR : tanggal;
    }

    @SafeVarargs
    private static <T> T pilih(SplittableRandom acak, T... dari) {
        return dari[acak.nextInt(dari.length)];
    }

    private static <T> T pilih(SplittableRandom acak, List<T> dari) {
        return dari.get(acak.nextInt(dari.size()));
    }
}

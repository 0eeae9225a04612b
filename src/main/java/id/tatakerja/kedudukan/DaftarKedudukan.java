package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.kedudukan.KedudukanPegawai.Jabatan;
import id.tatakerja.kedudukan.KedudukanPegawai.Orang;
import id.tatakerja.kedudukan.KedudukanPegawai.Pejabat;
import id.tatakerja.kedudukan.KedudukanPegawai.Pilihan;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.Susunan;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists to work through: choices, gaps, everybody, and who would change by a decree. */
@Service
public class DaftarKedudukan {

    private final MembacaSusunan pembaca;
    private final KedudukanRepository usulan;
    private final PenetapanRepository penetapan;
    private final KesiapanPenetapan kesiapan;
    private final MenghitungKedudukan penghitung;

    DaftarKedudukan(
            MembacaSusunan pembaca, KedudukanRepository usulan, PenetapanRepository penetapan, KesiapanPenetapan kesiapan,
            MenghitungKedudukan penghitung) {
        this.pembaca = pembaca;
        this.usulan = usulan;
        this.penetapan = penetapan;
        this.kesiapan = kesiapan;
        this.penghitung = penghitung;
    }

    /** One line of a work list. */
    public record Baris(
            Orang pegawai,
            Jabatan jabatan,
            Jabatan unit,
            StatusKedudukan status,
            String aturan,
            Optional<Pejabat> penilai,
            Optional<Pejabat> pimpinan,
            String penjelasan,
            List<Pilihan> pilihan) {}

    /** One page of a work list with the numbers above it. */
    public record Daftar(Map<StatusKedudukan, Integer> jumlah, List<Baris> baris, int jumlahBaris, List<Jabatan> organisasi) {}

    /** Whether a decree could set the change now. */
    public enum Tahap {
        SIAP,
        MENUNGGU,
        BERAKHIR
    }

    /** A change, with names. */
    public record BarisPerubahan(
            Orang pegawai, Jabatan unit, Perubahan.Jenis jenis, Tahap tahap, Optional<Pejabat> lama, Optional<Pejabat> baru, StatusKedudukan status, String aturan) {}

    @Transactional(readOnly = true)
    Daftar daftar(String instansi, StatusKedudukan status, String unit, String cari, int halaman, int ukuran) {
        var susunan = kini(instansi);
        var lingkup = MemutuskanKedudukan.lingkup(susunan, unit);
        var semua = usulan.usulan(instansi, status, lingkup, Integer.MAX_VALUE, 0).stream()
                .filter(u -> cari.isBlank() || cocok(susunan, u, cari.strip().toLowerCase(java.util.Locale.ROOT)))
                .toList();
        var rentang = usulan.rentangKendali(instansi);
        var baris = semua.stream()
                .skip((long) (halaman - 1) * ukuran)
                .limit(ukuran)
                .map(u -> baris(susunan, u, rentang))
                .toList();
        var organisasi = susunan.unit().stream()
                .filter(u -> u.jenis().organisasi())
                .map(u -> new Jabatan(u.kode(), u.nama()))
                .sorted(Comparator.comparing(Jabatan::nama))
                .toList();
        return new Daftar(usulan.jumlah(instansi), baris, semua.size(), organisasi);
    }

    /** The same for a caller of the API, who is told that a unit does not exist. */
    @Transactional(readOnly = true)
    Daftar daftarDiminta(String instansi, StatusKedudukan status, String unit, String cari, int halaman, int ukuran) {
        MemutuskanKedudukan.lingkupDiminta(kini(instansi), unit);
        return daftar(instansi, status, unit, cari, halaman, ukuran);
    }

    /** Who would get another place if the proposals were decreed today. */
    @Transactional(readOnly = true)
    List<BarisPerubahan> perubahan(String instansi) {
        var susunan = kini(instansi);
        var semua = usulan.semuaUsulan(instansi);
        var berlaku = penetapan.pada(instansi, susunan.tanggal());
        var siap = kesiapan.periksa(penghitung.paket(susunan), susunan, semua, berlaku).siap().stream().map(Usulan::nip).collect(Collectors.toSet());
        return Perubahan.banding(semua, berlaku).stream()
                .map(p -> new BarisPerubahan(
                        orang(susunan, p.nip()), unit(susunan, p.unit()), p.jenis(), tahap(p, siap),
                        p.penilaiLama().map(k -> MembacaKedudukan.pejabat(susunan, k)),
                        p.penilaiBaru().map(k -> MembacaKedudukan.pejabat(susunan, k)),
                        p.status(), p.aturan()))
                .sorted(Comparator.comparing(BarisPerubahan::tahap))
                .toList();
    }

    private static Tahap tahap(Perubahan satu, Set<String> siap) {
        return satu.jenis() == Perubahan.Jenis.BERAKHIR ? Tahap.BERAKHIR : siap.contains(satu.nip()) ? Tahap.SIAP : Tahap.MENUNGGU;
    }

    /**
     * One line of the spreadsheet.
     *
     * @param baris the line of the work list
     * @param calon names of the posts that the rules name
     * @param dasar citations
     * @param keputusan number of the decree in force, empty text where there is none
     * @param penilaiDitetapkan the official by that decree, empty text where there is none
     * @param perubahan what a decree of the proposal would be; empty where nothing would change
     */
    record BarisEkspor(
            Baris baris, List<String> calon, List<Kutipan> dasar, String keputusan, String penilaiDitetapkan, Optional<Perubahan.Jenis> perubahan) {}

    /** Everybody who is placed by the regulation, for a spreadsheet, with the decree in force beside the proposal. */
    @Transactional(readOnly = true)
    List<BarisEkspor> semua(String instansi) {
        var susunan = kini(instansi);
        var berlaku = penetapan.pada(instansi, susunan.tanggal()).stream().collect(Collectors.toMap(Ditetapkan::nip, Function.identity()));
        return usulan.semuaUsulan(instansi).stream()
                .map(u -> {
                    var d = Optional.ofNullable(berlaku.get(u.nip()));
                    return new BarisEkspor(
                            baris(susunan, u, Map.of()),
                            u.rincian().pilihan().stream().map(c -> MembacaKedudukan.jabatan(susunan, c.jabatan()).nama()).toList(),
                            u.rincian().dasar(), d.map(Ditetapkan::nomor).orElse(""),
                            d.map(satu -> MembacaKedudukan.jabatan(susunan, satu.penilai()).nama()).orElse(""),
                            Perubahan.sama(u, d) ? Optional.empty() : Optional.of(d.isPresent() ? Perubahan.Jenis.BERUBAH : Perubahan.Jenis.BARU));
                })
                .toList();
    }

    private Susunan kini(String instansi) {
        return pembaca.kini(instansi);
    }

    private static Baris baris(Susunan susunan, Usulan u, Map<String, Integer> rentang) {
        return new Baris(
                orang(susunan, u.nip()),
                MembacaKedudukan.jabatan(susunan, u.jabatan()),
                unit(susunan, u.unit()),
                u.status(),
                u.aturan(),
                u.penilai().map(p -> MembacaKedudukan.pejabat(susunan, p)),
                u.pimpinan().map(p -> MembacaKedudukan.pejabat(susunan, p)),
                u.penjelasan(),
                rentang.isEmpty() ? List.of() : MembacaKedudukan.pilihan(susunan, u, rentang));
    }

    private static boolean cocok(Susunan susunan, Usulan u, String cari) {
        return u.nip().contains(cari)
                || orang(susunan, u.nip()).nama().toLowerCase(java.util.Locale.ROOT).contains(cari)
                || unit(susunan, u.unit()).nama().toLowerCase(java.util.Locale.ROOT).contains(cari);
    }

    static Orang orang(Susunan susunan, String nip) {
        return susunan.pegawai(nip).map(p -> new Orang(p.id(), p.nip(), p.namaLengkap())).orElse(new Orang(0, nip, "Pegawai yang sudah tidak tercatat"));
    }

    static Jabatan unit(Susunan susunan, String kode) {
        return new Jabatan(kode, susunan.unit(kode).map(u -> u.nama()).orElse(kode));
    }
}

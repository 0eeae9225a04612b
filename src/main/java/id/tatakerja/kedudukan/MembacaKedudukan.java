package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.kedudukan.KedudukanPegawai.Dekret;
import id.tatakerja.kedudukan.KedudukanPegawai.Gugur;
import id.tatakerja.kedudukan.KedudukanPegawai.Jabatan;
import id.tatakerja.kedudukan.KedudukanPegawai.Keputusan;
import id.tatakerja.kedudukan.KedudukanPegawai.Orang;
import id.tatakerja.kedudukan.KedudukanPegawai.Pejabat;
import id.tatakerja.kedudukan.KedudukanPegawai.Pilihan;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.TingkatPejabat;
import id.tatakerja.regulasi.Paket;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers who assesses whom on a day, and why. */
@Service
public class MembacaKedudukan {

    /** Code of the refusal for somebody on a jabatan that the regulation does not place, such as a leader. */
    static final String TIDAK_DITEMPATKAN = "TIDAK_DITEMPATKAN";

    private final MembacaSusunan pembaca;
    private final MenghitungKedudukan penghitung;
    private final KedudukanRepository usulan;
    private final PenetapanRepository penetapan;

    MembacaKedudukan(
            MembacaSusunan pembaca, MenghitungKedudukan penghitung, KedudukanRepository usulan, PenetapanRepository penetapan) {
        this.pembaca = pembaca;
        this.penghitung = penghitung;
        this.usulan = usulan;
        this.penetapan = penetapan;
    }

    /** The place of one person today where the instansi lives, see {@link #pada}. */
    @Transactional(readOnly = true)
    public KedudukanPegawai kini(String instansi, String nip) {
        return pada(instansi, nip, pembaca.hariIni(instansi));
    }

    /** Today where the instansi lives. */
    LocalDate hariIni(String instansi) {
        return pembaca.hariIni(instansi);
    }

    /**
     * The place of one person on a day.
     *
     * @throws id.tatakerja.bersama.DitolakException TIDAK_DITEMUKAN when the person is unknown in the instansi that day, and
     *     422 TIDAK_DITEMPATKAN when the regulation does not place holders of such a jabatan
     */
    @Transactional(readOnly = true)
    public KedudukanPegawai pada(String instansi, String nip, LocalDate tanggal) {
        var susunan = pembaca.pada(instansi, tanggal);
        var orang = susunan.pegawai(nip)
                .orElseThrow(() -> Penolakan.tidakDitemukan("Pegawai itu tidak ada pada instansi ini pada tanggal yang diminta.")
                        .sebagaiException());
        var paket = penghitung.paket(susunan);
        var aturan = MenghitungKedudukan.usulan(paket, susunan, nip)
                .orElseThrow(() -> Penolakan.tidakMemenuhi(
                                TIDAK_DITEMPATKAN,
                                "Peraturan menempatkan Pejabat Fungsional dan Pelaksana; orang ini tidak memegang jabatan itu pada tanggal tersebut.")
                        .sebagaiException());
        var tercatat = usulan.keputusanKhusus(instansi, nip, tanggal, pembaca.zona(instansi));
        var sebab = tercatat.flatMap(k -> MasaPutusan.gugur(paket, susunan, k, aturan));
        var keputusan = tercatat.filter(_ -> sebab.isEmpty());
        var gugur = tercatat.isPresent()
                ? sebab.map(s -> gugur(susunan, tercatat.get(), s))
                : terakhirGugur(instansi, nip, tanggal, susunan, aturan);
        var hasil = keputusan.map(aturan::diputuskan).orElse(aturan);
        var rentang = usulan.rentangKendali(instansi);
        var dekret = penetapan.riwayat(instansi, nip).stream().filter(d -> !d.diganti() && d.masa().mencakup(tanggal)).findFirst();
        return new KedudukanPegawai(
                instansi,
                tanggal,
                new Orang(orang.id(), orang.nip(), orang.namaLengkap()),
                jabatan(susunan, hasil.jabatan()),
                new Jabatan(hasil.unit(), susunan.unit(hasil.unit()).map(u -> u.nama()).orElse(hasil.unit())),
                hasil.status(),
                hasil.aturan(),
                hasil.rincian().dasar(),
                hasil.penilai().map(p -> pejabat(susunan, p)),
                hasil.pimpinan().map(p -> pejabat(susunan, p)),
                hasil.penjelasan(),
                pilihan(susunan, hasil, rentang),
                hasil.rincian().fakta(),
                tafsir(paket, hasil),
                tingkat(paket, susunan, hasil),
                keputusan.map(k -> new Keputusan(k.alasan(), k.dasarHukum(), k.oleh())),
                gugur,
                dekret.map(d -> new Dekret(
                        d.penetapan(), d.nomor(), d.tanggal(), d.masa().mulai(), pejabat(susunan, d.penilai()),
                        Optional.of(d.penilai()).equals(hasil.penilai()) && d.pimpinan().equals(hasil.pimpinan()))));
    }

    /** The last decision for this very post, if it lapsed by itself before the day was over. */
    private Optional<Gugur> terakhirGugur(String instansi, String nip, LocalDate tanggal, Susunan susunan, Usulan aturan) {
        var akhirHari = tanggal.plusDays(1).atStartOfDay(pembaca.zona(instansi)).toInstant();
        return usulan.riwayat(instansi, nip).stream()
                .filter(r -> r.pada().isBefore(akhirHari))
                .findFirst()
                .filter(r -> !r.sebabGugur().isEmpty() && r.keputusan().jabatan().equals(aturan.jabatan()))
                .map(r -> gugur(susunan, r.keputusan(), r.sebabGugur()));
    }

    private static Gugur gugur(Susunan susunan, KeputusanKhusus keputusan, String sebab) {
        return new Gugur(jabatan(susunan, keputusan.penilai()), keputusan.alasan(), sebab);
    }

    /**
     * The NIP of a person by the internal number that page addresses carry.
     *
     * @throws id.tatakerja.bersama.DitolakException TIDAK_DITEMUKAN when the instansi has no such person today
     */
    @Transactional(readOnly = true)
    public String nip(String instansi, long id) {
        return pembaca.kini(instansi).pegawai().stream()
                .filter(p -> p.id() == id)
                .map(p -> p.nip())
                .findFirst()
                .orElseThrow(() -> Penolakan.tidakDitemukan("Pegawai itu tidak ada pada instansi ini.").sebagaiException());
    }

    /** A jabatan with its holder that day. */
    static Pejabat pejabat(Susunan susunan, String kode) {
        var pemangku = susunan.pemangku(kode).stream().findFirst();
        return new Pejabat(
                jabatan(susunan, kode),
                pemangku.map(p -> new Orang(p.pegawai().id(), p.pegawai().nip(), p.pegawai().namaLengkap())),
                pemangku.filter(p -> p.jenis() != Penempatan.Jenis.DEFINITIF).map(p -> p.jenis().label()).orElse(""));
    }

    static Jabatan jabatan(Susunan susunan, String kode) {
        return new Jabatan(kode, susunan.jabatan(kode).map(j -> j.nama()).orElse(kode));
    }

    static List<Pilihan> pilihan(Susunan susunan, Usulan hasil, Map<String, Integer> rentang) {
        return hasil.rincian().pilihan().stream()
                .map(c -> {
                    var unit = susunan.jabatan(c.jabatan()).map(j -> j.unit()).orElse("");
                    var di = unit.isEmpty() ? List.<String>of() : List.copyOf(MemutuskanKedudukan.lingkup(susunan, unit));
                    return new Pilihan(
                            pejabat(susunan, c.jabatan()),
                            c.aturan(),
                            c.dasar(),
                            c.penjelasan(),
                            rentang.getOrDefault(c.jabatan(), 0),
                            rentang.getOrDefault(c.jabatan(), 0) + (hasil.penilai().filter(c.jabatan()::equals).isPresent() ? 0 : 1),
                            di.stream().flatMap(u -> susunan.jabatanDi(u).stream()).mapToInt(j -> j.kebutuhan().orElse(0)).sum(),
                            di.stream().flatMap(u -> susunan.jabatanDi(u).stream()).mapToInt(j -> susunan.pemangku(j.kode()).size()).sum(),
                            c.equals(hasil.rincian().pilihan().getFirst()));
                })
                .toList();
    }

    private static Map<String, Integer> tingkat(Paket paket, Susunan susunan, Usulan hasil) {
        var nomor = new HashMap<String, Integer>();
        paket.aturanTingkat().map(a -> new TingkatPejabat(a, susunan)).ifPresent(t -> Stream.of(hasil.penilai(), hasil.pimpinan())
                .flatMap(Optional::stream)
                .forEach(kode -> susunan.jabatan(kode)
                        .filter(JabatanSusunan::memimpin)
                        .ifPresent(j -> t.nomor(j.unit()).ifPresent(n -> nomor.put(kode, n)))));
        return nomor;
    }

    private static List<id.tatakerja.regulasi.Tafsir> tafsir(Paket paket, Usulan hasil) {
        return paket.tafsir().stream().filter(t -> hasil.rincian().tafsir().contains(t.kode())).toList();
    }
}

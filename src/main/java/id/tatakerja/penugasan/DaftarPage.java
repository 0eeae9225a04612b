package id.tatakerja.penugasan;

import id.tatakerja.alur.Tugas;
import id.tatakerja.organisasi.KelompokUnit;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.tampilan.Teks;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The list of assignments.
 *
 * @param q part of the title asked for
 * @param status state asked for, empty for any
 * @param unit code of the owning unit asked for, empty for any
 * @param giliran {@code saya} where only own turns are wanted
 * @param pilihanUnit units to choose from
 * @param isi cases of this page of the list
 * @param halaman page from 1
 * @param ukuran cases per page
 * @param jumlah cases found
 * @param dapatMembuat whether the reader may begin one
 */
public record DaftarPage(
        String q, String status, String unit, String giliran, List<KelompokUnit> pilihanUnit, List<Baris> isi, int halaman, int ukuran, long jumlah,
        boolean dapatMembuat) {

    /** What is waited for where nobody of this instansi has to act. */
    static final String SURAT_LUAR = "Surat dari instansi lain";

    /**
     * One case.
     *
     * @param id number
     * @param judul the work
     * @param unit unit that owns it
     * @param orang how many people, in words
     * @param status state
     * @param menunggu on whom it waits, one sentence each; empty when nobody
     * @param dibuat when it began
     */
    public record Baris(long id, String judul, String unit, String orang, String status, List<String> menunggu, String dibuat) {}

    /** States to choose from, code to word. */
    public List<Map.Entry<String, String>> pilihanStatus() {
        return java.util.Arrays.stream(StatusPenugasan.values()).map(s -> Map.entry(s.name(), s.sebutan())).toList();
    }

    /** Whether anything narrows the list. */
    public boolean berisi() {
        return !q.isEmpty() || !status.isEmpty() || !unit.isEmpty() || !giliran.isEmpty();
    }

    /** The address up to the page number. */
    public String tautan() {
        return UriComponentsBuilder.fromPath("/penugasan").queryParam("q", q).queryParam("status", status).queryParam("unit", unit)
                .queryParam("giliran", giliran).encode().build().toUriString() + "&halaman=";
    }

    /** Whether nobody of this instansi has to act, because a letter of another one is waited for. */
    static boolean menungguLuar(Kasus k, List<Tugas> terbuka) {
        return k.status() == StatusPenugasan.BERJALAN && k.lingkup() == Lingkup.LINTAS_INSTANSI && terbuka.isEmpty();
    }

    static Baris baris(Kasus k, MendaftarPenugasan.Daftar d, Function<String, String> namaUnit, ZoneId zona) {
        return new Baris(
                k.id(), k.isian().judul(), namaUnit.apply(k.isian().unitPemilik()), k.isian().jumlah() + " orang", k.status().name(),
                menunggu(k, d),
                Teks.waktu(k.dibuat(), zona));
    }

    private static List<String> menunggu(Kasus k, MendaftarPenugasan.Daftar d) {
        var terbuka = d.menunggu().getOrDefault(k.id(), List.of());
        return menungguLuar(k, terbuka) ? List.of(SURAT_LUAR) : terbuka.stream().limit(3).map(t -> {
            var p = t.pelaku().getFirst().pemegang();
            var orang = MembacaPenugasan.siapa(d.sebutan(), p).map(MembacaPenugasan.Orang::nama).orElse("jabatan kosong");
            var jabatan = d.sebutan().jabatan().getOrDefault(p.kunci(), "");
            return t.tindakan().sebutan() + ": " + (jabatan.isEmpty() ? orang : jabatan + " (" + orang + ")");
        }).toList();
    }
}

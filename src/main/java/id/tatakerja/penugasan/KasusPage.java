package id.tatakerja.penugasan;

import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.naskah.MembacaNaskah;
import id.tatakerja.regulasi.alur.Alur;
import id.tatakerja.regulasi.alur.KeadaanSimpul;
import id.tatakerja.tampilan.Teks;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A case as its page shows it: what is asked, whose turn it is and why, what was done, the letters, the way as a picture.
 *
 * @param id number of the case
 * @param judul the work in a few words
 * @param status state, as a code
 * @param keadaan state in words
 * @param alur the mechanism
 * @param paket regulation
 * @param rincian what was asked for, label to text; nothing empty
 * @param pegawai people asked for
 * @param selesai acts done
 * @param menunggu open acts
 * @param naskah letters
 * @param tanda places of the picture that are done or open
 * @param dasar ground of the way
 * @param perubahan what was withdrawn, extended or shortened, one sentence each
 * @param boleh what the reader may change
 * @param luar the other government, its answer and whether it is waited for; empty within one government
 * @param dapatDitutup whether the reader may close it
 * @param tim the team that it forms or joins
 */
public record KasusPage(
        long id,
        String judul,
        String status,
        String keadaan,
        Alur alur,
        String paket,
        List<Map.Entry<String, String>> rincian,
        List<String> pegawai,
        List<Selesai> selesai,
        List<Menunggu> menunggu,
        List<MembacaNaskah.Ringkas> naskah,
        Map<String, KeadaanSimpul> tanda,
        List<Kutipan> dasar,
        List<String> perubahan,
        MengubahPenugasan.Boleh boleh,
        Optional<Luar> luar,
        boolean dapatDitutup,
        Optional<TimPenugasan.Kartu> tim) {

    /**
     * The other government, as far as letters tell of it.
     *
     * @param instansi its name
     * @param label what it is to the case
     * @param ditunggu what is waited for from there, one sentence; empty when nothing
     * @param catat whether the reader may record its answer
     * @param jawaban what it answered, empty before
     * @param pegawai people that it named
     */
    public record Luar(String instansi, String label, String ditunggu, boolean catat, String jawaban, List<String> pegawai) {}

    /** The act that refused it; empty for any other case. */
    public Optional<Selesai> penolakan() {
        return status.equals(StatusPenugasan.DITOLAK.name()) && !selesai.isEmpty() ? Optional.of(selesai.getLast()) : Optional.empty();
    }

    /** Whether the reader may withdraw it or change its end. */
    public boolean dapatDiubah() {
        return boleh.tarik() || boleh.masa();
    }

    /** Whether the reader may change its end. */
    public boolean dapatDiubahMasanya() {
        return boleh.masa();
    }

    /** An act done: what, by whom, with which outcome, when, and why it was theirs. */
    public record Selesai(String tindakan, String oleh, String hasil, String keterangan, String waktu, List<Kutipan> dasar) {}

    /** An open act: what, whose, since when; {@code tugas} is its number where the reader may do it, else 0. */
    public record Menunggu(String tindakan, String peran, String siapa, String sejak, String batas, long tugas, List<Kutipan> dasar) {}

    static KasusPage dari(MembacaPenugasan.Rinci r, Alur alur, UnaryOperator<String> namaUnit, PemegangHariIni.Kunci kunci, MengubahPenugasan.Boleh boleh, Optional<Luar> luar,
            boolean dapatDitutup, ZoneId zona) {
        var k = r.kasus();
        var i = k.isian();
        var tanda = new HashMap<String, KeadaanSimpul>();
        r.langkah().forEach(l -> tanda.put(l.simpul(), KeadaanSimpul.SELESAI));
        r.menunggu().forEach(t -> tanda.put(t.simpul(), KeadaanSimpul.TERBUKA));
        var rincian = new ArrayList<Map.Entry<String, String>>();
        tambah(rincian, "Unit pemilik kinerja", namaUnit.apply(i.unitPemilik()));
        i.unitAsal().ifPresent(u -> tambah(rincian, "Unit yang diminta", namaUnit.apply(u)));
        tambah(rincian, "Jarak", JalanPage.lingkup(k.lingkup()));
        luar.ifPresent(l -> tambah(rincian, l.label(), l.instansi()));
        tambah(rincian, "Maksud dan tujuan", i.maksudTujuan());
        tambah(rincian, "Kompetensi", String.join("; ", i.kompetensi()));
        tambah(rincian, "Ekspektasi atau target", i.ekspektasi());
        tambah(rincian, "Mulai", i.mulai().map(Teks::tanggal).orElse(""));
        tambah(rincian, "Selesai", i.selesai().map(Teks::tanggal).orElse(""));
        tambah(rincian, "Pengaturan lainnya", i.pengaturanLain());
        tambah(rincian, "Pertimbangan", i.pertimbangan());
        tambah(rincian, "Ditunjuk oleh", Penunjuk.dari(r.langkah()).stream().map(Penunjuk::tampil).collect(Collectors.joining("; ")));
        rincianKebutuhan(rincian, i);
        r.perbandingan().forEach(p -> tambah(rincian, "Kesesuaian dan beban", p.kalimat()));
        return new KasusPage(
                k.id(), i.judul(), k.status().name(), k.status().sebutan(), alur, k.paket(), rincian,
                i.pegawai().stream().map(n -> Optional.ofNullable(r.sebutan().orang().get(n)).map(MembacaPenugasan.Orang::nama).orElse("Pegawai") + belum(r, n)).toList(),
                r.langkah().stream().map(l -> new Selesai(
                        l.tindakan().sebutan(), l.sebutan().isEmpty() ? l.nama() : l.sebutan() + " (" + l.nama() + ")", l.hasil().sebutan(),
                        l.alasan().isEmpty() ? l.catatan() : l.alasan(), Teks.waktu(l.waktu(), zona), l.dasar().kutipan())).toList(),
                r.menunggu().stream().map(t -> {
                    var p = t.pelaku().getFirst();
                    var orang = MembacaPenugasan.siapa(r.sebutan(), p.pemegang()).map(MembacaPenugasan.Orang::nama).orElse("jabatan kosong");
                    var jabatan = r.sebutan().jabatan().getOrDefault(p.pemegang().kunci(), "");
                    return new Menunggu(
                            t.tindakan().sebutan(), p.peran().sebutan(), jabatan.isEmpty() ? orang : jabatan + " (" + orang + ")", Teks.waktu(t.sejak(), zona),
                            t.batas().map(Teks::tanggal).orElse(""), t.bagi(kunci).isPresent() ? t.id() : 0, t.dasar());
                }).toList(),
                r.naskah(), Map.copyOf(tanda), k.dasar().kutipan(), r.perubahan().stream().map(u -> kalimat(u, zona)).toList(), boleh, luar, dapatDitutup, r.tim());
    }

    private static String belum(MembacaPenugasan.Rinci r, String nip) {
        var kurang = r.kurang().getOrDefault(nip, List.of());
        return kurang.isEmpty() ? "" : " (kompetensi yang belum tercatat: " + String.join(", ", kurang) + ")";
    }

    private static String kalimat(Perubahan u, ZoneId zona) {
        return u.jenis().sebutan() + u.menjadi().map(m -> (u.jenis() == Perubahan.Jenis.SELESAI ? " pada " : " sampai ") + Teks.tanggal(m)).orElse("") + u.semula().filter(_ -> u.menjadi().isPresent())
                .map(m -> " (semula " + Teks.tanggal(m) + ")").orElse("") + " oleh " + (u.sebutan().isEmpty() ? u.nama() : u.sebutan() + ", " + u.nama()) + ", "
                + Teks.waktu(u.waktu(), zona) + (u.jenis() == Perubahan.Jenis.SELESAI ? ". Catatan: " : ". Alasan: ") + u.alasan();
    }

    private static void rincianKebutuhan(List<Map.Entry<String, String>> rincian, Isian i) {
        var k = i.kebutuhan();
        tambah(rincian, "Sifat", i.sifat() == SifatPenugasan.INSIDENTAL ? "Insidental" : "Rutin");
        tambah(rincian, "Keadaan yang mendorongnya", k.keadaan());
        tambah(rincian, "Butir kegiatan atau uraian tugas", k.butirKegiatan());
        tambah(rincian, "Rencana hasil setahun", k.rencanaHasil());
        tambah(rincian, "Renstra", k.renstra());
        tambah(rincian, "Perjanjian Kinerja", k.perjanjianKinerja());
        tambah(rincian, "Sifat pekerjaan", k.sifatPekerjaan().stream().map(JalanPage::lingkup).collect(Collectors.joining("; ")));
        tambah(rincian, "Teknis pelaksanaan", k.teknis().stream().map(JalanPage::lingkup).collect(Collectors.joining("; ")));
        tambah(rincian, "Kerja sama yang diperlukan", k.kerjaSama());
    }

    private static void tambah(List<Map.Entry<String, String>> rincian, String label, String isi) {
        if (!isi.isBlank()) {
            rincian.add(Map.entry(label, isi));
        }
    }
}

package id.tatakerja.pelaksanaan.halaman;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.pelaksanaan.BagianKerja;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.KerjaDiLuar;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.kegiatan.Kegiatan;
import id.tatakerja.pelaksanaan.kegiatan.KelengkapanRincian;
import id.tatakerja.pelaksanaan.kegiatan.MembacaKegiatan;
import id.tatakerja.pelaksanaan.rencana.MenyusunRencana;
import id.tatakerja.pelaksanaan.rencana.Rencana;
import id.tatakerja.tampilan.Teks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what pages and lists show of work. */
@Service
public class MelihatPekerjaan {

    private final PembacaKerja pembaca;
    private final MenyusunRencana rencana;
    private final MembacaKegiatan kegiatan;
    private final SusunanSesaat susunan;
    private final List<BagianKerja> bagian;
    private final KerjaDiLuar luar;
    private final KelengkapanRincian kelengkapan;

    MelihatPekerjaan(
            PembacaKerja pembaca, MenyusunRencana rencana, MembacaKegiatan kegiatan, SusunanSesaat susunan, KelengkapanRincian kelengkapan, List<BagianKerja> bagian,
            KerjaDiLuar luar) {
        this.luar = luar;
        this.kelengkapan = kelengkapan;
        this.pembaca = pembaca;
        this.rencana = rencana;
        this.kegiatan = kegiatan;
        this.susunan = susunan;
        this.bagian = List.copyOf(bagian);
    }

    /**
     * A piece of work.
     *
     * @throws id.tatakerja.bersama.DitolakException 404
     */
    @Transactional(readOnly = true)
    PekerjaanPage satu(Pelaku pelaku, long penugasan, String cara) {
        var hak = pembaca.hak(pelaku, penugasan);
        var k = hak.kerja();
        var r = rencana.rencana(k);
        var isi = kegiatan.dari(k);
        var s = susunan.kini(k.instansi());
        var tampilan = Set.of("daftar", "waktu").contains(cara) ? cara : "papan";
        var pimpinan = pembaca.pimpinan(k).flatMap(p -> s.jabatan(p.kunci()))
                .map(j -> j.nama() + s.pemangku(j.kode()).stream().findFirst().map(o -> " (" + o.pegawai().namaLengkap() + ")").orElse(" (jabatan kosong)"));
        return new PekerjaanPage(
                hak, s.unit(k.asal().unitPemilik()).map(UnitSusunan::nama).orElse(k.asal().unitPemilik()), pimpinan.orElse(""), r, rencana.kurang(k, r),
                Simpangan.dari(r, isi, k.hari()), isi, tampilan, tampilan.equals("waktu") ? GambarWaktu.dari(isi, k.hari()) : Optional.empty(),
                rencana.individu(k), kelengkapan.rincian(k), bagian.stream().flatMap(b -> b.bagi(hak).stream()).toList());
    }

    /** The week of the person in which today falls. */
    @Transactional(readOnly = true)
    MingguPage minggu(Pelaku pelaku, LocalDate hari) {
        var senin = hari.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var minggu = senin.plusDays(6);
        var instansi = pelaku.instansi().orElse("");
        var nip = pelaku.nip().orElse("");
        var semua = nip.isEmpty() ? List.<Kerja>of() : pembaca.milik(instansi, nip);
        var menurut = kegiatan.dari(instansi, semua.stream().map(Kerja::penugasan).toList());
        var butir = new ArrayList<MingguPage.Butir>();
        var ringkas = new ArrayList<MingguPage.Ringkas>();
        for (var k : semua) {
            var isi = menurut.getOrDefault(k.penugasan(), List.<Kegiatan>of());
            isi.stream().filter(x -> x.milik(nip) && x.persen() < 100 && !x.mulai().isAfter(minggu)).forEach(x -> butir.add(new MingguPage.Butir(
                    x.id(), "/kegiatan/" + x.id(), x.nama(), x.selesai(), x.persen(), k.judul(), x.orang().stream().filter(o -> o.nip().equals(nip)).map(Kegiatan.Orang::peran).findFirst().orElse(""),
                    tanda(x.selesai(), x.sunyi(hari), hari, minggu))));
            var r = rencana.rencana(k);
            ringkas.add(new MingguPage.Ringkas(
                    k.penugasan(), "/pekerjaan/" + k.penugasan(), k.judul(), (k.bertim() ? "Tim Kerja" : "Perorangan") + k.peserta(nip).map(p -> ", " + p.peran().sebutan()).orElse(""), persen(r, isi, hari), utang(k, r, nip, isi),
                    k.asal().selesai().map(s -> "sampai " + Teks.tanggal(s)).orElse("")));
        }
        for (var k : nip.isEmpty() ? List.<KerjaDiLuar.Satu>of() : luar.milik(instansi, nip)) {
            var bagian = k.milik(nip);
            bagian.stream().filter(b -> b.persen() < 100 && !b.mulai().isAfter(minggu)).forEach(b -> butir.add(new MingguPage.Butir(
                    0, k.alamat(), b.kegiatan(), b.selesai(), b.persen(), k.judul() + ", " + k.pemilik(), b.peran(),
                    tanda(b.selesai(), Kegiatan.sunyiSejak(b.terakhir().filter(b.mulai()::isBefore).orElse(b.mulai()), hari), hari, minggu))));
            ringkas.add(new MingguPage.Ringkas(
                    k.penugasan(), k.alamat(), k.judul(), (k.bertim() ? "Tim Kerja" : "Perorangan") + ", " + k.pemilik(), (int) bagian.stream().mapToInt(KerjaDiLuar.Bagian::persen).average().orElse(0),
                    !k.disepakati() ? "Rencananya belum disepakati" : bagian.isEmpty() ? "Belum ada kegiatan dengan peran Anda" : "", k.masa()));
        }
        butir.sort(Comparator.comparing(MingguPage.Butir::selesai).thenComparing(MingguPage.Butir::nama));
        return new MingguPage(senin, minggu, hari, butir, ringkas, !pembaca.dipimpin(pelaku).isEmpty() || pelaku.mengelola(instansi) || pelaku.membina(instansi));
    }

    private static String tanda(LocalDate selesai, boolean sunyi, LocalDate hari, LocalDate minggu) {
        return selesai.isBefore(hari) ? "Terlambat" : !selesai.isAfter(minggu) ? "Selesai minggu ini" : sunyi ? "Belum ada kabar" : "";
    }

    static int persen(Rencana r, List<Kegiatan> isi, LocalDate hari) {
        return (int) Math.floor(Simpangan.dari(r, isi, hari).stream().mapToInt(Simpangan::persen).average().orElse(0));
    }

    private static String utang(Kerja k, Rencana r, String nip, List<Kegiatan> isi) {
        var setuju = r.setuju().stream().anyMatch(s -> s.pemegang().equals("#" + nip));
        if (r.baris().isEmpty()) {
            return "Rencananya belum disusun";
        }
        if (!r.disepakati()) {
            return k.penyepakat().stream().anyMatch(p -> p.nip().equals(nip)) && !setuju ? "Rencananya menunggu kesepakatan Anda" : "Rencananya belum disepakati";
        }
        return isi.stream().noneMatch(x -> x.milik(nip)) ? "Belum ada kegiatan dengan peran Anda" : "";
    }
}

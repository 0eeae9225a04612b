package id.tatakerja.penugasan;

import id.tatakerja.akses.Hak;
import id.tatakerja.alur.KotakTugas;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.KelompokUnit;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.JenisNaskah;
import id.tatakerja.regulasi.alur.Simpul;
import id.tatakerja.regulasi.alur.SisiAlur;
import id.tatakerja.tampilan.Teks;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A case and an open act as pages. */
@Controller
@Hak(Hak.Siapa.MASUK)
class PenugasanController {

    private final MembacaPenugasan membaca;
    private final MelakukanTindakan melakukan;
    private final MenjalankanAlur menjalankan;
    private final KotakTugas kotak;
    private final PemegangHariIni pemegang;
    private final SusunanSesaat susunan;
    private final MengubahPenugasan mengubah;
    private final MencatatJawaban mencatat;
    private final MenutupPenugasan menutup;
    private final CalonDisebut calon;
    private final MelihatPenugasan melihat;
    private final List<KartuKasus.Penyedia> kartu;
    private final List<TautanPekerjaan> tautan;

    PenugasanController(
            MembacaPenugasan membaca, MelakukanTindakan melakukan, MenjalankanAlur menjalankan, KotakTugas kotak, PemegangHariIni pemegang,
            SusunanSesaat susunan, MengubahPenugasan mengubah, MencatatJawaban mencatat, MenutupPenugasan menutup, CalonDisebut calon, MelihatPenugasan melihat,
            List<KartuKasus.Penyedia> kartu, List<TautanPekerjaan> tautan) {
        this.tautan = List.copyOf(tautan);
        this.melihat = melihat;
        this.kartu = List.copyOf(kartu);
        this.calon = calon;
        this.menutup = menutup;
        this.mencatat = mencatat;
        this.mengubah = mengubah;
        this.membaca = membaca;
        this.melakukan = melakukan;
        this.menjalankan = menjalankan;
        this.kotak = kotak;
        this.pemegang = pemegang;
        this.susunan = susunan;
    }

    @GetMapping("/penugasan/{id:\\d{1,18}}")
    String kasus(InstansiKini kini, @PathVariable long id, Model model) {
        model.addAttribute("page", halaman(kini, id));
        model.addAttribute("kartu", melihat.satu(kini.kode(), id).map(r -> kartu.stream().flatMap(k -> k.bagi(kini.pelaku(), r).stream())
                .sorted(Comparator.comparingInt(KartuKasus::urutan)).toList()).orElse(List.of()));
        model.addAttribute("tautan", tautan.stream().flatMap(t -> t.bagi(kini.pelaku(), kini.kode(), id).stream()).toList());
        return "penugasan/kasus";
    }

    private Optional<KasusPage.Luar> luar(InstansiKini kini, MembacaPenugasan.Rinci r) {
        var dicatat = mencatat.menunggu(r.kasus()).isPresent();
        return r.lain().map(l -> new KasusPage.Luar(
                l.nama(), (l.instansi().equals(r.kasus().instansi()) ? "Perangkat daerah" : "Instansi")
                        + (l.sisi() == SisiAlur.ASAL ? " pemilik kinerja" : " asal pegawai"), l.kalimat(),
                dicatat && mencatat.boleh(kini.pelaku(), r.kasus(), r.langkah()),
                r.jawaban().map(j -> j.hasil().sebutan() + " dengan surat nomor " + j.nomor() + " tanggal " + Teks.tanggal(j.tanggal())
                        + (j.alasan().isEmpty() ? "" : ". Alasan: " + j.alasan())).orElse(""),
                r.jawaban().map(j -> j.pegawai().stream().map(o -> o.nama() + (o.jabatan().isEmpty() ? "" : ", " + o.jabatan())).toList()).orElse(List.of())));
    }

    @GetMapping("/penugasan/{id:\\d{1,18}}/ubah")
    String ubah(InstansiKini kini, @PathVariable long id, Model model) {
        return ubah(kini, id, "", "", List.of(), model);
    }

    private String ubah(InstansiKini kini, long id, String selesai, String alasan, List<Galat> galat, Model model) {
        var kasus = halaman(kini, id);
        if (!kasus.dapatDiubah() && !kasus.dapatDitutup()) {
            return "redirect:/penugasan/" + id;
        }
        model.addAttribute("page", new UbahPage(kasus, selesai, alasan, galat));
        return "penugasan/ubah";
    }

    @PostMapping("/penugasan/{id:\\d{1,18}}/ubah")
    String ubah(
            InstansiKini kini,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String apa,
            @RequestParam(defaultValue = "") String selesai,
            @RequestParam(defaultValue = "") String alasan,
            Model model,
            RedirectAttributes lanjut) {
        try {
            if (apa.equals("tutup")) {
                menutup.tutup(kini.pelaku(), id, alasan);
                lanjut.addFlashAttribute("pesan", "Penugasan ditutup. Bebannya tidak lagi dihitung pada pegawainya.");
                return "redirect:/penugasan/" + id;
            }
            if (apa.equals("tarik")) {
                mengubah.tarik(kini.pelaku(), id, alasan);
            } else {
                mengubah.masa(kini.pelaku(), id, UbahPage.hari(selesai), alasan);
            }
            lanjut.addFlashAttribute("pesan", "Tersimpan, dan suratnya disampaikan kepada yang terkait.");
            return "redirect:/penugasan/" + id;
        } catch (DitolakException ditolak) {
            if (ditolak.penolakan().jenis() != Penolakan.Jenis.TIDAK_MEMENUHI) {
                throw ditolak;
            }
            return ubah(kini, id, selesai, alasan, ditolak.penolakan().galat(), model);
        }
    }

    private KasusPage halaman(InstansiKini kini, long id) {
        var rinci = membaca.satu(kini.pelaku(), id);
        var s = susunan.kini(kini.kode());
        return KasusPage.dari(rinci, menjalankan.alur(rinci.kasus()), unit -> s.unit(unit).map(u -> u.nama()).orElse(unit), pemegang.dari(kini.pelaku()),
                mengubah.boleh(kini.pelaku(), rinci.kasus(), rinci.langkah()), luar(kini, rinci), menutup.boleh(kini.pelaku(), rinci.kasus()), kini.instansi().zonaWaktu());
    }

    @GetMapping("/tugas/{id:\\d{1,18}}")
    String tugas(InstansiKini kini, @PathVariable long id, Model model) {
        return tugas(kini, id, "", "", "", "", "", "", List.of(), List.of(), model);
    }

    private String tugas(
            InstansiKini kini, long id, String hasil, String alasan, String catatan, String pegawai, String unitAsal, String jenis, List<String> orang,
            List<Galat> galat, Model model) {
        var kunci = pemegang.dari(kini.pelaku());
        var tugas = kotak.satu(kini.kode(), id).filter(t -> t.bagi(kunci).isPresent())
                .orElseThrow(() -> Penolakan.tidakDitemukan("Tugas ini tidak ada, atau bukan untuk jabatan yang Anda pegang hari ini.").sebagaiException());
        var tahap = melakukan.tahap(tugas);
        if (tahap.isPresent()) {
            return "redirect:" + tahap.get().halaman(tugas);
        }
        var sebagai = tugas.bagi(kunci).orElseThrow();
        var rinci = membaca.satu(kini.pelaku(), tugas.penugasan());
        if (rinci.menunggu().stream().noneMatch(t -> t.id() == id)) {
            return "redirect:/penugasan/" + tugas.penugasan();
        }
        var tindak = menjalankan.alur(rinci.kasus()).graf().simpul(tugas.simpul()).map(Simpul.Tindak.class::cast).orElseThrow();
        var perluNama = MenjalankanAlur.perluNama(rinci.kasus(), tindak);
        model.addAttribute("page", new TugasPage(
                id, tugas.tindakan().sebutan(), sebagai.peran().sebutan(), kunci.sebutan(sebagai.pemegang(), tugas.tindakan()), tugas.hasilMungkin(),
                halaman(kini, tugas.penugasan()), hasil, alasan, catatan, pegawai, perluNama,
                perluNama ? calon.untuk(rinci.kasus(), sebagai.pemegang(), orang) : List.of(),
                MenyebutPegawaiAsal.perluUnit(rinci.kasus(), tindak) ? KelompokUnit.dari(susunan.kini(kini.kode())) : List.of(),
                unitAsal, PermintaanTindakan.pilihanSurat(rinci.kasus(), menjalankan.alur(rinci.kasus()), tindak), jenis, galat));
        return "penugasan/tugas";
    }

    @PostMapping("/tugas/{id:\\d{1,18}}")
    String lakukan(
            InstansiKini kini,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String hasil,
            @RequestParam(defaultValue = "") String alasan,
            @RequestParam(defaultValue = "") String catatan,
            @RequestParam(defaultValue = "") String pegawai,
            @RequestParam(defaultValue = "") String unitAsal,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "") List<String> orang,
            Model model,
            RedirectAttributes lanjut) {
        var tahap = kotak.satu(kini.kode(), id).flatMap(t -> melakukan.tahap(t).map(s -> s.halaman(t)));
        if (tahap.isPresent()) {
            return "forward:" + tahap.get();
        }
        var pilihan = Arrays.stream(Hasil.values()).filter(h -> h.name().equals(hasil)).findFirst().orElse(null);
        try {
            var disebut = Stream.concat(calon.nip(kini.kode(), orang).stream(), Arrays.stream(pegawai.split("[\\s,;]+"))).toList();
            var kasus = melakukan.lakukan(kini.pelaku(), id, new PermintaanTindakan(
                    pilihan, alasan, catatan, List.copyOf(disebut), new PermintaanTindakan.Naskah(jenis(jenis)), unitAsal));
            lanjut.addFlashAttribute("pesan", "Tersimpan. Langkah berikut dan suratnya terlihat di bawah.");
            return "redirect:/penugasan/" + kasus.id();
        } catch (DitolakException ditolak) {
            var p = ditolak.penolakan();
            if (p.jenis() != Penolakan.Jenis.TIDAK_MEMENUHI) {
                throw ditolak;
            }
            return tugas(kini, id, hasil, alasan, catatan, pegawai, unitAsal, jenis, orang, p.galat().isEmpty() ? List.of(new Galat("hasil", p.kode(), p.pesan())) : p.galat(), model);
        }
    }

    private static @Nullable JenisNaskah jenis(String nama) {
        return Arrays.stream(JenisNaskah.values()).filter(j -> j.name().equals(nama)).findFirst().orElse(null);
    }
}

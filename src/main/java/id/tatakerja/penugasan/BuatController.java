package id.tatakerja.penugasan;

import id.tatakerja.akses.Hak;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.KelompokUnit;
import id.tatakerja.regulasi.AturanPenugasan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Regulasi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins an assignment in three steps that carry along all that was typed; works without script. */
@Controller
@Hak(Hak.Siapa.MASUK)
class BuatController {

    private final MembuatPenugasan membuat;
    private final MerencanakanPenugasan merencanakan;
    private final MencariCalon mencari;
    private final PemegangHariIni pemegang;
    private final SusunanSesaat susunan;
    private final MenyimpanDraf penyimpan;
    private final TimPenugasan tim;
    private final MerencanakanLintas lintas;
    private final PenjagaBeban beban;
    private final Regulasi regulasi;
    private final MengumumkanKebutuhan mengumumkan;

    BuatController(
            MembuatPenugasan membuat, MerencanakanPenugasan merencanakan, MencariCalon mencari, PemegangHariIni pemegang, SusunanSesaat susunan,
            MenyimpanDraf penyimpan, TimPenugasan tim, MerencanakanLintas lintas, PenjagaBeban beban, Regulasi regulasi, MengumumkanKebutuhan mengumumkan) {
        this.mengumumkan = mengumumkan;
        this.regulasi = regulasi;
        this.penyimpan = penyimpan;
        this.tim = tim;
        this.lintas = lintas;
        this.beban = beban;
        this.membuat = membuat;
        this.merencanakan = merencanakan;
        this.mencari = mencari;
        this.pemegang = pemegang;
        this.susunan = susunan;
    }

    @GetMapping("/penugasan/baru")
    String mulai(InstansiKini kini, @RequestParam(defaultValue = "") String draf, @RequestParam(defaultValue = "") String tim, @RequestParam(defaultValue = "") String kebutuhan,
            Model model) {
        var diumumkan = Optional.of(kebutuhan).filter(k -> k.matches("\\d{1,18}")).flatMap(k -> mengumumkan.satu(kini.pelaku(), Long.parseLong(k)));
        if (diumumkan.isPresent()) {
            return tampil(kini, 1, BuatForm.sukarela(diumumkan.get()), List.of(), DrafRepository.kunciBaru(), model);
        }
        return penyimpan.milik(kini, draf)
                .map(d -> tampil(kini, d.langkah(), d.form(), List.of(), d.kunci(), model))
                .orElseGet(() -> tampil(
                        kini, 1, tim.isEmpty() ? awal(kini) : awal(kini).dengan("bentuk", "TIM").dengan("timKerja", tim), List.of(), DrafRepository.kunciBaru(), model));
    }

    /** A leader begins with the own unit, anybody else with the own wish. */
    private BuatForm awal(InstansiKini kini) {
        var s = susunan.kini(kini.kode());
        var kunci = pemegang.dari(kini.pelaku()).semua();
        var dipimpin = s.jabatan().stream().filter(j -> j.memimpin() && kunci.contains(j.kode())).findFirst().map(j -> j.unit());
        var sendiri = kini.pelaku().nip().flatMap(s::jabatanDefinitif).map(j -> j.unit());
        return new BuatForm(Map.of(
                "cara", List.of(dipimpin.isPresent() ? "PENUNJUKAN" : "SUKARELA"), "bentuk", List.of("INDIVIDU"), "sifat", List.of("RUTIN"), "unitPemilik",
                List.of(dipimpin.or(() -> sendiri).orElse(""))));
    }

    @PostMapping("/penugasan/baru")
    String lanjut(
            InstansiKini kini, @RequestParam MultiValueMap<String, String> kiriman, @RequestParam(defaultValue = "") String ke,
            @RequestParam(defaultValue = "") String kunci, Model model,
            RedirectAttributes pesan) {
        var form = BuatForm.dari(kiriman);
        return switch (ke) {
            case "orang" -> {
                var galat = pekerjaan(kini, form);
                yield tampil(kini, galat.isEmpty() ? form.memilihOrang() ? 2 : 3 : 1, form, galat, kunci, model);
            }
            case "cari" -> tampil(kini, 2, form, List.of(), kunci, model);
            case "tinjau" -> tampil(kini, 3, form, List.of(), kunci, model);
            case "kirim" -> kirim(kini, form, kunci, model, pesan);
            case "buang" -> {
                penyimpan.buang(kini, kunci);
                yield "redirect:/penugasan/baru";
            }
            default -> tampil(kini, 1, form, List.of(), kunci, model);
        };
    }

    private List<Galat> pekerjaan(InstansiKini kini, BuatForm form) {
        return galat(kini, form).stream().filter(g -> BuatForm.PEKERJAAN.contains(g.bidang())).toList();
    }

    private List<Galat> galat(InstansiKini kini, BuatForm form) {
        var semua = new ArrayList<>(form.galat());
        try {
            form.permintaan(susunan.kini(kini.kode())).periksa();
        } catch (DitolakException ditolak) {
            ditolak.penolakan().galat().stream().filter(g -> semua.stream().noneMatch(s -> s.bidang().equals(g.bidang()))).forEach(semua::add);
        }
        return semua;
    }

    private String kirim(InstansiKini kini, BuatForm form, String kunci, Model model, RedirectAttributes pesan) {
        if (!form.galat().isEmpty()) {
            return tampil(kini, 3, form, form.galat(), kunci, model);
        }
        try {
            var kasus = membuat.buat(kini.pelaku(), form.permintaan(susunan.kini(kini.kode())), Optional.of(kunci).filter(DrafRepository::sah));
            pesan.addFlashAttribute("pesan", "Terkirim. Di bawah terlihat giliran siapa sekarang dan surat yang terbit.");
            return "redirect:/penugasan/" + kasus.id();
        } catch (DitolakException ditolak) {
            return tampil(kini, 3, form, ditolak.penolakan().galat(), kunci, model);
        }
    }

    private String tampil(InstansiKini kini, int langkah, BuatForm form, List<Galat> galat, String kunci, Model model) {
        var draf = penyimpan.simpan(kini, kunci, langkah, form);
        var s = susunan.kini(kini.kode());
        var unit = KelompokUnit.dari(s);
        model.addAttribute("instansiLain", langkah == 2 ? lintas.nama(kini.kode()) : List.of());
        model.addAttribute("page", switch (langkah) {
            case 2 -> new BuatPage(2, form, galat, unit, calon(kini, s, form, true), Optional.empty(), "", List.of(), Optional.empty(), draf, aturan(s), Map.of());
            case 3 -> tinjau(kini, s, form, galat, unit, draf);
            default -> new BuatPage(1, form, galat, unit, List.of(), Optional.empty(), "", List.of(), Optional.empty(), draf, aturan(s), Map.of());
        });
        return "penugasan/baru";
    }

    private List<Calon> calon(InstansiKini kini, Susunan s, BuatForm form, boolean cari) {
        var tempat = form.isi().containsKey("unitCari") ? form.nilai("unitCari") : form.nilai("unitPemilik");
        var mulai = Optional.ofNullable(form.permintaan(s).mulai()).orElseGet(kini::hariIni);
        var selesai = Optional.ofNullable(form.permintaan(s).selesai());
        return cari
                ? mencari.cari(s, form.nilai("q"), tempat, form.kompetensi(), form.semua("orang"), mulai, selesai)
                : mencari.dipilih(s, form.kompetensi(), form.semua("orang"), mulai, selesai);
    }

    private BuatPage tinjau(InstansiKini kini, Susunan s, BuatForm form, List<Galat> galat, List<KelompokUnit> unit, DrafPage draf) {
        var calon = calon(kini, s, form, false);
        Optional<JalanPage> jalan = Optional.empty();
        Optional<TimForm> timnya = Optional.empty();
        Optional<Penolakan> ditolak;
        var salah = (galat.isEmpty() ? galat(kini, form) : galat).stream().filter(form::sudahDitanya).toList();
        try {
            var rencana = merencanakan.rencana(kini.pelaku(), form.permintaan(s).periksa());
            var siapa = Bertindak.dari(kini.pelaku(), pemegang.dari(kini.pelaku()), rencana.boleh(), rencana.pertama().tindakan());
            jalan = Optional.of(JalanPage.dari(rencana, siapa, form.nilai(BuatForm.BERSAMA).equals("ya")));
            var boleh = siapa.isPresent();
            // whoever may not begin it is not asked for the team either
            timnya = rencana.isian().tim().filter(_ -> boleh).map(_ -> TimForm.dari(rencana, tim));
            ditolak = boleh
                    ? kurangIsi(rencana).or(() -> beban.tolak(rencana.pihak().paket(), rencana.pihak().susunan(), rencana.isian()))
                    : Optional.of(MembuatPenugasan.bukanPemegang(rencana));
        } catch (DitolakException tidakDapat) {
            ditolak = Optional.of(tidakDapat.penolakan());
        }
        ditolak = ditolak.flatMap(p -> sesudahDitanya(p, form));
        var semua = salah.isEmpty() ? ditolak.map(Penolakan::galat).orElse(List.of()) : salah;
        return new BuatPage(
                3, form, semua, unit, calon, jalan, ditolak.map(Penolakan::pesan).orElse(""), ditolak.map(Penolakan::dasar).orElse(List.<Kutipan>of()), timnya, draf, aturan(s),
                mencari.uraian(s, form.semua("orang")));
    }

    private AturanPenugasan aturan(Susunan s) {
        return regulasi.paket(s.regulasi()).map(Paket::aturanPenugasan).orElse(AturanPenugasan.BIASA);
    }

    /** A refusal as far as it is about fields that were asked for; the rest is only now to be filled in. */
    private static Optional<Penolakan> sesudahDitanya(Penolakan p, BuatForm form) {
        var sisa = p.galat().stream().filter(form::sudahDitanya).toList();
        if (sisa.size() == p.galat().size()) {
            return Optional.of(p);
        }
        return sisa.isEmpty() ? Optional.empty() : Optional.of(new Penolakan(p.jenis(), sisa.getFirst().kode(), sisa.getFirst().pesan(), p.dasar(), sisa));
    }

    private static Optional<Penolakan> kurangIsi(Rencana rencana) {
        try {
            PemeriksaIsi.periksa(rencana);
            return Optional.empty();
        } catch (DitolakException kurang) {
            return Optional.of(kurang.penolakan());
        }
    }
}

package id.tatakerja.organisasi.unit;

import id.tatakerja.akses.Hak;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.organisasi.Pengecualian;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.TingkatPejabat;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.organisasi.acuan.Acuan;
import id.tatakerja.organisasi.acuan.UrusanUnit;
import id.tatakerja.organisasi.pengaturan.BacaanPengaturan;
import id.tatakerja.organisasi.temuan.TemuanTentang;
import id.tatakerja.organisasi.unit.UnitPage.Bawah;
import id.tatakerja.organisasi.unit.UnitPage.Kursi;
import id.tatakerja.organisasi.unit.UnitPage.Orang;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Regulasi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one unit. */
@Controller
@Hak(Hak.Siapa.MASUK)
class UnitHalamanController {

    private final MembacaSusunan susunan;
    private final Regulasi regulasi;
    private final RiwayatUnitRepository riwayat;
    private final TemuanTentang temuan;

    UnitHalamanController(MembacaSusunan susunan, Regulasi regulasi, RiwayatUnitRepository riwayat, TemuanTentang temuan) {
        this.susunan = susunan;
        this.regulasi = regulasi;
        this.riwayat = riwayat;
        this.temuan = temuan;
    }

    @GetMapping("/unit/{kode}")
    String unit(
            InstansiKini kini,
            @PathVariable String kode,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> tanggal,
            Model model) {
        LocalDate pada = tanggal.orElseGet(kini::hariIni);
        Susunan s = susunan.pada(kini.kode(), pada);
        UnitSusunan unit = s.unit(kode).orElseThrow(() -> Penolakan.tidakDitemukan(
                        "Unit ini tidak ada pada tanggal yang dipilih. Cari lewat bagan organisasi atau ubah tanggalnya.")
                .sebagaiException());
        List<UnitSusunan> garis = s.garis(kode);
        List<Kursi> peta = s.jabatanDi(kode).stream().map(j -> new Kursi(j, s.pemangku(j.kode()))).toList();
        Optional<Paket> dipakai = regulasi.paket(s.regulasi());
        List<BacaanPengaturan> pengaturan = dipakai
                .map(paket -> BacaanPengaturan.semua(paket, s, kode))
                .orElse(List.of());
        model.addAttribute("page", new UnitPage(
                unit, garis.subList(1, garis.size()).reversed(), urusan(dipakai, unit),
                s.pemimpin(kode).map(j -> new Kursi(j, s.pemangku(j.kode()))),
                dipakai.flatMap(Paket::aturanTingkat).map(a -> new TingkatPejabat(a, s).nomor(kode)).orElse(OptionalInt.empty()),
                dipakai.flatMap(p -> Pengecualian.dari(p, s, unit)),
                s.anak(kode).stream().map(u -> bawah(s, u)).toList(), peta, orang(peta), riwayat.unit(kini.kode(), kode),
                riwayat.pemimpin(kini.kode(), kode), pengaturan, kini.mengelola() ? temuan.unit(s, kode) : List.of(), pada,
                pada.equals(kini.hariIni()), kini.mengelola()));
        return "organisasi/unit";
    }

    private static UrusanUnit urusan(Optional<Paket> paket, UnitSusunan unit) {
        return paket.map(p -> new Acuan(p).urusanUnit(unit)).orElseGet(() -> new UrusanUnit(
                unit.urusan().stream().map(u -> new UrusanUnit.Butir(u, Optional.empty())).toList(), List.of(), unit.model()));
    }

    private static List<Orang> orang(List<Kursi> peta) {
        return peta.stream()
                .flatMap(k -> k.pemangku().stream().map(p -> new Orang(p, k.jabatan())))
                .toList();
    }

    private static Bawah bawah(Susunan s, UnitSusunan unit) {
        Optional<JabatanSusunan> pemimpin = s.pemimpin(unit.kode());
        String siapa = pemimpin.isEmpty()
                ? "Tanpa jabatan pemimpin"
                : s.pemangku(pemimpin.get().kode()).stream()
                        .findFirst()
                        .map(p -> (p.jenis() == Penempatan.Jenis.DEFINITIF ? "" : p.jenis().label() + " ") + p.pegawai().namaLengkap())
                        .orElse("Jabatan kosong");
        return new Bawah(unit, siapa, jumlah(s, unit));
    }

    /** People in the unit and in everything below it. */
    private static int jumlah(Susunan s, UnitSusunan puncak) {
        var dilalui = new HashSet<String>();
        var antre = new ArrayList<>(List.of(puncak));
        int hasil = 0;
        while (!antre.isEmpty()) {
            UnitSusunan kini = antre.removeLast();
            if (dilalui.add(kini.kode())) {
                antre.addAll(s.anak(kini.kode()));
                hasil += s.jabatanDi(kini.kode()).stream()
                        .mapToInt(j -> (int) s.pemangku(j.kode()).stream()
                                .filter(p -> p.jenis() == Penempatan.Jenis.DEFINITIF)
                                .count())
                        .sum();
            }
        }
        return hasil;
    }
}

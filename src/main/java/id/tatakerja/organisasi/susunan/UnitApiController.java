package id.tatakerja.organisasi.susunan;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Penomoran;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.organisasi.Pengecualian;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.TingkatPejabat;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.organisasi.acuan.Acuan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Regulasi;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** API of the tree of units (kontrak-api section 3). */
@RestController
@Tag(name = "Unit")
@RequestMapping("/api/v1/unit")
@Hak(Hak.Siapa.MASUK)
class UnitApiController {

    private final MembacaSusunan membaca;
    private final Instansi.Pembaca instansi;
    private final Regulasi regulasi;

    UnitApiController(MembacaSusunan membaca, Instansi.Pembaca instansi, Regulasi regulasi) {
        this.membaca = membaca;
        this.instansi = instansi;
        this.regulasi = regulasi;
    }

    /**
     * A page of the tree.
     *
     * @param tanggal the day
     * @param isi units at the top, each with all below it
     * @param halaman number of the page
     * @param ukuran most units at the top on a page
     * @param jumlah how many units there are at the top
     * @param jumlahUnit how many units there are in all
     */
    record Pohon(LocalDate tanggal, List<Simpul> isi, int halaman, int ukuran, int jumlah, int jumlahUnit) {}

    /** A unit with its leader, its jabatan by number and the units below. */
    record Simpul(
            String kode, String nama, JenisUnit jenis, String model, List<Urusan> urusan, Optional<String> induk, Optional<Pemimpin> pemimpin,
            int jumlahJabatan, int jumlahPegawai, Optional<Pengecualian> pengecualianTingkat, List<Simpul> anak) {}

    /** An urusan of the unit with the code of the model to which it belongs, empty text where it belongs to none. */
    record Urusan(String nama, String model) {}

    /** A leading jabatan, vacant when nobody holds it. */
    record Pemimpin(String kode, String nama, String jenis, @Nullable Integer tingkat, List<Pemangku> pemangku) {}

    /** Who holds it. */
    record Pemangku(String nip, String nama, Penempatan.Jenis jenis) {}

    @GetMapping
    Pohon pohon(
            @RequestParam Optional<String> instansi, @RequestParam Optional<LocalDate> tanggal,
            @RequestParam(defaultValue = "1") int halaman, @RequestParam(defaultValue = "200") int ukuran,
            @AuthenticationPrincipal Pelaku pelaku) {
        Penomoran.periksa(halaman, ukuran);
        Instansi milik = this.instansi.wajib(pelaku.instansiUntuk(instansi));
        Susunan susunan = membaca.pada(milik.kode(), tanggal.orElseGet(milik::hariIni));
        Set<String> dilalui = new HashSet<>();
        var paket = regulasi.paket(susunan.regulasi());
        var puncak = susunan.puncak();
        var akar = puncak.stream().skip((halaman - 1L) * ukuran).limit(ukuran).map(u -> simpul(susunan, paket, u, dilalui)).toList();
        return new Pohon(susunan.tanggal(), akar, halaman, ukuran, puncak.size(), susunan.unit().size());
    }

    private static Simpul simpul(Susunan susunan, Optional<Paket> paket, UnitSusunan unit, Set<String> dilalui) {
        dilalui.add(unit.kode());
        List<JabatanSusunan> jabatan = susunan.jabatanDi(unit.kode());
        return new Simpul(
                unit.kode(), unit.nama(), unit.jenis(), unit.model(), urusan(paket, unit), unit.induk(),
                susunan.pemimpin(unit.kode()).map(j -> pemimpin(susunan, paket, j)),
                jabatan.size(),
                jabatan.stream().mapToInt(j -> susunan.pemangku(j.kode()).size()).sum(),
                paket.flatMap(p -> Pengecualian.dari(p, susunan, unit)),
                susunan.anak(unit.kode()).stream()
                        .filter(a -> !dilalui.contains(a.kode()))
                        .map(a -> simpul(susunan, paket, a, dilalui))
                        .toList());
    }

    private static List<Urusan> urusan(Optional<Paket> paket, UnitSusunan unit) {
        return paket.map(p -> new Acuan(p).urusanUnit(unit).butir().stream().map(b -> new Urusan(b.nama(), b.kodeModel())).toList())
                .orElseGet(() -> unit.urusan().stream().map(u -> new Urusan(u, "")).toList());
    }

    private static Pemimpin pemimpin(Susunan susunan, Optional<Paket> paket, JabatanSusunan jabatan) {
        var tingkat = paket.flatMap(Paket::aturanTingkat)
                .map(a -> new TingkatPejabat(a, susunan).nomor(jabatan.unit()))
                .orElse(OptionalInt.empty());
        return new Pemimpin(
                jabatan.kode(), jabatan.nama(), jabatan.jenis().name(), tingkat.isPresent() ? Integer.valueOf(tingkat.getAsInt()) : null,
                susunan.pemangku(jabatan.kode()).stream()
                        .map(p -> new Pemangku(p.pegawai().nip(), p.pegawai().namaLengkap(), p.jenis()))
                        .toList());
    }
}

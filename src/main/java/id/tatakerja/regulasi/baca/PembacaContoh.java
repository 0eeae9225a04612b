package id.tatakerja.regulasi.baca;

import id.tatakerja.regulasi.Contoh;
import id.tatakerja.regulasi.Fakta;
import id.tatakerja.regulasi.Kosakata;
import id.tatakerja.regulasi.Pengaturan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code contoh/*.yaml}: scenarios. Whether they come out is for the module that computes; here form and words are checked. */
final class PembacaContoh {

    private static final List<String> DI_DALAM = List.of(
            "ASISTEN", "BAGIAN", "SUBBAGIAN", "SEKRETARIAT", "BIDANG", "SEKSI", "SUBBIDANG", "INSPEKTUR_PEMBANTU", "UNIT_MANDIRI");
    private static final List<String> PEMIMPIN = List.of("JPT_PRATAMA", "ADMINISTRATOR", "PENGAWAS", "FUNGSIONAL", "KOSONG");
    private static final List<String> STATUS = List.of("SESUAI_ATURAN", "PERLU_PILIHAN", "TIDAK_DIATUR", "DITETAPKAN_KHUSUS");

    private final Catatan catatan;
    private final Kosakata kosakata;
    private final Map<String, Pengaturan> pengaturan = new HashMap<>();
    private final Set<String> nomorBaris;
    private final Set<String> persyaratan;
    private final List<String> jenisUnit;

    PembacaContoh(Catatan catatan, Kosakata kosakata, List<Pengaturan> pengaturan, Set<String> nomorBaris, Set<String> persyaratan) {
        this.catatan = catatan;
        this.kosakata = kosakata;
        pengaturan.forEach(p -> this.pengaturan.put(p.kunci(), p));
        this.nomorBaris = nomorBaris;
        this.persyaratan = persyaratan;
        this.jenisUnit = new ArrayList<>(PembacaPeraturan.ORGANISASI);
        this.jenisUnit.addAll(DI_DALAM);
    }

    Optional<Contoh> baca(Berkas berkas) {
        return Yaml.baca(berkas, catatan).map(akar -> {
            var peta = akar.peta("contoh", Set.of("judul", "organisasi", "contoh"), Set.of());
            var unit = new LinkedHashMap<String, Contoh.Unit>();
            peta.ambil("organisasi").daftar("organisasi").forEach(s -> unit(s, unit));
            var kejadian = peta.ambil("contoh").daftar("contoh").stream().map(s -> kejadian(s, unit.keySet())).toList();
            return new Contoh(berkas.nama(), peta.ambil("judul").teks("judul"), List.copyOf(unit.values()), kejadian);
        });
    }

    private void unit(Simpul simpul, Map<String, Contoh.Unit> unit) {
        var peta = simpul.peta("unit", Set.of("kode", "nama", "jenis", "pemimpin"), Set.of("induk", "model"));
        var induk = peta.ambil("induk").teksBilaAda("induk");
        induk.ifPresent(i -> kenal(peta.ambil("induk"), i, unit.keySet()));
        var model = peta.ambil("model").teksBilaAda("model").orElse("TANPA");
        if (kosakata.urutan(Fakta.MODEL, model) < 0) {
            peta.ambil("model").pilih("model", kosakata.nilai(Fakta.MODEL));
        }
        var baru = new Contoh.Unit(
                peta.ambil("kode").teks("kode"), peta.ambil("nama").teks("nama"), peta.ambil("jenis").pilih("jenis", jenisUnit), induk,
                peta.ambil("pemimpin").pilih("pemimpin", PEMIMPIN), model);
        if (unit.putIfAbsent(baru.kode(), baru) != null) {
            simpul.salah("unit \"" + baru.kode() + "\" tertulis dua kali; pakai kode lain");
        }
    }

    private Contoh.Kejadian kejadian(Simpul simpul, Set<String> unit) {
        var peta = simpul.peta(
                "contoh", Set.of("bila", "unit", "jenjang", "maka", "persyaratan"), Set.of("pengaturan", "delegasi"));
        var tempat = peta.ambil("unit").teks("unit");
        kenal(peta.ambil("unit"), tempat, unit);
        var delegasi = peta.ambil("delegasi").teksBilaAda("delegasi");
        delegasi.ifPresent(d -> kenal(peta.ambil("delegasi"), d, unit));
        var id = PembacaTafsir.teks(peta.ambil("persyaratan").daftar("persyaratan"), "persyaratan");
        id.stream().filter(i -> !persyaratan.isEmpty() && !persyaratan.contains(i)).forEach(i -> peta.ambil("persyaratan")
                .salah("persyaratan \"" + i + "\" tidak ada dalam persyaratan.csv; perbaiki nomornya"));
        return new Contoh.Kejadian(
                peta.ambil("bila").teks("bila"), tempat, peta.ambil("jenjang").pilih("jenjang", kosakata.nilai(Fakta.JENJANG)),
                pengaturan(peta.ambil("pengaturan"), unit), delegasi, harapan(peta.ambil("maka"), unit), id, simpul.baris());
    }

    private Map<String, String> pengaturan(Simpul simpul, Set<String> unit) {
        var hasil = new LinkedHashMap<String, String>();
        if (simpul.kosong()) {
            return hasil;
        }
        simpul.petaBebas("pengaturan").forEach((kunci, nilai) -> {
            var bagian = kunci.split("@", 2);
            var atur = pengaturan.get(bagian[0]);
            if (atur == null) {
                nilai.salah("pengaturan \"" + bagian[0] + "\" tidak ada dalam peraturan.yaml");
                return;
            }
            if (bagian.length == 2) {
                kenal(nilai, bagian[1], unit);
            }
            hasil.put(kunci, nilai.pilih(bagian[0], atur.pilihan().stream().map(Pengaturan.Pilihan::nilai).toList()));
        });
        return hasil;
    }

    private Contoh.Harapan harapan(Simpul simpul, Set<String> unit) {
        var peta = simpul.peta("maka", Set.of("status", "aturan", "penilai", "pimpinan"), Set.of("pilihan"));
        var penilai = peta.ambil("penilai").teksBilaAda("penilai");
        var pimpinan = peta.ambil("pimpinan").teksBilaAda("pimpinan");
        var pilihan = PembacaTafsir.teks(peta.ambil("pilihan").daftar("pilihan"), "pilihan");
        var disebut = new LinkedHashSet<>(pilihan);
        penilai.ifPresent(disebut::add);
        pimpinan.ifPresent(disebut::add);
        disebut.forEach(u -> kenal(simpul, u, unit));
        var aturan = peta.ambil("aturan").teks("aturan");
        if (!aturan.isEmpty() && !nomorBaris.isEmpty() && !nomorBaris.contains(aturan)) {
            peta.ambil("aturan").salah("aturan \"" + aturan + "\" tidak ada dalam kedudukan.csv; perbaiki nomornya");
        }
        return new Contoh.Harapan(
                peta.ambil("status").pilih("status", STATUS), aturan, penilai, pimpinan,
                peta.ada("pilihan") ? Optional.of(pilihan) : Optional.empty());
    }

    private static void kenal(Simpul simpul, String kode, Set<String> unit) {
        if (!kode.isEmpty() && !unit.contains(kode)) {
            simpul.salah("unit \"" + kode + "\" tidak ada dalam organisasi contoh ini; perbaiki kodenya atau tambahkan di atas");
        }
    }
}

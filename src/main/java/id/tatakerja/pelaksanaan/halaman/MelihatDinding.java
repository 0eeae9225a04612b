package id.tatakerja.pelaksanaan.halaman;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.KerjaDiLuar;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.pelaksanaan.arahan.MembacaKoordinasi;
import id.tatakerja.pelaksanaan.kegiatan.Kegiatan;
import id.tatakerja.pelaksanaan.kegiatan.MembacaKegiatan;
import id.tatakerja.pelaksanaan.kendala.MembacaKendala;
import id.tatakerja.pelaksanaan.rencana.MenyusunRencana;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.tampilan.Teks;
import id.tatakerja.timkerja.MembacaTimKerja.TimKerja;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers for a leader all work of the own units: what is late, stuck or silent, and how much everybody carries. */
@Service
class MelihatDinding {

    private final PembacaKerja pembaca;
    private final MenyusunRencana rencana;
    private final MembacaKegiatan kegiatan;
    private final MembacaKendala kendala;
    private final SusunanSesaat susunan;
    private final MembacaKoordinasi koordinasi;
    private final KerjaDiLuar luar;

    MelihatDinding(
            PembacaKerja pembaca, MenyusunRencana rencana, MembacaKegiatan kegiatan, MembacaKendala kendala, SusunanSesaat susunan, MembacaKoordinasi koordinasi,
            KerjaDiLuar luar) {
        this.luar = luar;
        this.koordinasi = koordinasi;
        this.pembaca = pembaca;
        this.rencana = rencana;
        this.kegiatan = kegiatan;
        this.kendala = kendala;
        this.susunan = susunan;
    }

    /**
     * The wall.
     *
     * @param unit code of one of the own units, empty for all
     * @param tanda {@code lambat}, {@code macet}, {@code sunyi}, the code of a distance, or anything else for all
     * @param masa days of which something must lie in the work and in its activities
     */
    @Transactional(readOnly = true)
    DindingPage dinding(Pelaku pelaku, String unit, String tanda, Masa masa) {
        var kode = pelaku.instansi().orElse("");
        // who keeps the data of an instansi looks at all of it, so that somebody can when a post is vacant
        var s = kode.isEmpty() ? Optional.<Susunan>empty() : Optional.of(susunan.kini(kode));
        var milik = s.filter(_ -> pelaku.mengelola(kode) || pelaku.membina(kode)).map(x -> x.unit().stream().map(UnitSusunan::kode).collect(Collectors.toSet()))
                .orElseGet(() -> pembaca.dipimpin(pelaku));
        var dilihat = milik.contains(unit) ? s.map(x -> milik.stream().filter(u -> x.dalam(u, unit)).collect(Collectors.toSet())).orElse(Set.of()) : milik;
        var semua = dilihat.isEmpty() ? List.<Kerja>of()
                : pembaca.dariUnit(kode, dilihat).stream().filter(k -> masa.menyentuh(k.asal().mulai(), k.asal().selesai())).toList();
        var nomor = semua.stream().map(Kerja::penugasan).toList();
        var menurut = kegiatan.dari(kode, nomor);
        var terbuka = kendala.terbuka(kode, nomor);
        var ringkas = rencana.ringkas(kode, nomor);
        var kartu = new ArrayList<DindingPage.Kartu>();
        var beban = new LinkedHashMap<String, DindingPage.Beban>();
        for (var k : semua) {
            var isi = menurut.getOrDefault(k.penugasan(), List.of()).stream().filter(x -> masa.menyentuh(Optional.of(x.mulai()), Optional.of(x.selesai()))).toList();
            kartu.add(kartu(k, isi, Optional.ofNullable(ringkas.get(k.penugasan())), terbuka.getOrDefault(k.penugasan(), 0L),
                    s.flatMap(x -> x.unit(k.asal().unitPemilik())).map(UnitSusunan::nama).orElse(k.asal().unitPemilik())));
            k.peserta().stream().filter(p -> !p.nip().isEmpty()).forEach(p -> beban.merge(p.nip(), beban(p, isi, k.hari()), DindingPage.Beban::tambah));
        }
        var diLuar = s.filter(_ -> !dilihat.isEmpty()).map(x -> diLuar(kode, x, dilihat, beban)).orElse(List.of());
        kartu.sort(Comparator.comparingInt(DindingPage.Kartu::berat).reversed().thenComparing(DindingPage.Kartu::judul));
        return new DindingPage(
                milik.contains(unit) ? unit : "", pilihan(s, milik), tanda, masa, kartu.stream().filter(c -> switch (tanda) {
                    case "lambat" -> !c.lambat().isEmpty();
                    case "macet" -> !c.macet().isEmpty();
                    case "sunyi" -> !c.sunyi().isEmpty();
                    default -> Arrays.stream(Lingkup.values()).noneMatch(l -> l.name().equals(tanda)) || c.lingkup().equals(tanda);
                }).toList(),
                beban.values().stream().sorted(Comparator.comparingInt((DindingPage.Beban b) -> b.pekerjaan() + b.kegiatan()).reversed().thenComparing(DindingPage.Beban::nama)).limit(100).toList(),
                bersama(semua), diLuar, koordinasi.terbuka(kode, nomor),
                (int) kartu.stream().filter(c -> !c.lambat().isEmpty()).count(), (int) kartu.stream().filter(c -> !c.macet().isEmpty()).count(),
                (int) kartu.stream().filter(c -> !c.sunyi().isEmpty()).count());
    }

    /** Own people in work of other governments, which counts as load of theirs too. */
    private List<String> diLuar(String kode, Susunan s, Set<String> dilihat, Map<String, DindingPage.Beban> beban) {
        var hasil = new ArrayList<String>();
        for (var k : luar.semua(kode)) {
            k.orang().stream().flatMap(n -> s.pegawai(n).stream()).filter(o -> s.jabatanDefinitif(o.nip()).filter(j -> dilihat.contains(j.unit())).isPresent()).forEach(o -> {
                var terbuka = k.milik(o.nip()).stream().filter(b -> b.persen() < 100).toList();
                hasil.add(o.namaLengkap() + ": " + k.judul() + ", " + k.pemilik());
                beban.merge(o.nip(), new DindingPage.Beban(
                        o.namaLengkap(), 1, terbuka.size(), (int) terbuka.stream().filter(b -> b.selesai().isBefore(s.tanggal())).count()), DindingPage.Beban::tambah);
            });
        }
        return hasil;
    }

    private static DindingPage.Kartu kartu(Kerja k, List<Kegiatan> isi, Optional<MenyusunRencana.Ringkas> r, long terbuka, String unit) {
        var hari = k.hari();
        var lambat = isi.stream().filter(x -> x.terlambat(hari)).map(Kegiatan::nama).toList();
        var menunggu = isi.stream().filter(x -> x.persen() < 100 && isi.stream().anyMatch(m -> x.menunggu().contains(m.id()) && m.terlambat(hari))).map(Kegiatan::nama).toList();
        var sunyi = isi.stream().filter(x -> x.sunyi(hari)).map(Kegiatan::nama).toList();
        var mulai = k.asal().mulai().filter(m -> m.plusDays(Kegiatan.SUNYI).isBefore(hari));
        var macet = new ArrayList<String>();
        if (terbuka > 0) {
            macet.add(terbuka + " kendala menunggu putusan");
        }
        if (!menunggu.isEmpty()) {
            macet.add(String.join(", ", menunggu) + " menunggu kegiatan yang terlambat");
        }
        var tanpaRencana = r.filter(MenyusunRencana.Ringkas::disepakati).isEmpty();
        var lewat = k.asal().selesai().filter(h -> h.isBefore(hari)).map(h -> "Masa penugasan berakhir " + Teks.tanggal(h));
        return new DindingPage.Kartu(
                k.penugasan(), k.judul(), unit, k.bertim(), k.ketua().map(Peserta::nama).orElseGet(() -> k.peserta().stream().map(Peserta::nama).collect(Collectors.joining(", "))),
                rata(r, isi, Kegiatan::persen), rata(r, isi, x -> x.seharusnya(hari)), r.map(MenyusunRencana.Ringkas::jumlah).orElse(0L),
                isi.stream().mapToLong(Kegiatan::realisasi).sum(), lambat.isEmpty() ? lewat.orElse("") : "Lewat waktu: " + String.join(", ", lambat), String.join("; ", macet),
                !sunyi.isEmpty() ? "Tidak ada kabar: " + String.join(", ", sunyi) : isi.isEmpty() && mulai.isPresent() ? "Belum ada kegiatan yang dirinci" : "",
                tanpaRencana ? r.filter(x -> !x.baris().isEmpty()).isPresent() ? "Rencana belum disepakati" : "Rencana belum disusun" : "Rencana disepakati",
                lingkup(k).name(), lingkup(k).sebutan());
    }

    private static Lingkup lingkup(Kerja k) {
        return k.tim().map(TimKerja::lingkup).orElse(k.asal().lingkup());
    }

    /** Who is in more than one team, with their names. */
    private static List<String> bersama(List<Kerja> semua) {
        var tim = new LinkedHashMap<String, List<String>>();
        var nama = new LinkedHashMap<String, String>();
        semua.stream().filter(Kerja::bertim).forEach(k -> k.peserta().stream().filter(p -> !p.nip().isEmpty()).forEach(p -> {
            nama.putIfAbsent(p.nip(), p.nama());
            tim.computeIfAbsent(p.nip(), _ -> new ArrayList<>()).add(k.judul());
        }));
        return tim.entrySet().stream().filter(e -> e.getValue().size() > 1).limit(100).map(e -> nama.get(e.getKey()) + ": " + String.join(", ", e.getValue())).toList();
    }

    /** The mean over the lines of the plan of the mean over their activities, whole percent. */
    private static int rata(Optional<MenyusunRencana.Ringkas> r, List<Kegiatan> isi, ToIntFunction<Kegiatan> persen) {
        return (int) Math.floor(r.map(MenyusunRencana.Ringkas::baris).orElse(List.of()).stream().mapToDouble(b -> isi.stream().filter(k -> k.baris() == b).mapToInt(persen).average().orElse(0)).average().orElse(0));
    }

    private static DindingPage.Beban beban(Peserta p, List<Kegiatan> isi, LocalDate hari) {
        var milik = isi.stream().filter(x -> x.milik(p.nip()) && x.persen() < 100).toList();
        return new DindingPage.Beban(p.nama(), 1, milik.size(), (int) milik.stream().filter(x -> x.terlambat(hari)).count());
    }

    private static List<Map.Entry<String, String>> pilihan(Optional<Susunan> s, Set<String> milik) {
        return s.map(x -> x.unit().stream().filter(u -> milik.contains(u.kode())).map(u -> Map.entry(u.kode(), u.nama())).sorted(Map.Entry.comparingByValue()).limit(500).toList())
                .orElse(List.of());
    }
}

package id.tatakerja.timkerja;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.penugasan.MembacaPenugasanTim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where teams share people or a target, as the leader of one of them sees it, and what was arranged about it. */
@Service
class MengoordinasikanTim {

    private static final int PANJANG = 1000;

    private final TimRepository repository;
    private final KoordinasiRepository koordinasi;
    private final MembacaPenugasanTim penugasan;
    private final PemegangHariIni pemegang;
    private final SusunanSesaat susunan;
    private final Jejak jejak;

    MengoordinasikanTim(
            TimRepository repository, KoordinasiRepository koordinasi, MembacaPenugasanTim penugasan, PemegangHariIni pemegang, SusunanSesaat susunan, Jejak jejak) {
        this.repository = repository;
        this.koordinasi = koordinasi;
        this.penugasan = penugasan;
        this.pemegang = pemegang;
        this.susunan = susunan;
        this.jejak = jejak;
    }

    /** Overlaps, and whether the reader may note what was arranged. */
    record Daftar(List<TumpangTindih> isi, boolean dapatMencatat) {}

    /**
     * Pairs of active teams of which the person leads one by its owning unit, those not arranged first. Who keeps the data sees all.
     *
     * @throws id.tatakerja.bersama.DitolakException 403 for who leads no unit
     */
    @Transactional(readOnly = true)
    Daftar daftar(Pelaku pelaku) {
        var kode = instansi(pelaku);
        var s = susunan.kini(kode);
        var dipimpin = dipimpin(pelaku, s);
        var semua = pelaku.mengelola(kode) || pelaku.membina(kode);
        if (dipimpin.isEmpty() && !semua) {
            throw Penolakan.tidakBerwenang("Tumpang tindih antartim dilihat oleh pimpinan unit pemilik kinerja dan pengelola data. Anda tidak memangku jabatan itu hari ini.").sebagaiException();
        }
        var tim = repository.aktif(kode).stream().collect(Collectors.toMap(Tim::id, Function.identity(), (a, _) -> a, TreeMap::new));
        var bertemu = bertemu(kode, s, tim);
        var catatan = koordinasi.semua(kode, bertemu.keySet().stream().map(KoordinasiRepository.Pasangan::tim).distinct().toList());
        var isi = bertemu.entrySet().stream()
                .filter(e -> semua || dipimpin.contains(tim(tim, e.getKey().tim()).unitPemilik()) || dipimpin.contains(tim(tim, e.getKey().lain()).unitPemilik()))
                .map(e -> new TumpangTindih(
                        satu(s, tim(tim, e.getKey().tim()), semua, dipimpin), satu(s, tim(tim, e.getKey().lain()), semua, dipimpin), e.getValue().orang(), e.getValue().target(),
                        catatan.getOrDefault(e.getKey(), List.of())))
                .sorted(java.util.Comparator.comparing(TumpangTindih::terkoordinasi))
                .toList();
        return new Daftar(isi, !dipimpin.isEmpty());
    }

    /** Whether there is anything that the person may look at. */
    boolean boleh(Pelaku pelaku) {
        return pelaku.instansi().filter(kode -> pelaku.mengelola(kode) || pelaku.membina(kode) || !dipimpin(pelaku, susunan.kini(kode)).isEmpty()).isPresent();
    }

    private record Bertemu(List<String> orang, List<String> target) {}

    private Map<KoordinasiRepository.Pasangan, Bertemu> bertemu(String kode, Susunan s, Map<Long, Tim> tim) {
        var orang = new LinkedHashMap<String, List<Long>>();
        var nama = new LinkedHashMap<String, String>();
        repository.orang(kode, List.copyOf(tim.keySet())).forEach((id, semua) -> semua.stream()
                .filter(o -> !o.nip().isEmpty() && (o.terbuka() || o.pada(s.tanggal())))
                .forEach(o -> {
                    nama.putIfAbsent(o.nip(), o.nama());
                    daftar(orang, o.nip(), id);
                }));
        var target = new LinkedHashMap<String, List<Long>>();
        var kata = new LinkedHashMap<String, String>();
        var milik = tim.values().stream().flatMap(t -> t.penugasan().stream().map(p -> Map.entry(p, t.id()))).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a));
        penugasan.semua(kode, milik.keySet()).stream().filter(p -> !p.ekspektasi().isBlank()).forEach(p -> {
            var sama = p.ekspektasi().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            kata.putIfAbsent(sama, p.ekspektasi().strip());
            daftar(target, sama, Objects.requireNonNull(milik.get(p.id())));
        });
        var hasil = new TreeMap<KoordinasiRepository.Pasangan, Bertemu>(
                java.util.Comparator.comparing(KoordinasiRepository.Pasangan::tim).thenComparing(KoordinasiRepository.Pasangan::lain));
        pasangkan(orang, (p, nip) -> hasil.computeIfAbsent(p, _ -> new Bertemu(new ArrayList<>(), new ArrayList<>())).orang().add(nama.getOrDefault(nip, "")));
        pasangkan(target, (p, t) -> hasil.computeIfAbsent(p, _ -> new Bertemu(new ArrayList<>(), new ArrayList<>())).target().add(kata.getOrDefault(t, "")));
        return hasil;
    }

    private static void daftar(Map<String, List<Long>> peta, String kunci, long tim) {
        var semua = peta.computeIfAbsent(kunci, _ -> new ArrayList<>());
        if (!semua.contains(tim)) {
            semua.add(tim);
        }
    }

    private static void pasangkan(Map<String, List<Long>> peta, java.util.function.BiConsumer<KoordinasiRepository.Pasangan, String> catat) {
        peta.forEach((apa, tim) -> {
            for (var a = 0; a < tim.size(); a++) {
                for (var b = a + 1; b < tim.size(); b++) {
                    catat.accept(KoordinasiRepository.Pasangan.dari(tim.get(a), tim.get(b)), apa);
                }
            }
        });
    }

    /**
     * Notes what was arranged between two teams.
     *
     * @throws id.tatakerja.bersama.DitolakException 403 for who leads the owner of neither, 409 {@code TIDAK_TUMPANG_TINDIH} where they share
     *     nothing any more, 422 {@code CATATAN_WAJIB}
     */
    @Transactional
    void catat(Pelaku pelaku, Collection<Long> tim, String catatan) {
        var kode = instansi(pelaku);
        var nomor = tim.stream().distinct().toList();
        if (nomor.size() != 2) {
            throw tolak("tim", "TIM_DUA", "Sebut dua tim yang berbeda.");
        }
        if (catatan.isBlank() || catatan.length() > PANJANG) {
            throw tolak("catatan", "CATATAN_WAJIB", "Tulis apa yang diatur bersama kedua tim, paling panjang " + PANJANG + " karakter.");
        }
        var s = susunan.kini(kode);
        var p = KoordinasiRepository.Pasangan.dari(nomor.getFirst(), nomor.getLast());
        var ada = nomor.stream().flatMap(n -> repository.satu(kode, n).stream()).filter(t -> t.status() == StatusTim.AKTIF).collect(Collectors.toMap(Tim::id, Function.identity()));
        var dipimpin = dipimpin(pelaku, s);
        var sebutan = ada.values().stream().filter(t -> dipimpin.contains(t.unitPemilik())).flatMap(t -> jabatan(pelaku, s, t.unitPemilik()).stream()).findFirst()
                .orElseThrow(() -> Penolakan.tidakBerwenang("Yang mencatat adalah pimpinan unit pemilik salah satu tim. Anda tidak memangku jabatan itu hari ini.").sebagaiException());
        if (ada.size() != 2 || !bertemu(kode, s, ada).containsKey(p)) {
            throw Penolakan.bentrok("TIDAK_TUMPANG_TINDIH", "Kedua tim ini hari ini tidak berbagi anggota atau target. Muat ulang halaman.").sebagaiException();
        }
        var nama = pelaku.nip().flatMap(s::pegawai).map(o -> o.namaLengkap()).orElse(pelaku.nama());
        koordinasi.simpan(kode, p, catatan.strip(), sebutan, nama, pelaku.namaPengguna());
        jejak.catat(new Peristiwa(
                kode, pelaku.namaPengguna(), Optional.of(sebutan), "KOORDINASI_TIM", "tim:" + p.tim(), Map.of(), Map.of("lain", Long.toString(p.lain()), "catatan", catatan.strip()),
                Optional.empty()));
    }

    private Optional<String> jabatan(Pelaku pelaku, Susunan s, String unit) {
        return s.garis(unit).stream().flatMap(u -> s.pemimpin(u.kode()).stream()).map(JabatanSusunan::kode)
                .flatMap(j -> pemegang.sebutan(pelaku, Pemegang.dari(j)).stream()).findFirst();
    }

    private Set<String> dipimpin(Pelaku pelaku, Susunan s) {
        var kunci = pemegang.dari(pelaku).semua();
        return s.unit().stream().map(UnitSusunan::kode)
                .filter(u -> s.garis(u).stream().flatMap(atas -> s.pemimpin(atas.kode()).stream()).anyMatch(j -> kunci.contains(j.kode())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static TumpangTindih.Satu satu(Susunan s, Tim t, boolean semua, Set<String> dipimpin) {
        return new TumpangTindih.Satu(
                t.id(), t.nama(), s.unit(t.unitPemilik()).map(UnitSusunan::nama).orElse(t.unitPemilik()), semua || dipimpin.contains(t.unitPemilik()));
    }

    private static Tim tim(Map<Long, Tim> semua, long id) {
        return Objects.requireNonNull(semua.get(id));
    }

    private static String instansi(Pelaku pelaku) {
        return pelaku.instansi().orElseThrow(() -> Penolakan.tidakBerwenang("Tim Kerja dilihat dengan akun pada instansinya.").sebagaiException());
    }

    private static RuntimeException tolak(String bidang, String kode, String pesan) {
        return Penolakan.galat(kode, pesan, List.of(new Galat(bidang, kode, pesan))).sebagaiException();
    }
}

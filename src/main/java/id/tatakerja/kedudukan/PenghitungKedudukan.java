package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.organisasi.DelegasiPenilai;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.Baris;
import id.tatakerja.regulasi.Calon;
import id.tatakerja.regulasi.Fakta;
import id.tatakerja.regulasi.Keadaan;
import id.tatakerja.regulasi.Masukan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Pimpinan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks a regulation about the posts of one instansi on one day. The answer depends on the place of work, the jenjang and
 * delegated authority alone, so it is worked out once for each such case, however many people share it. Not thread-safe.
 */
final class PenghitungKedudukan {

    /** Day borders of "today" while an instansi has not named its zone. */

    private record Kasus(String unit, String jenjang, Optional<String> penerima) {}

    private final Paket paket;
    private final Susunan susunan;
    private final PembacaFakta pembaca;
    private final PencariPejabat pencari;
    private final Map<String, Garis> garis = new HashMap<>();
    private final Map<String, Optional<Map<Fakta, String>>> fakta = new HashMap<>();
    private final Map<Kasus, HasilKedudukan> hasil = new HashMap<>();

    PenghitungKedudukan(Paket paket, Susunan susunan) {
        this.paket = paket;
        this.susunan = susunan;
        this.pembaca = new PembacaFakta(paket, susunan);
        this.pencari = new PencariPejabat(paket, susunan);
    }

    /** Whether the regulation places the holder of such a post: Pejabat Fungsional and Pelaksana. */
    static boolean ditempatkan(JabatanSusunan jabatan) {
        return jabatan.jenis() == JenisJabatan.FUNGSIONAL || jabatan.jenis() == JenisJabatan.PELAKSANA;
    }

    /** The answer for a person on a post. */
    HasilKedudukan hitung(JabatanSusunan jabatan, String nip) {
        var unit = tempatKerja(jabatan);
        var jenjang = jabatan.jenjang().map(Enum::name).orElse("PELAKSANA");
        var kasus = new Kasus(unit, jenjang, penerimaDelegasi(unit, nip));
        var ada = hasil.get(kasus);
        if (ada == null) {
            ada = hitung(kasus);
            hasil.put(kasus, ada);
        }
        return ada;
    }

    /** A post that leads a unit is itself seen from the unit above. */
    private String tempatKerja(JabatanSusunan jabatan) {
        return jabatan.memimpin()
                ? susunan.unit(jabatan.unit()).flatMap(u -> u.induk()).orElse(jabatan.unit())
                : jabatan.unit();
    }

    private Garis garis(String unit) {
        return garis.computeIfAbsent(unit, u -> Garis.dari(susunan, u));
    }

    private Optional<String> penerimaDelegasi(String unit, String nip) {
        if (susunan.delegasi().isEmpty()) {
            return Optional.empty();
        }
        return susunan.delegasi().stream()
                .filter(d -> d.nip().contains(nip)
                        || !d.unit().isEmpty() && garis(unit).semua().stream().anyMatch(s -> s.unit().kode().equals(d.unit())))
                .map(DelegasiPenilai::penerima)
                .findFirst();
    }

    /** All facts of somebody of that jenjang who works in a unit; empty when no organisation stands above the unit. */
    Optional<Map<Fakta, String>> fakta(String unit, String jenjang, String nip) {
        return fakta(new Kasus(unit, jenjang, penerimaDelegasi(unit, nip)));
    }

    private Optional<Map<Fakta, String>> fakta(Kasus kasus) {
        return fakta.computeIfAbsent(kasus.unit(), u -> pembaca.fakta(garis(u))).map(dariUnit -> {
            var lengkap = new LinkedHashMap<>(dariUnit);
            lengkap.put(Fakta.JENJANG, kasus.jenjang());
            lengkap.put(Fakta.DELEGASI, kasus.penerima().isPresent() ? "YA" : "TIDAK");
            return lengkap;
        });
    }

    private HasilKedudukan hitung(Kasus kasus) {
        var line = garis(kasus.unit());
        var semua = fakta(kasus);
        if (semua.isEmpty()) {
            return tanpaOrganisasi();
        }
        var lengkap = semua.get();
        var baris = paket.kedudukan().putuskan(Masukan.dari(paket.kosakata(), lengkap));
        return susun(baris, line, kasus, lengkap);
    }

    private HasilKedudukan susun(List<Baris> baris, Garis line, Kasus kasus, Map<Fakta, String> lengkap) {
        var calon = calon(baris, line, kasus);
        var kepala = baris.getFirst();
        var pertama = calon.stream().findFirst();
        var status = switch (kepala.keadaan()) {
            case ATURAN -> calon.isEmpty() ? StatusKedudukan.TIDAK_DIATUR : StatusKedudukan.SESUAI_ATURAN;
            case PILIHAN -> switch (calon.size()) {
                case 0 -> StatusKedudukan.TIDAK_DIATUR;
                case 1 -> StatusKedudukan.SESUAI_ATURAN;
                default -> StatusKedudukan.PERLU_PILIHAN;
            };
            case KONFIRMASI -> calon.isEmpty() ? StatusKedudukan.TIDAK_DIATUR : StatusKedudukan.PERLU_PILIHAN;
            case CELAH, CELAH_ATURAN_UMUM -> StatusKedudukan.TIDAK_DIATUR;
            case KHUSUS -> calon.isEmpty() ? StatusKedudukan.TIDAK_DIATUR : StatusKedudukan.DITETAPKAN_KHUSUS;
        };
        var terisi = kepala.keadaan() != Keadaan.CELAH && !calon.isEmpty();
        var penjelasan = calon.isEmpty() && kepala.keadaan() != Keadaan.CELAH && kepala.keadaan() != Keadaan.KHUSUS
                ? kepala.penjelasan() + " Jabatan itu tidak ada pada garis unit kerja ini, sehingga perlu penetapan khusus."
                : pertama.filter(_ -> status != StatusKedudukan.TIDAK_DIATUR).map(CalonPenilai::penjelasan).orElse(kepala.penjelasan());
        return new HasilKedudukan(
                status,
                pertama.filter(_ -> terisi).map(CalonPenilai::aturan).orElse(kepala.no()),
                gabung(baris.stream().flatMap(b -> b.dasar().stream()).toList()),
                terisi ? pertama.map(CalonPenilai::jabatan) : Optional.empty(),
                terisi ? pertama.flatMap(CalonPenilai::pimpinan) : pimpinan(kepala, Optional.empty(), line).map(JabatanSusunan::kode),
                penjelasan,
                calon,
                alternatif(baris, line),
                lengkap,
                baris.stream().flatMap(b -> b.tafsir().stream()).distinct().toList());
    }

    /** Candidates of all rows that exist as posts, innermost first; one post once. */
    private List<CalonPenilai> calon(List<Baris> baris, Garis line, Kasus kasus) {
        var ditemukan = new LinkedHashMap<String, CalonPenilai>();
        for (var b : baris) {
            for (var kata : b.penilai()) {
                var jabatan = kata == Calon.PENERIMA_DELEGASI
                        ? kasus.penerima().flatMap(susunan::jabatan)
                        : pencari.cari(kata, line);
                jabatan.ifPresent(j -> ditemukan.putIfAbsent(
                        j.kode(), new CalonPenilai(j.kode(), pimpinan(b, jabatan, line).map(JabatanSusunan::kode), b.no(), b.dasar(), b.penjelasan())));
            }
        }
        var urut = new ArrayList<>(ditemukan.values());
        urut.sort(Comparator.comparingInt(c -> line.letak(c.jabatan())));
        return urut;
    }

    private List<String> alternatif(List<Baris> baris, Garis line) {
        return baris.stream()
                .flatMap(b -> b.alternatif().stream())
                .flatMap(kata -> pencari.cari(kata, line).stream())
                .map(JabatanSusunan::kode)
                .distinct()
                .toList();
    }

    private Optional<JabatanSusunan> pimpinan(Baris baris, Optional<JabatanSusunan> penilai, Garis line) {
        return switch (baris.pimpinan()) {
            case Pimpinan.Penilai() -> penilai;
            case Pimpinan.MenurutCalon(var kata) -> pencari.cari(kata, line);
            case Pimpinan.MenurutPengaturan() -> menurutPengaturan(penilai, line);
        };
    }

    private Optional<JabatanSusunan> menurutPengaturan(Optional<JabatanSusunan> penilai, Garis line) {
        var kepala = line.organisasi().flatMap(Garis.Simpul::pemimpin);
        return switch (pembaca.pengaturan(line, "pimpinanUnitOrganisasi", "SAMA_DENGAN_PENILAI")) {
            case "PIMPINAN_TERTINGGI" ->
                Garis.pertama(line.dalam(), s -> s.dipimpin(JenisJabatan.JPT_PRATAMA)).flatMap(Garis.Simpul::pemimpin).or(() -> kepala);
            case "TINGKAT_ADMINISTRATOR" -> {
                var bagian = line.bagianKerja().flatMap(Garis.Simpul::pemimpin).or(() -> kepala);
                yield penilai.filter(p -> line.letak(p.kode()) != Integer.MAX_VALUE
                                && bagian.map(b -> line.letak(p.kode()) > line.letak(b.kode())).orElse(true))
                        .or(() -> bagian);
            }
            case "UNIT_KERJA" -> pencari.cari(Calon.PIMPINAN_UNIT_KERJA, line);
            default -> penilai;
        };
    }

    private HasilKedudukan tanpaOrganisasi() {
        return new HasilKedudukan(
                StatusKedudukan.TIDAK_DIATUR,
                "-",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "Unit kerja ini tidak berada di bawah perangkat daerah mana pun, sehingga peraturan tidak dapat diterapkan. "
                        + "Perbaiki induk unit pada data organisasi.",
                List.of(),
                List.of(),
                Map.of(),
                List.of());
    }

    private static List<Kutipan> gabung(List<Kutipan> kutipan) {
        return List.copyOf(new LinkedHashSet<>(kutipan));
    }
}

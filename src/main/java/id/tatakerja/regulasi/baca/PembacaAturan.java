package id.tatakerja.regulasi.baca;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.AturanPenetapan;
import id.tatakerja.regulasi.AturanPenetapan.Tahap;
import id.tatakerja.regulasi.AturanPenugasan;
import id.tatakerja.regulasi.AturanPenugasan.IsiWajib;
import id.tatakerja.regulasi.AturanPenugasan.Pembanding;
import id.tatakerja.regulasi.AturanPenugasan.WajibTim;
import id.tatakerja.regulasi.AturanTingkat;
import id.tatakerja.regulasi.TabelLingkup.Cara;
import id.tatakerja.regulasi.alur.Bentuk;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code penetapan}, {@code tingkat} and {@code penugasan} in {@code peraturan.yaml}. */
final class PembacaAturan {

    private static final List<String> UNIT = Stream.of(
                    "ASISTEN", "BAGIAN", "SUBBAGIAN", "SEKRETARIAT", "BIDANG", "SEKSI", "SUBBIDANG", "INSPEKTUR_PEMBANTU", "UNIT_MANDIRI")
            .toList();

    private final Rujukan rujukan;

    PembacaAturan(Rujukan rujukan) {
        this.rujukan = rujukan;
    }

    AturanPenetapan penetapan(Simpul simpul) {
        if (simpul.kosong()) {
            return AturanPenetapan.BIASA;
        }
        var peta = simpul.peta("penetapan", Set.of("tahap"), Set.of("dasarTahap", "dasarRentang", "dasarPemimpinFungsional"));
        var tahap = peta.ambil("tahap").daftar("tahap").stream().flatMap(t -> t.pilih("tahap", Tahap.class).stream()).toList();
        var urut = tahap.stream().distinct().sorted().toList();
        if (tahap.isEmpty() || !urut.equals(tahap) || !tahap.contains(Tahap.USULAN) || !tahap.contains(Tahap.PENETAPAN)) {
            peta.ambil("tahap").salah("tahap harus berurutan dari USULAN sampai PENETAPAN, dengan TELAAHAN di antaranya bila ada");
        }
        if (tahap.contains(Tahap.TELAAHAN) && !peta.ada("dasarTahap")) {
            peta.ambil("tahap").salah("tahap TELAAHAN tanpa dasarTahap; sebut alamat yang mewajibkannya");
        }
        return new AturanPenetapan(
                tahap, bilaAda(peta, "dasarTahap"), bilaAda(peta, "dasarRentang"), bilaAda(peta, "dasarPemimpinFungsional"));
    }

    AturanPenugasan penugasan(Simpul simpul) {
        if (simpul.kosong()) {
            return AturanPenugasan.BIASA;
        }
        var peta = simpul.peta("penugasan", Set.of(), Set.of("pembanding", "dasarPembanding", "dasarKedudukan", "wajibTim", "dasarPertimbangan", "isiWajib", "kerjaSendiri"));
        if (peta.ada("pembanding") && !peta.ada("dasarPembanding")) {
            peta.ambil("pembanding").salah("pembanding tanpa dasarPembanding; sebut alamat yang dibaca demikian");
        }
        var pembanding = peta.ada("pembanding") ? peta.ambil("pembanding").pilih("pembanding", Pembanding.class) : Optional.<Pembanding>empty();
        return new AturanPenugasan(
                pembanding.orElse(Pembanding.PIMPINAN_UNIT_ORGANISASI), bilaAda(peta, "dasarPembanding"), bilaAda(peta, "dasarKedudukan"),
                peta.ada("wajibTim") ? Optional.of(wajibTim(peta.ambil("wajibTim"))) : Optional.empty(), bilaAda(peta, "dasarPertimbangan"),
                peta.ada("isiWajib") ? peta.ambil("isiWajib").daftar("isiWajib").stream().map(this::isiWajib).toList() : List.of(),
                peta.ada("kerjaSendiri") ? Optional.of(kerjaSendiri(peta.ambil("kerjaSendiri"))) : Optional.empty());
    }

    private AturanPenugasan.KerjaSendiri kerjaSendiri(Simpul simpul) {
        var peta = simpul.peta("kerjaSendiri", Set.of("tautan", "tanpaFungsi", "dasar", "dasarTurunan"), Set.of());
        return new AturanPenugasan.KerjaSendiri(
                peta.ambil("tautan").pilih("tautan", AturanPenugasan.Tautan.class).orElse(AturanPenugasan.Tautan.FUNGSI_ATAU_TARGET),
                peta.ambil("tanpaFungsi").pilih("tanpaFungsi", AturanPenugasan.TanpaFungsi.class).orElse(AturanPenugasan.TanpaFungsi.DITANDAI),
                kutip(peta.ambil("dasar"), "dasar"), kutip(peta.ambil("dasarTurunan"), "dasarTurunan"));
    }

    private AturanPenugasan.IsiWajib isiWajib(Simpul simpul) {
        var peta = simpul.peta("isiWajib", Set.of("isi", "penjelasan", "dasar"), Set.of("bentuk", "cara"));
        return new AturanPenugasan.IsiWajib(
                peta.ambil("isi").pilih("isi", AturanPenugasan.JenisIsi.class).orElse(AturanPenugasan.JenisIsi.PERTIMBANGAN),
                peta.ada("bentuk") ? peta.ambil("bentuk").pilih("bentuk", Bentuk.class) : Optional.empty(),
                peta.ada("cara") ? peta.ambil("cara").pilih("cara", Cara.class) : Optional.empty(),
                peta.ambil("penjelasan").teks("penjelasan"), kutip(peta.ambil("dasar"), "dasar"));
    }

    private WajibTim wajibTim(Simpul simpul) {
        var peta = simpul.peta("wajibTim", Set.of("mulai", "dasar"), Set.of());
        return new WajibTim(peta.ambil("mulai").angka("mulai", 1, 99), kutip(peta.ambil("dasar"), "dasar"));
    }

    Optional<AturanTingkat> tingkat(Simpul simpul) {
        if (simpul.kosong()) {
            return Optional.empty();
        }
        var peta = simpul.peta("tingkat", Set.of("terbanyak", "dasar", "dasarPengecualian"), Set.of("tetap"));
        return Optional.of(new AturanTingkat(
                peta.ambil("terbanyak").angka("terbanyak", 1, 9), kutip(peta.ambil("dasar"), "dasar"),
                kutip(peta.ambil("dasarPengecualian"), "dasarPengecualian"),
                peta.ambil("tetap").daftar("tetap").stream().map(this::tetap).toList()));
    }

    private AturanTingkat.Tetap tetap(Simpul simpul) {
        var peta = simpul.peta("tetap", Set.of("organisasi", "unit", "nomor", "dasar"), Set.of());
        return new AturanTingkat.Tetap(
                peta.ambil("organisasi").pilih("organisasi", PembacaPeraturan.ORGANISASI), peta.ambil("unit").pilih("unit", UNIT),
                peta.ambil("nomor").angka("nomor", 1, 9), kutip(peta.ambil("dasar"), "dasar"));
    }

    private List<Kutipan> bilaAda(Simpul.Peta peta, String kunci) {
        return peta.ada(kunci) ? kutip(peta.ambil(kunci), kunci) : List.of();
    }

    List<Kutipan> kutip(Simpul simpul, String apa) {
        return rujukan.kutipWajib(simpul.berkas(), simpul.baris(), PembacaTafsir.teks(simpul.satuAtauDaftar(apa), apa));
    }
}

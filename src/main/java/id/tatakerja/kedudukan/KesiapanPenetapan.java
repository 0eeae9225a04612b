package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.TingkatPejabat;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.regulasi.Paket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sorts proposals into those that a decree may set now and those that wait, each with what it waits for. */
@Component
class KesiapanPenetapan {

    private final PengajuanRepository pengajuan;

    KesiapanPenetapan(PengajuanRepository pengajuan) {
        this.pengajuan = pengajuan;
    }

    /** What may be decreed, and what stands in the way of the rest. */
    record Kesiapan(List<Usulan> siap, List<Halangan> halangan) {

        int tertinggal() {
            return halangan.stream().mapToInt(Halangan::orang).sum();
        }

        /** The obstacle to name when nothing is ready: rather one that somebody can remove now than an open choice. */
        Optional<Halangan> utama() {
            return halangan.stream().filter(h -> !h.kode().equals(Sebab.BELUM_ADA_USULAN.name())).findFirst();
        }
    }

    private enum Sebab {
        KRITERIA_TINGKAT_KOSONG,
        PENGANGKATAN_BELUM_TERCATAT,
        BELUM_DITELAAH,
        BELUM_ADA_USULAN
    }

    /** Sorts the proposals of one instansi; the stage of review counts. */
    Kesiapan periksa(Paket paket, Susunan susunan, List<Usulan> semua) {
        var ditelaah = paket.aturanPenetapan().pakaiTelaahan()
                ? Optional.of(pengajuan.didukung(susunan.instansi()))
                : Optional.<Map<String, PengajuanRepository.Isi>>empty();
        return periksa(paket, susunan, semua, ditelaah);
    }

    /** Sorts the proposals as they are before any review: what may be submitted. */
    Kesiapan sebelumTelaahan(Paket paket, Susunan susunan, List<Usulan> semua) {
        return periksa(paket, susunan, semua, Optional.empty());
    }

    private static Kesiapan periksa(
            Paket paket, Susunan susunan, List<Usulan> semua, Optional<Map<String, PengajuanRepository.Isi>> ditelaah) {
        var siap = new ArrayList<Usulan>(semua.size());
        var menunggu = new EnumMap<Sebab, List<Usulan>>(Sebab.class);
        var kurang = new HashMap<String, Boolean>();
        for (var u : semua) {
            var sebab = sebab(paket, susunan, u, ditelaah, kurang);
            if (sebab.isEmpty()) {
                siap.add(u);
            } else {
                menunggu.computeIfAbsent(sebab.get(), _ -> new ArrayList<>()).add(u);
            }
        }
        return new Kesiapan(siap, menunggu.entrySet().stream().map(e -> halangan(paket, susunan, e.getKey(), e.getValue())).toList());
    }

    private static Optional<Sebab> sebab(
            Paket paket, Susunan susunan, Usulan u, Optional<Map<String, PengajuanRepository.Isi>> ditelaah, Map<String, Boolean> kurang) {
        if (!u.siapDitetapkan()) {
            return Optional.of(Sebab.BELUM_ADA_USULAN);
        }
        var tanpaKriteria = paket.aturanTingkat().isPresent()
                && susunan.organisasi(u.unit())
                        .map(o -> kurang.computeIfAbsent(
                                o.kode(), _ -> new TingkatPejabat(paket.aturanTingkat().get(), susunan).tanpaKriteria(o)))
                        .orElse(false);
        if (tanpaKriteria) {
            return Optional.of(Sebab.KRITERIA_TINGKAT_KOSONG);
        }
        if (!paket.aturanPenetapan().dasarPemimpinFungsional().isEmpty() && tanpaPengangkatan(susunan, u)) {
            return Optional.of(Sebab.PENGANGKATAN_BELUM_TERCATAT);
        }
        return ditelaah.filter(d -> !PengajuanRepository.Isi.dari(u).equals(d.get(u.nip()))).map(_ -> Sebab.BELUM_DITELAAH);
    }

    private static boolean tanpaPengangkatan(Susunan susunan, Usulan u) {
        return u.penilai().flatMap(susunan::jabatan)
                .filter(j -> j.jenis() == JenisJabatan.FUNGSIONAL && j.dasarPengangkatan().isBlank())
                .isPresent();
    }

    private static Halangan halangan(Paket paket, Susunan susunan, Sebab sebab, List<Usulan> orang) {
        var n = orang.size();
        return switch (sebab) {
            case BELUM_ADA_USULAN -> new Halangan(
                    sebab.name(), n + " orang masih perlu pilihan atau putusan.", List.of(), "/kedudukan", n);
            case BELUM_DITELAAH -> new Halangan(
                    sebab.name(),
                    n + " orang belum ditelaah bagian kepegawaian. Ajukan usulannya, lalu tunggu telaahan yang mendukung.",
                    paket.aturanPenetapan().dasarTahap(), "/kedudukan/pengajuan", n);
            case KRITERIA_TINGKAT_KOSONG -> new Halangan(
                    sebab.name(),
                    n + " orang bekerja pada organisasi yang lebih dari dua tingkat tanpa kriteria pengecualian: "
                            + nama(susunan, orang) + ". Sebutkan kriterianya pada pengaturan unit itu.",
                    paket.aturanTingkat().map(a -> a.dasarPengecualian()).orElse(List.<Kutipan>of()), "/pengaturan", n);
            case PENGANGKATAN_BELUM_TERCATAT -> new Halangan(
                    sebab.name(),
                    n + " orang berada di bawah Pejabat Fungsional yang memimpin unit tanpa dasar pengangkatan yang tercatat: "
                            + penilai(susunan, orang) + ". Catat nama, nomor, dan tanggal keputusan pengangkatannya.",
                    paket.aturanPenetapan().dasarPemimpinFungsional(), "/temuan", n);
        };
    }

    private static String nama(Susunan susunan, List<Usulan> orang) {
        return ringkas(orang.stream().flatMap(u -> susunan.organisasi(u.unit()).map(UnitSusunan::nama).stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String penilai(Susunan susunan, List<Usulan> orang) {
        return ringkas(orang.stream().flatMap(u -> u.penilai().flatMap(susunan::jabatan).map(j -> j.nama()).stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String ringkas(TreeSet<String> nama) {
        var awal = nama.stream().limit(5).collect(Collectors.joining(", "));
        return nama.size() > 5 ? awal + ", dan " + (nama.size() - 5) + " lainnya" : awal;
    }
}

package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.TingkatPejabat;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.tampilan.Teks;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sorts proposals into those that a decree may set now, those already in force, and those that wait, each with its reason. */
@Component
class KesiapanPenetapan {

    private final PengajuanRepository pengajuan;
    private final TahapPenetapan tahap;

    KesiapanPenetapan(PengajuanRepository pengajuan, TahapPenetapan tahap) {
        this.pengajuan = pengajuan;
        this.tahap = tahap;
    }

    /**
     * What may be decreed, and what stands in the way of the rest.
     *
     * @param siap proposals that a decree would give or change
     * @param tetap people whose place in force is the one proposed: there is nothing to decree
     * @param halangan what the others wait for
     */
    record Kesiapan(List<Usulan> siap, int tetap, List<Halangan> halangan) {

        int tertinggal() {
            return halangan.stream().mapToInt(Halangan::orang).sum();
        }

        /** The obstacle to name when nothing is ready: rather one that somebody can remove now than an open choice. */
        Optional<Halangan> utama() {
            return halangan.stream().filter(h -> !h.kode().equals(Sebab.BELUM_ADA_USULAN.name())).findFirst();
        }
    }

    /** Reasons to wait; the first that applies to somebody is named when nothing is ready. */
    enum Sebab {
        BELUM_MENEMPATI_JABATAN,
        KRITERIA_TINGKAT_KOSONG,
        PENGANGKATAN_BELUM_TERCATAT,
        BELUM_DITELAAH,
        BELUM_ADA_USULAN
    }

    /** Sorts the proposals of one instansi against the places in force; a review of its own counts where the instansi has one. */
    Kesiapan periksa(Paket paket, Susunan susunan, List<Usulan> semua, List<Ditetapkan> berlaku) {
        return new Penyaring(paket, susunan, susunan, berlaku, ditelaah(paket, susunan), Optional.empty()).saring(semua);
    }

    /**
     * The same for a decree that begins on the day of the structure: nobody is placed from before he or she holds the post.
     *
     * @param kini the structure of today, which knows everybody by name
     * @param ditempatkan NIP of everybody who is placed on that day
     */
    Kesiapan padaHari(
            Paket paket, Susunan susunan, Susunan kini, List<Usulan> semua, List<Ditetapkan> berlaku, Set<String> ditempatkan) {
        return new Penyaring(
                        paket, susunan, kini, berlaku, ditelaah(paket, susunan),
                        Optional.of(ditempatkan))
                .saring(semua);
    }

    /** Sorts the proposals as they are before any review: what may be submitted. */
    Kesiapan sebelumTelaahan(Paket paket, Susunan susunan, List<Usulan> semua, List<Ditetapkan> berlaku) {
        return new Penyaring(paket, susunan, susunan, berlaku, Optional.empty(), Optional.empty()).saring(semua);
    }

    private Optional<Map<String, PengajuanRepository.Isi>> ditelaah(Paket paket, Susunan susunan) {
        return tahap.terpisah(paket, susunan.instansi()) ? Optional.of(pengajuan.didukung(susunan.instansi())) : Optional.empty();
    }

    /** One sorting. */
    private static final class Penyaring {

        private final Paket paket;
        private final Susunan susunan;
        private final Susunan kini;
        private final Map<String, Ditetapkan> berlaku;
        private final Optional<Map<String, PengajuanRepository.Isi>> ditelaah;
        private final Optional<Set<String>> ditempatkan;
        private final Map<String, Boolean> kurang = new HashMap<>();

        Penyaring(
                Paket paket, Susunan susunan, Susunan kini, List<Ditetapkan> berlaku, Optional<Map<String, PengajuanRepository.Isi>> ditelaah,
                Optional<Set<String>> ditempatkan) {
            this.paket = paket;
            this.susunan = susunan;
            this.kini = kini;
            this.berlaku = berlaku.stream().collect(Collectors.toMap(Ditetapkan::nip, Function.identity()));
            this.ditelaah = ditelaah;
            this.ditempatkan = ditempatkan;
        }

        Kesiapan saring(List<Usulan> semua) {
            var siap = new ArrayList<Usulan>(semua.size());
            var tetap = 0;
            var menunggu = new EnumMap<Sebab, List<Usulan>>(Sebab.class);
            for (var u : semua) {
                if (u.siapDitetapkan() && Perubahan.sama(u, Optional.ofNullable(berlaku.get(u.nip())))) {
                    tetap++;
                    continue;
                }
                var sebab = sebab(u);
                if (sebab.isEmpty()) {
                    siap.add(u);
                } else {
                    menunggu.computeIfAbsent(sebab.get(), _ -> new ArrayList<>()).add(u);
                }
            }
            return new Kesiapan(siap, tetap, menunggu.entrySet().stream().map(e -> halangan(e.getKey(), e.getValue())).toList());
        }

        private Optional<Sebab> sebab(Usulan u) {
            if (!u.siapDitetapkan()) {
                return Optional.of(Sebab.BELUM_ADA_USULAN);
            }
            if (ditempatkan.filter(d -> !d.contains(u.nip())).isPresent()) {
                return Optional.of(Sebab.BELUM_MENEMPATI_JABATAN);
            }
            var tanpaKriteria = paket.aturanTingkat().isPresent()
                    && susunan.organisasi(u.unit())
                            .map(o -> kurang.computeIfAbsent(
                                    o.kode(), _ -> new TingkatPejabat(paket.aturanTingkat().get(), susunan).tanpaKriteria(o)))
                            .orElse(false);
            if (tanpaKriteria) {
                return Optional.of(Sebab.KRITERIA_TINGKAT_KOSONG);
            }
            if (!paket.aturanPenetapan().dasarPemimpinFungsional().isEmpty() && tanpaPengangkatan(u)) {
                return Optional.of(Sebab.PENGANGKATAN_BELUM_TERCATAT);
            }
            return ditelaah.filter(d -> !PengajuanRepository.Isi.dari(u).equals(d.get(u.nip()))).map(_ -> Sebab.BELUM_DITELAAH);
        }

        private boolean tanpaPengangkatan(Usulan u) {
            return u.penilai().flatMap(susunan::jabatan)
                    .filter(j -> j.jenis() == JenisJabatan.FUNGSIONAL && j.dasarPengangkatan().isBlank())
                    .isPresent();
        }

        private Halangan halangan(Sebab sebab, List<Usulan> orang) {
            var n = orang.size();
            var kode = sebab.name();
            return switch (sebab) {
                case BELUM_ADA_USULAN -> new Halangan(kode, n + " orang masih perlu pilihan atau putusan.", List.of(), "/kedudukan", n);
                case BELUM_MENEMPATI_JABATAN -> new Halangan(
                        kode,
                        n + " orang pada " + Teks.tanggal(susunan.tanggal()) + " belum menempati jabatannya: " + nama(orang)
                                + ". Tetapkan mereka dengan tanggal berlaku yang lebih kemudian.",
                        List.of(), "/kedudukan/perubahan", n);
                case BELUM_DITELAAH -> new Halangan(
                        kode,
                        n + " orang belum ditelaah bagian kepegawaian. Ajukan usulannya, lalu tunggu telaahan yang mendukung.",
                        paket.aturanPenetapan().dasarTahap(), "/kedudukan/pengajuan", n);
                case KRITERIA_TINGKAT_KOSONG -> new Halangan(
                        kode,
                        n + " orang bekerja pada organisasi yang lebih dari dua tingkat tanpa kriteria pengecualian: " + organisasi(orang)
                                + ". Sebutkan kriterianya pada pengaturan unit itu.",
                        paket.aturanTingkat().map(a -> a.dasarPengecualian()).orElse(List.<Kutipan>of()), "/pengaturan", n);
                case PENGANGKATAN_BELUM_TERCATAT -> new Halangan(
                        kode,
                        n + " orang berada di bawah Pejabat Fungsional yang memimpin unit tanpa dasar pengangkatan yang tercatat: " + penilai(orang)
                                + ". Catat nama, nomor, dan tanggal keputusan pengangkatannya.",
                        paket.aturanPenetapan().dasarPemimpinFungsional(), "/temuan", n);
            };
        }

        private String nama(List<Usulan> orang) {
            return ringkas(orang.stream().map(u -> DaftarKedudukan.orang(kini, u.nip()).nama())
                    .collect(Collectors.toCollection(TreeSet::new)));
        }

        private String organisasi(List<Usulan> orang) {
            return ringkas(orang.stream().flatMap(u -> susunan.organisasi(u.unit()).map(UnitSusunan::nama).stream())
                    .collect(Collectors.toCollection(TreeSet::new)));
        }

        private String penilai(List<Usulan> orang) {
            return ringkas(orang.stream().flatMap(u -> u.penilai().flatMap(susunan::jabatan).map(j -> j.nama()).stream())
                    .collect(Collectors.toCollection(TreeSet::new)));
        }

        private static String ringkas(TreeSet<String> nama) {
            var awal = nama.stream().limit(5).collect(Collectors.joining(", "));
            return nama.size() > 5 ? awal + ", dan " + (nama.size() - 5) + " lainnya" : awal;
        }
    }
}

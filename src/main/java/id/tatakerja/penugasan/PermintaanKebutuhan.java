package id.tatakerja.penugasan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The part {@code kebutuhan} of the body of {@code POST /penugasan} as it comes. */
record PermintaanKebutuhan(
        @Nullable String butirKegiatan, @Nullable String keadaan, @Nullable String alasanPilihan, @Nullable String rencanaHasil,
        @Nullable String renstra, @Nullable String perjanjianKinerja, @Nullable List<@Nullable Lingkup> sifatPekerjaan,
        @Nullable List<@Nullable Lingkup> teknis, @Nullable String kerjaSama, @Nullable Map<String, @Nullable String> alasanPegawai,
        @Nullable Map<String, @Nullable String> uraianPegawai) {

    private static final int PANJANG = 2000;

    /** The same, checked in itself; adds its faults. */
    Kebutuhan periksa(List<Galat> galat) {
        Permintaan.panjang(galat, "butirKegiatan", butirKegiatan, PANJANG);
        Permintaan.panjang(galat, "keadaan", keadaan, PANJANG);
        Permintaan.panjang(galat, "alasanPilihan", alasanPilihan, PANJANG);
        Permintaan.panjang(galat, "rencanaHasil", rencanaHasil, PANJANG);
        Permintaan.panjang(galat, "renstra", renstra, PANJANG);
        Permintaan.panjang(galat, "perjanjianKinerja", perjanjianKinerja, PANJANG);
        Permintaan.panjang(galat, "kerjaSama", kerjaSama, PANJANG);
        var alasan = perOrang(alasanPegawai);
        var uraian = perOrang(uraianPegawai);
        alasan.values().forEach(a -> Permintaan.panjang(galat, "alasanPegawai", a, PANJANG));
        uraian.values().forEach(u -> Permintaan.panjang(galat, "uraianPegawai", u, PANJANG));
        return new Kebutuhan(
                Permintaan.isi(butirKegiatan), Permintaan.isi(keadaan), Permintaan.isi(alasanPilihan), Permintaan.isi(rencanaHasil), Permintaan.isi(renstra),
                Permintaan.isi(perjanjianKinerja), semua(sifatPekerjaan), semua(teknis), Permintaan.isi(kerjaSama), alasan, uraian);
    }

    /** What was written for somebody, by NIP; nothing empty. */
    private static Map<String, String> perOrang(@Nullable Map<String, @Nullable String> yang) {
        return yang == null ? Map.of()
                : yang.entrySet().stream().map(e -> Map.entry(e.getKey().strip(), Permintaan.isi(e.getValue()))).filter(e -> !e.getValue().isEmpty())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a));
    }

    private static List<Lingkup> semua(@Nullable List<@Nullable Lingkup> yang) {
        return yang == null ? List.of() : yang.stream().filter(Objects::nonNull).map(Objects::requireNonNull).distinct().sorted().toList();
    }
}

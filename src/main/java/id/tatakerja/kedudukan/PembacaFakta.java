package id.tatakerja.kedudukan;

import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.Fakta;
import id.tatakerja.regulasi.Paket;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads from the structure the facts on which the decision tables turn; all but jenjang and delegation belong to the unit. */
final class PembacaFakta {

    private final Paket paket;
    private final Susunan susunan;

    PembacaFakta(Paket paket, Susunan susunan) {
        this.paket = paket;
        this.susunan = susunan;
    }

    /** The facts of a place of work; empty when no organisation stands above the unit. */
    Optional<Map<Fakta, String>> fakta(Garis garis) {
        return garis.organisasi().map(organisasi -> {
            var fakta = new EnumMap<Fakta, String>(Fakta.class);
            fakta.put(Fakta.JENIS, organisasi.unit().jenis().name());
            fakta.put(Fakta.MODEL, model(organisasi.unit().model()));
            fakta.put(Fakta.PEMIMPIN, organisasi.pemimpin().map(p -> p.jenis().name()).orElse("TIDAK_ADA"));
            fakta.put(Fakta.TINGKAT, tingkat(garis, organisasi.unit().kode()));
            fakta.put(Fakta.BAGIAN_KERJA, garis.bagianKerja().map(s -> s.unit().jenis().name()).orElse("TIDAK_ADA"));
            fakta.put(Fakta.SUBBAGIAN_KERJA, garis.subbagianKerja().map(s -> s.unit().jenis().name()).orElse("TIDAK_ADA"));
            fakta.put(Fakta.ADA_PENGAWAS, yaTidak(adaPengawasDiBawah(garis.bagianKerja().orElse(organisasi).unit().kode())));
            fakta.put(Fakta.ADMINISTRATOR_DI_GARIS, yaTidak(diGaris(garis, JenisJabatan.ADMINISTRATOR)));
            fakta.put(Fakta.PENGAWAS_DI_GARIS, yaTidak(diGaris(garis, JenisJabatan.PENGAWAS)));
            fakta.put(Fakta.ASISTEN, asisten(garis));
            fakta.put(Fakta.MANDIRI, yaTidak(garis.dalam().stream().anyMatch(s -> s.dipimpin(JenisJabatan.FUNGSIONAL))));
            fakta.put(Fakta.VARIAN, pengaturan(garis, "varianPenilai", "BELUM"));
            fakta.put(Fakta.PENGAWASAN_KHUSUS, pengaturan(garis, "pengawasanKhusus", "TIDAK"));
            return fakta;
        });
    }

    /** The model as this regulation knows it; what it does not know counts as none (a finding of module organisasi). */
    String model(String model) {
        return paket.kosakata().nilai(Fakta.MODEL).contains(model) ? model : "TANPA";
    }

    /** A setting of the unit of work, or the given value where this regulation has no such setting. */
    String pengaturan(Garis garis, String kunci, String bilaTiada) {
        return paket.pengaturan().stream()
                .filter(p -> p.kunci().equals(kunci))
                .findFirst()
                .map(p -> susunan.pengaturan(garis.semua().getFirst().unit().kode(), kunci).orElse(p.bawaan()))
                .orElse(bilaTiada);
    }

    private String tingkat(Garis garis, String organisasi) {
        var dipimpin = garis.bawahan().stream().filter(s -> s.pemimpin().isPresent()).count();
        if (dipimpin >= 2) {
            return "LEBIH";
        }
        var adaBawahan = dipimpin == 1
                || susunan.anak(organisasi).stream().anyMatch(u -> !u.jenis().organisasi() && susunan.pemimpin(u.kode()).isPresent());
        return adaBawahan ? "DUA" : "SATU";
    }

    private boolean adaPengawasDiBawah(String unit) {
        for (var anak : susunan.anak(unit)) {
            if (!anak.jenis().organisasi()
                    && (susunan.pemimpin(anak.kode()).filter(p -> p.jenis() == JenisJabatan.PENGAWAS).isPresent()
                            || adaPengawasDiBawah(anak.kode()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean diGaris(Garis garis, JenisJabatan jenis) {
        return garis.semua().stream().anyMatch(s -> s.dipimpin(jenis));
    }

    private String asisten(Garis garis) {
        return garis.jenis(JenisUnit.ASISTEN)
                .map(s -> {
                    var nama = s.unit().nama().toLowerCase(Locale.ROOT);
                    return paket.kelompokAsisten().entrySet().stream()
                            .filter(k -> k.getValue().stream().anyMatch(nama::contains))
                            .map(Map.Entry::getKey)
                            .findFirst()
                            .orElse("LAIN");
                })
                .orElse("TIDAK_ADA");
    }

    private static String yaTidak(boolean nilai) {
        return nilai ? "YA" : "TIDAK";
    }
}

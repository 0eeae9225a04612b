package id.tatakerja.penugasan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.regulasi.AturanPenugasan.IsiWajib;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds an assignment against what its regulation demands of every one, whatever letter carries it. */
final class PemeriksaKebutuhan {

    private PemeriksaKebutuhan() {}

    /** Adds what is missing, with the provisions that want it. */
    static void periksa(Rencana r, List<Galat> galat, Collection<Kutipan> dasar) {
        for (var wajib : r.pihak().paket().aturanPenugasan().wajib(r.isian().bentuk(), r.isian().cara())) {
            kurang(wajib, r).filter(b -> galat.stream().noneMatch(g -> g.bidang().equals(b))).ifPresent(bidang -> {
                galat.add(new Galat(bidang, "ISI_WAJIB", siapa(wajib, r) + wajib.penjelasan()));
                dasar.addAll(wajib.dasar());
            });
        }
    }

    private static Optional<String> kurang(IsiWajib wajib, Rencana r) {
        var i = r.isian();
        var k = i.kebutuhan();
        return switch (wajib.isi()) {
            case PERTIMBANGAN -> bila("pertimbangan", i.pertimbangan().isEmpty());
            case KOMPETENSI -> bila("kompetensi", i.kompetensi().isEmpty());
            case EKSPEKTASI -> bila("ekspektasi", i.ekspektasi().isEmpty());
            case DURASI -> bila(i.mulai().isEmpty() ? "mulai" : "selesai", i.mulai().isEmpty() || i.selesai().isEmpty());
            case BUTIR_KEGIATAN -> bila("butirKegiatan", k.butirKegiatan().isEmpty());
            case KEADAAN -> bila("keadaan", i.sifat() == SifatPenugasan.INSIDENTAL && k.keadaan().isEmpty());
            case ALASAN_PILIHAN -> bila("alasanPilihan", r.tidakCocok().stream().anyMatch(p -> k.alasan(p.nip()).isEmpty()));
            case ALASAN_SETIAP_ORANG -> bila("alasanPegawai", !tanpaAlasan(r).isEmpty());
            case URAIAN_TUGAS -> bila("uraianPegawai", !tanpaUraian(r).isEmpty());
            case BUKAN_TUGAS_SENDIRI -> Optional.empty();
        };
    }

    private static String siapa(IsiWajib wajib, Rencana r) {
        return switch (wajib.isi()) {
            case ALASAN_PILIHAN -> r.tidakCocok().stream().filter(p -> r.isian().kebutuhan().alasan(p.nip()).isEmpty()).limit(3).map(p -> p.nama() + " belum tercatat menguasai " + String.join(", ", p.kurang())).collect(Collectors.joining("; ")) + ". ";
            case ALASAN_SETIAP_ORANG -> "Belum ada alasan bagi " + nama(r, tanpaAlasan(r)) + ". ";
            case URAIAN_TUGAS -> "Belum ada uraian tugas bagi " + nama(r, tanpaUraian(r)) + ". ";
            case PERTIMBANGAN, KOMPETENSI, EKSPEKTASI, DURASI, BUTIR_KEGIATAN, KEADAAN, BUKAN_TUGAS_SENDIRI -> "";
        };
    }

    /** Those of several people for whom no reason of their own is written; for one alone the grounds of the request are its own. */
    private static List<String> tanpaAlasan(Rencana r) {
        var orang = r.isian().pegawai();
        return orang.size() < 2 ? List.of() : orang.stream().filter(n -> r.isian().kebutuhan().alasanPegawai().getOrDefault(n, "").isEmpty()).toList();
    }

    private static List<String> tanpaUraian(Rencana r) {
        return r.isian().pegawai().stream().filter(n -> r.isian().kebutuhan().uraian(n).isEmpty()).toList();
    }

    private static String nama(Rencana r, List<String> nip) {
        return nip.stream().limit(3).map(n -> r.pihak().susunan().pegawai(n).map(PegawaiSusunan::namaLengkap).orElse("NIP " + n)).collect(Collectors.joining("; "))
                + (nip.size() > 3 ? " dan " + (nip.size() - 3) + " orang lain" : "");
    }

    private static Optional<String> bila(String bidang, boolean kosong) {
        return kosong ? Optional.of(bidang) : Optional.empty();
    }
}

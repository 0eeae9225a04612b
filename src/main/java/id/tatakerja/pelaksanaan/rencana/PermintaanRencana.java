package id.tatakerja.pelaksanaan.rencana;

import id.tatakerja.pelaksanaan.Isian;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of {@code PUT /penugasan/{id}/rencana} as it comes. */
record PermintaanRencana(@Nullable Boolean tanpaAnggaran, @Nullable List<@Nullable Baris> kegiatan) {

    private static final int PALING_BANYAK = 100;

    record Baris(
            @Nullable Long id, @Nullable String nama, @Nullable String hasil, @Nullable LocalDate mulai, @Nullable LocalDate selesai,
            @Nullable List<@Nullable Pos> anggaran) {}

    record Pos(@Nullable String uraian, @Nullable Long jumlah) {}

    boolean nihil() {
        return Boolean.TRUE.equals(tanpaAnggaran);
    }

    /** The lines, checked in themselves. */
    List<IsianBaris> periksa() {
        var isian = new Isian();
        var hasil = new ArrayList<IsianBaris>();
        var semua = kegiatan == null ? List.<@Nullable Baris>of() : kegiatan;
        if (semua.size() > PALING_BANYAK) {
            isian.salah("kegiatan", "TERLALU_BANYAK", "Satu rencana memuat paling banyak " + PALING_BANYAK + " kegiatan.");
        }
        for (var n = 0; n < Math.min(semua.size(), PALING_BANYAK); n++) {
            var b = semua.get(n);
            if (b == null) {
                isian.salah("kegiatan." + n, "WAJIB_DIISI", "Baris ke-" + (n + 1) + " kosong. Hapus atau isi.");
            } else {
                hasil.add(baris(isian, n, b));
            }
        }
        isian.tuntas();
        return hasil;
    }

    private static IsianBaris baris(Isian isian, int n, Baris b) {
        var masa = isian.masa("mulai." + n, b.mulai(), "selesai." + n, b.selesai());
        var pos = new ArrayList<Rencana.Pos>();
        var semua = b.anggaran() == null ? List.<@Nullable Pos>of() : b.anggaran();
        for (var m = 0; m < Math.min(semua.size(), PALING_BANYAK); m++) {
            var p = semua.get(m) == null ? new Pos(null, null) : semua.get(m);
            var uraian = isian.wajib("pos." + n + "." + m, p.uraian(), Isian.PENDEK, "Tulis untuk apa uangnya.");
            if (p.jumlah() == null || p.jumlah() <= 0 || p.jumlah() > Isian.UANG_TERBANYAK) {
                isian.salah("jumlah." + n + "." + m, "JUMLAH_TIDAK_SAH", "Tulis jumlahnya dalam rupiah bulat, lebih dari nol.");
            } else if (!uraian.isEmpty()) {
                pos.add(new Rencana.Pos(uraian, p.jumlah()));
            }
        }
        return new IsianBaris(
                b.id() == null ? 0 : b.id(), isian.wajib("nama." + n, b.nama(), Isian.PENDEK, "Tulis nama kegiatan."), isian.boleh("hasil." + n, b.hasil(), Isian.PANJANG),
                masa.mulai(), masa.selesai(), pos);
    }
}

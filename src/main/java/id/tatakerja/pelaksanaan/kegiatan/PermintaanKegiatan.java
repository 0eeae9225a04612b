package id.tatakerja.pelaksanaan.kegiatan;

import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.Kerja;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /penugasan/{id}/kegiatan} as it comes. */
record PermintaanKegiatan(
        @Nullable Long rencana, @Nullable String nama, @Nullable String uraian, @Nullable String butirKegiatan, @Nullable LocalDate mulai,
        @Nullable LocalDate selesai, @Nullable List<@Nullable Orang> orang, @Nullable List<@Nullable Long> menunggu, @Nullable Long anggaran) {

    private static final int PALING_BANYAK = 120;

    record Orang(@Nullable String nip, @Nullable String peran, @Nullable String kompetensi, @Nullable String harapan) {}

    /** What the regulation wants every role in a team to name: the competence on which it rests, what is expected. */
    record Dituntut(boolean kecakapan, boolean harapan) {}

    /**
     * The same, checked in itself and against the people of the work. Whoever works alone has the whole of it for a role.
     *
     * @param dituntut what each role must name
     */
    IsianKegiatan periksa(Kerja kerja, Dituntut dituntut) {
        var isian = new Isian();
        if (rencana == null) {
            isian.salah("rencana", "WAJIB_DIISI", "Pilih kegiatan rencana yang dirinci. Pekerjaan di luar rencana dimasukkan dahulu ke rencananya.");
        }
        var namanya = isian.wajib("nama", nama, Isian.PENDEK, "Tulis nama kegiatan.");
        var masa = isian.masa("mulai", mulai, "selesai", selesai);
        var butir = kerja.bertim()
                ? isian.boleh("butirKegiatan", butirKegiatan, Isian.PENDEK)
                : isian.wajib("butirKegiatan", butirKegiatan, Isian.PENDEK, "Sebut butir kegiatan jabatan fungsional atau uraian tugas pelaksana yang dijalankan.");
        var semua = new ArrayList<Kegiatan.Orang>();
        var diminta = orang == null ? List.<@Nullable Orang>of() : orang;
        for (var o : diminta.subList(0, Math.min(diminta.size(), PALING_BANYAK))) {
            satu(isian, kerja, o, dituntut, semua);
        }
        if (diminta.isEmpty() && !kerja.bertim()) {
            kerja.peserta().forEach(p -> semua.add(new Kegiatan.Orang(p.nip(), p.nama(), p.peran().sebutan(), "", "")));
        }
        if (semua.isEmpty() && !isian.bersalah()) {
            isian.salah("orang", "WAJIB_DIISI", "Beri peran sedikitnya kepada satu orang.");
        }
        var uraiannya = isian.boleh("uraian", uraian, Isian.PANJANG);
        var uang = anggaran == null ? 0 : anggaran;
        if (uang < 0 || uang > Isian.UANG_TERBANYAK) {
            isian.salah("anggaran", "JUMLAH_TIDAK_SAH", "Tulis anggaran kegiatan dalam rupiah bulat, atau kosongkan.");
        }
        isian.tuntas();
        return new IsianKegiatan(
                Objects.requireNonNull(rencana), namanya, uraiannya, butir, masa.mulai(), masa.selesai(), semua,
                menunggu == null ? List.of() : menunggu.stream().filter(Objects::nonNull).distinct().limit(PALING_BANYAK).toList(), uang);
    }

    private static void satu(Isian isian, Kerja kerja, @Nullable Orang o, Dituntut dituntut, List<Kegiatan.Orang> semua) {
        var nip = o == null ? "" : Isian.bersih(o.nip());
        var peserta = kerja.pengerja(nip);
        if (o == null || peserta.isEmpty()) {
            isian.salah("orang", "BUKAN_PESERTA", "Peran hanya diberikan kepada orang yang ditugaskan dalam pekerjaan ini hari ini.");
        } else if (semua.stream().anyMatch(s -> s.nip().equals(nip))) {
            isian.salah("orang", "BERGANDA", peserta.get().nama() + " tertulis dua kali. Sebut sekali dengan seluruh perannya.");
        } else {
            semua.add(new Kegiatan.Orang(
                    nip, peserta.get().nama(), isian.wajib("orang", o.peran(), 200, "Tulis peran " + peserta.get().nama() + " dalam kegiatan ini."),
                    dituntut.kecakapan() ? isian.wajib("orang", o.kompetensi(), Isian.PENDEK, "Sebut kompetensi, keahlian, atau keterampilan " + peserta.get().nama() + " yang mendasari perannya.")
                            : isian.boleh("orang", o.kompetensi(), Isian.PENDEK),
                    dituntut.harapan() ? isian.wajib("orang", o.harapan(), Isian.PANJANG, "Tulis apa yang diharapkan dari " + peserta.get().nama() + " dalam kegiatan ini.")
                            : isian.boleh("orang", o.harapan(), Isian.PANJANG)));
        }
    }
}

package id.tatakerja.kedudukan;

import id.tatakerja.organisasi.Susunan;
import id.tatakerja.tampilan.Teks;
import java.util.List;
import java.util.stream.Collectors;

/** The grounds of a decree that the application can state by itself: figures from the peta jabatan and the proposals. */
record PertimbanganPenetapan(Susunan susunan, List<Usulan> usulan) {

    String kompetensi() {
        return "Penempatan mengikuti jabatan, jenjang, dan bidang keahlian yang tercatat pada peta jabatan untuk " + usulan.size() + " pegawai.";
    }

    String rentangKendali() {
        var per = usulan.stream().flatMap(u -> u.penilai().stream()).collect(Collectors.groupingBy(p -> p, Collectors.counting()));
        var terbanyak = per.values().stream().mapToLong(Long::longValue).max().orElse(0);
        var rata = per.isEmpty() ? 0 : (double) usulan.size() / per.size();
        return "Terdapat " + per.size() + " Pejabat Penilai Kinerja dengan rata-rata " + Teks.angka(Math.round(rata * 10) / 10.0)
                + " orang dan paling banyak " + terbanyak + " orang.";
    }

    String bebanTugas() {
        var kebutuhan = susunan.jabatan().stream().mapToInt(j -> j.kebutuhan().orElse(0)).sum();
        var terisi = susunan.jabatan().stream().filter(j -> j.kebutuhan().isPresent()).mapToInt(j -> susunan.pemangku(j.kode()).size()).sum();
        return "Peta jabatan mencatat kebutuhan " + kebutuhan + " pegawai, terisi " + terisi + ".";
    }
}

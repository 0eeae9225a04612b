package id.tatakerja.evaluasi;

import id.tatakerja.kedudukan.TempatKerja;
import id.tatakerja.regulasi.Fakta;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Pelaku;
import id.tatakerja.regulasi.TabelRantai.Langkah;
import id.tatakerja.regulasi.TabelRantai.Rantai;
import id.tatakerja.regulasi.TabelRantai.TindakanRantai;
import id.tatakerja.regulasi.alur.AlurRantai;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Puts offices to the rows of a chain. An office that does not exist is passed over, and so is the one who hands in; the result must be
 * accepted by somebody all the same.
 */
record PenyusunPeninjau(Paket paket, Rantai rantai, TempatKerja tempat, PencariPeninjau pencari) {

    List<Peninjau> susun() {
        return IntStream.range(0, rantai.langkah().size()).mapToObj(this::satu).toList();
    }

    private Peninjau satu(int ke) {
        var l = rantai.langkah().get(ke);
        var jenis = String.valueOf(tempat.fakta().get(Fakta.JENIS));
        var sebutan = l.peran().sebutan(jenis);
        var ada = pencari.cari(l.peran());
        var terima = l.tindakan() == TindakanRantai.TERIMA_HASIL;
        var alasan = ada.isEmpty() ? "Tidak ada " + sebutan + " pada garis unit ini, sehingga langkah berikutnya yang berlaku."
                : pencari.sendiri(ada.get()) ? sebutan + " adalah yang menyerahkan hasil, sehingga tidak meninjau hasilnya sendiri." : "";
        var pemegang = alasan.isEmpty() ? ada.orElseThrow() : terima ? pencari.diAtas() : "";
        return new Peninjau(
                ke + 1, AlurRantai.simpul(ke), l.peran(), sebutan, l.tindakan(), l.ukuran(), pemegang, pemegang.isEmpty() ? "" : pencari.sebutan(pemegang),
                pemegang.isEmpty() ? alasan : "", diberitahu(l), l.penjelasan(),
                paket.dasar("rantai-evaluasi", rantai.kode() + "/" + l.nomor(), Map.of("peran", l.peran().name(), "pemegang", pemegang), l.dasar()), "");
    }

    private List<Peninjau.Diberitahu> diberitahu(Langkah l) {
        return l.diberitahu().stream().filter(Pelaku::meninjau).flatMap(d -> pencari.cari(d).stream()).distinct()
                .map(k -> new Peninjau.Diberitahu(k, pencari.sebutan(k))).toList();
    }
}

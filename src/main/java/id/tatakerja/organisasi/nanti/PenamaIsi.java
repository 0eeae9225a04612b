package id.tatakerja.organisasi.nanti;

import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.acuan.MembacaAcuan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Pengaturan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names what changes as a reader knows it: a setting by the words of the regulation, not by its key. */
@Component
class PenamaIsi {

    private final KeadaanNantiRepository repository;
    private final MembacaAcuan acuan;

    PenamaIsi(KeadaanNantiRepository repository, MembacaAcuan acuan) {
        this.repository = repository;
        this.acuan = acuan;
    }

    /** Everything that begins or ends after today, by day, the last day first. */
    Map<LocalDate, List<KeadaanNanti.Isi>> sesudahHariIni(Instansi milik) {
        Paket paket = acuan.acuan(milik.regulasi()).paket();
        var hasil = new LinkedHashMap<LocalDate, List<KeadaanNanti.Isi>>();
        repository.sesudah(milik.kode(), milik.hariIni())
                .forEach(t -> hasil.computeIfAbsent(t.tanggal(), _ -> new ArrayList<>()).add(isi(t, paket)));
        return hasil;
    }

    /** One line per thing, for the trail. */
    static String baris(List<KeadaanNanti.Isi> isi) {
        return isi.stream().map(i -> i.jenis() + " " + i.kode() + " " + i.perubahan()).collect(Collectors.joining("; "));
    }

    private static KeadaanNanti.Isi isi(KeadaanNantiRepository.Titik titik, Paket paket) {
        if (titik.jenis() != KeadaanNanti.Jenis.PENGATURAN) {
            return new KeadaanNanti.Isi(titik.jenis(), titik.kode(), titik.nama(), titik.perubahan());
        }
        var butir = paket.pengaturan(titik.kode());
        String nilai = butir.stream()
                .flatMap(b -> b.pilihan().stream())
                .filter(p -> p.nilai().equals(titik.nama()))
                .map(Pengaturan.Pilihan::label)
                .findFirst()
                .orElse(titik.nama());
        boolean seluruhnya = titik.unit().isEmpty();
        return new KeadaanNanti.Isi(
                titik.jenis(), titik.kode() + (seluruhnya ? "" : " (" + titik.unit() + ")"),
                butir.map(Pengaturan::label).orElse(titik.kode()) + ": " + nilai + (seluruhnya ? "" : ", unit " + titik.unit()),
                titik.perubahan());
    }
}

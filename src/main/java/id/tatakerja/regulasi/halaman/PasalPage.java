package id.tatakerja.regulasi.halaman;

import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Pasal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One provision and where it is used.
 *
 * @param paket the pack
 * @param pasal the provision
 * @param pemakaian where it is used
 * @param anak provisions right below
 * @param sebelum provision before it in printed order
 * @param sesudah provision after it in printed order
 */
public record PasalPage(
        Paket paket, Pasal pasal, PemakaianPasal pemakaian, List<Pasal> anak, Optional<Pasal> sebelum, Optional<Pasal> sesudah) {

    static PasalPage dari(Paket paket, Pasal pasal) {
        var urutan = List.copyOf(paket.pasal().values());
        var letak = urutan.indexOf(pasal);
        return new PasalPage(
                paket, pasal, PemakaianPasal.dari(paket, pasal.alamat()),
                pasal.anak().stream().flatMap(a -> paket.bunyi(a).stream()).toList(),
                letak > 0 ? Optional.of(urutan.get(letak - 1)) : Optional.empty(),
                letak + 1 < urutan.size() ? Optional.of(urutan.get(letak + 1)) : Optional.empty());
    }

    public String judul() {
        return pasal.label();
    }

    /** Way down to this provision: label and link. */
    public List<Map.Entry<String, String>> remah() {
        var langkah = new ArrayList<Map.Entry<String, String>>();
        for (var atas = pasal.induk(); atas.isPresent(); ) {
            var induk = paket.bunyi(atas.get());
            induk.ifPresent(p -> langkah.addFirst(Map.entry(p.label(), tautan(p))));
            atas = induk.flatMap(Pasal::induk);
        }
        langkah.addFirst(Map.entry("Pasal dan lampiran", "/regulasi/" + paket.kode() + "/pasal"));
        langkah.addFirst(Map.entry(paket.identitas().daerah(), "/regulasi/" + paket.kode()));
        return langkah;
    }

    /** Page of a provision. */
    public String tautan(Pasal yang) {
        return "/regulasi/" + paket.kode() + "/pasal/" + yang.alamat();
    }
}

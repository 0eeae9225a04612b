package id.tatakerja.timkerja;

import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.regulasi.TabelTim.PeranTim;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The list of teams.
 *
 * @param q part of the name asked for
 * @param status state asked for, empty for any
 * @param isi teams of the page
 * @param halaman page from 1
 * @param ukuran teams per page
 * @param jumlah how many there are in all
 * @param dapatKoordinasi whether the reader may look at overlaps between teams
 */
public record DaftarTimPage(String q, String status, List<Baris> isi, int halaman, int ukuran, long jumlah, boolean dapatKoordinasi) {

    /** One team. */
    public record Baris(long id, String nama, String unit, String ketua, int orang, String status) {}

    /** States to choose from, code to word. */
    public List<Map.Entry<String, String>> pilihanStatus() {
        return Arrays.stream(StatusTim.values()).map(s -> Map.entry(s.name(), s.sebutan())).toList();
    }

    /** Whether anything narrows the list. */
    public boolean berisi() {
        return !q.isEmpty() || !status.isEmpty();
    }

    /** The address up to the page number. */
    public String tautan() {
        return UriComponentsBuilder.fromPath("/tim-kerja").queryParam("q", q).queryParam("status", status).encode().build().toUriString() + "&halaman=";
    }

    static Baris baris(Tim t, MembacaTim.Daftar d) {
        var hari = d.susunan().tanggal();
        var orang = d.orang().getOrDefault(t.id(), List.of()).stream().filter(o -> o.pada(hari) || o.terbuka()).toList();
        return new Baris(
                t.id(), t.nama(), d.susunan().unit(t.unitPemilik()).map(UnitSusunan::nama).orElse(t.unitPemilik()),
                orang.stream().filter(o -> o.peran() == PeranTim.KETUA && o.pada(hari)).map(OrangTim::nama).findFirst().orElse(""), orang.size(), t.status().name());
    }
}

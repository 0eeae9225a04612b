package id.tatakerja.tampilan;

import id.tatakerja.akses.Pelaku;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the frame around every page needs.
 *
 * @param pelaku who is logged in, if anybody
 * @param namaInstansi name of the person's instansi, or of the product
 * @param aksen accent colour, 1 to 8
 * @param menu entries the person may open
 * @param alamat path of this page, to mark the entry
 * @param namaCsrf name of the form field of the CSRF token
 * @param nilaiCsrf value of the CSRF token
 * @param zona time zone of the person's instansi
 * @param pesan a sentence left by the act before, if any
 * @param lonceng how many notices are not read, empty for people who get none
 */
public record Bingkai(
        Optional<Pelaku> pelaku,
        String namaInstansi,
        int aksen,
        List<ButirMenu> menu,
        String alamat,
        String namaCsrf,
        String nilaiCsrf,
        ZoneId zona,
        Optional<String> pesan,
        OptionalInt lonceng) {

    /** More entries than this do not stand beside each other at 1280 px, so the rest is folded away. */
    private static final int TERLIHAT = 8;

    /** Entries that are always seen, at most eight. */
    public List<ButirMenu> menuUtama() {
        return menu.subList(0, batas());
    }

    /** Entries folded away under "Lainnya"; never a single one. */
    public List<ButirMenu> menuLain() {
        return menu.subList(batas(), menu.size());
    }

    /** Whether the page shown belongs to a folded entry. */
    public boolean aktifDiLain() {
        return menuLain().stream().anyMatch(this::aktif);
    }

    private int batas() {
        return menu.size() <= TERLIHAT + 1 ? menu.size() : TERLIHAT;
    }

    /** Whether the menu entry is the page shown or the nearest one above it. */
    public boolean aktif(ButirMenu butir) {
        return diAtas(butir) && menu.stream().filter(this::diAtas).allMatch(b -> b.tautan().length() <= butir.tautan().length());
    }

    private boolean diAtas(ButirMenu butir) {
        return alamat.equals(butir.tautan()) || !butir.tautan().equals("/") && alamat.startsWith(butir.tautan() + "/");
    }

    /** Letters for the avatar of the person. */
    public String inisial() {
        return pelaku.map(p -> Teks.inisial(p.nama())).orElse("");
    }
}

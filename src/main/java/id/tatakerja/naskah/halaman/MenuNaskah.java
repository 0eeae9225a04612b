package id.tatakerja.naskah.halaman;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.tampilan.ButirMenu;
import java.util.List;
import org.springframework.stereotype.Component;

/** The menu entry of letters, for everybody who belongs to an instansi. */
@Component
class MenuNaskah implements ButirMenu.Penyedia {

    @Override
    public List<ButirMenu> bagi(Pelaku pelaku) {
        return pelaku.instansi().isPresent() ? List.of(new ButirMenu(17, "Naskah", "/naskah", "daftar")) : List.of();
    }
}

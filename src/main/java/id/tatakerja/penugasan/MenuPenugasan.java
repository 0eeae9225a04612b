package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.tampilan.ButirMenu;
import java.util.List;
import org.springframework.stereotype.Component;

/** The menu entry of assignments, for everybody who belongs to an instansi. */
@Component
class MenuPenugasan implements ButirMenu.Penyedia {

    @Override
    public List<ButirMenu> bagi(Pelaku pelaku) {
        return pelaku.instansi().isPresent() ? List.of(new ButirMenu(13, "Penugasan", "/penugasan", "cabang")) : List.of();
    }
}

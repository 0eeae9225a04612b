package id.tatakerja.pemberitahuan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.tampilan.ButirMenu;
import java.util.List;
import org.springframework.stereotype.Component;

/** The menu entry of the mail server, for the administrator of the installation. */
@Component
class MenuSurel implements ButirMenu.Penyedia {

    @Override
    public List<ButirMenu> bagi(Pelaku pelaku) {
        return pelaku.adalah(Peran.ADMINISTRATOR) ? List.of(new ButirMenu(85, "Surel", "/pengaturan/surel", "lonceng")) : List.of();
    }
}

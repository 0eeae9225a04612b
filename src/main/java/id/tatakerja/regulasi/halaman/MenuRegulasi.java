package id.tatakerja.regulasi.halaman;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.tampilan.ButirMenu;
import java.util.List;
import org.springframework.stereotype.Component;

/** The entry to the regulations, open to everybody who is logged in. */
@Component
class MenuRegulasi implements ButirMenu.Penyedia {

    @Override
    public List<ButirMenu> bagi(Pelaku pelaku) {
        return List.of(new ButirMenu(70, "Peraturan", "/regulasi", "pasal"));
    }
}

package id.tatakerja.tampilan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Menu entries of the modules below the frame, which do not know it. */
@Component
class MenuPengelolaan implements ButirMenu.Penyedia {

    @Override
    public List<ButirMenu> bagi(Pelaku pelaku) {
        List<ButirMenu> butir = new ArrayList<>();
        var organisasi = pelaku.adalah(Peran.ADMINISTRATOR) || pelaku.adalah(Peran.BAGIAN_ORGANISASI);
        if (organisasi) {
            butir.add(new ButirMenu(80, "Akun", "/akun", "kunci"));
        }
        if (organisasi || pelaku.adalah(Peran.PEJABAT_PEMBINA_KEPEGAWAIAN)) {
            butir.add(new ButirMenu(90, "Jejak", "/jejak", "jejak"));
        }
        return butir;
    }
}

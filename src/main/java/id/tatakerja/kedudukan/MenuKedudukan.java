package id.tatakerja.kedudukan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.tampilan.ButirMenu;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Menu entries of kedudukan: the work list for those who keep it, the own place for every employee. */
@Component
class MenuKedudukan implements ButirMenu.Penyedia {

    @Override
    public List<ButirMenu> bagi(Pelaku pelaku) {
        var butir = new ArrayList<ButirMenu>();
        var mengurus = pelaku.adalah(Peran.BAGIAN_ORGANISASI)
                || pelaku.adalah(Peran.BAGIAN_KEPEGAWAIAN)
                || pelaku.adalah(Peran.PEJABAT_PEMBINA_KEPEGAWAIAN);
        if (mengurus) {
            butir.add(new ButirMenu(30, "Kedudukan", "/kedudukan", "stempel"));
        }
        if (pelaku.nip().isPresent()) {
            butir.add(new ButirMenu(15, "Kedudukan saya", "/kedudukan/saya", "orang"));
        }
        return butir;
    }
}

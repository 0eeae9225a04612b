package id.tatakerja.organisasi;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.tampilan.ButirMenu;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Menu entries of the organisation and its people. */
@Component
class MenuOrganisasi implements ButirMenu.Penyedia {

    @Override
    public List<ButirMenu> bagi(Pelaku pelaku) {
        boolean mengelola = pelaku.adalah(Peran.ADMINISTRATOR)
                || pelaku.adalah(Peran.BAGIAN_ORGANISASI)
                || pelaku.adalah(Peran.BAGIAN_KEPEGAWAIAN);
        var butir = new ArrayList<ButirMenu>();
        butir.add(new ButirMenu(10, "Beranda", "/", "rumah"));
        if (pelaku.adalah(Peran.ADMINISTRATOR)) {
            butir.add(new ButirMenu(12, "Instansi", "/instansi", "kantor"));
        }
        butir.add(new ButirMenu(20, "Bagan", "/bagan", "bagan"));
        butir.add(new ButirMenu(25, "Pegawai", "/pegawai", "orang-banyak"));
        if (mengelola || pelaku.adalah(Peran.PEJABAT_PEMBINA_KEPEGAWAIAN)) {
            butir.add(new ButirMenu(40, "Temuan", "/temuan", "temuan"));
        }
        if (mengelola) {
            butir.add(new ButirMenu(50, "Impor", "/impor", "impor"));
        }
        butir.add(new ButirMenu(60, "Pengaturan", "/pengaturan", "atur"));
        return butir;
    }
}

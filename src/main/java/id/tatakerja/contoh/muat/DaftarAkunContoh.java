package id.tatakerja.contoh.muat;

import id.tatakerja.akses.AkunContoh;
import id.tatakerja.contoh.kabupaten.DataKabupaten;
import id.tatakerja.contoh.kabupaten.KabupatenContoh;
import id.tatakerja.contoh.kabupaten.Keadaan;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** For each example kabupaten: the Bupati, the two sections, somebody who leads, a Pejabat Fungsional and a Pelaksana. */
@Component
@ConditionalOnProperty(name = "tatakerja.contoh", havingValue = "ya")
class DaftarAkunContoh implements AkunContoh {

    private final List<Contoh> daftar;

    DaftarAkunContoh() {
        var semua = new ArrayList<Contoh>();
        for (KabupatenContoh kabupaten : KabupatenContoh.values()) {
            String kode = kabupaten.kode();
            semua.add(new Contoh("bupati-" + kode, kabupaten.namaPembina(), kabupaten.sebutanPembina() + ": menetapkan kedudukan"));
            semua.add(new Contoh("organisasi-" + kode, "Bagian Organisasi " + kabupaten.nama(), "Mengelola organisasi dan usulan kedudukan"));
            semua.add(new Contoh(
                    "kepegawaian-" + kode, "Bagian Kepegawaian " + kabupaten.nama(), "Mengelola pegawai dan usulan kedudukan"));
            var data = DataKabupaten.baca(kabupaten);
            for (Keadaan akun : data.keadaan(Keadaan.Jenis.AKUN)) {
                var orang = data.pemangku(akun.objek()).getFirst();
                semua.add(new Contoh(
                        orang.nip(), orang.nama(), data.jabatan(akun.objek()).nama() + " " + kabupaten.nama() + ". " + akun.keterangan()));
            }
        }
        daftar = List.copyOf(semua);
    }

    @Override
    public List<Contoh> daftar() {
        return daftar;
    }
}

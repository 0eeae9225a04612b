package id.tatakerja.contoh.muat;

import id.tatakerja.akses.AkunContoh;
import id.tatakerja.contoh.kabupaten.DataKabupaten;
import id.tatakerja.contoh.kabupaten.KabupatenContoh;
import id.tatakerja.contoh.kabupaten.Keadaan;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** For each example kabupaten: the Bupati, the two sections, somebody who leads, a Pejabat Fungsional and a Pelaksana. */
@Component
class DaftarAkunContoh implements AkunContoh {

    private final ModeContoh mode;
    private List<Contoh> daftar = List.of();

    DaftarAkunContoh(ModeContoh mode) {
        this.mode = mode;
    }

    /** Made when first asked for: the four kabupaten are generated anew for it, which a start need not wait for. */
    @Override
    public synchronized List<Contoh> daftar() {
        if (daftar.isEmpty() && mode.aktif()) {
            daftar = Stream.of(KabupatenContoh.values()).flatMap(k -> Stream.concat(pengelola(k), orang(k))).toList();
        }
        return daftar;
    }

    /** Who decrees and who manages, in the order to show. */
    static Stream<Contoh> pengelola(KabupatenContoh kabupaten) {
        String kode = kabupaten.kode();
        return Stream.of(
                new Contoh("bupati-" + kode, kabupaten.namaPembina(), kabupaten.sebutanPembina() + ": menetapkan kedudukan"),
                new Contoh("organisasi-" + kode, "Bagian Organisasi " + kabupaten.nama(), "Mengelola organisasi dan usulan kedudukan"),
                new Contoh("kepegawaian-" + kode, "Bagian Kepegawaian " + kabupaten.nama(), "Mengelola pegawai dan usulan kedudukan"));
    }

    private static Stream<Contoh> orang(KabupatenContoh kabupaten) {
        var data = DataKabupaten.baca(kabupaten);
        return data.keadaan(Keadaan.Jenis.AKUN).stream().map(akun -> {
            var orang = data.pemangku(akun.objek()).getFirst();
            return new Contoh(orang.nip(), orang.nama(), data.jabatan(akun.objek()).nama() + " " + kabupaten.nama() + ". " + akun.keterangan());
        });
    }
}

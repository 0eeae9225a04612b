package id.tatakerja.contoh.kabupaten;

import id.tatakerja.bersama.Periode;
import id.tatakerja.contoh.baris.BarisPegawai;
import id.tatakerja.contoh.susun.PengisiSusunan;
import id.tatakerja.organisasi.DelegasiPenilai;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.organisasi.PenyusunSusunan;
import id.tatakerja.organisasi.Susunan;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An example kabupaten in memory, with what is special in it, without any database. */
public final class SusunanKabupaten {

    private SusunanKabupaten() {}

    /** The kabupaten on the day; everything that lasts some days begins on it. */
    public static Susunan pada(DataKabupaten data, LocalDate tanggal) {
        var susun = new PenyusunSusunan(data.kabupaten().kode(), data.kabupaten().regulasi(), tanggal);
        PengisiSusunan.isi(susun, data.lembaran(), data.kabupaten().nomorAwal());
        for (Keadaan k : data.keadaan()) {
            switch (k.jenis()) {
                case PLT -> menjabat(susun, data, k, Penempatan.Jenis.PLT, tanggal);
                case PLH -> menjabat(susun, data, k, Penempatan.Jenis.PLH, tanggal);
                case PJ -> menjabat(susun, data, k, Penempatan.Jenis.PJ, tanggal);
                case DELEGASI -> susun.delegasi(new DelegasiPenilai(
                        k.objek(), k.nilai(), unit(k), orang(data, k), masa(k, tanggal), k.keterangan()));
                case PENGATURAN -> susun.pengaturan(k.objek(), k.kunci(), k.nilai());
                // In the rows already, or acts that come after the structure stands.
                case GOLONGAN, BERLEBIH, TANPA_JABATAN, BERWENANG, KEPUTUSAN, SANGGAHAN, AKUN -> {}
            }
        }
        return susun.jadi();
    }

    /** Unit covered by a delegation, empty text where it names people. */
    public static String unit(Keadaan delegasi) {
        return delegasi.kunci().startsWith("@") ? "" : delegasi.kunci();
    }

    /** NIP covered by a delegation, empty where it names a unit. */
    public static Set<String> orang(DataKabupaten data, Keadaan delegasi) {
        return delegasi.kunci().startsWith("@")
                ? data.pemangku(delegasi.kunci().substring(1)).stream().map(BarisPegawai::nip).collect(Collectors.toSet())
                : Set.of();
    }

    private static Periode masa(Keadaan k, LocalDate mulai) {
        return new Periode(mulai, Optional.of(mulai.plusDays(k.hari())));
    }

    private static void menjabat(
            PenyusunSusunan susun, DataKabupaten data, Keadaan k, Penempatan.Jenis jenis, LocalDate mulai) {
        BarisPegawai orang = data.pemangku(k.nilai()).getFirst();
        long nomor = data.kabupaten().nomorAwal() + data.pegawai().indexOf(orang);
        susun.penempatan(new Penempatan(PengisiSusunan.orang(orang, nomor), k.objek(), jenis, masa(k, mulai), k.keterangan()));
    }
}

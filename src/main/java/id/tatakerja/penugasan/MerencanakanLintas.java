package id.tatakerja.penugasan;

import id.tatakerja.alur.MemilihAlur;
import id.tatakerja.alur.PenentuPeran;
import id.tatakerja.alur.Pihak;
import id.tatakerja.alur.PilihanAlur;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.MembacaPejabat;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.alur.Alur;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.SisiAlur;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finds out whether a government asked for people uses this installation, and whether its own regulation can answer. */
@Service
class MerencanakanLintas {

    private final Instansi.Pembaca instansi;
    private final MembacaPejabat pejabat;
    private final MemilihAlur pemilih;
    private final Regulasi regulasi;
    private final SebutanJabatan sebutan;

    MerencanakanLintas(Instansi.Pembaca instansi, MembacaPejabat pejabat, MemilihAlur pemilih, Regulasi regulasi, SebutanJabatan sebutan) {
        this.sebutan = sebutan;
        this.instansi = instansi;
        this.pejabat = pejabat;
        this.pemilih = pemilih;
        this.regulasi = regulasi;
    }

    /** Names of the other governments of this installation; not within a transaction. */
    List<String> nama(String sendiri) {
        return Penyewa.<List<Instansi>, RuntimeException>seluruhInstalasi(() -> instansi.semua()).stream().filter(i -> !i.kode().equals(sendiri)).map(Instansi::nama).toList();
    }

    /**
     * The tenant that a request names by code or by its full name; not within a transaction. Of the tenant nothing is read but its name, its
     * regulation and the title of the office that letters address.
     *
     * @return empty for a government that is no tenant
     * @throws id.tatakerja.bersama.DitolakException 422 {@code ALUR_TIDAK_TERSEDIA} with the citation of the home side's regulation, 422
     *     {@code INSTANSI_ASAL_BELUM_SIAP}
     */
    Optional<TujuanLintas> tujuan(Isian isian) {
        var disebut = isian.instansiAsal().orElse("");
        return Penyewa.<List<Instansi>, RuntimeException>seluruhInstalasi(() -> instansi.semua()).stream()
                .filter(i -> i.kode().equals(disebut) || i.nama().equalsIgnoreCase(disebut))
                .findFirst()
                .map(i -> tujuan(i, isian));
    }

    /**
     * The other perangkat daerah of the own government, where each counts as an instansi; its regulation is the own one, and what stands
     * open in the own structure is read: that no office is lacking there is known before anything is sent.
     *
     * @param sisi the people or the unit asked for
     * @throws id.tatakerja.bersama.DitolakException 422 {@code PERAN_KOSONG}, {@code ASAL_BERBEDA}
     */
    TujuanLintas perangkatDaerah(Pihak sisi, Isian isian) {
        var milik = instansi.wajib(sisi.susunan().instansi());
        var alur = alur(milik, sisi.paket());
        var peran = new PenentuPeran(sisi, alur, Lingkup.LINTAS_INSTANSI);
        alur.tindak().stream().map(t -> t.peran().getFirst()).filter(p -> p != PeranAlur.PEGAWAI).distinct().forEach(peran::wajib);
        return new TujuanLintas(
                milik.kode(), peran.namaPerangkatDaerah(SisiAlur.ASAL), milik.regulasi(), sebutan.jabatan(milik, SisiAlur.ASAL, peran), isian.pegawai(),
                isian.unitAsal().orElse(""));
    }

    private TujuanLintas tujuan(Instansi lain, Isian isian) {
        var paket = regulasi.paket(lain.regulasi()).orElseThrow();
        var alur = alur(lain, paket);
        var jabatan = Penyewa.<Map<PeranAlur, String>, RuntimeException>sebagai(lain.kode(), () -> alamat(lain));
        var berwenang = alur.tindak().stream().anyMatch(t -> t.peran().contains(PeranAlur.BERWENANG_ASAL));
        var tertuju = !isian.pegawai().isEmpty() || isian.unitAsal().isPresent();
        if (jabatan.isEmpty() && (berwenang || !tertuju)) {
            throw Penolakan.tidakMemenuhi("INSTANSI_ASAL_BELUM_SIAP",
                            lain.nama() + " belum menetapkan Pejabat yang Berwenang, sehingga suratnya tidak ada yang menerima. "
                                    + (berwenang ? "Minta instansi itu melengkapi pengaturannya." : "Sebut pegawai atau unit yang diminta."))
                    .sebagaiException();
        }
        return new TujuanLintas(lain.kode(), lain.nama(), lain.regulasi(), jabatan, isian.pegawai(), isian.unitAsal().orElse(""));
    }

    private Alur alur(Instansi lain, Paket paket) {
        return switch (pemilih.pihakAsal(paket)) {
            case PilihanAlur.Tersedia tersedia -> tersedia.alur();
            case PilihanAlur.TidakTersedia(var penolakan) -> throw Penolakan.menurut(
                            penolakan.kode(), lain.nama() + " sebagai instansi asal tidak dapat menjawab menurut peraturannya. " + penolakan.pesan(), penolakan.dasar())
                    .sebagaiException();
        };
    }

    private Map<PeranAlur, String> alamat(Instansi lain) {
        var hasil = new EnumMap<PeranAlur, String>(PeranAlur.class);
        pejabat.pejabat(lain.kode(), List.of(lain.pejabatYangBerwenang()), lain.hariIni()).values()
                .forEach(p -> hasil.put(PeranAlur.BERWENANG_ASAL, p.nama()));
        return hasil;
    }
}

package id.tatakerja.organisasi.instansi;

import id.tatakerja.akses.Akun;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.OrganisasiDiubah;
import id.tatakerja.organisasi.pengaturan.MengubahPengaturan;
import id.tatakerja.organisasi.wewenang.Penjaga;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes a tenant from today on; its earlier states stay. */
@Service
public class MengubahInstansi {

    private final PemeriksaInstansi pemeriksa;
    private final InstansiRepository repository;
    private final MengubahPengaturan pengaturan;
    private final Akun akun;
    private final Jejak jejak;
    private final ApplicationEventPublisher peristiwa;
    private final JdbcClient sql;

    MengubahInstansi(
            PemeriksaInstansi pemeriksa, InstansiRepository repository, MengubahPengaturan pengaturan, Akun akun, Jejak jejak,
            ApplicationEventPublisher peristiwa, JdbcClient sql) {
        this.pemeriksa = pemeriksa;
        this.repository = repository;
        this.pengaturan = pengaturan;
        this.akun = akun;
        this.jejak = jejak;
        this.peristiwa = peristiwa;
        this.sql = sql;
    }

    /** Changes what the form names; only the administrator may give the instansi another regulation. */
    @Transactional
    public Instansi ubah(String kode, InstansiForm form, Pelaku pelaku) {
        Penjaga.mengelola(pelaku, kode);
        Instansi kini = repository.wajib(kode);
        Instansi nanti = pemeriksa.periksa(form, Optional.of(kini));
        if (!nanti.regulasi().equals(kini.regulasi()) && !pelaku.adalah(Peran.ADMINISTRATOR)) {
            throw Penolakan.tidakBerwenang("Hanya administrator yang dapat mengganti peraturan yang dipakai instansi.").sebagaiException();
        }
        LocalDate hariIni = nanti.hariIni();
        pastikanJabatan(nanti, hariIni);
        if (!nanti.equals(kini)) {
            repository.tulis(nanti, Optional.of(hariIni));
            akun.pastikan(List.of(new Akun.Baru(
                    "bupati-" + kode, nanti.pembina().nama(), kode, "", Set.of(Peran.PEJABAT_PEMBINA_KEPEGAWAIAN))));
            jejak.catat(new Peristiwa(
                    kode, pelaku.namaPengguna(), Optional.empty(), "UBAH_INSTANSI", "instansi:" + kode, isi(kini), isi(nanti),
                    Optional.empty()));
            peristiwa.publishEvent(new OrganisasiDiubah(kode, hariIni, Set.of()));
        }
        if (form.pengaturan() != null && !form.pengaturan().isEmpty()) {
            pengaturan.ubah(nanti, "", form.pengaturan(), Optional.of(hariIni), pelaku);
        }
        return nanti;
    }

    private void pastikanJabatan(Instansi nanti, LocalDate hariIni) {
        String jabatan = nanti.pejabatYangBerwenang();
        if (!jabatan.isEmpty()
                && sql.sql("select 1 from organisasi.jabatan_versi where instansi = ? and jabatan = ? and berlaku @> ?")
                        .params(nanti.kode(), jabatan, hariIni)
                        .query(Integer.class)
                        .optional()
                        .isEmpty()) {
            throw Penolakan.galat("JABATAN_TIDAK_DIKENAL", "Jabatan '" + jabatan + "' tidak ada pada instansi ini. Periksa kodenya.",
                            List.of(new Galat("pejabatYangBerwenang", "JABATAN_TIDAK_DIKENAL", "Isi dengan kode jabatan yang ada hari ini.")))
                    .sebagaiException();
        }
    }

    static Map<String, String> isi(Instansi satu) {
        var hasil = new LinkedHashMap<String, String>();
        hasil.put("nama", satu.nama());
        hasil.put("jenis", satu.jenis().name());
        satu.subjenis().ifPresent(s -> hasil.put("subjenis", s.name()));
        hasil.put("regulasi", satu.regulasi());
        hasil.put("zonaWaktu", satu.zonaWaktu().getId());
        hasil.put("pembina", satu.pembina().sebutan() + ", " + satu.pembina().nama());
        hasil.put("pejabatYangBerwenang", satu.pejabatYangBerwenang());
        hasil.put("warna", String.valueOf(satu.warna()));
        return hasil;
    }
}

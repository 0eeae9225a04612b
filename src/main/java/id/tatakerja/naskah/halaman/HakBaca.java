package id.tatakerja.naskah.halaman;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.naskah.atur.KopRepository;
import id.tatakerja.naskah.terbit.Surat;
import id.tatakerja.naskah.terbit.SuratRepository;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.MembacaPejabat;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may read a letter: the office that sent it, addressees, those copied, people named, and the organisation section. Offices are read
 * by whoever holds them today.
 */
@Component
public class HakBaca {

    private final SuratRepository surat;
    private final MembacaPejabat pejabat;
    private final Instansi.Pembaca instansi;
    private final JdbcClient sql;

    HakBaca(SuratRepository surat, MembacaPejabat pejabat, Instansi.Pembaca instansi, JdbcClient sql) {
        this.surat = surat;
        this.pejabat = pejabat;
        this.instansi = instansi;
        this.sql = sql;
    }

    /**
     * What opens letters to a person today.
     *
     * @param jabatan codes of jabatan held
     * @param nip NIP, or empty
     * @param semua whether every letter of the instansi is open
     */
    public record Kunci(List<String> jabatan, String nip, boolean semua) {

        public Kunci {
            jabatan = List.copyOf(jabatan);
        }

        String[] larikJabatan() {
            return jabatan.toArray(String[]::new);
        }
    }

    /** The keys of the person in the own instansi; nothing for people without one. */
    public Kunci kunci(Pelaku pelaku) {
        if (pelaku.instansi().isEmpty()) {
            return new Kunci(List.of(), "", false);
        }
        var kode = pelaku.instansi().get();
        var jabatan = new ArrayList<String>();
        pelaku.nip().ifPresent(nip -> pejabat.dipegang(kode, nip, instansi.wajib(kode).hariIni()).forEach(d -> jabatan.add(d.jabatan())));
        if (pelaku.membina(kode)) {
            jabatan.add(KopRepository.PEMBINA);
        }
        return new Kunci(jabatan, pelaku.nip().orElse(""), pelaku.adalah(Peran.BAGIAN_ORGANISASI));
    }

    /**
     * The letter, if the person may read it.
     *
     * @throws id.tatakerja.bersama.DitolakException 404 when there is none or it is not for this person
     */
    public Surat wajib(Pelaku pelaku, long id) {
        return surat.satu(id)
                .filter(s -> pelaku.instansi().filter(s.instansi()::equals).isPresent())
                .filter(s -> terlihat(kunci(pelaku), id))
                .orElseThrow(() -> Penolakan.tidakDitemukan("Surat ini tidak ada, atau bukan untuk Anda maupun jabatan yang Anda pegang hari ini.")
                        .sebagaiException());
    }

    private boolean terlihat(Kunci kunci, long id) {
        return kunci.semua()
                || sql.sql("select 1 from naskah.pihak where surat = ? and (jabatan = any (?) or nip = nullif(?, '')) limit 1")
                        .params(id, kunci.larikJabatan(), kunci.nip())
                        .query(Integer.class)
                        .optional()
                        .isPresent();
    }

    /** Whether the person acts for the sender: holds the sending office today, is the person who wrote, or is the organisation section. */
    public boolean pengirim(Pelaku pelaku, long id) {
        var kunci = kunci(pelaku);
        // whoever the caller says to be, a letter that the running tenant does not see is nobody's
        return kunci.semua() && sql.sql("select 1 from naskah.surat where id = ?").param(id).query(Integer.class).optional().isPresent()
                || sql.sql("select 1 from naskah.pihak where surat = ? and peran = 'PENGIRIM' and (jabatan = any (?) or nip = nullif(?, ''))")
                        .params(id, kunci.larikJabatan(), kunci.nip())
                        .query(Integer.class)
                        .optional()
                        .isPresent();
    }
}

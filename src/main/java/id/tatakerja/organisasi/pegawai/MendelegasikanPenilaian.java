package id.tatakerja.organisasi.pegawai;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.OrganisasiDiubah;
import id.tatakerja.organisasi.dampak.Percobaan;
import id.tatakerja.organisasi.wewenang.GiliranUbah;
import id.tatakerja.organisasi.wewenang.Penjaga;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that an official has delegated the authority to act as Pejabat Penilai Kinerja. */
@Service
public class MendelegasikanPenilaian {

    private final PenempatanRepository repository;
    private final Instansi.Pembaca instansi;
    private final GiliranUbah giliran;
    private final Jejak jejak;
    private final ApplicationEventPublisher peristiwa;

    MendelegasikanPenilaian(
            PenempatanRepository repository, Instansi.Pembaca instansi, GiliranUbah giliran, Jejak jejak,
            ApplicationEventPublisher peristiwa) {
        this.repository = repository;
        this.instansi = instansi;
        this.giliran = giliran;
        this.jejak = jejak;
        this.peristiwa = peristiwa;
    }

    /** Records and returns the number of the delegation. */
    @Transactional
    public long delegasikan(String instansi, String pemberi, DelegasiForm form, Pelaku pelaku) {
        Delegasi baru = tulis(instansi, pemberi, form, pelaku);
        jejak.catat(new Peristiwa(
                instansi, pelaku.namaPengguna(), Optional.empty(), "DELEGASI_PENILAI", "jabatan:" + pemberi, Map.of(), baru.isi(),
                Optional.empty()));
        peristiwa.publishEvent(new OrganisasiDiubah(instansi, baru.mulai(), baru.unit().isEmpty() ? Set.of() : Set.of(baru.unit())));
        return baru.id();
    }

    /** The same inside a change that is only tried. */
    public void coba(Percobaan izin, String instansi, String pemberi, DelegasiForm form, Pelaku pelaku) {
        tulis(instansi, pemberi, form, pelaku);
    }

    private record Delegasi(long id, String unit, LocalDate mulai, Map<String, String> isi) {}

    private Delegasi tulis(String instansi, String pemberi, DelegasiForm form, Pelaku pelaku) {
        Penjaga.mengelolaAtauMembina(pelaku, instansi);
        var isian = new Isian();
        String penerima = isian.teks("penerima", form.penerima());
        String unit = form.unit() == null ? "" : form.unit().strip();
        List<String> nip = form.nip() == null ? List.of() : form.nip().stream().map(n -> n == null ? "" : n.strip()).distinct().toList();
        LocalDate mulai = isian.tanggal("mulai", form.mulai());
        LocalDate selesai = isian.tanggal("selesai", form.selesai());
        String dokumen = isian.teks("dokumen", form.dokumen());
        isian.berlaku(this.instansi.wajib(instansi).hariIni(), "mulai", mulai);
        isian.urut(mulai, selesai);
        if (unit.isEmpty() == nip.isEmpty()) {
            isian.salah("unit", "LINGKUP_WAJIB", "Sebutkan satu unit, atau NIP pegawai yang dinilai; tidak keduanya.");
        }
        isian.tolakBilaSalah();
        giliran.tunggu(instansi);
        periksa(instansi, pemberi, penerima, unit, nip, mulai, isian);
        isian.tolakBilaSalah();
        long id = repository.delegasikan(instansi, pemberi, penerima, unit, nip, mulai, selesai, dokumen);
        return new Delegasi(id, unit, mulai, Map.of(
                "penerima", penerima, "unit", unit, "pegawai", String.join(" ", nip), "mulai", mulai.toString(), "selesai",
                selesai.toString(), "dokumen", dokumen));
    }

    private void periksa(
            String instansi, String pemberi, String penerima, String unit, List<String> nip, LocalDate mulai, Isian isian) {
        if (repository.jabatan(instansi, pemberi, mulai).isEmpty()) {
            isian.salah("pemberi", "JABATAN_TIDAK_DIKENAL", "Jabatan pemberi '" + pemberi + "' tidak ada pada tanggal mulai.");
        }
        if (repository.jabatan(instansi, penerima, mulai).isEmpty() || penerima.equals(pemberi)) {
            isian.salah("penerima", "JABATAN_TIDAK_DIKENAL", "Isi penerima dengan kode jabatan lain yang ada pada tanggal mulai.");
        }
        if (!unit.isEmpty() && !repository.adaUnit(instansi, unit, mulai)) {
            isian.salah("unit", "UNIT_TIDAK_DIKENAL", "Unit '" + unit + "' tidak ada pada tanggal mulai.");
        }
        nip.stream()
                .filter(n -> !n.matches("[0-9]{18}") || repository.pegawai(instansi, n, mulai).isEmpty())
                .forEach(n -> isian.salah("nip", "PEGAWAI_TIDAK_DIKENAL", "Salah satu NIP tidak tercatat pada instansi ini."));
    }
}

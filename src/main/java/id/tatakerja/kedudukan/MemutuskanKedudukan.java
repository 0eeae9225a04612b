package id.tatakerja.kedudukan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Dasar;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.Keadaan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.tampilan.Teks;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settles a choice or a gap: an explicit decision for one person, or the preselected candidate for a whole unit. */
@Service
public class MemutuskanKedudukan {

    private final MembacaSusunan pembaca;
    private final MenghitungKedudukan penghitung;
    private final KedudukanRepository repository;
    private final Jejak jejak;

    MemutuskanKedudukan(MembacaSusunan pembaca, MenghitungKedudukan penghitung, KedudukanRepository repository, Jejak jejak) {
        this.pembaca = pembaca;
        this.penghitung = penghitung;
        this.repository = repository;
        this.jejak = jejak;
    }

    /**
     * Decides explicitly who assesses one person.
     *
     * @param jabatanPenilai code of the official's jabatan
     * @param alasan reason; may be blank only for the preselected candidate
     * @param dasarHukum legal basis; needed where other legislation decides
     * @throws id.tatakerja.bersama.DitolakException with the reason when the decision is not admissible
     */
    @Transactional
    public void putuskan(Pelaku pelaku, String instansi, String nip, String jabatanPenilai, String alasan, String dasarHukum) {
        if (!pelaku.mengelola(instansi) && !pelaku.membina(instansi)) {
            throw Penolakan.tidakBerwenang(
                            "Hanya bagian organisasi, bagian kepegawaian, atau Pejabat Pembina Kepegawaian yang memutuskan kedudukan.")
                    .sebagaiException();
        }
        var susunan = pembaca.kini(instansi);
        var paket = penghitung.paket(susunan);
        MasaAturan.periksa(paket, susunan.tanggal(), "jabatan");
        var usulan = tanpaKeputusan(paket, susunan, nip);
        var dasarWajib = paket.kedudukan().baris().stream()
                .anyMatch(b -> b.no().equals(usulan.aturan()) && b.keadaan() == Keadaan.KHUSUS);
        new PemeriksaPilihan(paket, susunan)
                .periksa(usulan, jabatanPenilai, alasan.strip(), dasarHukum.strip(), dasarWajib)
                .ifPresent(p -> {
                    throw p.sebagaiException();
                });
        simpan(pelaku, instansi, susunan, paket, usulan, jabatanPenilai, alasan.strip(), dasarHukum.strip());
    }

    /**
     * Takes the preselected candidate for everybody of the unit (units below included) who still needs a choice.
     *
     * @param unit code of the unit, or empty text for the whole instansi
     * @return how many people were settled
     */
    @Transactional
    public int terimaPraPilihan(Pelaku pelaku, String instansi, String unit) {
        if (!pelaku.mengelola(instansi) && !pelaku.membina(instansi)) {
            throw Penolakan.tidakBerwenang("Hanya pengelola instansi ini yang menyelesaikan pilihan kedudukan.").sebagaiException();
        }
        var susunan = pembaca.kini(instansi);
        var paket = penghitung.paket(susunan);
        MasaAturan.periksa(paket, susunan.tanggal(), "unit");
        var daftar = repository.usulan(instansi, StatusKedudukan.PERLU_PILIHAN, lingkupDiminta(susunan, unit), Integer.MAX_VALUE, 0);
        for (var usulan : daftar) {
            usulan.penilai().ifPresent(p -> simpan(
                    pelaku, instansi, susunan, paket, usulan, p, "Sesuai tempat bekerja menurut peta jabatan.", ""));
        }
        return daftar.size();
    }

    /**
     * The same where the unit was named by a caller.
     *
     * @throws id.tatakerja.bersama.DitolakException UNIT_TIDAK_DIKENAL when the instansi has no such unit that day
     */
    static Set<String> lingkupDiminta(Susunan susunan, String unit) {
        if (!unit.isEmpty() && susunan.unit(unit).isEmpty()) {
            var pesan = "Unit '" + (unit.length() > 60 ? unit.substring(0, 60) + "..." : unit) + "' tidak ada pada " + Teks.tanggal(susunan.tanggal())
                    + ". Periksa kodenya pada bagan organisasi, atau kosongkan untuk seluruh instansi.";
            throw Penolakan.galat("UNIT_TIDAK_DIKENAL", pesan, List.of(new Galat("unit", "UNIT_TIDAK_DIKENAL", pesan))).sebagaiException();
        }
        return lingkup(susunan, unit);
    }

    /** The unit and all below it; empty for the whole instansi. */
    static Set<String> lingkup(Susunan susunan, String unit) {
        if (unit.isEmpty()) {
            return Set.of();
        }
        var semua = new HashSet<String>();
        var antre = new java.util.ArrayDeque<>(List.of(unit));
        while (!antre.isEmpty()) {
            var kini = antre.pop();
            if (semua.add(kini)) {
                susunan.anak(kini).forEach(a -> antre.push(a.kode()));
            }
        }
        return semua;
    }

    private static Usulan tanpaKeputusan(Paket paket, Susunan susunan, String nip) {
        return MenghitungKedudukan.usulan(paket, susunan, nip)
                .orElseThrow(() -> Penolakan.tidakDitemukan(
                                "Tidak ada Pejabat Fungsional atau Pelaksana dengan NIP itu pada instansi ini. Periksa NIP dan jabatannya.")
                        .sebagaiException());
    }

    private void simpan(
            Pelaku pelaku, String instansi, Susunan susunan, Paket paket, Usulan usulan, String penilai, String alasan, String dasarHukum) {
        var calon = usulan.rincian().pilihan().stream()
                .collect(Collectors.toMap(Rincian.Calon::jabatan, Function.identity(), (a, _) -> a));
        var pimpinan = Optional.ofNullable(calon.get(penilai)).map(Rincian.Calon::pimpinan).filter(p -> !p.isEmpty());
        var keputusan = new KeputusanKhusus(
                usulan.nip(), usulan.jabatan(), penilai, pimpinan, usulan.aturan(),
                alasan.isEmpty() ? "Sesuai tempat bekerja menurut peta jabatan." : alasan, dasarHukum, pelaku.namaPengguna());
        repository.putuskan(instansi, keputusan);
        repository.simpan(instansi, List.of(usulan.diputuskan(keputusan)));
        jejak.catat(new Peristiwa(
                instansi,
                pelaku.namaPengguna(),
                Optional.empty(),
                "PUTUSKAN_KEDUDUKAN",
                "pegawai:" + usulan.nip(),
                Map.of("status", usulan.status().name(), "penilai", usulan.penilai().orElse("-")),
                Map.of("penilai", penilai, "alasan", keputusan.alasan(), "dasarHukum", dasarHukum),
                Optional.of(new Dasar(
                        paket.identitas().kode(), paket.identitas().versi(), paket.sidik(), "kedudukan", usulan.aturan(),
                        usulan.rincian().fakta(), usulan.rincian().dasar()))));
    }
}

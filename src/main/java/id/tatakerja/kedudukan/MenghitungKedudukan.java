package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.OrganisasiDiubah;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Regulasi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out the kedudukan of everybody in an instansi by its regulation and keeps it as the proposal. */
@Service
public class MenghitungKedudukan {

    private final MembacaSusunan pembaca;
    private final Regulasi regulasi;
    private final KedudukanRepository repository;

    MenghitungKedudukan(MembacaSusunan pembaca, Regulasi regulasi, KedudukanRepository repository) {
        this.pembaca = pembaca;
        this.regulasi = regulasi;
        this.repository = repository;
    }

    /** Computes and stores the proposals of today where the instansi lives, see {@link #hitung(String, LocalDate)}. */
    @Transactional
    public Map<StatusKedudukan, Integer> hitung(String instansi) {
        return hitung(instansi, pembaca.hariIni(instansi));
    }

    /**
     * Computes and stores the proposals of the instansi for the day.
     *
     * @return how many people have each status; every status is present
     */
    @Transactional
    public Map<StatusKedudukan, Integer> hitung(String instansi, LocalDate tanggal) {
        var susunan = pembaca.pada(instansi, tanggal);
        var keputusan = repository.keputusanKhusus(instansi).stream()
                .collect(Collectors.toMap(KeputusanKhusus::nip, Function.identity()));
        repository.ganti(instansi, usulan(paket(susunan), susunan, keputusan));
        return repository.jumlah(instansi);
    }

    /**
     * A change of structure, people or settings is answered at once, in its own transaction: proposals are never stale. A change
     * that begins later is proposed for the day it begins, since the decree for it is prepared now.
     */
    @EventListener
    void setelah(OrganisasiDiubah peristiwa) {
        var hariIni = pembaca.hariIni(peristiwa.instansi());
        hitung(peristiwa.instansi(), peristiwa.tanggal().isAfter(hariIni) ? peristiwa.tanggal() : hariIni);
    }

    /** The pack under which the instansi lives. */
    Paket paket(Susunan susunan) {
        return regulasi.paket(susunan.regulasi())
                .orElseThrow(() -> Penolakan.tidakMemenuhi(
                                "REGULASI_TIDAK_DIKENAL",
                                "Peraturan '" + susunan.regulasi() + "' tidak terpasang. Pasang paketnya atau ubah peraturan instansi.")
                        .sebagaiException());
    }

    /** Everybody who is placed by the regulation, with the explicit decisions that still fit. */
    static List<Usulan> usulan(Paket paket, Susunan susunan, Map<String, KeputusanKhusus> keputusan) {
        var penghitung = new PenghitungKedudukan(paket, susunan);
        var semua = new ArrayList<Usulan>(susunan.pegawai().size());
        for (var pegawai : susunan.pegawai()) {
            usulan(penghitung, susunan, pegawai.nip()).ifPresent(u -> {
                var khusus = keputusan.get(pegawai.nip());
                semua.add(khusus != null && masihBerlaku(khusus, u, susunan) ? u.diputuskan(khusus) : u);
            });
        }
        return semua;
    }

    /** What the rules alone give one person; empty for who is not placed by the regulation. */
    static Optional<Usulan> usulan(Paket paket, Susunan susunan, String nip) {
        return usulan(new PenghitungKedudukan(paket, susunan), susunan, nip);
    }

    private static Optional<Usulan> usulan(PenghitungKedudukan penghitung, Susunan susunan, String nip) {
        return susunan.jabatanDefinitif(nip)
                .filter(PenghitungKedudukan::ditempatkan)
                .map(j -> Usulan.dari(nip, j.kode(), j.unit(), penghitung.hitung(j, nip)));
    }

    /** A decision lapses when the person has another jabatan, the official's post is gone, or the rule now names someone. */
    static boolean masihBerlaku(KeputusanKhusus keputusan, Usulan usulan, Susunan susunan) {
        return keputusan.jabatan().equals(usulan.jabatan())
                && susunan.jabatan(keputusan.penilai()).isPresent()
                && (usulan.status() != StatusKedudukan.SESUAI_ATURAN || usulan.rincian().alternatif().contains(keputusan.penilai()));
    }
}

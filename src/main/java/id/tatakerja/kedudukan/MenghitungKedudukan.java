package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Dasar;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
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
import java.util.TreeMap;
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
    private final Jejak jejak;

    MenghitungKedudukan(MembacaSusunan pembaca, Regulasi regulasi, KedudukanRepository repository, Jejak jejak) {
        this.pembaca = pembaca;
        this.regulasi = regulasi;
        this.repository = repository;
        this.jejak = jejak;
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
        var paket = paket(susunan);
        var menurutAturan = menurutAturan(paket, susunan);
        var keputusan = keputusan(instansi);
        var gugur = gugur(paket, susunan, menurutAturan, keputusan);
        repository.ganti(instansi, diputuskan(menurutAturan, keputusan, gugur));
        if (tanggal.equals(pembaca.hariIni(instansi))) {
            // what lapses by a change still to come holds until then
            keputusan.values().stream()
                    .filter(k -> gugur.containsKey(k.nip()))
                    .forEach(k -> gugurkan(instansi, paket, k, gugur.getOrDefault(k.nip(), "")));
        }
        return repository.jumlah(instansi);
    }

    private void gugurkan(String instansi, Paket paket, KeputusanKhusus keputusan, String sebab) {
        repository.gugurkan(instansi, keputusan.nip(), sebab);
        jejak.catat(new Peristiwa(
                instansi, "sistem", Optional.empty(), "GUGURKAN_PUTUSAN", "pegawai:" + keputusan.nip(),
                Map.of("penilai", keputusan.penilai(), "aturan", keputusan.aturan(), "alasan", keputusan.alasan()), Map.of("sebab", sebab),
                Optional.of(new Dasar(
                        paket.kode(), paket.identitas().versi(), paket.sidik(), "kedudukan", keputusan.aturan(), Map.of(), List.of()))));
    }

    /** What rules and decisions give on the day of the structure, without keeping it. */
    List<Usulan> padaHari(Paket paket, Susunan susunan) {
        return usulan(paket, susunan, keputusan(susunan.instansi()));
    }

    /** Explicit decisions that nobody has replaced, by NIP. */
    private Map<String, KeputusanKhusus> keputusan(String instansi) {
        return repository.keputusanKhusus(instansi).stream().collect(Collectors.toMap(KeputusanKhusus::nip, Function.identity()));
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

    /** Everybody who is placed by the regulation, with the explicit decisions that still hold. */
    static List<Usulan> usulan(Paket paket, Susunan susunan, Map<String, KeputusanKhusus> keputusan) {
        var menurutAturan = menurutAturan(paket, susunan);
        return diputuskan(menurutAturan, keputusan, gugur(paket, susunan, menurutAturan, keputusan));
    }

    private static List<Usulan> menurutAturan(Paket paket, Susunan susunan) {
        var penghitung = new PenghitungKedudukan(paket, susunan);
        var semua = new ArrayList<Usulan>(susunan.pegawai().size());
        susunan.pegawai().forEach(p -> usulan(penghitung, susunan, p.nip()).ifPresent(semua::add));
        return semua;
    }

    /** Why decisions hold no longer, by NIP; those that hold are left out. */
    private static Map<String, String> gugur(
            Paket paket, Susunan susunan, List<Usulan> menurutAturan, Map<String, KeputusanKhusus> keputusan) {
        var hasil = new TreeMap<String, String>();
        keputusan.keySet().forEach(nip -> hasil.put(nip, MasaPutusan.TANPA_TEMPAT));
        for (var u : menurutAturan) {
            var khusus = keputusan.get(u.nip());
            if (khusus != null) {
                MasaPutusan.gugur(paket, susunan, khusus, u).ifPresentOrElse(sebab -> hasil.put(u.nip(), sebab), () -> hasil.remove(u.nip()));
            }
        }
        return hasil;
    }

    private static List<Usulan> diputuskan(List<Usulan> menurutAturan, Map<String, KeputusanKhusus> keputusan, Map<String, String> gugur) {
        return menurutAturan.stream()
                .map(u -> {
                    var khusus = keputusan.get(u.nip());
                    return khusus == null || gugur.containsKey(u.nip()) ? u : u.diputuskan(khusus);
                })
                .toList();
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
}

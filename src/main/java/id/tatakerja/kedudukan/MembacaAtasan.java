package id.tatakerja.kedudukan;

import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Regulasi;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Answers who assesses and who leads, for people and for a place of work as such, in a structure that is already in memory. */
@Service
public class MembacaAtasan {

    private final Regulasi regulasi;
    private final AtasanRepository repository;
    private final KedudukanRepository keputusan;

    MembacaAtasan(Regulasi regulasi, AtasanRepository repository, KedudukanRepository keputusan) {
        this.regulasi = regulasi;
        this.repository = repository;
        this.keputusan = keputusan;
    }

    /**
     * The officials over a person, or over whoever would work in a unit.
     *
     * @param penilai code of the jabatan of the Pejabat Penilai Kinerja
     * @param pimpinan code of the jabatan of the Pimpinan Unit Organisasi
     * @param ditetapkan whether a decree set it, in force on the day of the structure
     */
    public record Atasan(Optional<String> penilai, Optional<String> pimpinan, boolean ditetapkan) {}

    /**
     * The officials of people: as decreed for the day, else as the rules and explicit decisions give them.
     *
     * @return by NIP; people whom the regulation does not place are missing
     */
    public Map<String, Atasan> pegawai(Susunan susunan, Collection<String> nip) {
        var dekret = repository.ditetapkan(susunan.instansi(), nip, susunan.tanggal());
        var paket = paket(susunan);
        var khusus = dekret.keySet().containsAll(nip)
                ? Map.<String, KeputusanKhusus>of()
                : keputusan.keputusanKhusus(susunan.instansi()).stream().collect(Collectors.toMap(KeputusanKhusus::nip, Function.identity()));
        var hasil = new LinkedHashMap<String, Atasan>();
        for (var satu : nip) {
            MenghitungKedudukan.usulan(paket, susunan, satu).map(u -> putusan(paket, u, Optional.ofNullable(khusus.get(satu)), susunan)).ifPresent(u -> hasil.put(
                    satu,
                    Optional.ofNullable(dekret.get(satu))
                            // a decree speaks of the jabatan of its day; who has moved since has none for the new one
                            .filter(d -> d.jabatan().equals(u.jabatan()))
                            .map(d -> new Atasan(Optional.of(d.penilai()), d.pimpinan().or(u::pimpinan), true))
                            .orElseGet(() -> new Atasan(u.penilai(), u.pimpinan(), false))));
        }
        return hasil;
    }

    private static Usulan putusan(Paket paket, Usulan usulan, Optional<KeputusanKhusus> keputusan, Susunan susunan) {
        return keputusan.filter(k -> MasaPutusan.gugur(paket, susunan, k, usulan).isEmpty()).map(usulan::diputuskan).orElse(usulan);
    }

    /** The officials over whoever would work in a unit: as decreed for the people who do, else as the rules give a Pelaksana there. */
    public Atasan unit(Susunan susunan, String unit) {
        var dekret = repository.tersering(susunan.instansi(), unit, susunan.tanggal());
        if (dekret.isPresent()) {
            return dekret.get();
        }
        var umum = JabatanSusunan.dari("", "", unit, JenisJabatan.PELAKSANA, Optional.empty(), false);
        var hasil = new PenghitungKedudukan(paket(susunan), susunan).hitung(umum, "");
        var kepala = susunan.pemimpin(unit).map(JabatanSusunan::kode);
        return new Atasan(hasil.penilai().or(() -> kepala), hasil.pimpinan().or(() -> kepala), false);
    }

    private Paket paket(Susunan susunan) {
        return regulasi.paket(susunan.regulasi()).orElseThrow();
    }
}

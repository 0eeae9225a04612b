package id.tatakerja.organisasi.bagan;

import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.KelompokPenilai;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.Susunan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers the Pejabat Fungsional and Pelaksana of an instansi under the jabatan that assesses them. */
@Component
class KelompokMenurutPenilai {

    private final ObjectProvider<KelompokPenilai> sumber;

    KelompokMenurutPenilai(ObjectProvider<KelompokPenilai> sumber) {
        this.sumber = sumber;
    }

    /** Whether the place of the groups comes from computed kedudukan, not only from the unit of work. */
    boolean dihitung() {
        return sumber.getIfAvailable() != null;
    }

    /** Who assesses each person and who assigns, as the rules say; NIP to code of the jabatan. */
    Pola pola(Susunan susunan) {
        KelompokPenilai aturan = sumber.getIfAvailable();
        return aturan == null ? new Pola(Map.of(), Map.of()) : new Pola(aturan.penilai(susunan), aturan.pemberiTugas(susunan));
    }

    /** The same groups by code of the jabatan that assigns. */
    Map<String, Kelompok> dari(Susunan susunan, Pola pola) {
        return kelompok(susunan, pola.pemberiTugas());
    }

    /** Groups by code of the assessing jabatan; people without any leader above them are under the empty text. */
    Map<String, Kelompok> dari(Susunan susunan) {
        KelompokPenilai aturan = sumber.getIfAvailable();
        return kelompok(susunan, aturan == null ? Map.of() : aturan.penilai(susunan));
    }

    private static Map<String, Kelompok> kelompok(Susunan susunan, Map<String, String> penilai) {
        var anggota = new LinkedHashMap<String, List<Kelompok.Anggota>>();
        for (PegawaiSusunan p : susunan.pegawai()) {
            susunan.jabatanDefinitif(p.nip()).filter(KelompokMenurutPenilai::berkelompok).ifPresent(j -> {
                String atas = Optional.ofNullable(penilai.get(p.nip()))
                        .filter(kode -> susunan.jabatan(kode).isPresent())
                        .or(() -> pemimpinTerdekat(susunan, j))
                        .orElse("");
                anggota.computeIfAbsent(atas, k -> new ArrayList<>()).add(new Kelompok.Anggota(p, j));
            });
        }
        var hasil = new LinkedHashMap<String, Kelompok>();
        anggota.forEach((kode, orang) -> hasil.put(kode, new Kelompok(kode, orang)));
        return hasil;
    }

    private static boolean berkelompok(JabatanSusunan jabatan) {
        return jabatan.jenis().kelompok() == JenisJabatan.Kelompok.NONMANAJERIAL && !jabatan.memimpin();
    }

    private static Optional<String> pemimpinTerdekat(Susunan susunan, JabatanSusunan jabatan) {
        return susunan.garis(jabatan.unit()).stream()
                .flatMap(u -> susunan.pemimpin(u.kode()).stream())
                .map(JabatanSusunan::kode)
                .findFirst();
    }
}

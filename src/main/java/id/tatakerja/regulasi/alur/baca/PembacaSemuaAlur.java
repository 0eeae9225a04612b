package id.tatakerja.regulasi.alur.baca;

import id.tatakerja.regulasi.TabelLingkup;
import id.tatakerja.regulasi.TabelLingkup.Mekanisme;
import id.tatakerja.regulasi.TabelPenetapanTim;
import id.tatakerja.regulasi.alur.Alur;
import id.tatakerja.regulasi.alur.RagamAlur;
import id.tatakerja.regulasi.alur.Tindakan;
import id.tatakerja.regulasi.baca.Catatan;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds the mechanisms of a pack against its tables: each that is offered has its file, and none is without use. */
public final class PembacaSemuaAlur {

    private final Map<String, Alur> alur;
    private final Set<String> berkas;
    private final Catatan catatan;

    /**
     * For a pack.
     *
     * @param alur mechanisms that could be read, by code
     * @param berkas codes of all files, also of those that could not be read
     * @param catatan where faults go
     */
    public PembacaSemuaAlur(Map<String, Alur> alur, Set<String> berkas, Catatan catatan) {
        this.alur = alur;
        this.berkas = berkas;
        this.catatan = catatan;
    }

    /** Compares with the table of distances and that of team decrees. */
    public void bandingkan(TabelLingkup lingkup, TabelPenetapanTim tim) {
        var dipakai = lingkup.baris().stream().map(TabelLingkup.Baris::mekanisme).filter(m -> m != Mekanisme.TIDAK_TERSEDIA)
                .collect(Collectors.toCollection(TreeSet::new));
        for (var b : lingkup.baris()) {
            if (b.mekanisme() != Mekanisme.TIDAK_TERSEDIA && !lengkap(b.mekanisme())) {
                catatan.salah("lingkup.csv", b.barisBerkas(), "mekanisme " + b.mekanisme().kode() + " tidak punya berkas; tambahkan alur/"
                        + b.mekanisme().kode() + ".bpmn, atau dua berkas berakhiran -pemilik dan -asal");
            }
        }
        alur.values().stream().filter(a -> !dipakai.contains(a.mekanisme())).forEach(
                a -> catatan.salah(a.berkas(), 1, "mekanisme ini tidak disebut lingkup.csv; tambahkan di sana atau hapus berkasnya"));
        alur.values().stream().filter(a -> dipakai.contains(a.mekanisme())).forEach(a -> tim(a, lingkup, tim));
        dipakai.forEach(this::pasangan);
    }

    private boolean lengkap(Mekanisme m) {
        return berkas.contains(m.kode()) != (berkas.contains(m.kode() + RagamAlur.PEMILIK.akhiran()) && berkas.contains(m.kode() + RagamAlur.ASAL.akhiran()));
    }

    private void pasangan(Mekanisme m) {
        var pemilik = Optional.ofNullable(alur.get(m.kode() + RagamAlur.PEMILIK.akhiran()));
        var asal = Optional.ofNullable(alur.get(m.kode() + RagamAlur.ASAL.akhiran()));
        if (pemilik.isPresent() && asal.isPresent()) {
            PemeriksaPasangan.periksa(pemilik.get(), asal.get(), catatan);
        }
    }

    // a decree is an act of the mechanism if and only if the table of decrees names one for its distance
    private void tim(Alur a, TabelLingkup lingkup, TabelPenetapanTim tim) {
        var tindak = a.tindak().stream().filter(t -> t.tindakan() == Tindakan.TETAPKAN_TIM).findFirst();
        lingkup.baris().stream().filter(b -> b.mekanisme() == a.mekanisme()).forEach(b -> {
            var baris = tim.baris().stream().filter(t -> t.lingkup().contains(b.lingkup())).toList();
            if (tindak.isPresent() && baris.stream().noneMatch(TabelPenetapanTim.Baris::ditetapkan)) {
                catatan.salah(a.berkas(), tindak.get().baris(), "TETAPKAN_TIM tanpa baris penetapan bagi " + b.lingkup() + " dalam penetapan-tim.csv; tambahkan barisnya atau hapus tindakannya");
            }
            if (tindak.isEmpty() && b.cara() == TabelLingkup.Cara.PENUNJUKAN && (a.ragam() == RagamAlur.UTUH || a.ragam() == RagamAlur.PEMILIK)
                    && baris.stream().anyMatch(s -> s.ditetapkan() && s.perintah().contains(false))) {
                catatan.salah(a.berkas(), 1, "tim pada " + b.lingkup() + " ditetapkan menurut penetapan-tim.csv, tetapi mekanisme ini tidak punya TETAPKAN_TIM; tambahkan");
            }
            tindak.ifPresent(t -> baris.stream().filter(TabelPenetapanTim.Baris::ditetapkan).filter(s -> s.perintah().contains(false))
                    .filter(s -> s.oleh().stream().noneMatch(t.peran()::contains))
                    .forEach(s -> catatan.salah(a.berkas(), t.baris(), "peran TETAPKAN_TIM tidak memuat penetap pada penetapan-tim.csv baris " + s.barisBerkas() + "; samakan")));
        });
    }
}

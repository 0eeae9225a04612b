package id.tatakerja.alur;

import id.tatakerja.regulasi.alur.AkhirAlur;
import id.tatakerja.regulasi.alur.Alur;
import id.tatakerja.regulasi.alur.Data;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.Langkah;
import id.tatakerja.regulasi.alur.Penanda;
import id.tatakerja.regulasi.alur.RagamAlur;
import id.tatakerja.regulasi.alur.Simpul;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A case in memory: one record within a government, or two that exchange letters at once. */
final class KasusUji {

    private final List<Sisi> sisi = new ArrayList<>();
    private final Optional<Alur> alurAsal;
    private final Data data;

    private static final class Sisi {
        private final Perjalanan perjalanan;
        private Penanda penanda;
        private Optional<AkhirAlur> akhir = Optional.empty();

        Sisi(Perjalanan perjalanan, Penanda penanda) {
            this.perjalanan = perjalanan;
            this.penanda = penanda;
        }
    }

    KasusUji(Alur alur, Optional<Alur> asal, Data data) {
        this.alurAsal = asal;
        this.data = data;
        var perjalanan = asal.map(a -> Perjalanan.bersama(alur, data, a)).orElseGet(() -> Perjalanan.sendiri(alur, data));
        var mula = perjalanan.mulai();
        sisi.add(new Sisi(perjalanan, mula.penanda()));
    }

    /** The open acts of both sides; an act of several persons once. */
    List<Simpul.Tindak> terbuka() {
        return sisi.stream().flatMap(s -> s.perjalanan.alur().graf().terbuka(s.penanda).stream()).distinct()
                .filter(Simpul.Tindak.class::isInstance).map(Simpul.Tindak.class::cast).toList();
    }

    /** Does an act; by all persons, where each must. */
    void lakukan(Simpul.Tindak tindak, Hasil hasil) {
        var yang = sisi.stream().filter(s -> s.perjalanan.alur().graf().terbuka(s.penanda).contains(tindak)).findFirst().orElseThrow();
        for (var kali = tindak.perPegawai() ? data.jumlahPegawai() : 1; kali > 0; kali--) {
            terapkan(yang, yang.perjalanan.maju(yang.penanda, tindak.id(), hasil));
        }
    }

    private void terapkan(Sisi yang, Langkah langkah) {
        yang.penanda = langkah.penanda();
        langkah.akhir().ifPresent(a -> yang.akhir = Optional.of(a.keadaan()));
        for (var kiriman : langkah.kiriman()) {
            if (sisi.size() == 1) {
                var perjalanan = Perjalanan.bersama(alurAsal.orElseThrow(), data, yang.perjalanan.alur());
                var lawan = new Sisi(perjalanan, perjalanan.mulai().penanda());
                sisi.add(lawan);
                continue;
            }
            var lawan = sisi.get(0) == yang ? sisi.get(1) : sisi.get(0);
            lawan.perjalanan.alur().graf().terbuka(lawan.penanda).stream()
                    .filter(s -> s instanceof Simpul.Tunggu t && t.pesan() == kiriman.pesan()).findFirst()
                    .ifPresent(s -> terapkan(lawan, lawan.perjalanan.maju(lawan.penanda, s.id(), kiriman.hasil())));
        }
    }

    boolean selesai() {
        return sisi.stream().allMatch(s -> s.penanda.kosong());
    }

    /** How each side ended, the owner's first. */
    List<AkhirAlur> akhir() {
        return sisi.stream().flatMap(s -> s.akhir.stream()).toList();
    }

    static KasusUji dari(id.tatakerja.regulasi.Paket paket, String mekanisme, Data data) {
        return paket.alur(mekanisme).map(a -> new KasusUji(a, Optional.empty(), data)).orElseGet(() -> new KasusUji(
                paket.alur(mekanisme + RagamAlur.PEMILIK.akhiran()).orElseThrow(), paket.alur(mekanisme + RagamAlur.ASAL.akhiran()), data));
    }
}

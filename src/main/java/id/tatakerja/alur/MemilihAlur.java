package id.tatakerja.alur;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.TabelLingkup.Cara;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.TabelLingkup.Mekanisme;
import id.tatakerja.regulasi.alur.Alur;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.RagamAlur;
import org.springframework.stereotype.Component;

/** Chooses the mechanism of a regulation for a way of assigning and a distance; the whole space of both is covered. */
@Component
public final class MemilihAlur {

    /**
     * The mechanism for two sides as the instansi has set what its regulation leaves open, or the refusal with its citation.
     *
     * @param orang how many people are asked for, at least 1
     */
    public PilihanAlur pilih(Pihak pihak, Cara cara, Bentuk bentuk, Lingkup lingkup, int orang) {
        var pengaturan = pihak.pengaturan();
        return pengaturan.ditutup(cara, lingkup).or(() -> pengaturan.wajibTim(cara, bentuk, lingkup, orang))
                .<PilihanAlur>map(PilihanAlur.TidakTersedia::new)
                .orElseGet(() -> pilih(pihak.paket(), cara, lingkup, cara == Cara.PENUNJUKAN && pihak.perluPenempatan()));
    }

    /** The mechanism for people of another government, or the refusal with its citation. */
    public PilihanAlur lintasInstansi(Susunan susunan, Paket paket, Cara cara, Bentuk bentuk) {
        return new PengaturanAlur(susunan, paket).wajibTim(cara, bentuk, Lingkup.LINTAS_INSTANSI, 1)
                .<PilihanAlur>map(PilihanAlur.TidakTersedia::new)
                .orElseGet(() -> pilih(paket, cara, Lingkup.LINTAS_INSTANSI, false));
    }

    /**
     * The mechanism, or the refusal with its citation.
     *
     * @param perluPenempatan whether the person must first be brought under the leader; only regulations with a mechanism for it
     *         tell the difference
     */
    public PilihanAlur pilih(Paket paket, Cara cara, Lingkup lingkup, boolean perluPenempatan) {
        var baris = paket.lingkup().untuk(cara, lingkup);
        if (baris.mekanisme() == Mekanisme.TIDAK_TERSEDIA) {
            return new PilihanAlur.TidakTersedia(Penolakan.menurut("ALUR_TIDAK_TERSEDIA", baris.penjelasan(), baris.dasar()));
        }
        return new PilihanAlur.Tersedia(utama(paket, baris.mekanisme(), perluPenempatan), baris);
    }

    private static Alur utama(Paket paket, Mekanisme mekanisme, boolean perluPenempatan) {
        var penempatan = perluPenempatan ? paket.alur(mekanisme, RagamAlur.PENEMPATAN) : java.util.Optional.<Alur>empty();
        return penempatan
                .or(() -> paket.alur(mekanisme, RagamAlur.UTUH))
                .or(() -> paket.alur(mekanisme, RagamAlur.PEMILIK))
                .orElseThrow(() -> new IllegalStateException("Paket " + paket.kode() + " tanpa " + mekanisme.kode()));
    }

    /**
     * The home side's part, run under the home government's own regulation, or the refusal when that regulation knows none.
     *
     * @param paket the home government's regulation
     */
    public PilihanAlur pihakAsal(Paket paket) {
        var baris = paket.lingkup().untuk(Cara.PENUNJUKAN, Lingkup.LINTAS_INSTANSI);
        return paket.alur(baris.mekanisme(), RagamAlur.ASAL)
                .<PilihanAlur>map(alur -> new PilihanAlur.Tersedia(alur, baris))
                .orElseGet(() -> new PilihanAlur.TidakTersedia(Penolakan.menurut("ALUR_TIDAK_TERSEDIA", baris.penjelasan(), baris.dasar())));
    }
}

package id.tatakerja.penugasan;

import id.tatakerja.alur.AturanTim;
import id.tatakerja.alur.PenetapTim;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.TabelTim;
import id.tatakerja.regulasi.TabelTim.JenisSyarat;
import id.tatakerja.regulasi.TabelTim.PeranTim;
import id.tatakerja.regulasi.TabelTim.Sifat;
import java.util.List;
import java.util.Optional;

/**
 * What the last step asks of a team, as the regulation of the instansi and the distance call for it.
 *
 * @param ketua who may head it, people of the owning unit first
 * @param aturanKetua what the regulation says of the head
 * @param penanggungJawab who may be Penanggung Jawab Tim; empty where the regulation knows none
 * @param aturanPenanggungJawab what the regulation says of that role
 * @param tanyaTujuan whether the purpose decides who decrees it
 * @param tanyaPerintah whether a law that orders a Keputusan decides who decrees it
 * @param penetapan how it comes to be, in a sentence
 * @param dasar citations of that
 * @param terbuka teams of the unit that people may join
 * @param anjuran number of who is to head it unless another is chosen, empty for nobody
 * @param pengenalan what must be found out before, where the regulation wants it
 */
public record TimForm(
        List<AturanTim.Calon> ketua, TabelTim.Peran aturanKetua, List<AturanTim.Calon> penanggungJawab, TabelTim.Peran aturanPenanggungJawab,
        boolean tanyaTujuan, boolean tanyaPerintah, String penetapan, List<Kutipan> dasar, List<TimPenugasan.Kartu> terbuka,
        String anjuran, Optional<TabelTim.Syarat> pengenalan) {

    /** Whether the regulation knows a Penanggung Jawab Tim. */
    public boolean adaPenanggungJawab() {
        return aturanPenanggungJawab.sifat() != Sifat.TIDAK_ADA;
    }

    /** Whether the purpose is asked for itself, although the same office decrees the team whatever it is. */
    private static boolean tujuanSaja(AturanTim aturan, Rencana r) {
        return aturan.syarat(JenisSyarat.TUJUAN).isPresent() && !PenetapTim.tujuanDitanya(r.pihak().susunan(), r.pihak().paket(), r.lingkup());
    }

    static TimForm dari(Rencana r, TimPenugasan tim) {
        var aturan = PemeriksaTim.aturan(r);
        var s = r.pihak().susunan();
        var t = r.isian().tim().orElseThrow();
        var oleh = PenetapTim.untuk(r.pihak().paket(), r.lingkup(), t.perintah(), t.tujuan());
        return new TimForm(
                aturan.calon(PeranTim.KETUA, r.isian().pegawai()), aturan.peran(PeranTim.KETUA), aturan.calon(PeranTim.PENANGGUNG_JAWAB, r.isian().pegawai()),
                aturan.peran(PeranTim.PENANGGUNG_JAWAB), PenetapTim.tujuanDitanya(s, r.pihak().paket(), r.lingkup()) || tujuanSaja(aturan, r),
                PenetapTim.perintahDitanya(s, r.pihak().paket(), r.lingkup()), oleh.penjelasan(), oleh.dasar(), tim.terbuka(s.instansi(), r.isian().unitPemilik()),
                aturan.calon(PeranTim.KETUA, r.isian().pegawai()).stream().filter(c -> r.penyetaraan().contains(c.nip())).findFirst().map(AturanTim.Calon::nomor).orElse(""),
                aturan.syarat(JenisSyarat.PENGENALAN));
    }
}

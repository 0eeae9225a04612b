package id.tatakerja.evaluasi;

import id.tatakerja.alur.MembacaPihak;
import id.tatakerja.alur.PenentuPeran;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.bersama.Dasar;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.kedudukan.MembacaAtasan;
import id.tatakerja.kedudukan.TempatKerja;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.penugasan.MelihatPenugasan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.TabelRantai;
import id.tatakerja.regulasi.alur.AlurRantai;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.timkerja.MelihatTim;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Which chain a result climbs, and who stands in it today, as the regulation of the assignment says. */
@Service
class MenentukanRantai {

    private final SusunanSesaat pembaca;
    private final Regulasi regulasi;
    private final MembacaAtasan atasan;
    private final MembacaPihak pihak;

    MenentukanRantai(SusunanSesaat pembaca, Regulasi regulasi, MembacaAtasan atasan, MembacaPihak pihak) {
        this.pembaca = pembaca;
        this.regulasi = regulasi;
        this.atasan = atasan;
        this.pihak = pihak;
    }

    /** A chain with the offices of today. */
    record Terpilih(AlurRantai alur, String kodeAlur, String unit, Dasar dasar, List<Peninjau> peninjau) {}

    /** The mechanism of a review. */
    AlurRantai alur(Evaluasi e) {
        return paket(e.paket()).alurRantai(e.alur()).orElseThrow();
    }

    private Paket paket(String kode) {
        return regulasi.paket(kode).orElseThrow(() -> Penolakan.tidakMemenuhi(
                "REGULASI_TIDAK_DIKENAL", "Peraturan penugasan ini tidak terpasang lagi. Hubungi administrator.").sebagaiException());
    }

    /**
     * The chain for a result.
     *
     * @param p the assignment
     * @param tim its team, where it has one
     * @param nip who hands in
     * @throws id.tatakerja.bersama.DitolakException 422 {@code RANTAI_TIDAK_DIATUR} where the regulation says nothing of this place
     */
    Terpilih tentukan(MelihatPenugasan.Ringkas p, Optional<MelihatTim.Ringkas> tim, String nip) {
        var susunan = pembaca.kini(p.instansi());
        var paket = paket(p.paket());
        var unit = unit(susunan, p, tim, nip);
        var tempat = TempatKerja.di(paket, susunan, unit, Optional.of(nip)).orElseThrow(() -> Penolakan.tidakMemenuhi(
                "RANTAI_TIDAK_DIATUR", "Unit pemilik kinerja tidak berada di bawah perangkat daerah mana pun, sehingga peninjau hasilnya tidak dapat ditentukan. "
                        + "Perbaiki induk unit pada data organisasi.").sebagaiException());
        var rantai = paket.rantai().untuk(tempat.masukan(), p.bentuk(), kunci -> nilai(paket, susunan, kunci));
        if (!rantai.diatur()) {
            throw Penolakan.menurut(
                            "RANTAI_TIDAK_DIATUR", rantai.penjelasan() + " Hasilnya disampaikan kepada pimpinan unit pemilik kinerja, yang menutup penugasan ini dengan catatan.",
                            rantai.dasar())
                    .sebagaiException();
        }
        var kodeAlur = AlurRantai.kode(rantai, nilai(paket, susunan, TabelRantai.KUNCI_PENGEMBALIAN));
        var alur = paket.alurRantai(kodeAlur).orElseThrow();
        Map<String, String> masukan = tempat.fakta().entrySet().stream().collect(Collectors.toMap(e -> e.getKey().name(), Map.Entry::getValue));
        var pencari = new PencariPeninjau(
                susunan, tempat, unit, penilai(susunan, p, tim, nip), pimpinan(paket, p), tim.flatMap(MelihatTim.Ringkas::penanggungJawab), nip);
        return new Terpilih(
                alur, kodeAlur, unit, paket.dasar("rantai-evaluasi", rantai.kode(), masukan, rantai.dasar()),
                new PenyusunPeninjau(paket, rantai, tempat, pencari).susun());
    }

    /** Where the work sits: the unit that owns it, or the person's own unit within it. */
    static String unit(Susunan susunan, MelihatPenugasan.Ringkas p, Optional<MelihatTim.Ringkas> tim, String nip) {
        return switch (p.bentuk()) {
            case TIM -> tim.map(MelihatTim.Ringkas::unitPemilik).orElse(p.unitPemilik());
            case INDIVIDU -> TempatKerja.unit(susunan, nip).filter(u -> susunan.dalam(u, p.unitPemilik())).orElse(p.unitPemilik());
        };
    }

    private static String nilai(Paket paket, Susunan susunan, String kunci) {
        return paket.pengaturan(kunci).map(s -> susunan.pengaturan("", kunci).orElse(s.bawaan())).orElse(TabelRantai.PENGEMBALIAN_MENURUT_BACAAN);
    }

    /** Pejabat Penilai Kinerja of the person; of a team that of its head, or else of those who work in the owning unit. */
    private Optional<String> penilai(Susunan susunan, MelihatPenugasan.Ringkas p, Optional<MelihatTim.Ringkas> tim, String nip) {
        var orang = Optional.ofNullable(atasan.pegawai(susunan, List.of(nip)).get(nip)).flatMap(MembacaAtasan.Atasan::penilai);
        var pemilik = tim.map(MelihatTim.Ringkas::unitPemilik).orElse(p.unitPemilik());
        return p.bentuk() == Bentuk.TIM && !dariPemilik(susunan, pemilik, nip)
                ? atasan.unit(susunan, pemilik).penilai().or(() -> orang)
                : orang.or(() -> atasan.unit(susunan, pemilik).penilai());
    }

    private static boolean dariPemilik(Susunan susunan, String pemilik, String nip) {
        return TempatKerja.unit(susunan, nip).filter(u -> susunan.dalam(u, pemilik)).isPresent();
    }

    /** The leader of the owning unit, as the mechanism of the assignment names him or her. */
    Optional<String> pimpinan(Paket paket, MelihatPenugasan.Ringkas p) {
        var sisi = pihak.seadanya(p.instansi(), p.unitPemilik(), List.of(), Optional.empty());
        return new PenentuPeran(sisi, paket.alur(p.alur()).orElseThrow(), p.lingkup()).cari(PeranAlur.PIMPINAN_PEMILIK).map(k -> k.kunci());
    }
}

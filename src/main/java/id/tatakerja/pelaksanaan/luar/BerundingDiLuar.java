package id.tatakerja.pelaksanaan.luar;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.arahan.MencatatKoordinasi;
import id.tatakerja.pelaksanaan.kendala.IsianKendala;
import id.tatakerja.pelaksanaan.kendala.KendalaLuarDikerjakan;
import id.tatakerja.pelaksanaan.kendala.MenanganiKendala;
import id.tatakerja.penugasan.MembacaHubungan;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The home side: obstacles that own people bring to the owner of the work, what own leaders do about them, and coordination. */
@Service
class BerundingDiLuar {

    private final RuangLuar ruang;
    private final MembacaHubungan hubungan;
    private final PembacaKerja pembaca;
    private final MencatatKoordinasi koordinasi;
    private final PekerjaLuar pekerja;
    private final SusunanSesaat susunan;

    BerundingDiLuar(
            RuangLuar ruang, MembacaHubungan hubungan, PembacaKerja pembaca, MencatatKoordinasi koordinasi, PekerjaLuar pekerja, SusunanSesaat susunan) {
        this.susunan = susunan;
        this.ruang = ruang;
        this.hubungan = hubungan;
        this.pembaca = pembaca;
        this.koordinasi = koordinasi;
        this.pekerja = pekerja;
    }

    /**
     * Brings an obstacle to who leads the unit that owns the work, and where several leaders must work together also to those at home.
     *
     * @throws id.tatakerja.bersama.DitolakException 404, 403, 409, 422 as for the own people
     */
    long kendala(Pelaku pelaku, long penugasan, MenanganiKendala.Permintaan minta) {
        var l = ruang.tulis(pelaku, penugasan);
        var isian = new Isian();
        var isi = IsianKendala.periksa(isian, minta, l.hari());
        isian.tuntas();
        return ruang.kirim(pelaku, l, "judul", () -> new KirimanLuar.KendalaBaru(isi));
    }

    /** Records a coordination at every stage: the owner has it by name, a team or an official at home is told. */
    long koordinasi(Pelaku pelaku, long penugasan, MencatatKoordinasi.Permintaan minta) {
        var l = ruang.tulis(pelaku, penugasan);
        return ruang.kirim(pelaku, l, "hal", () -> {
            var p = koordinasi.diRumah(pembaca.hak(pelaku, penugasan), minta);
            return new KirimanLuar.KoordinasiBaru(
                    Objects.requireNonNull(p.tahap()), Objects.requireNonNull(p.tanggal()), Objects.requireNonNull(p.hal()), Objects.requireNonNullElse(p.hasil(), ""),
                    Objects.requireNonNull(p.pihak()));
        });
    }

    /** Own teams with which the person can coordinate: those of the unit in which he or she works. */
    @Transactional(readOnly = true)
    public List<Kerja> tim(Pelaku pelaku) {
        var kode = pelaku.instansi().orElse("");
        return pelaku.nip().flatMap(susunan.kini(kode)::jabatanDefinitif).stream().flatMap(j -> pembaca.dariUnit(kode, Set.of(j.unit())).stream()).filter(Kerja::bertim).toList();
    }

    /** What an own leader decided or followed up goes to the owner, with the act that decided it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void dikerjakan(KendalaLuarDikerjakan k) {
        hubungan.milik(k.instansi(), k.penugasan()).ifPresent(h -> {
            ruang.catat(h, k.nip(), k.nama(), k.nip().isEmpty() ? k.sebutan() : k.nip(), new KirimanLuar.TindakLanjut(k.giliran(), k.status(), k.uraian(), k.sebutan(), k.tuntas()));
            pekerja.adaKiriman();
        });
    }
}

package id.tatakerja.penugasan;

import id.tatakerja.alur.MembacaPihak;
import id.tatakerja.alur.MemilihAlur;
import id.tatakerja.alur.PenentuPeran;
import id.tatakerja.alur.Perjalanan;
import id.tatakerja.alur.PilihanAlur;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.penugasan.lintas.Kiriman;
import id.tatakerja.penugasan.lintas.Pasangan;
import id.tatakerja.penugasan.lintas.PasanganRepository;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.TabelLingkup.Cara;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.alur.Alur;
import id.tatakerja.regulasi.alur.Data;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.RagamAlur;
import id.tatakerja.regulasi.alur.SisiAlur;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Opens the home side's own record of a request of another government, under its own regulation, at the first act of that. */
@Service
class MembukaKasusAsal {

    private final PenugasanRepository repository;
    private final PasanganRepository pasangan;
    private final MenjalankanAlur menjalankan;
    private final MemilihAlur pemilih;
    private final Regulasi regulasi;
    private final SusunanSesaat susunan;
    private final MembacaPihak pembaca;
    private final PihakKasus pihak;

    MembukaKasusAsal(
            PenugasanRepository repository, PasanganRepository pasangan, MenjalankanAlur menjalankan, MemilihAlur pemilih, Regulasi regulasi,
            SusunanSesaat susunan, MembacaPihak pembaca, PihakKasus pihak) {
        this.repository = repository;
        this.pasangan = pasangan;
        this.menjalankan = menjalankan;
        this.pemilih = pemilih;
        this.regulasi = regulasi;
        this.susunan = susunan;
        this.pembaca = pembaca;
        this.pihak = pihak;
    }

    /** A record just opened. */
    record Dibuka(Kasus kasus, Pasangan pasangan) {}

    private record Dituju(List<String> pegawai, Optional<String> unit) {}

    Dibuka buka(Kiriman k, IsiKiriman isi) {
        var kini = susunan.kini(k.tujuan());
        var paket = regulasi.paket(kini.regulasi()).orElseThrow();
        var pilihan = switch (pemilih.pihakAsal(paket)) {
            case PilihanAlur.Tersedia tersedia -> tersedia;
            case PilihanAlur.TidakTersedia(var penolakan) -> throw penolakan.sebagaiException();
        };
        var alur = pilihan.alur();
        var dituju = dituju(kini, isi, alur);
        var isian = isian(isi.isian(), dituju);
        var data = new Data(isian.bentuk(), isian.pegawai().isEmpty() ? isian.jumlah() : isian.pegawai().size());
        var perjalanan = regulasi.paket(isi.paket()).flatMap(p -> p.alur(alur.mekanisme(), RagamAlur.PEMILIK)).map(lain -> Perjalanan.bersama(alur, data, lain))
                .orElseGet(() -> Perjalanan.sendiri(alur, data));
        var mulai = perjalanan.mulai();
        var dasar = paket.dasar(
                "lingkup", Cara.PENUNJUKAN + "/" + Lingkup.LINTAS_INSTANSI, Map.of("cara", Cara.PENUNJUKAN.name(), "lingkup", Lingkup.LINTAS_INSTANSI.name()),
                pilihan.baris().dasar());
        var id = repository.tambah(k.tujuan(), dasar, alur.kode(), Lingkup.LINTAS_INSTANSI, isian, alur.graf().teks(mulai.penanda()), "", "");
        var lain = new Pasangan(
                id, k.tujuan(), SisiAlur.ASAL, k.instansi(), isi.nama(), k.hubungan(), isi.paket(), isi.jabatan(), isi.diminta(), isi.unit(), false);
        pasangan.tambah(lain);
        var kasus = repository.kunci(k.tujuan(), id).orElseThrow();
        menjalankan.bukaAwal(kasus, mulai, () -> pihak.peran(kasus, pihak.baca(kasus)));
        return new Dibuka(kasus, lain);
    }

    private static Isian isian(Isian i, Dituju dituju) {
        return new Isian(
                i.cara(), i.bentuk(), i.sifat(), i.judul(), i.maksudTujuan(), i.kompetensi(), i.ekspektasi(), i.mulai(), i.selesai(), i.pengaturanLain(),
                i.pertimbangan(), i.unitPemilik(), dituju.pegawai(), dituju.unit(), i.jumlah(), Optional.empty(), i.tim(), i.penuhWaktu(), i.kebutuhan());
    }

    /** The people asked for, where one way serves all of them; else the unit, and the home side names them itself. */
    private Dituju dituju(Susunan kini, IsiKiriman isi, Alur alur) {
        var ada = isi.diminta().stream().filter(n -> kini.pegawai(n).isPresent()).toList();
        var unit = UnitDisebut.cari(kini, isi.unit());
        if (ada.isEmpty()) {
            return new Dituju(List.of(), unit);
        }
        try {
            var sisi = pembaca.asal(kini.instansi(), ada, Optional.empty());
            MerencanakanPenugasan.wajibKedudukan(sisi);
            var peran = new PenentuPeran(sisi, alur, Lingkup.LINTAS_INSTANSI);
            alur.tindak().stream().map(t -> t.peran().getFirst()).filter(p -> p != PeranAlur.PEGAWAI).distinct().forEach(peran::wajib);
            return new Dituju(ada, Optional.empty());
        } catch (DitolakException tidakSejalan) {
            return new Dituju(List.of(), unit.or(() -> kini.jabatanDefinitif(ada.getFirst()).map(j -> j.unit())));
        }
    }
}

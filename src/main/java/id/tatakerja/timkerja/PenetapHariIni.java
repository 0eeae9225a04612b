package id.tatakerja.timkerja;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.AturanTim;
import id.tatakerja.alur.MembacaPihak;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.PenentuPeran;
import id.tatakerja.alur.PenetapTim;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.naskah.Penanda;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.alur.PeranAlur;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the offices of a team today: who leads the unit that owns it, and who decrees its changes. */
@Component
class PenetapHariIni {

    private final MembacaPihak pembaca;
    private final SusunanSesaat susunan;
    private final PemegangHariIni pemegang;
    private final Regulasi regulasi;

    PenetapHariIni(MembacaPihak pembaca, SusunanSesaat susunan, PemegangHariIni pemegang, Regulasi regulasi) {
        this.susunan = susunan;
        this.pembaca = pembaca;
        this.pemegang = pemegang;
        this.regulasi = regulasi;
    }

    /**
     * The offices of a team.
     *
     * @param paket its regulation
     * @param susunan the instansi today
     * @param penetap how it comes to be and is changed
     * @param pimpinan the leader of the owning unit, where there is one
     * @param boleh offices that may change it, the first unless another does
     */
    record Kantor(Paket paket, Susunan susunan, PenetapTim penetap, Optional<Pemegang> pimpinan, List<Pemegang> boleh) {

        /** What the regulation says of its people. */
        AturanTim aturan(Tim tim) {
            return new AturanTim(susunan, paket, tim.lingkup(), tim.unitPemilik());
        }

        /** The offices that may change it, in words. */
        String sebutan() {
            return boleh.stream().map(p -> nama(susunan, p)).distinct().collect(Collectors.joining(" atau "));
        }
    }

    /**
     * Somebody who changes a team.
     *
     * @param penanda who signs
     * @param sebutan title of the office on the day
     * @param nama name of the person
     * @param pengguna user name
     */
    record Pengubah(Penanda penanda, String sebutan, String nama, String pengguna) {}

    Kantor kantor(Tim tim) {
        var paket = regulasi.paket(tim.paket()).orElseThrow();
        var milik = susunan.kini(tim.instansi());
        if (milik.unit(tim.unitPemilik()).isEmpty()) {
            // a team of another government, to which people were lent: its offices are not here
            return new Kantor(paket, milik, PenetapTim.untuk(paket, tim.lingkup(), tim.perintah(), tim.tujuan()), Optional.empty(), List.of());
        }
        var pihak = pembaca.seadanya(tim.instansi(), tim.unitPemilik(), List.of(), Optional.empty());
        var peran = new PenentuPeran(pihak, paket.alur(tim.alur()).orElseThrow(), tim.lingkup());
        var penetap = PenetapTim.untuk(paket, tim.lingkup(), tim.perintah(), tim.tujuan());
        var oleh = penetap.oleh().isEmpty() ? List.of(PeranAlur.PIMPINAN_PEMILIK) : penetap.oleh();
        return new Kantor(
                paket, pihak.susunan(), penetap, peran.cari(PeranAlur.PIMPINAN_PEMILIK), oleh.stream().flatMap(p -> peran.cari(p).stream()).distinct().toList());
    }

    /** The person as one of those who may change the team; empty when he or she may not today. */
    Optional<Pengubah> pengubah(Pelaku pelaku, Kantor kantor) {
        var kunci = pemegang.dari(pelaku).sebutan();
        return kantor.boleh().stream().filter(p -> kunci.containsKey(p.kunci())).findFirst().map(p -> new Pengubah(
                switch (p) {
                    case Pemegang.Jabatan(var kode) -> new Penanda.Pejabat(kode, pelaku.nip().orElse(""));
                    case Pemegang.Pegawai(var nip) -> new Penanda.Pribadi(nip);
                    case Pemegang.Pembina() -> new Penanda.Pembina();
                },
                kunci.getOrDefault(p.kunci(), ""), pelaku.nama(), pelaku.namaPengguna()));
    }

    /** An office with its holder of today. */
    static String nama(Susunan s, Pemegang p) {
        return switch (p) {
            case Pemegang.Jabatan(var kode) -> s.jabatan(kode).map(j -> j.nama()).orElse(kode)
                    + s.pemangku(kode).stream().findFirst().map(o -> " (" + o.pegawai().namaLengkap() + ")").orElse(" (jabatan kosong)");
            case Pemegang.Pegawai(var nip) -> s.pegawai(nip).map(o -> o.namaLengkap()).orElse("Pegawai");
            case Pemegang.Pembina() -> PeranAlur.BUPATI.sebutan();
        };
    }
}

package id.tatakerja.alur;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.kedudukan.MembacaAtasan;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.Regulasi;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reads the two sides of an assignment as they are today. */
@Service
public class MembacaPihak {

    private final SusunanSesaat pembaca;
    private final MembacaAtasan atasan;
    private final Instansi.Pembaca instansi;
    private final Regulasi regulasi;

    MembacaPihak(SusunanSesaat pembaca, MembacaAtasan atasan, Instansi.Pembaca instansi, Regulasi regulasi) {
        this.pembaca = pembaca;
        this.atasan = atasan;
        this.instansi = instansi;
        this.regulasi = regulasi;
    }

    /**
     * The sides.
     *
     * @param kodeInstansi code of the tenant
     * @param unitPemilik the unit that owns the work
     * @param nip people asked for; may be empty where a unit is named
     * @param unitAsal the unit asked, where no people are named
     * @throws id.tatakerja.bersama.DitolakException 422 for an unknown unit or person, for people whom the regulation does not place
     */
    public Pihak baca(String kodeInstansi, String unitPemilik, List<String> nip, Optional<String> unitAsal) {
        return baca(pembaca.kini(kodeInstansi), unitPemilik, nip, unitAsal);
    }

    /** The same with those of the people who are still there: a refusal is written even when somebody has moved away. */
    public Pihak seadanya(String kodeInstansi, String unitPemilik, List<String> nip, Optional<String> unitAsal) {
        var susunan = pembaca.kini(kodeInstansi);
        return baca(susunan, unitPemilik, List.copyOf(atasan.pegawai(susunan, nip).keySet()), unitAsal);
    }

    /**
     * The home side of a request of another government. Where it names neither people nor a unit, it lies with the unit of the Pejabat yang
     * Berwenang until somebody says whose it is.
     *
     * @throws id.tatakerja.bersama.DitolakException as {@link #baca}, also 422 {@code PERAN_KOSONG} where no unit can be told
     */
    public Pihak asal(String kodeInstansi, List<String> nip, Optional<String> unitAsal) {
        var susunan = pembaca.kini(kodeInstansi);
        var tempat = unitAsal.filter(u -> susunan.unit(u).isPresent())
                .or(() -> nip.stream().findFirst().flatMap(susunan::jabatanDefinitif).map(j -> j.unit()))
                .or(() -> susunan.jabatan(instansi.wajib(kodeInstansi).pejabatYangBerwenang()).map(j -> j.unit()))
                .orElseThrow(() -> Penolakan.tidakMemenuhi(
                                "PERAN_KOSONG", "Pejabat yang Berwenang belum diatur pada instansi asal. Lengkapi pengaturannya lebih dahulu.")
                        .sebagaiException());
        return baca(susunan, tempat, nip, nip.isEmpty() ? Optional.of(tempat) : Optional.empty());
    }

    /** The same with those of the people who are still there. */
    public Pihak asalSeadanya(String kodeInstansi, List<String> nip, Optional<String> unitAsal) {
        return asal(kodeInstansi, List.copyOf(atasan.pegawai(pembaca.kini(kodeInstansi), nip).keySet()), unitAsal);
    }

    private Pihak baca(Susunan susunan, String unitPemilik, List<String> nip, Optional<String> unitAsal) {
        var paket = regulasi.paket(susunan.regulasi())
                .orElseThrow(() -> Penolakan.tidakMemenuhi("REGULASI_TIDAK_DIKENAL", "Peraturan instansi ini tidak terpasang. Hubungi administrator.")
                        .sebagaiException());
        if (susunan.unit(unitPemilik).isEmpty()) {
            throw Penolakan.tidakMemenuhi("UNIT_TIDAK_DIKENAL", "Unit pemilik kinerja tidak ada pada instansi ini. Pilih unit dari daftar.").sebagaiException();
        }
        unitAsal.filter(u -> susunan.unit(u).isEmpty()).ifPresent(_ -> {
            throw Penolakan.tidakMemenuhi("UNIT_TIDAK_DIKENAL", "Unit asal pegawai tidak ada pada instansi ini. Pilih unit dari daftar.").sebagaiException();
        });
        var orang = atasan.pegawai(susunan, nip);
        for (var satu : nip) {
            if (susunan.pegawai(satu).isEmpty()) {
                throw Penolakan.tidakMemenuhi("PEGAWAI_TIDAK_DIKENAL", "Salah satu NIP tidak bertugas pada instansi ini hari ini. Periksa NIP-nya.")
                        .sebagaiException();
            }
            if (!orang.containsKey(satu)) {
                throw Penolakan.tidakMemenuhi(
                                "BUKAN_FUNGSIONAL_ATAU_PELAKSANA",
                                "Penugasan diberikan kepada Pejabat Fungsional dan Pelaksana; " + susunan.pegawai(satu).orElseThrow().namaLengkap()
                                        + " tidak memegang jabatan itu.")
                        .sebagaiException();
            }
        }
        return new Pihak(
                susunan, paket, unitPemilik, atasan.unit(susunan, unitPemilik), orang, unitAsal, unitAsal.map(u -> atasan.unit(susunan, u)),
                instansi.wajib(susunan.instansi()).pejabatYangBerwenang());
    }
}

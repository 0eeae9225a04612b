package id.tatakerja.contoh.muat;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.contoh.baris.BarisPegawai;
import id.tatakerja.contoh.kabupaten.KabupatenContoh;
import java.util.Optional;
import java.util.Set;

/** Who acts while the examples are loaded: the same accounts that act on the pages, so that the audit trail reads alike. */
final class PelakuContoh {

    private PelakuContoh() {}

    static Pelaku administrator() {
        return new Pelaku("admin", "Administrator", Optional.empty(), Optional.empty(), Set.of(Peran.ADMINISTRATOR));
    }

    static Pelaku bagianOrganisasi(KabupatenContoh kabupaten) {
        return akun("organisasi-", "Bagian Organisasi " + kabupaten.nama(), kabupaten, Peran.BAGIAN_ORGANISASI);
    }

    static Pelaku bagianKepegawaian(KabupatenContoh kabupaten) {
        return akun("kepegawaian-", "Bagian Kepegawaian " + kabupaten.nama(), kabupaten, Peran.BAGIAN_KEPEGAWAIAN);
    }

    static Pelaku pembina(KabupatenContoh kabupaten) {
        return akun("bupati-", kabupaten.namaPembina(), kabupaten, Peran.PEJABAT_PEMBINA_KEPEGAWAIAN);
    }

    static Pelaku pegawai(KabupatenContoh kabupaten, BarisPegawai orang) {
        return new Pelaku(
                orang.nip(), orang.nama(), Optional.of(kabupaten.kode()), Optional.of(orang.nip()), Set.of(Peran.ASN));
    }

    private static Pelaku akun(String awalan, String nama, KabupatenContoh kabupaten, Peran peran) {
        return new Pelaku(awalan + kabupaten.kode(), nama, Optional.of(kabupaten.kode()), Optional.empty(), Set.of(peran));
    }
}

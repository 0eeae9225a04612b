package id.tatakerja.penugasan;

import id.tatakerja.bersama.Dasar;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.alur.Data;
import java.time.Instant;

/**
 * An assignment as it is stored.
 *
 * @param id number in the application
 * @param instansi code of the tenant
 * @param paket regulation under which it began
 * @param alur code of its mechanism
 * @param lingkup distance
 * @param isian what was asked for; its people are those of now
 * @param status state
 * @param penanda where it stands in its mechanism
 * @param pemohon key of the office of the first act
 * @param pemohonPengguna user name of the person of the first act
 * @param dasar ground of the mechanism
 * @param dibuat when it began
 */
record Kasus(
        long id,
        String instansi,
        String paket,
        String alur,
        Lingkup lingkup,
        Isian isian,
        StatusPenugasan status,
        String penanda,
        String pemohon,
        String pemohonPengguna,
        Dasar dasar,
        Instant dibuat) {

    /** What its letters and trail belong to. */
    String objek() {
        return objek(id);
    }

    static String objek(long id) {
        return "penugasan:" + id;
    }

    Data data() {
        return new Data(isian.bentuk(), isian.pegawai().isEmpty() ? isian.jumlah() : isian.pegawai().size());
    }

    Kasus untuk(java.util.List<String> pegawai) {
        return new Kasus(id, instansi, paket, alur, lingkup, isian.untuk(pegawai), status, penanda, pemohon, pemohonPengguna, dasar, dibuat);
    }

    Kasus keUnit(String unitAsal) {
        return new Kasus(id, instansi, paket, alur, lingkup, isian.keUnit(unitAsal), status, penanda, pemohon, pemohonPengguna, dasar, dibuat);
    }

    Kasus pada(String penandaBaru, StatusPenugasan statusBaru) {
        return new Kasus(id, instansi, paket, alur, lingkup, isian, statusBaru, penandaBaru, pemohon, pemohonPengguna, dasar, dibuat);
    }
}

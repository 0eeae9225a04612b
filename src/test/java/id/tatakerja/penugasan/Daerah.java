package id.tatakerja.penugasan;

import static id.tatakerja.penugasan.RuangKerja.hari;

import id.tatakerja.uji.KlienApi;

/**
 * A regency with a team within a unit and one across.
 *
 * @param pemohon unit whose leader begins the work within the unit
 * @param pimpinan unit whose leader leads it
 * @param pemilikLintas unit that owns the work across, whose leader or the one above leads it
 * @param pimpinanLintas unit whose leader leads that
 * @param asal unit of the people who come across
 */
record Daerah(RuangPenugasan r, RuangKerja k, String pemohon, String pimpinan, String pemilikLintas, String pimpinanLintas, String asal, long tim, long lintas) {

    KlienApi staf(String siapa) {
        return r.orang(r.staf.get(siapa));
    }

    String nip(String siapa) {
        return r.staf.get(siapa);
    }

    KlienApi ketua() {
        return staf("BIDANG-A1");
    }

    KlienApi pemimpin() {
        return r.kepala(pimpinan);
    }

    /** Office of the Pimpinan Unit Organisasi of somebody, as the kedudukan says. */
    String pimpinanDari(String siapa) {
        return r.organisasi().ambil("/pegawai/" + nip(siapa) + "/kedudukan").teks("pimpinanUnitOrganisasi.jabatan.kode");
    }

    long sendiri(String siapa) {
        return k.berlaku(r.kepala(pemohon), LakuPenugasan.dengan(r.permintaan("PENUNJUKAN", "BIDANG-A1", nip(siapa)), "mulai", hari(-20), "selesai", hari(30), "sifat", "INSIDENTAL"));
    }
}

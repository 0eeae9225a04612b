package id.tatakerja.organisasi.impor;

import id.tatakerja.akses.Akun;
import id.tatakerja.akses.Peran;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.OrganisasiDiubah;
import id.tatakerja.organisasi.dampak.Percobaan;
import id.tatakerja.organisasi.impor.berkas.Lembar;
import id.tatakerja.organisasi.impor.isi.IsiImpor;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a plan and all that belongs to it in the running transaction: data, accounts, audit trail, event. */
@Component
class MelaksanakanRencana {

    /** Above this many touched units the event names none, which means the whole instansi. */
    private static final int BATAS_UNIT_DISEBUT = 200;

    private final Instansi.Pembaca instansi;
    private final PenulisRencana penulis;
    private final Akun akun;
    private final Jejak jejak;
    private final ApplicationEventPublisher peristiwa;

    MelaksanakanRencana(
            Instansi.Pembaca instansi, PenulisRencana penulis, Akun akun, Jejak jejak, ApplicationEventPublisher peristiwa) {
        this.instansi = instansi;
        this.penulis = penulis;
        this.akun = akun;
        this.jejak = jejak;
        this.peristiwa = peristiwa;
    }

    /** Who does what to which object, for the audit trail. */
    record Perintah(
            String instansi, String pelaku, String tindakan, String objek, Map<String, String> sebelum, Map<String, String> sesudah) {}

    void laksanakan(Perintah perintah, Rencana rencana, IsiImpor isi, Rencana.Kini kini, Kemajuan kemajuan) {
        penulis.tulis(perintah.instansi(), rencana, kemajuan);
        kemajuan.sampai(90, "Menyiapkan akun");
        akun(perintah, rencana);
        jejak.catat(new Peristiwa(
                perintah.instansi(), perintah.pelaku(), Optional.empty(), perintah.tindakan(), perintah.objek(),
                perintah.sebelum(), perintah.sesudah(), Optional.empty()));
        var unitJabatan = new HashMap<String, String>();
        kini.jabatan().forEach((kode, lama) -> unitJabatan.put(kode, lama.nilai(Lembar.JABATAN, "unit")));
        isi.jabatan().forEach(j -> unitJabatan.put(j.kode(), j.unit()));
        Set<String> unit = rencana.unitTersentuh(unitJabatan);
        peristiwa.publishEvent(new OrganisasiDiubah(
                perintah.instansi(), rencana.tanggal(), unit.size() > BATAS_UNIT_DISEBUT ? Set.of() : unit));
    }

    /** Writes the data alone; the permission says that it will be taken back. */
    void coba(Percobaan izin, String instansi, Rencana rencana) {
        penulis.tulis(instansi, rencana, Kemajuan.DIAM);
    }

    /** Accounts follow the people: out with those who leave, along with those who come from elsewhere, in with the new. */
    private void akun(Perintah perintah, Rencana rencana) {
        Instansi milik = instansi.wajib(perintah.instansi());
        Instant mulai = rencana.tanggal().atStartOfDay(milik.zonaWaktu()).toInstant();
        akun.akhiri(perintah.instansi(), nip(rencana.pegawai().berakhir()), mulai, perintah.pelaku());
        // who begins later keeps the account of the former instansi until that day
        boolean nanti = rencana.tanggal().isAfter(milik.hariIni());
        if (!nanti) {
            akun.ikutPindah(perintah.instansi(), nip(rencana.pegawai().baru()), mulai, perintah.pelaku());
        }
        akun.pastikan(akun(perintah.instansi(), nanti
                ? rencana.pegawai().berubah().stream().map(Perubahan.Berubah::sesudah).toList()
                : rencana.pegawai().tulis()));
    }

    private static List<String> nip(List<Keadaan> pegawai) {
        return pegawai.stream().map(Keadaan::kode).toList();
    }

    private static List<Akun.Baru> akun(String instansi, List<Keadaan> pegawai) {
        return pegawai.stream()
                .map(k -> new Akun.Baru(
                        k.kode(), k.nilai(Lembar.PEGAWAI, "nama"), instansi, k.kode(), Set.of(Peran.ASN)))
                .toList();
    }
}

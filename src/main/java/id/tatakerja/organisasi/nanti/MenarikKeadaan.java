package id.tatakerja.organisasi.nanti;

import id.tatakerja.akses.Akun;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.OrganisasiDiubah;
import id.tatakerja.organisasi.dampak.Percobaan;
import id.tatakerja.organisasi.wewenang.GiliranUbah;
import id.tatakerja.organisasi.wewenang.Penjaga;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back a recorded state that has not begun, so that a day typed wrong does not bar every change until then. What has been in
 * force is never touched, and the trail keeps what was taken back.
 */
@Service
public class MenarikKeadaan {

    private final Instansi.Pembaca instansi;
    private final KeadaanNantiRepository repository;
    private final GiliranUbah giliran;
    private final Akun akun;
    private final Jejak jejak;
    private final ApplicationEventPublisher peristiwa;

    MenarikKeadaan(
            Instansi.Pembaca instansi, KeadaanNantiRepository repository, GiliranUbah giliran, Akun akun, Jejak jejak,
            ApplicationEventPublisher peristiwa) {
        this.instansi = instansi;
        this.repository = repository;
        this.giliran = giliran;
        this.akun = akun;
        this.jejak = jejak;
        this.peristiwa = peristiwa;
    }

    /** States that have not begun, the last day first. */
    public List<KeadaanNanti> daftar(Instansi milik) {
        var hasil = new ArrayList<KeadaanNanti>();
        repository.sesudah(milik.kode(), milik.hariIni())
                .forEach((tanggal, isi) -> hasil.add(KeadaanNanti.dari(tanggal, hasil.isEmpty(), isi)));
        return hasil;
    }

    /**
     * The state that begins on the day.
     *
     * @throws id.tatakerja.bersama.DitolakException 409 SUDAH_BERLAKU for a day that has come, 404 where nothing begins
     */
    public KeadaanNanti wajib(Instansi milik, LocalDate tanggal) {
        if (!tanggal.isAfter(milik.hariIni())) {
            throw Penolakan.bentrok("SUDAH_BERLAKU", "Keadaan yang sudah berlaku tidak dapat ditarik, karena riwayat tidak diubah. Catat"
                            + " perubahan baru yang berlaku mulai hari ini.")
                    .sebagaiException();
        }
        return daftar(milik).stream()
                .filter(k -> k.tanggal().equals(tanggal))
                .findFirst()
                .orElseThrow(() -> Penolakan.tidakDitemukan("Tidak ada perubahan yang tercatat berlaku mulai tanggal itu. Lihat daftar"
                                + " keadaan yang belum berlaku.")
                        .sebagaiException());
    }

    /**
     * Takes the state back.
     *
     * @throws id.tatakerja.bersama.DitolakException 409 SUDAH_BERLAKU, BUKAN_YANG_TERAKHIR or NIP_DIPAKAI_INSTANSI_LAIN; 404
     */
    @Transactional
    public void tarik(String kode, LocalDate tanggal, Pelaku pelaku) {
        Penjaga.mengelola(pelaku, kode);
        Instansi milik = instansi.wajib(kode);
        var kembali = repository.kembali(kode, tanggal);
        KeadaanNanti ditarik = tulis(milik, tanggal, pelaku);
        akun.pastikan(kembali.stream().map(k -> new Akun.Baru(k.nip(), k.nama(), kode, k.nip(), Set.of(Peran.ASN))).toList());
        jejak.catat(new Peristiwa(
                kode, pelaku.namaPengguna(), Optional.empty(), "TARIK_KEADAAN", "instansi:" + kode, ringkasan(ditarik), Map.of(),
                Optional.empty()));
        // proposals are prepared for the last state that is still to come, else for today
        LocalDate sekarang = daftar(milik).stream().map(KeadaanNanti::tanggal).findFirst().orElseGet(milik::hariIni);
        peristiwa.publishEvent(new OrganisasiDiubah(kode, sekarang, Set.of()));
    }

    /** The same inside a change that is only tried. */
    public void coba(Percobaan izin, String kode, LocalDate tanggal, Pelaku pelaku) {
        tulis(instansi.wajib(kode), tanggal, pelaku);
    }

    private KeadaanNanti tulis(Instansi milik, LocalDate tanggal, Pelaku pelaku) {
        Penjaga.mengelola(pelaku, milik.kode());
        giliran.tunggu(milik.kode());
        KeadaanNanti keadaan = wajib(milik, tanggal);
        if (!keadaan.dapatDitarik()) {
            throw Penolakan.bentrok("BUKAN_YANG_TERAKHIR", "Ada perubahan yang berlaku sesudah " + Teks.tanggal(tanggal)
                            + " dan bertumpu padanya. Tarik dahulu yang berlaku mulai "
                            + Teks.tanggal(daftar(milik).getFirst().tanggal()) + ".")
                    .sebagaiException();
        }
        if (repository.sudahDiTempatLain(milik.kode(), tanggal).isPresent()) {
            throw Penolakan.bentrok("NIP_DIPAKAI_INSTANSI_LAIN", "Seorang pegawai yang dilepas mulai tanggal itu sudah dicatat instansi"
                            + " lain. Minta instansi itu mengakhirinya, atau catat perubahan baru.")
                    .sebagaiException();
        }
        repository.tarik(milik.kode(), tanggal);
        return keadaan;
    }

    private static Map<String, String> ringkasan(KeadaanNanti keadaan) {
        var hasil = new LinkedHashMap<String, String>();
        hasil.put("berlaku", keadaan.tanggal().toString());
        hasil.put("jumlah", String.valueOf(keadaan.jumlah()));
        hasil.put("isi", String.join("; ", keadaan.isi().stream()
                .map(i -> i.jenis() + " " + i.kode() + " " + i.perubahan())
                .toList()));
        return hasil;
    }
}

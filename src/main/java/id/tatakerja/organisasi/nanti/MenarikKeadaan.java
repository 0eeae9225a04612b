package id.tatakerja.organisasi.nanti;

import id.tatakerja.akses.Akun;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.Peran;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.KeputusanKedudukan;
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
import org.springframework.beans.factory.ObjectProvider;
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
    private final PenamaIsi isi;
    private final ObjectProvider<KeputusanKedudukan> keputusan;
    private final GiliranUbah giliran;
    private final Akun akun;
    private final Jejak jejak;
    private final ApplicationEventPublisher peristiwa;

    MenarikKeadaan(
            Instansi.Pembaca instansi, KeadaanNantiRepository repository, PenamaIsi isi, ObjectProvider<KeputusanKedudukan> keputusan,
            GiliranUbah giliran, Akun akun, Jejak jejak, ApplicationEventPublisher peristiwa) {
        this.instansi = instansi;
        this.repository = repository;
        this.isi = isi;
        this.keputusan = keputusan;
        this.giliran = giliran;
        this.akun = akun;
        this.jejak = jejak;
        this.peristiwa = peristiwa;
    }

    /** States that have not begun, the last day first. */
    public List<KeadaanNanti> daftar(Instansi milik) {
        var hasil = new ArrayList<KeadaanNanti>();
        isi.sesudahHariIni(milik).forEach((tanggal, semua) -> hasil.add(KeadaanNanti.dari(
                tanggal, hasil.isEmpty() && ditetapkan(milik, tanggal).isEmpty(), semua)));
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
     * @throws id.tatakerja.bersama.DitolakException 409 SUDAH_BERLAKU, BUKAN_YANG_TERAKHIR, SUDAH_DITETAPKAN or
     *     NIP_DIPAKAI_INSTANSI_LAIN; 404
     */
    @Transactional
    public void tarik(String kode, LocalDate tanggal, Pelaku pelaku) {
        Penjaga.mengelola(pelaku, kode);
        Instansi milik = instansi.wajib(kode);
        Ditarik ditarik = tulis(milik, tanggal, pelaku);
        akun.pastikan(ditarik.kembali().stream().map(k -> new Akun.Baru(k.nip(), k.nama(), kode, k.nip(), Set.of(Peran.ASN))).toList());
        jejak.catat(new Peristiwa(
                kode, pelaku.namaPengguna(), Optional.empty(), "TARIK_KEADAAN", "instansi:" + kode, ringkasan(tanggal, ditarik.isi()), Map.of(),
                Optional.empty()));
        // proposals are prepared for the last state that is still to come, else for today
        LocalDate sekarang = daftar(milik).stream().map(KeadaanNanti::tanggal).findFirst().orElseGet(milik::hariIni);
        peristiwa.publishEvent(new OrganisasiDiubah(kode, sekarang, Set.of()));
    }

    /** The same inside a change that is only tried. */
    public void coba(Percobaan izin, String kode, LocalDate tanggal, Pelaku pelaku) {
        tulis(instansi.wajib(kode), tanggal, pelaku);
    }

    /** What was taken back, and who comes back with it. */
    private record Ditarik(List<KeadaanNanti.Isi> isi, List<KeadaanNantiRepository.Kembali> kembali) {}

    private Ditarik tulis(Instansi milik, LocalDate tanggal, Pelaku pelaku) {
        Penjaga.mengelola(pelaku, milik.kode());
        giliran.tunggu(milik.kode());
        wajib(milik, tanggal);
        var semua = isi.sesudahHariIni(milik);
        LocalDate terakhir = semua.keySet().iterator().next();
        if (!terakhir.equals(tanggal)) {
            throw Penolakan.bentrok("BUKAN_YANG_TERAKHIR", "Ada perubahan yang berlaku sesudah " + Teks.tanggal(tanggal)
                            + " dan bertumpu padanya. Tarik dahulu yang berlaku mulai " + Teks.tanggal(terakhir) + ".")
                    .sebagaiException();
        }
        ditetapkan(milik, tanggal).ifPresent(k -> {
            throw Penolakan.bentrok("SUDAH_DITETAPKAN", "Keputusan nomor " + k.nomor() + " sudah menetapkan kedudukan yang berlaku mulai "
                            + Teks.tanggal(k.berlaku()) + " menurut keadaan ini, sehingga keadaan ini tidak dapat ditarik. Catat"
                            + " perbaikannya sebagai perubahan yang berlaku mulai " + Teks.tanggal(tanggal)
                            + " atau sesudahnya, lalu mintakan penetapan baru.")
                    .sebagaiException();
        });
        if (repository.sudahDiTempatLain(milik.kode(), tanggal).isPresent()) {
            throw Penolakan.bentrok("NIP_DIPAKAI_INSTANSI_LAIN", "Seorang pegawai yang dilepas mulai tanggal itu sudah dicatat instansi"
                            + " lain. Minta instansi itu mengakhirinya, atau catat perubahan baru.")
                    .sebagaiException();
        }
        var kembali = repository.kembali(milik.kode(), tanggal);
        repository.tarik(milik.kode(), tanggal);
        return new Ditarik(semua.getOrDefault(tanggal, List.of()), kembali);
    }

    private Optional<KeputusanKedudukan.Keputusan> ditetapkan(Instansi milik, LocalDate tanggal) {
        return keputusan.stream().flatMap(k -> k.sejak(milik.kode(), tanggal).stream()).findFirst();
    }

    /** All of it, however long: the trail is the only place that keeps it. */
    private static Map<String, String> ringkasan(LocalDate tanggal, List<KeadaanNanti.Isi> semua) {
        var hasil = new LinkedHashMap<String, String>();
        hasil.put("berlaku", tanggal.toString());
        hasil.put("jumlah", String.valueOf(semua.size()));
        hasil.put("isi", PenamaIsi.baris(semua));
        return hasil;
    }
}

package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.Susunan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody of the instansi for which work a unit looks for volunteers. Who wants to asks for it in the usual way. */
@Service
class MengumumkanKebutuhan {

    private final PengumumanRepository repository;
    private final MembacaKelompok kelompok;
    private final PemegangHariIni pemegang;
    private final SusunanSesaat susunan;
    private final Jejak jejak;

    MengumumkanKebutuhan(PengumumanRepository repository, MembacaKelompok kelompok, PemegangHariIni pemegang, SusunanSesaat susunan, Jejak jejak) {
        this.repository = repository;
        this.kelompok = kelompok;
        this.pemegang = pemegang;
        this.susunan = susunan;
        this.jejak = jejak;
    }

    /** What is open today, newest first. */
    @Transactional(readOnly = true)
    List<Pengumuman> terbuka(Pelaku pelaku) {
        return pelaku.instansi().map(kode -> repository.terbuka(kode, susunan.kini(kode).tanggal())).orElse(List.of());
    }

    @Transactional(readOnly = true)
    Optional<Pengumuman> satu(Pelaku pelaku, long nomor) {
        return pelaku.instansi().flatMap(kode -> repository.satu(kode, nomor, susunan.kini(kode).tanggal()));
    }

    /** Units for which the person may tell it: those led today, and all below them. */
    @Transactional(readOnly = true)
    List<String> boleh(Pelaku pelaku) {
        return pelaku.instansi().map(kode -> List.copyOf(kelompok.dipimpin(pelaku, susunan.kini(kode)))).orElse(List.of());
    }

    /**
     * Tells it.
     *
     * @throws id.tatakerja.bersama.DitolakException 403 for who does not lead the unit today, 422 with every fault
     */
    @Transactional
    long umumkan(Pelaku pelaku, String unit, String judul, String maksud, List<String> kompetensi, String ekspektasi, Optional<LocalDate> mulai, Optional<LocalDate> selesai,
            int jumlah) {
        var kode = MerencanakanPenugasan.instansi(pelaku);
        var s = susunan.kini(kode);
        if (!kelompok.dipimpin(pelaku, s).contains(unit)) {
            throw Penolakan.tidakBerwenang("Kebutuhan diumumkan oleh pimpinan unit pemilik pekerjaannya atau pimpinan di atasnya. Anda tidak memangku jabatan itu hari ini.")
                    .sebagaiException();
        }
        var galat = new ArrayList<Galat>();
        wajib(galat, "judul", judul, 300, "Tulis pekerjaannya dalam beberapa kata.");
        wajib(galat, "maksudTujuan", maksud, 2000, "Tulis maksud dan tujuannya.");
        wajib(galat, "ekspektasi", ekspektasi, 2000, "Tulis ekspektasi atau targetnya.");
        Permintaan.panjang(galat, "kompetensi", String.join("\n", kompetensi), 2000);
        if (mulai.isEmpty()) {
            galat.add(new Galat("mulai", "WAJIB_DIISI", "Isi tanggal mulai."));
        }
        if (selesai.filter(h -> !h.isBefore(s.tanggal()) && !mulai.filter(h::isBefore).isPresent() && h.getYear() <= 2100).isEmpty()) {
            galat.add(new Galat("selesai", "TANGGAL_TIDAK_SAH", "Isi tanggal selesai, tidak mendahului tanggal mulai maupun hari ini."));
        }
        if (jumlah < 1 || jumlah > 120) {
            galat.add(new Galat("jumlah", "JUMLAH_TIDAK_SAH", "Isi jumlah orang 1 sampai 120."));
        }
        if (!galat.isEmpty()) {
            throw Penolakan.galat("PENGUMUMAN_TIDAK_SAH", galat.getFirst().pesan(), galat).sebagaiException();
        }
        var isi = new Pengumuman.Isi(judul.strip(), maksud.strip(), kompetensi, ekspektasi.strip(), mulai.orElseThrow(), selesai.orElseThrow(), jumlah);
        var sebutan = jabatan(pelaku, s, unit);
        var id = repository.simpan(kode, unit, isi, sebutan, pelaku.nama(), pelaku.namaPengguna());
        catat(pelaku, kode, sebutan, id, "UMUMKAN_KEBUTUHAN", Map.of("unit", unit, "judul", isi.judul()));
        return id;
    }

    /**
     * Ends it; who has asked already goes on.
     *
     * @throws id.tatakerja.bersama.DitolakException 404 where nothing is open, 403 for who does not lead its unit today
     */
    @Transactional
    void tutup(Pelaku pelaku, long nomor) {
        var kode = MerencanakanPenugasan.instansi(pelaku);
        var s = susunan.kini(kode);
        var ada = repository.satu(kode, nomor, s.tanggal()).orElseThrow(() -> Penolakan.tidakDitemukan("Pengumuman ini tidak ada atau sudah ditutup. Muat ulang halaman.").sebagaiException());
        if (!kelompok.dipimpin(pelaku, s).contains(ada.unit())) {
            throw Penolakan.tidakBerwenang("Pengumuman ditutup oleh pimpinan unit pemilik pekerjaannya.").sebagaiException();
        }
        repository.tutup(kode, nomor);
        catat(pelaku, kode, jabatan(pelaku, s, ada.unit()), nomor, "TUTUP_KEBUTUHAN", Map.of("judul", ada.isi().judul()));
    }

    private void catat(Pelaku pelaku, String kode, String sebutan, long nomor, String apa, Map<String, String> isi) {
        jejak.catat(new Peristiwa(kode, pelaku.namaPengguna(), Optional.of(sebutan).filter(j -> !j.isEmpty()), apa, "pengumuman:" + nomor, Map.of(), isi, Optional.empty()));
    }

    private String jabatan(Pelaku pelaku, Susunan s, String unit) {
        return s.garis(unit).stream().flatMap(u -> s.pemimpin(u.kode()).stream()).map(JabatanSusunan::kode)
                .flatMap(j -> pemegang.sebutan(pelaku, Pemegang.dari(j)).stream()).findFirst().orElse("");
    }

    private static void wajib(List<Galat> galat, String bidang, String teks, int paling, String pesan) {
        if (teks.isBlank()) {
            galat.add(new Galat(bidang, "WAJIB_DIISI", pesan));
        } else {
            Permintaan.panjang(galat, bidang, teks, paling);
        }
    }
}

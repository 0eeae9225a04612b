package id.tatakerja.organisasi.pengaturan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.organisasi.HariBerlaku;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.OrganisasiDiubah;
import id.tatakerja.organisasi.acuan.MembacaAcuan;
import id.tatakerja.organisasi.dampak.Percobaan;
import id.tatakerja.organisasi.wewenang.GiliranUbah;
import id.tatakerja.organisasi.wewenang.UrutanPerubahan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Pengaturan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets what the regulation leaves open, from a day on. */
@Service
public class MengubahPengaturan {

    private final MembacaAcuan acuan;
    private final PengaturanRepository repository;
    private final GiliranUbah giliran;
    private final Jejak jejak;
    private final ApplicationEventPublisher peristiwa;

    MengubahPengaturan(
            MembacaAcuan acuan, PengaturanRepository repository, GiliranUbah giliran, Jejak jejak,
            ApplicationEventPublisher peristiwa) {
        this.acuan = acuan;
        this.repository = repository;
        this.giliran = giliran;
        this.jejak = jejak;
        this.peristiwa = peristiwa;
    }

    /**
     * Sets values; an absent one ends the own setting, so that the one above or the default holds again.
     *
     * @param milik the tenant
     * @param unit code of a unit, or empty text for the instansi
     * @param nilai key to value
     * @param hari first day, today where empty
     * @param pelaku who does it
     * @throws id.tatakerja.bersama.DitolakException TANGGAL_TERLALU_JAUH, or TANGGAL_MENDAHULUI before the last recorded change
     */
    @Transactional
    public void ubah(
            Instansi milik, String unit, Map<String, @Nullable String> nilai, Optional<LocalDate> hari, Pelaku pelaku) {
        LocalDate tanggal = hari.orElseGet(milik::hariIni);
        var beda = tulis(milik, unit, nilai, tanggal, true);
        if (beda.sesudah().isEmpty()) {
            return;
        }
        var sesudah = new HashMap<>(beda.sesudah());
        sesudah.put("berlaku", tanggal.toString());
        jejak.catat(new Peristiwa(
                milik.kode(), pelaku.namaPengguna(), Optional.empty(), "UBAH_PENGATURAN",
                unit.isEmpty() ? "instansi:" + milik.kode() : "unit:" + unit, beda.sebelum(), sesudah, Optional.empty()));
        peristiwa.publishEvent(new OrganisasiDiubah(milik.kode(), tanggal, unit.isEmpty() ? Set.of() : Set.of(unit)));
    }

    /** The same inside a change that is only tried; a consideration is written when it is made. */
    public void coba(
            Percobaan izin, Instansi milik, String unit, Map<String, @Nullable String> nilai, Optional<LocalDate> hari) {
        tulis(milik, unit, nilai, hari.orElseGet(milik::hariIni), false);
    }

    private record Beda(Map<String, String> sebelum, Map<String, String> sesudah) {}

    private Beda tulis(Instansi milik, String unit, Map<String, @Nullable String> nilai, LocalDate tanggal, boolean sungguh) {
        HariBerlaku.wajib(milik.hariIni(), tanggal, "tanggal");
        giliran.tunggu(milik.kode());
        if (!unit.isEmpty() && !repository.adaUnit(milik.kode(), unit, tanggal)) {
            throw Penolakan.tidakDitemukan("Unit '" + unit + "' tidak ada pada tanggal itu. Periksa kodenya.").sebagaiException();
        }
        Paket paket = acuan.acuan(milik.regulasi()).paket();
        var diminta = new HashMap<>(nilai);
        var pertimbangan = Pertimbangan.ambil(diminta);
        periksa(paket, unit, diminta);
        var sebelum = new HashMap<String, String>();
        var sesudah = new HashMap<String, String>();
        diminta.forEach((kunci, baru) -> {
            Optional<String> lama = repository.sendiri(milik.kode(), unit, kunci, tanggal);
            if (!lama.equals(Optional.ofNullable(baru))) {
                repository.perubahanTerakhir(milik.kode(), unit, kunci).ifPresent(akhir -> UrutanPerubahan.tolakBilaMendahului(
                        milik.hariIni(), akhir, tanggal, "pengaturan '" + kunci + "'"));
                lama.ifPresent(l -> sebelum.put(kunci, l));
                sesudah.put(kunci, baru == null ? "" : baru);
                var ditimbang = sungguh ? ditimbang(paket, kunci, baru, pertimbangan) : Pertimbangan.TIADA;
                if (!ditimbang.kosong()) {
                    sesudah.put(Pertimbangan.KUNCI_BEBAN, ditimbang.bebanKerja());
                    sesudah.put(Pertimbangan.KUNCI_RENTANG, ditimbang.rentangKendali());
                }
                repository.atur(milik.kode(), unit, kunci, Optional.ofNullable(baru), ditimbang, tanggal);
            }
        });
        return new Beda(sebelum, sesudah);
    }

    /** The consideration to keep with the value; refused where the regulation asks for one and it is missing. */
    private static Pertimbangan ditimbang(Paket paket, String kunci, @Nullable String baru, Pertimbangan pertimbangan) {
        var dasar = baru == null
                ? List.<Kutipan>of()
                : paket.pengaturan(kunci).map(p -> p.dasarPertimbangan(baru)).orElse(List.of());
        if (dasar.isEmpty()) {
            return Pertimbangan.TIADA;
        }
        var galat = pertimbangan.periksa();
        if (!galat.isEmpty()) {
            throw new Penolakan(
                            Penolakan.Jenis.TIDAK_MEMENUHI, galat.getFirst().kode(),
                            "Pengaturan belum dapat disimpan. " + galat.getFirst().pesan(), dasar, galat)
                    .sebagaiException();
        }
        return pertimbangan;
    }

    private static void periksa(Paket paket, String unit, Map<String, @Nullable String> nilai) {
        List<Galat> galat = new ArrayList<>();
        nilai.forEach((kunci, baru) -> {
            Optional<Pengaturan> butir = paket.pengaturan(kunci)
                    .filter(Pengaturan::berdampak)
                    .filter(p -> unit.isEmpty() || p.lingkup() == Pengaturan.Lingkup.UNIT);
            if (butir.isEmpty()) {
                galat.add(new Galat(kunci, "PENGATURAN_TIDAK_DIKENAL", "Pengaturan '" + kunci + "' tidak ada"
                        + (unit.isEmpty() ? "" : " bagi unit") + " menurut " + paket.identitas().judul() + ". Yang ada: "
                        + paket.pengaturanBerdampak().stream().map(Pengaturan::kunci).collect(Collectors.joining(", ")) + "."));
            } else if (butir.get().isian()) {
                periksaIsian(unit, kunci, baru, butir.get(), galat);
            } else if (baru != null && !butir.get().menerima(baru)) {
                galat.add(new Galat(kunci, "NILAI_TIDAK_DIKENAL", "Nilai '" + baru + "' tidak tersedia. Pilih salah satu: "
                        + butir.get().pilihan().stream().map(Pengaturan.Pilihan::nilai).collect(Collectors.joining(", ")) + "."));
            }
        });
        if (!galat.isEmpty()) {
            throw Penolakan.galat(
                            galat.getFirst().kode(), "Pengaturan belum dapat disimpan. Perbaiki bidang yang disebut.", galat)
                    .sebagaiException();
        }
    }

    /** A text in one's own words belongs to one unit: for all of them at once it would say nothing about any. */
    private static void periksaIsian(String unit, String kunci, @Nullable String baru, Pengaturan butir, List<Galat> galat) {
        if (unit.isEmpty()) {
            galat.add(new Galat(kunci, "HANYA_UNIT", "Sebutkan untuk unit yang bersangkutan, bukan untuk seluruh instansi."));
        } else if (baru != null && !butir.menerima(baru)) {
            galat.add(new Galat(kunci, "ISIAN_TIDAK_SESUAI", "Tuliskan dengan 5 sampai 500 huruf, misalnya nomor pasal dan isinya."));
        }
    }
}

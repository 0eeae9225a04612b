package id.tatakerja.organisasi.impor;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.DampakKedudukan.Dampak;
import id.tatakerja.organisasi.HariBerlaku;
import id.tatakerja.organisasi.InstansiKini;
import id.tatakerja.organisasi.impor.BerkasImporRepository.Keterangan;
import id.tatakerja.organisasi.impor.BerkasImporRepository.Unggahan;
import id.tatakerja.organisasi.impor.berkas.BerkasImpor;
import id.tatakerja.organisasi.impor.halaman.ImporPage;
import id.tatakerja.organisasi.impor.halaman.LaporanImpor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The import by steps: a file is checked in the background, kept, looked at, and applied without being uploaded again. */
@Component
class WisayaImpor {

    private final PekerjaanImpor pekerjaan;
    private final MengimporOrganisasi mengimpor;
    private final BerkasImporRepository berkas;
    private final JsonMapper json;

    WisayaImpor(PekerjaanImpor pekerjaan, MengimporOrganisasi mengimpor, BerkasImporRepository berkas, JsonMapper json) {
        this.pekerjaan = pekerjaan;
        this.mengimpor = mengimpor;
        this.berkas = berkas;
        this.json = json;
    }

    /** Begins the check of a file and gives the number of the work. */
    UUID periksa(InstansiKini kini, Unggahan unggahan, LocalDate tanggal) {
        BerkasImpor isi = unggahan.berkas().orElseThrow(WisayaImpor::tanpaBerkas);
        HariBerlaku.wajib(kini.hariIni(), tanggal, "tanggal");
        UUID id = pekerjaan.mulai(impor(kini, isi, tanggal, true));
        berkas.simpan(id, kini.kode(), tanggal, unggahan);
        return id;
    }

    /** Applies a checked file; the second call while the first one runs or has succeeded leads to the first one. */
    UUID terapkan(InstansiKini kini, UUID id, LocalDate tanggal) {
        Keterangan milik = wajib(kini, id);
        Optional<UUID> lama = milik.terapan();
        if (lama.isPresent()) {
            var keadaan = pekerjaan.wajib(kini.kode(), lama.get()).keadaan();
            if (keadaan == Pekerjaan.Keadaan.BERJALAN || keadaan == Pekerjaan.Keadaan.SELESAI) {
                return lama.get();
            }
        }
        BerkasImpor isi = berkas.isi(kini.kode(), id).flatMap(Unggahan::berkas).orElseThrow(WisayaImpor::tanpaBerkas);
        UUID baru = pekerjaan.mulai(impor(kini, isi, tanggal, false));
        return berkas.terapkan(kini.kode(), id, lama, baru, tanggal) ? baru : wajib(kini, id).terapan().orElse(baru);
    }

    /** Every fault of a kept file, for download. */
    HasilImpor galat(InstansiKini kini, UUID id) {
        Keterangan milik = wajib(kini, id);
        BerkasImpor isi = berkas.isi(kini.kode(), milik.pekerjaan()).flatMap(Unggahan::berkas).orElseThrow(WisayaImpor::tanpaBerkas);
        return mengimpor.laksanakan(impor(kini, isi, milik.tanggal(), true), Kemajuan.DIAM);
    }

    /** Everybody whom a preview found, for download. */
    Dampak dampak(InstansiKini kini, UUID id) {
        return pekerjaan.dampak(kini.kode(), id);
    }

    ImporPage.Pekerjaan halaman(InstansiKini kini, UUID id, ImporPage.Saringan saringan) {
        Pekerjaan satu = pekerjaan.wajib(kini.kode(), id);
        Optional<Keterangan> milik = berkas.keterangan(kini.kode(), id);
        Optional<LaporanImpor> laporan = satu.hasil().equals("null")
                ? Optional.empty()
                : Optional.of(json.readValue(satu.hasil(), LaporanImpor.class));
        boolean uji = laporan.map(LaporanImpor::uji).orElseGet(() -> milik.map(m -> m.pekerjaan().equals(id)).orElse(false));
        if (!uji && satu.keadaan() == Pekerjaan.Keadaan.SELESAI) {
            milik.filter(Keterangan::ada).ifPresent(m -> berkas.buangIsi(kini.kode(), m.pekerjaan()));
        }
        return new ImporPage.Pekerjaan(
                id, satu.keadaan().name(), satu.persen(), satu.langkah(), uji, milik.map(Keterangan::nama).orElse(""),
                laporan.map(LaporanImpor::tanggal).or(() -> milik.map(Keterangan::tanggal)).orElseGet(kini::hariIni), laporan,
                uji ? milik.flatMap(Keterangan::terapan) : Optional.empty(),
                uji ? Optional.empty() : milik.map(Keterangan::pekerjaan), milik.map(Keterangan::ada).orElse(false), saringan);
    }

    List<ImporPage.Baris> terakhir(InstansiKini kini) {
        return pekerjaan.daftar(kini.kode()).stream()
                .map(p -> {
                    Optional<Keterangan> milik = berkas.keterangan(kini.kode(), p.id());
                    return new ImporPage.Baris(
                            p.id(), p.keadaan().name(), p.langkah(), ImporPage.waktu(p.mulai(), kini.instansi().zonaWaktu()),
                            milik.map(Keterangan::nama).orElse(""), milik.map(m -> m.pekerjaan().equals(p.id())).orElse(false));
                })
                .toList();
    }

    private Keterangan wajib(InstansiKini kini, UUID id) {
        return berkas.keterangan(kini.kode(), id).orElseThrow(() -> Penolakan.tidakDitemukan(
                        "Berkas impor ini tidak lagi disimpan. Unggah sekali lagi.")
                .sebagaiException());
    }

    private static MengimporOrganisasi.Impor impor(InstansiKini kini, BerkasImpor isi, LocalDate tanggal, boolean uji) {
        return new MengimporOrganisasi.Impor(kini.kode(), isi, Optional.of(tanggal), uji, kini.pelaku().namaPengguna());
    }

    private static RuntimeException tanpaBerkas() {
        return Penolakan.tidakMemenuhi("BERKAS_TIDAK_LENGKAP", "Pilih satu berkas .xlsx, atau ketiga berkas CSV.").sebagaiException();
    }
}

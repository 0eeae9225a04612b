package id.tatakerja.organisasi.pengaturan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.DampakKedudukan.Dampak;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.organisasi.acuan.MembacaAcuan;
import id.tatakerja.organisasi.dampak.MencobaPerubahan;
import id.tatakerja.organisasi.impor.MengubahOrganisasi;
import id.tatakerja.organisasi.impor.berkas.Lembar;
import id.tatakerja.regulasi.Model;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settings of one unit: those of the pack that a unit may have of its own, and its structure model. */
@Service
public class PengaturanUnit {

    private static final String MODEL = BacaanModel.KUNCI;

    private final MembacaPengaturan membaca;
    private final MengubahPengaturan mengubah;
    private final MengubahOrganisasi organisasi;
    private final MembacaSusunan susunan;
    private final Instansi.Pembaca instansi;
    private final MembacaAcuan acuan;
    private final MencobaPerubahan mencoba;

    PengaturanUnit(
            MembacaPengaturan membaca, MengubahPengaturan mengubah, MengubahOrganisasi organisasi, MembacaSusunan susunan,
            Instansi.Pembaca instansi, MembacaAcuan acuan, MencobaPerubahan mencoba) {
        this.membaca = membaca;
        this.mengubah = mengubah;
        this.organisasi = organisasi;
        this.susunan = susunan;
        this.instansi = instansi;
        this.acuan = acuan;
        this.mencoba = mencoba;
    }

    /** Settings in force for the unit. */
    public List<ButirPengaturan> daftar(String kode, String unit, Optional<LocalDate> hari) {
        var hasil = new ArrayList<>(membaca.daftar(kode, unit, hari));
        Instansi milik = instansi.wajib(kode);
        susunan.pada(kode, hari.orElseGet(milik::hariIni))
                .unit(unit)
                .flatMap(u -> model(u, acuan.acuan(milik.regulasi()).modelBagi(u.jenis())))
                .ifPresent(hasil::add);
        return hasil;
    }

    /** Sets values of the unit from a day on. */
    @Transactional
    public void ubah(
            Instansi milik, String unit, Map<String, @Nullable String> nilai, Optional<LocalDate> hari, Pelaku pelaku) {
        var lain = new HashMap<>(nilai);
        boolean adaModel = lain.containsKey(MODEL);
        String model = lain.remove(MODEL);
        if (!lain.isEmpty()) {
            mengubah.ubah(milik, unit, lain, hari, pelaku);
        }
        if (adaModel && (model == null || model.isBlank())) {
            wajibModel(milik, unit, hari);
        }
        if (adaModel) {
            organisasi.simpan(
                    new MengubahOrganisasi.Sasaran(milik.kode(), Lembar.UNIT, unit, hari),
                    Map.of(MODEL, model == null ? "" : model), pelaku);
        }
    }

    /** A model may be missing in a file, but nobody sets a unit to none: the regulation places people by model. */
    private void wajibModel(Instansi milik, String unit, Optional<LocalDate> hari) {
        var mungkin = susunan.pada(milik.kode(), hari.orElseGet(milik::hariIni))
                .unit(unit)
                .map(u -> acuan.acuan(milik.regulasi()).modelBagi(u.jenis()))
                .orElse(List.of());
        if (!mungkin.isEmpty()) {
            var pesan = "Unit ini memerlukan model susunan. Pilih salah satu: "
                    + String.join(", ", mungkin.stream().map(Model::kode).toList()) + ".";
            throw new Penolakan(
                            Penolakan.Jenis.TIDAK_MEMENUHI, "MODEL_WAJIB", pesan, mungkin.stream().flatMap(m -> m.dasar().stream()).toList(),
                            List.of(new Galat(MODEL, "MODEL_WAJIB", pesan)))
                    .sebagaiException();
        }
    }

    /** Whose kedudukan would change by these values of the unit, or of the instansi where the code is empty. */
    public Optional<Dampak> dampak(
            Instansi milik, String unit, Map<String, @Nullable String> nilai, Optional<LocalDate> hari, Pelaku pelaku) {
        var lain = new HashMap<>(nilai);
        boolean adaModel = !unit.isEmpty() && lain.containsKey(MODEL);
        String model = adaModel ? lain.remove(MODEL) : null;
        return mencoba.coba(milik, hari.orElseGet(milik::hariIni), izin -> {
            mengubah.coba(izin, milik, unit, lain, hari);
            if (adaModel) {
                organisasi.coba(
                        izin, new MengubahOrganisasi.Sasaran(milik.kode(), Lembar.UNIT, unit, hari),
                        Optional.of(Map.of(MODEL, model == null ? "" : model)), pelaku);
            }
        });
    }

    private static Optional<ButirPengaturan> model(UnitSusunan unit, List<Model> mungkin) {
        if (mungkin.isEmpty()) {
            return Optional.empty();
        }
        var label = new LinkedHashMap<String, String>();
        mungkin.forEach(m -> label.put(m.kode(), m.nama() + ": " + m.uraian()));
        return Optional.of(new ButirPengaturan(
                MODEL, unit.model(), "", !unit.model().isEmpty(), List.copyOf(label.keySet()), label, Optional.empty(), "Model struktur organisasi",
                mungkin.stream().flatMap(m -> m.dasar().stream()).toList(), List.of()));
    }
}

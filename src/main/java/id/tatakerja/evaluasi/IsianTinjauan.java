package id.tatakerja.evaluasi;

import id.tatakerja.penugasan.TindakanTahapLain;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the form of a review asks besides the outcome, as it was typed. */
record IsianTinjauan(@Nullable String langkah, @Nullable String penanggungJawab, @Nullable String sampai, @Nullable String aturan) {

    static final IsianTinjauan KOSONG = new IsianTinjauan("", "", "", "");

    TindakanTahapLain.Perbaikan perbaikan() {
        return new TindakanTahapLain.Perbaikan(isi(langkah), isi(penanggungJawab), tanggal());
    }

    EvaluasiPage.Tambahan tampil(Optional<SyaratTinjauan.Diminta> diminta) {
        return new EvaluasiPage.Tambahan(
                diminta.stream().flatMap(d -> d.kurang().stream()).map(EvaluasiPage.Kurang::dari).toList(), diminta.filter(d -> d.perbaikan().isPresent()).isPresent(),
                diminta.map(SyaratTinjauan.Diminta::dasarPerbaikan).orElse(java.util.List.of()), diminta.map(SyaratTinjauan.Diminta::butir).orElse(java.util.List.of()),
                diminta.map(SyaratTinjauan.Diminta::dasarAturan).orElse(java.util.List.of()), diminta.stream().flatMap(d -> d.orang().stream()).map(o -> new EvaluasiPage.Orang(o.nip(), o.namaLengkap())).toList(),
                isi(langkah), isi(penanggungJawab), isi(sampai), isi(aturan));
    }

    String aturannya() {
        return isi(aturan);
    }

    private Optional<LocalDate> tanggal() {
        try {
            return isi(sampai).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(isi(sampai)));
        } catch (DateTimeParseException bukanTanggal) {
            return Optional.empty();
        }
    }

    private static String isi(@Nullable String teks) {
        return teks == null ? "" : teks.strip();
    }
}

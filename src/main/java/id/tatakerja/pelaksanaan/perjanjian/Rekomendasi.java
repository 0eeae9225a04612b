package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.pelaksanaan.Isian;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whom an official says the work needs.
 *
 * @param jumlah how many, 1 to 1000; 0 for none
 * @param jenis Jabatan Fungsional or Pelaksana
 * @param jabatan which jabatan
 * @param jenjang level, empty for a Pelaksana
 * @param kebutuhan from where people are needed beside the own ones
 */
record Rekomendasi(int jumlah, Jenis jenis, String jabatan, String jenjang, Perjanjian.Kebutuhan kebutuhan) {

    /** Kinds of jabatan of those who do the work. */
    enum Jenis {
        FUNGSIONAL("Jabatan Fungsional"),
        PELAKSANA("Pelaksana");

        private final String sebutan;

        Jenis(String sebutan) {
            this.sebutan = sebutan;
        }

        /** The words for it. */
        String sebutan() {
            return sebutan;
        }
    }

    /** As it was typed. */
    record Permintaan(
            @Nullable Integer jumlah, @Nullable Jenis jenis, @Nullable String jabatan, @Nullable String jenjang, Perjanjian.@Nullable Kebutuhan kebutuhan) {

        /** The same, with every fault noted; what is missing stands as nothing. */
        Rekomendasi periksa(Isian isian) {
            if (jumlah == null || jumlah < 1 || jumlah > 1000) {
                isian.salah("jumlah", "WAJIB_DIISI", "Tulis jumlah pegawai yang dibutuhkan, sedikitnya satu.");
            }
            if (jenis == null) {
                isian.salah("jenis", "WAJIB_DIISI", "Pilih jenis jabatannya: Jabatan Fungsional atau Pelaksana.");
            }
            var nama = isian.wajib("jabatan", jabatan, Isian.PENDEK, "Sebut jabatan yang dibutuhkan.");
            var tingkat = jenis == Jenis.FUNGSIONAL ? isian.wajib("jenjang", jenjang, 100, "Sebut jenjang Jabatan Fungsional yang dibutuhkan.") : isian.boleh("jenjang", jenjang, 100);
            if (kebutuhan == null) {
                isian.salah("kebutuhan", "WAJIB_DIISI", "Jawab perlu tidaknya pegawai dari unit lain.");
            }
            return new Rekomendasi(
                    jumlah == null ? 0 : jumlah, jenis == null ? Jenis.PELAKSANA : jenis, nama, tingkat, kebutuhan == null ? Perjanjian.Kebutuhan.TIDAK : kebutuhan);
        }
    }

    /** The same in words. */
    String kalimat() {
        return jumlah + " orang, " + jenis.sebutan() + " " + jabatan + (jenjang.isEmpty() ? "" : " jenjang " + jenjang) + "; " + kebutuhan.sebutan().toLowerCase(Locale.ROOT) + ".";
    }
}

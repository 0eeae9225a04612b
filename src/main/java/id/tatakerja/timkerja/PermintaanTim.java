package id.tatakerja.timkerja;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change of a team as it comes.
 *
 * @param jenis LEPAS, KETUA or PENANGGUNG_JAWAB
 * @param anggota number of the stay that ends, of a release
 * @param pegawai NIP of the new head or Penanggung Jawab; of a release instead of {@code anggota}
 * @param tanggal last day of who is released, first day of who takes a role; today where it is not stated
 * @param alasan reason
 */
record PermintaanTim(@Nullable Jenis jenis, @Nullable Long anggota, @Nullable String pegawai, @Nullable LocalDate tanggal, @Nullable String alasan) {

    private static final int PANJANG = 600;

    /** What can be changed by decree; people come in only by assignments. */
    enum Jenis {
        LEPAS,
        KETUA,
        PENANGGUNG_JAWAB
    }

    /** The same, checked in itself. */
    record Sah(Jenis jenis, long anggota, String pegawai, LocalDate tanggal, String alasan) {}

    /**
     * Checks it.
     *
     * @param hari today
     * @throws id.tatakerja.bersama.DitolakException 422 with every fault
     */
    Sah periksa(LocalDate hari) {
        var galat = new ArrayList<Galat>();
        var sebab = alasan == null ? "" : alasan.strip();
        var siapa = pegawai == null ? "" : pegawai.strip();
        if (jenis == null) {
            galat.add(new Galat("jenis", "WAJIB_DIISI", "Pilih LEPAS, KETUA, atau PENANGGUNG_JAWAB."));
        }
        if (anggota == null && siapa.isEmpty()) {
            galat.add(new Galat("pegawai", "WAJIB_DIISI", "Pilih orangnya."));
        }
        if (sebab.isEmpty()) {
            galat.add(new Galat("alasan", "ALASAN_WAJIB", "Tulis alasannya; alasan itu disampaikan dengan surat kepada anggota tim."));
        }
        if (sebab.length() > PANJANG) {
            galat.add(new Galat("alasan", "TERLALU_PANJANG", "Isi paling banyak " + PANJANG + " karakter, yang ditulis " + sebab.length() + "."));
        }
        if (sebab.indexOf('\0') >= 0 || siapa.indexOf('\0') >= 0) {
            galat.add(new Galat("alasan", "TIDAK_SAH", "Isian memuat huruf yang tidak dapat disimpan. Ketik ulang."));
        }
        var kapan = Optional.ofNullable(tanggal).orElse(hari);
        if (kapan.isBefore(hari) || kapan.isAfter(hari.plusYears(1))) {
            galat.add(new Galat("tanggal", "TANGGAL_DI_LUAR_BATAS", "Tulis tanggal mulai hari ini sampai setahun ke depan; perubahan tidak berlaku surut."));
        }
        if (!galat.isEmpty() || jenis == null) {
            throw Penolakan.galat(galat.getFirst().kode(), galat.getFirst().pesan(), List.copyOf(galat)).sebagaiException();
        }
        return new Sah(jenis, anggota == null ? 0 : anggota, siapa, kapan, sebab);
    }
}

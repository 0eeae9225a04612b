package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.tampilan.Teks;
import java.util.Optional;

/** Says whether an official may be decided upon explicitly as somebody's Pejabat Penilai Kinerja. */
final class PemeriksaPilihan {

    private final Paket paket;
    private final Susunan susunan;

    PemeriksaPilihan(Paket paket, Susunan susunan) {
        this.paket = paket;
        this.susunan = susunan;
    }

    /** The reason why not, or empty when the decision is admissible. */
    Optional<Penolakan> periksa(Usulan usulan, String kodePenilai, String alasan, String dasarHukum, boolean dasarWajib) {
        var penilai = susunan.jabatan(kodePenilai);
        if (penilai.isEmpty()) {
            return Optional.of(Penolakan.tidakMemenuhi(
                    "JABATAN_TIDAK_DIKENAL", "Jabatan '" + kodePenilai + "' tidak ada pada instansi ini. Periksa kodenya pada peta jabatan."));
        }
        return jenis(penilai.get(), usulan)
                .or(() -> pengangkatan(penilai.get()))
                .or(() -> menurutAturan(usulan, penilai.get()))
                .or(() -> panjang("alasan", alasan, 2000))
                .or(() -> panjang("dasar", dasarHukum, 1000))
                .or(() -> alasan(usulan, kodePenilai, alasan))
                .or(() -> dasarWajib && dasarHukum.isBlank()
                        ? Optional.of(Penolakan.menurut(
                                "DASAR_WAJIB",
                                "Keadaan ini mengikuti peraturan lain. Sebutkan peraturan yang menjadi dasar penempatan.",
                                usulan.rincian().dasar()))
                        : Optional.empty());
    }

    private static Optional<Penolakan> panjang(String bidang, String isi, int batas) {
        return isi.length() <= batas
                ? Optional.empty()
                : Optional.of(Penolakan.tidakMemenuhi(
                        "TERLALU_PANJANG", "Isian " + bidang + " berisi " + Teks.angka(isi.length()) + " karakter, paling banyak " + Teks.angka(batas)
                                + ". Persingkat isinya."));
    }

    private Optional<Penolakan> jenis(JabatanSusunan penilai, Usulan usulan) {
        var boleh = switch (penilai.jenis()) {
            case JPT_PRATAMA, ADMINISTRATOR, PENGAWAS -> true;
            case FUNGSIONAL -> penilai.memimpin();
            case PELAKSANA -> false;
        };
        if (!boleh) {
            return Optional.of(Penolakan.menurut(
                    "BUKAN_PEJABAT_PENILAI",
                    penilai.nama() + " tidak dapat menjadi Pejabat Penilai Kinerja. Pilih Pejabat Pimpinan Tinggi Pratama, Administrator, "
                            + "Pengawas, atau Pejabat Fungsional yang diangkat memimpin unit.",
                    usulan.rincian().dasar()));
        }
        if (penilai.kode().equals(usulan.jabatan())) {
            return Optional.of(Penolakan.tidakMemenuhi(
                    "MENILAI_DIRI", "Seseorang tidak dapat menjadi Pejabat Penilai Kinerja bagi dirinya sendiri. Pilih pejabat lain."));
        }
        return Optional.empty();
    }

    /** Where the regulation wants the appointment recorded first, an unrecorded leader has nobody below. */
    private Optional<Penolakan> pengangkatan(JabatanSusunan penilai) {
        var dasar = paket.aturanPenetapan().dasarPemimpinFungsional();
        return penilai.jenis() == JenisJabatan.FUNGSIONAL && !dasar.isEmpty() && penilai.dasarPengangkatan().isBlank()
                ? Optional.of(Penolakan.menurut(
                        "PENGANGKATAN_BELUM_TERCATAT",
                        "Dasar pengangkatan " + penilai.nama() + " sebagai pemimpin unit belum tercatat. Catat nama, nomor, dan tanggal"
                                + " keputusannya pada jabatan itu lebih dahulu.",
                        dasar))
                : Optional.empty();
    }

    private Optional<Penolakan> menurutAturan(Usulan usulan, JabatanSusunan penilai) {
        var kode = penilai.kode();
        if (usulan.status() == StatusKedudukan.SESUAI_ATURAN && usulan.penilai().filter(kode::equals).isPresent()) {
            return Optional.of(Penolakan.menurut(
                    "SUDAH_MENURUT_ATURAN",
                    "Aturan " + usulan.aturan() + " sudah menentukan " + penilai.nama() + ". Tidak ada yang perlu diputuskan.",
                    usulan.rincian().dasar()));
        }
        var calon = usulan.rincian().pilihan().stream().anyMatch(c -> c.jabatan().equals(kode))
                || usulan.rincian().alternatif().contains(kode);
        if (calon) {
            return Optional.empty();
        }
        return switch (usulan.status()) {
            case SESUAI_ATURAN -> Optional.of(Penolakan.menurut(
                    "DI_LUAR_ATURAN",
                    "Aturan " + usulan.aturan() + " sudah menentukan Pejabat Penilai Kinerja orang ini. " + usulan.penjelasan()
                            + " Bila keliru, perbaiki data unit, jabatan, atau jenjangnya.",
                    usulan.rincian().dasar()));
            case PERLU_PILIHAN -> Optional.of(Penolakan.menurut(
                    "BUKAN_CALON", penilai.nama() + " bukan calon menurut aturan. Pilih salah satu: " + namaCalon(usulan) + ".",
                    usulan.rincian().dasar()));
            // an earlier decision or a gap: what the tables admit for this place of work
            case TIDAK_DIATUR, DITETAPKAN_KHUSUS -> celah(usulan, penilai);
        };
    }

    private Optional<Penolakan> celah(Usulan usulan, JabatanSusunan penilai) {
        if (!usulan.rincian().alternatif().isEmpty()) {
            return Optional.of(Penolakan.menurut(
                    "BUKAN_CALON", penilai.nama() + " tidak termasuk pejabat yang dapat ditetapkan di sini.", usulan.rincian().dasar()));
        }
        var garis = Garis.dari(susunan, usulan.unit());
        var organisasi = garis.organisasi();
        var diGaris = garis.letak(penilai.kode()) != Integer.MAX_VALUE;
        var seorganisasi = organisasi.isPresent()
                && susunan.organisasi(penilai.unit()).map(u -> u.kode().equals(organisasi.get().unit().kode())).orElse(false);
        if (!diGaris && !seorganisasi && penilai.jenis() != JenisJabatan.JPT_PRATAMA) {
            return Optional.of(Penolakan.menurut(
                    "DI_LUAR_ORGANISASI",
                    penilai.nama() + " berada di luar perangkat daerah dan garis jabatan orang ini. Pilih pejabat di dalam garisnya.",
                    usulan.rincian().dasar()));
        }
        // in a gap the head of the organisation may always be named: somebody must, and the lists are written for their own rows
        var kepala = organisasi.flatMap(Garis.Simpul::pemimpin).filter(k -> k.kode().equals(penilai.kode())).isPresent();
        if (seorganisasi && !kepala && !new PencariPejabat(paket, susunan).boleh(penilai)) {
            return Optional.of(Penolakan.menurut(
                    "BUKAN_PEJABAT_PENILAI",
                    penilai.nama() + " tidak termasuk Pejabat Penilai Kinerja pada " + organisasi.get().unit().nama() + ".",
                    usulan.rincian().dasar()));
        }
        return Optional.empty();
    }

    private static Optional<Penolakan> alasan(Usulan usulan, String kodePenilai, String alasan) {
        var pertama = usulan.rincian().pilihan().stream().findFirst().map(Rincian.Calon::jabatan);
        var praPilihan = usulan.status() == StatusKedudukan.PERLU_PILIHAN && pertama.filter(kodePenilai::equals).isPresent();
        if (alasan.isBlank() && !praPilihan) {
            return Optional.of(Penolakan.menurut(
                    "ALASAN_WAJIB",
                    "Tuliskan alasan penetapan ini: peraturan tidak menentukannya sendiri, atau calon yang dipilih bukan pimpinan tempat bekerja.",
                    usulan.rincian().dasar()));
        }
        return Optional.empty();
    }

    private String namaCalon(Usulan usulan) {
        return String.join("; ", usulan.rincian().pilihan().stream()
                .map(c -> susunan.jabatan(c.jabatan()).map(JabatanSusunan::nama).orElse(c.jabatan()) + " (" + c.jabatan() + ")")
                .toList());
    }
}

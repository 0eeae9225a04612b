package id.tatakerja.penugasan;

import id.tatakerja.naskah.BentukNaskah;
import id.tatakerja.naskah.IsiNaskah;
import id.tatakerja.naskah.PenyusunIsi;
import id.tatakerja.naskah.TataNaskah;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.alur.JenisNaskah;
import id.tatakerja.regulasi.alur.NaskahAlur;
import id.tatakerja.regulasi.alur.SisiAlur;
import id.tatakerja.tampilan.Teks;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words of the letters of an assignment; the layout of each kind shows the fields that it has. */
final class IsiSurat {

    private static final String PENUTUP = "Demikian disampaikan, atas perhatian dan kerja samanya diucapkan terima kasih.";

    private static final String PERMOHONAN = "Sehubungan dengan pelaksanaan pekerjaan tersebut di bawah ini, kami mohon pelibatan pegawai sebagai berikut.";

    private final Kasus kasus;
    private final Isian isian;
    private final Paket paket;
    private final JenisNaskah jenis;
    private final NaskahAlur naskah;
    private final Putusan putusan;
    private final Bertindak siapa;
    private final Optional<JawabanLuar> luar;
    private final List<String> penunjuk;

    IsiSurat(Kasus kasus, Paket paket, JenisNaskah jenis, NaskahAlur naskah, Putusan putusan, Bertindak siapa, Optional<JawabanLuar> luar, List<String> penunjuk) {
        this.penunjuk = penunjuk;
        this.kasus = kasus;
        this.isian = kasus.isian();
        this.paket = paket;
        this.jenis = jenis;
        this.naskah = naskah;
        this.putusan = putusan;
        this.siapa = siapa;
        this.luar = luar;
    }

    /** What the letter is about, at most 300 characters. */
    static String hal(JenisNaskah jenis, String judul) {
        var hal = switch (jenis) {
            case SURAT_PERMOHONAN_PELIBATAN -> "Permohonan pelibatan pegawai untuk ";
            case SURAT_REKOMENDASI -> "Rekomendasi pelibatan pegawai untuk ";
            case SURAT_PELIBATAN -> "Pelibatan pegawai untuk ";
            case INSTRUKSI -> "Penyiapan pegawai untuk ";
            case JAWABAN_KETERSEDIAAN -> "Ketersediaan pegawai untuk ";
            case SURAT_JAWABAN -> "Jawaban atas permohonan pelibatan pegawai untuk ";
            case SURAT_PERSETUJUAN -> "Persetujuan pelibatan pegawai untuk ";
            case SURAT_PENOLAKAN -> "Penolakan permohonan untuk ";
            case SURAT_PENUGASAN, SURAT_TUGAS, SURAT_PERINTAH, DISPOSISI -> "Penugasan untuk ";
            case SK_TIM_KERJA, KEPUTUSAN_TIM -> "Pembentukan Tim Kerja ";
            case PERMOHONAN_SUKARELA -> "Permohonan terlibat dalam ";
            case KEPUTUSAN_KEDUDUKAN -> "";
        } + judul;
        return hal.length() > 300 ? hal.substring(0, 297) + "..." : hal;
    }

    IsiNaskah susun() {
        var isi = IsiNaskah.susun();
        switch (TataNaskah.dari(jenis).bentuk()) {
            case KORESPONDENSI, NOTA_DINAS, PRIBADI -> surat(isi);
            case PENUGASAN -> {
                if (jenis == JenisNaskah.INSTRUKSI) {
                    instruksi(isi);
                } else {
                    perintah(isi);
                }
            }
            case KEPUTUSAN -> keputusan(isi);
            case DISPOSISI -> isi.disposisi(new IsiNaskah.SuratMasuk(
                    siapa.tampil(), "-", "-", "-", isian.judul(), List.of("Laksanakan sesuai ekspektasi", "Laporkan hasilnya"), isian.maksudTujuan()));
        }
        if (jenis == JenisNaskah.INSTRUKSI) {
            // it goes to an official; the people of the order would stand in the place of the addressee
            return isi.jadi();
        }
        (TataNaskah.dari(jenis).bentuk() == BentukNaskah.KEPUTUSAN ? isian.susunanTim() : isian.pegawai()).forEach(nip -> isi.orang(IsiNaskah.Orang.pegawai(nip, peran(nip), "")));
        luar.map(JawabanLuar::pegawai).orElse(List.of()).forEach(o -> isi.orang(new IsiNaskah.Orang(o.nip(), o.nama(), "-", o.jabatan().isEmpty() ? "-" : o.jabatan(), "", "")));
        return isi.jadi();
    }

    private void surat(PenyusunIsi isi) {
        isi.pembuka(pembuka());
        isi.rincian("Pekerjaan", isian.judul());
        empat(isi);
        isi.rincian("Pertimbangan", isian.pertimbangan());
        isi.rincian("Alasan", putusan.alasan());
        isi.rincian("Catatan", putusan.catatan());
        if (isian.pegawai().isEmpty()) {
            isi.rincian("Jumlah pegawai", isian.jumlah() + " orang");
        }
        isi.rincian("Menurut", kutipan());
        isi.penutup(PENUTUP);
    }

    private String pembuka() {
        return switch (jenis) {
            case SURAT_PELIBATAN -> kepada(SisiAlur.PEMILIK)
                    ? "Berdasarkan surat persetujuan" + luar.map(j -> " nomor " + j.nomor() + " tanggal " + Teks.tanggal(j.tanggal())).orElse(" instansi asal")
                            + ", disampaikan pelibatan pegawai untuk pekerjaan berikut."
                    : PERMOHONAN;
            case SURAT_PERMOHONAN_PELIBATAN -> PERMOHONAN;
            case SURAT_REKOMENDASI -> "Menindaklanjuti permohonan pelibatan pegawai, kami " + rekomendasi() + " pelibatan untuk pekerjaan berikut.";
            case JAWABAN_KETERSEDIAAN -> putusan.hasil().menutup()
                    ? "Menindaklanjuti instruksi, disampaikan bahwa pegawai yang sesuai tidak tersedia untuk pekerjaan berikut."
                    : "Menindaklanjuti instruksi, disampaikan bahwa pegawai yang sesuai tersedia untuk pekerjaan berikut.";
            case SURAT_JAWABAN, SURAT_PERSETUJUAN -> "Menindaklanjuti permohonan, disampaikan persetujuan kami atas pelibatan pegawai untuk pekerjaan berikut.";
            case SURAT_PENOLAKAN -> "Menindaklanjuti permohonan, dengan ini disampaikan bahwa permohonan untuk pekerjaan berikut tidak dapat disetujui.";
            case PERMOHONAN_SUKARELA -> kepada(SisiAlur.ASAL)
                    ? "Dengan hormat, saya menyampaikan permohonan terlibat dalam pekerjaan berikut, yang telah disetujui pimpinan unit pemiliknya, untuk memperoleh persetujuan."
                    : "Dengan hormat, saya mengajukan permohonan untuk terlibat dalam pekerjaan berikut.";
            case INSTRUKSI, SURAT_PENUGASAN, SURAT_TUGAS, SURAT_PERINTAH, DISPOSISI, SK_TIM_KERJA, KEPUTUSAN_TIM, KEPUTUSAN_KEDUDUKAN -> "";
        };
    }

    /** Whether the letter goes to that side alone. */
    private boolean kepada(SisiAlur sisi) {
        return naskah.kepada().stream().allMatch(p -> p.sisi() == sisi);
    }

    private String rekomendasi() {
        return putusan.hasil() == id.tatakerja.regulasi.alur.Hasil.TIDAK_MENDUKUNG ? "tidak mendukung" : "mendukung";
    }

    private void empat(PenyusunIsi isi) {
        isi.rincian("Maksud dan tujuan", isian.maksudTujuan())
                .rincian("Kompetensi", String.join("; ", isian.kompetensi()))
                .rincian("Ekspektasi/target", isian.ekspektasi())
                .rincian("Durasi", durasi())
                .rincian("Pengaturan lainnya", isian.pengaturanLain());
    }

    private void perintah(PenyusunIsi isi) {
        isi.dasar(paket.identitas().judul() + ", " + kutipan() + ";");
        if (!penunjuk.isEmpty()) {
            isi.dasar("Penunjukan bersama oleh " + String.join(" dan ", penunjuk) + ";");
        }
        isi.untuk("melaksanakan " + isian.judul() + (durasi().isEmpty() ? "" : ", " + durasi()) + ";");
        butir(isi, "mencapai maksud dan tujuan: ", isian.maksudTujuan());
        butir(isi, "memenuhi ekspektasi/target: ", isian.ekspektasi());
        butir(isi, "memperhatikan kompetensi yang diperlukan: ", String.join("; ", isian.kompetensi()));
        butir(isi, "pengaturan lainnya: ", isian.pengaturanLain());
    }

    /** An official is told to find people and to answer, not to do their work. */
    private void instruksi(PenyusunIsi isi) {
        isi.dasar(paket.identitas().judul() + ", " + kutipan() + ";");
        isi.untuk("menyiapkan " + Math.max(isian.jumlah(), isian.pegawai().size()) + " orang pegawai yang memenuhi kriteria untuk " + isian.judul()
                + (durasi().isEmpty() ? "" : ", " + durasi()) + ";");
        butir(isi, "pegawai yang diminta: ", isian.pegawai().stream().map(n -> "NIP " + n).collect(Collectors.joining("; ")));
        butir(isi, "kompetensi yang diperlukan: ", String.join("; ", isian.kompetensi()));
        butir(isi, "maksud dan tujuan: ", isian.maksudTujuan());
        butir(isi, "ekspektasi/target: ", isian.ekspektasi());
        butir(isi, "pengaturan lainnya: ", isian.pengaturanLain());
        isi.untuk("menyampaikan jawaban tersedia, dengan daftar namanya, atau tidak tersedia, dengan alasannya.");
    }

    private static void butir(PenyusunIsi isi, String awal, String teks) {
        if (!teks.isBlank()) {
            isi.untuk(awal + tanpaTitik(teks) + ";");
        }
    }

    /** What people end with a full stop becomes a part of our sentence. */
    static String tanpaTitik(String teks) {
        return teks.strip().replaceAll("[.;,\\s]+$", "");
    }

    private void keputusan(PenyusunIsi isi) {
        var nama = isian.tim().map(Isian.Tim::nama).filter(n -> !n.isBlank()).orElse(isian.judul()).replaceFirst("(?i)^tim (kerja )?", "");
        isi.menimbang("untuk melaksanakan " + isian.judul() + " diperlukan Tim Kerja dengan kompetensi yang sesuai")
                .mengingat(paket.identitas().judul())
                .menetapkan((jenis.label() + " " + nama).toUpperCase(Locale.ROOT) + ".")
                .diktum((isian.tim().filter(t -> !t.bergabung().isEmpty()).isPresent() ? "Menambah anggota Tim Kerja " : "Membentuk Tim Kerja ") + nama
                        + " dengan susunan sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.")
                .diktum("Tim Kerja sebagaimana dimaksud dalam diktum KESATU bertugas melaksanakan " + isian.judul()
                        + (isian.ekspektasi().isBlank() ? "" : " dengan ekspektasi " + tanpaTitik(isian.ekspektasi())) + ".")
                .diktum("Keputusan ini mulai berlaku pada tanggal ditetapkan" + (durasi().isEmpty() ? "." : ", untuk masa kerja " + durasi() + "."));
    }

    private String durasi() {
        return isian.mulai().map(m -> isian.selesai().map(s -> Teks.tanggal(m) + " sampai dengan " + Teks.tanggal(s)).orElse("sejak " + Teks.tanggal(m)))
                .or(() -> isian.selesai().map(s -> "sampai dengan " + Teks.tanggal(s)))
                .orElse("");
    }

    private String peran(String nip) {
        return isian.tim().map(t -> t.ketua().equals(nip) ? "Ketua Tim" : t.penanggungJawab().equals(nip) ? "Penanggung Jawab Tim" : "Anggota Tim").orElse("");
    }

    private String kutipan() {
        return naskah.dasar().stream().map(k -> k.label()).distinct().collect(Collectors.joining(", "));
    }
}

package id.tatakerja.penugasan;

import id.tatakerja.naskah.IsiNaskah;
import id.tatakerja.naskah.TataNaskah;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.alur.NaskahAlur;
import id.tatakerja.tampilan.Teks;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of the letter by which an assignment is withdrawn, extended or shortened.
 *
 * @param menugaskan whether people were already assigned, else only a request is withdrawn
 */
record IsiPerubahan(Kasus kasus, Paket paket, NaskahAlur naskah, Perubahan perubahan, boolean menugaskan, Bertindak siapa) {

    /** What the letter is about, at most 300 characters. */
    String hal() {
        var hal = awal() + kasus.isian().judul();
        return hal.length() > 300 ? hal.substring(0, 297) + "..." : hal;
    }

    private String awal() {
        return switch (perubahan.jenis()) {
            case TARIK -> menugaskan ? "Penarikan penugasan untuk " : "Penarikan permohonan untuk ";
            case PERPANJANG -> "Perpanjangan penugasan untuk ";
            case SELESAI -> "Penutupan penugasan untuk ";
            case PERPENDEK -> "Pemendekan masa penugasan untuk ";
        };
    }

    IsiNaskah susun() {
        var isi = IsiNaskah.susun();
        var pekerjaan = kasus.isian().judul();
        switch (TataNaskah.dari(naskah.utama()).bentuk()) {
            case KORESPONDENSI, NOTA_DINAS, PRIBADI, KEPUTUSAN -> isi.pembuka(kalimat() + ".")
                    .rincian("Pekerjaan", pekerjaan)
                    .rincian("Alasan", perubahan.alasan())
                    .rincian("Menurut", kutipan())
                    .penutup("Demikian disampaikan, atas perhatiannya diucapkan terima kasih.");
            case PENUGASAN -> isi.dasar(paket.identitas().judul() + ", " + kutipan() + ";").untuk(perintah() + ";").untuk("memperhatikan alasan: " + IsiSurat.tanpaTitik(perubahan.alasan()) + ";");
            case DISPOSISI -> isi.disposisi(new IsiNaskah.SuratMasuk(siapa.tampil(), "-", "-", "-", hal(), List.of("Untuk diketahui dan dilaksanakan"), perubahan.alasan()));
        }
        kasus.isian().pegawai().forEach(nip -> isi.orang(IsiNaskah.Orang.pegawai(nip, "", "")));
        return isi.jadi();
    }

    private String kalimat() {
        return switch (perubahan.jenis()) {
            case TARIK -> menugaskan ? "Dengan ini penugasan untuk pekerjaan berikut ditarik" : "Dengan ini permohonan untuk pekerjaan berikut kami tarik kembali";
            case PERPANJANG -> "Dengan ini penugasan untuk pekerjaan berikut diperpanjang" + sampai();
            case SELESAI -> "Dengan ini penugasan untuk pekerjaan berikut dinyatakan selesai";
            case PERPENDEK -> "Dengan ini masa penugasan untuk pekerjaan berikut diperpendek" + sampai();
        };
    }

    private String perintah() {
        var pekerjaan = kasus.isian().judul();
        return switch (perubahan.jenis()) {
            case TARIK -> "mengakhiri pelaksanaan " + pekerjaan + " karena penugasannya ditarik";
            case PERPANJANG -> "melanjutkan pelaksanaan " + pekerjaan + sampai();
            case SELESAI -> "mengakhiri pelaksanaan " + pekerjaan + " karena penugasannya selesai";
            case PERPENDEK -> "menyelesaikan pelaksanaan " + pekerjaan + " lebih awal," + sampai();
        };
    }

    private String sampai() {
        return perubahan.menjadi().map(h -> " sampai dengan " + Teks.tanggal(h)).orElse("");
    }

    private String kutipan() {
        return naskah.dasar().stream().map(k -> k.label()).distinct().collect(Collectors.joining(", "));
    }
}

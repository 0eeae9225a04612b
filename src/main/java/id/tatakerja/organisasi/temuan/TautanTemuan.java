package id.tatakerja.organisasi.temuan;

import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.Tautan;
import id.tatakerja.organisasi.PegawaiSusunan;

/** Where a finding is read and where it is mended. */
public final class TautanTemuan {

    private TautanTemuan() {}

    /** The page of the object of the finding. */
    public static String objek(Temuan temuan, Susunan susunan) {
        String kode = temuan.objek().kode();
        return switch (temuan.objek().jenis()) {
            case "UNIT" -> Tautan.unit(kode);
            case "JABATAN" -> susunan.jabatan(kode).map(j -> Tautan.unit(j.unit())).orElse("/bagan");
            default -> susunan.pegawai(kode).map(PegawaiSusunan::id).map(Tautan::pegawai).orElse("/pegawai");
        };
    }

    /** The form that mends it. */
    public static String perbaikan(Temuan temuan, Susunan susunan) {
        String kode = temuan.objek().kode();
        return switch (temuan.kode()) {
            case UNIT_TANPA_PEMIMPIN -> susunan.jabatanDi(kode).stream().anyMatch(j -> j.jenis().dapatMemimpin())
                    ? Tautan.unit(kode) + "/pemimpin"
                    : "/jabatan/baru?memimpin=ya&unit=" + Tautan.unit(kode).substring("/unit/".length());
            case DUA_PEMIMPIN -> temuan.objek().jenis().equals("UNIT") ? Tautan.unit(kode) + "/pemimpin" : ubah(temuan, susunan);
            case JABATAN_PEMIMPIN_KOSONG -> temuan.objek().jenis().equals("JABATAN")
                    ? Tautan.jabatan(kode) + "/pelaksana-tugas"
                    : susunan.pemimpin(kode).map(j -> Tautan.jabatan(j.kode()) + "/pelaksana-tugas").orElse(Tautan.unit(kode) + "/pemimpin");
            case JABATAN_DUA_PEMANGKU, PLT_PADA_JABATAN_TERISI, PELAKSANA_TUGAS_GANDA -> objek(temuan, susunan);
            case PEMIMPIN_TIDAK_SESUAI, PEMIMPIN_FUNGSIONAL_TANPA_DASAR -> pemimpin(temuan, susunan);
            case KRITERIA_TINGKAT_KOSONG, MODEL_KOSONG -> "/pengaturan?unit=" + Tautan.unit(kode).substring("/unit/".length());
            case SUSUNAN_BERPUTAR, INDUK_TIDAK_ADA, INDUK_TIDAK_SESUAI, MODEL_MENYIMPANG, STRUKTUR_MENYIMPANG,
                    MELEBIHI_KEBUTUHAN, PELAKSANA_TANPA_URAIAN, PEGAWAI_TANPA_JABATAN, JENJANG_TIDAK_SESUAI_GOLONGAN, NIP_TIDAK_SESUAI_STATUS,
                    GOLONGAN_TIDAK_SESUAI_STATUS -> ubah(temuan, susunan);
        };
    }

    private static String pemimpin(Temuan temuan, Susunan susunan) {
        return temuan.objek().jenis().equals("UNIT")
                ? susunan.pemimpin(temuan.objek().kode()).map(j -> Tautan.jabatan(j.kode()) + "/ubah").orElse(ubah(temuan, susunan))
                : ubah(temuan, susunan);
    }

    private static String ubah(Temuan temuan, Susunan susunan) {
        return temuan.objek().jenis().equals("JABATAN")
                ? Tautan.jabatan(temuan.objek().kode()) + "/ubah"
                : objek(temuan, susunan) + "/ubah";
    }
}

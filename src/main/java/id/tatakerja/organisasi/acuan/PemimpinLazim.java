package id.tatakerja.organisasi.acuan;

import static id.tatakerja.organisasi.JenisJabatan.ADMINISTRATOR;
import static id.tatakerja.organisasi.JenisJabatan.FUNGSIONAL;
import static id.tatakerja.organisasi.JenisJabatan.JPT_PRATAMA;
import static id.tatakerja.organisasi.JenisJabatan.PENGAWAS;

import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.JenisUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which official may lead which kind of unit. Source: lamandau-13-2024#lampiran-1 (heads per organisation), pasal-1/angka-18. */
public final class PemimpinLazim {

    private PemimpinLazim() {}

    /** An Indonesian sentence with the mend, when the post cannot lead a unit of the kind. */
    public static Optional<String> periksa(JenisUnit unit, JenisJabatan jabatan, String nama) {
        List<JenisJabatan> boleh = jenis(unit);
        if (!boleh.contains(jabatan)) {
            return Optional.of(unit.label() + " dipimpin oleh "
                    + boleh.stream().map(JenisJabatan::pejabat).collect(Collectors.joining(" atau ")) + ", bukan "
                    + jabatan.pejabat() + ". Perbaiki jenis jabatan, jenis unit, atau kolom memimpin.");
        }
        String kepala = kepala(unit);
        if (!kepala.isEmpty() && jabatan != FUNGSIONAL && !bernama(nama, kepala)) {
            return Optional.of(unit.label() + " dipimpin oleh " + kepala + ", sedangkan jabatan ini bernama '" + nama
                    + "'. Perbaiki jabatan mana yang memimpin, atau nama jabatannya.");
        }
        return Optional.empty();
    }

    private static List<JenisJabatan> jenis(JenisUnit unit) {
        return switch (unit) {
            case SEKRETARIAT_DAERAH, SEKRETARIAT_DPRD, INSPEKTORAT, DINAS, ASISTEN -> List.of(JPT_PRATAMA);
            case BADAN, SATUAN -> List.of(JPT_PRATAMA, ADMINISTRATOR);
            case RSUD -> List.of(JPT_PRATAMA, ADMINISTRATOR, FUNGSIONAL);
            case KECAMATAN, BAGIAN, INSPEKTUR_PEMBANTU -> List.of(ADMINISTRATOR);
            case KELURAHAN, SUBBAGIAN, SEKSI, SUBBIDANG -> List.of(PENGAWAS);
            case UPT -> List.of(ADMINISTRATOR, PENGAWAS, FUNGSIONAL);
            case SEKRETARIAT, BIDANG -> List.of(ADMINISTRATOR, PENGAWAS);
            case UNIT_MANDIRI -> List.of(ADMINISTRATOR, PENGAWAS, FUNGSIONAL);
        };
    }

    /** Title of the head where the annex fixes one; empty where only the kind matters. */
    private static String kepala(JenisUnit unit) {
        return switch (unit) {
            case SEKRETARIAT_DAERAH -> "Sekretaris Daerah";
            case SEKRETARIAT_DPRD -> "Sekretaris DPRD";
            case INSPEKTORAT -> "Inspektur";
            case KECAMATAN -> "Camat";
            case KELURAHAN -> "Lurah";
            case DINAS, BADAN, SATUAN -> "Kepala";
            case RSUD, UPT, ASISTEN, BAGIAN, SUBBAGIAN, SEKRETARIAT, BIDANG, SEKSI, SUBBIDANG, INSPEKTUR_PEMBANTU, UNIT_MANDIRI -> "";
        };
    }

    private static boolean bernama(String nama, String kepala) {
        String kecil = nama.toLowerCase(Locale.ROOT).strip();
        return switch (kepala) {
            case "Sekretaris DPRD" -> kecil.startsWith("sekretaris d");
            case "Inspektur" -> kecil.startsWith("inspektur") && !kecil.startsWith("inspektur pembantu");
            case "Kepala" -> kecil.startsWith("kepala") && !kecil.startsWith("kepala bidang") && !kecil.startsWith("kepala sub");
            default -> kecil.startsWith(kepala.toLowerCase(Locale.ROOT));
        };
    }
}

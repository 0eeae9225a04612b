package id.tatakerja.tampilan;

import id.tatakerja.akses.BadanTerlaluBesarException;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.bersama.Penolakan.Jenis;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says of a body that could not be read which field it was and how it is written. */
final class GalatJson {

    private GalatJson() {}

    static Penolakan penolakan(HttpMessageNotReadableException sebab) {
        if (rantai(sebab).anyMatch(BadanTerlaluBesarException.class::isInstance)) {
            return new Penolakan(
                    Jenis.TERLALU_BESAR, BadanTerlaluBesarException.KODE, BadanTerlaluBesarException.PESAN, List.of(), List.of());
        }
        return rantai(sebab)
                .filter(DatabindException.class::isInstance)
                .map(DatabindException.class::cast)
                .findFirst()
                .map(GalatJson::nilai)
                .orElseGet(GalatJson::bukanJson);
    }

    private static Penolakan nilai(DatabindException sebab) {
        var bidang = bidang(sebab);
        return switch (sebab) {
            case IsianJsonException isian -> {
                var galat = TeksTerlarang.nama(bidang.isEmpty() ? "isi permintaan" : bidang);
                var pesan = sebab.getOriginalMessage().replace("''", "'" + galat + "'");
                yield Penolakan.galat(isian.kode(), pesan, List.of(new Galat(bidang, isian.kode(), pesan)));
            }
            case UnrecognizedPropertyException asing -> {
                var pesan = "Bidang '" + TeksTerlarang.nama(bidang) + "' tidak dikenal. Yang dikenal: "
                        + asing.getKnownPropertyIds().stream().map(String::valueOf).sorted().collect(Collectors.joining(", ")) + ".";
                yield Penolakan.galat("BIDANG_TIDAK_DIKENAL", pesan, List.of(new Galat(bidang, "BIDANG_TIDAK_DIKENAL", pesan)));
            }
            default -> {
                var jenis = sebab instanceof MismatchedInputException beda ? beda.getTargetType() : null;
                yield bidang.isEmpty() ? bukanObjek() : tidakTerbaca(bidang, jenis);
            }
        };
    }

    /** 400 that names the field and how its value is written. */
    static Penolakan tidakTerbaca(String bidang, @Nullable Class<?> jenis) {
        return new Penolakan(
                Jenis.TIDAK_TERBACA, "NILAI_TIDAK_TERBACA",
                "Nilai untuk '" + TeksTerlarang.nama(bidang) + "' tidak terbaca. " + BentukNilai.saran(jenis), List.of(),
                List.of(new Galat(bidang, BentukNilai.kode(jenis), BentukNilai.saran(jenis))));
    }

    private static Penolakan bukanObjek() {
        return new Penolakan(
                Jenis.TIDAK_TERBACA, "BADAN_TIDAK_TERBACA",
                "Isi permintaan harus sebuah objek JSON di antara kurung kurawal, misalnya {\"nama\": \"isi\"}.", List.of(), List.of());
    }

    private static Penolakan bukanJson() {
        return new Penolakan(
                Jenis.TIDAK_TERBACA, "BADAN_TIDAK_TERBACA",
                "Isi permintaan kosong atau tidak terbaca sebagai JSON. Periksa tanda kurung, tanda petik, dan nama bidang.",
                List.of(), List.of());
    }

    /** {@code pejabatPembinaKepegawaian.nama}, {@code nip[0]}; empty for the document as a whole. */
    private static String bidang(DatabindException sebab) {
        var jalur = new StringBuilder();
        for (JacksonException.Reference satu : sebab.getPath()) {
            if (satu.getPropertyName() == null) {
                jalur.append('[').append(satu.getIndex()).append(']');
            } else {
                jalur.append(jalur.isEmpty() ? "" : ".").append(satu.getPropertyName());
            }
        }
        return jalur.toString();
    }

    private static Stream<Throwable> rantai(Throwable sebab) {
        return Stream.<Throwable>iterate(sebab, java.util.Objects::nonNull, Throwable::getCause).limit(20);
    }
}

package id.tatakerja.contoh.orang;

import id.tatakerja.organisasi.Jenjang;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of Jabatan Fungsional and Pelaksana by field of work (rumpun), with titles and competence of those who hold them. */
public final class KamusJabatan {

    /**
     * A Jabatan Fungsional without its jenjang, or a group of Pelaksana.
     *
     * @param nama name
     * @param gelarDepan usual title before the name, may be empty
     * @param gelarKeahlian usual titles of kategori keahlian
     * @param gelarKeterampilan usual titles of kategori keterampilan
     * @param kompetensi fields of competence
     */
    record Profesi(
            String nama,
            String gelarDepan,
            List<String> gelarKeahlian,
            List<String> gelarKeterampilan,
            List<String> kompetensi) {}

    private record Rumpun(List<String> keahlian, List<String> keterampilan, List<String> pelaksana) {}

    private final Map<String, Profesi> profesi = new HashMap<>();
    private final Map<String, Rumpun> rumpun = new HashMap<>();

    /** Reads the lists that come with the generator. */
    public KamusJabatan() {
        for (Map<String, String> baris : BerkasKamus.baca("profesi.csv")) {
            var satu = new Profesi(
                    BerkasKamus.kolom(baris, "nama"),
                    BerkasKamus.kolom(baris, "gelar_depan"),
                    BerkasKamus.daftar(baris, "gelar_keahlian"),
                    BerkasKamus.daftar(baris, "gelar_keterampilan"),
                    BerkasKamus.daftar(baris, "kompetensi"));
            profesi.put(satu.nama(), satu);
        }
        for (Map<String, String> baris : BerkasKamus.baca("rumpun.csv")) {
            var satu = new Rumpun(
                    BerkasKamus.daftar(baris, "keahlian"),
                    BerkasKamus.daftar(baris, "keterampilan"),
                    BerkasKamus.daftar(baris, "pelaksana"));
            satu.keahlian().forEach(this::profesi);
            satu.keterampilan().forEach(this::profesi);
            satu.pelaksana().forEach(this::profesi);
            rumpun.put(BerkasKamus.kolom(baris, "rumpun"), satu);
        }
    }

    /** Names that posts of the field and jenjang may have (no jenjang: Pelaksana), the most usual first. */
    public List<String> nama(String kodeRumpun, Optional<Jenjang> jenjang) {
        Rumpun r = rumpun.get(kodeRumpun);
        if (r == null) {
            throw new IllegalArgumentException("Rumpun '" + kodeRumpun + "' tidak ada dalam rumpun.csv");
        }
        return jenjang.map(j -> switch (j.kategori()) {
                    case KEAHLIAN -> r.keahlian();
                    case KETERAMPILAN -> r.keterampilan();
                })
                .orElse(r.pelaksana());
    }

    /** What somebody of the profession does, as words of a sentence. */
    public String pekerjaan(String nama) {
        return String.join(", ", profesi(nama).kompetensi());
    }

    Profesi profesi(String nama) {
        Profesi p = profesi.get(nama);
        if (p == null) {
            throw new IllegalArgumentException("'" + nama + "' tidak ada dalam profesi.csv");
        }
        return p;
    }
}

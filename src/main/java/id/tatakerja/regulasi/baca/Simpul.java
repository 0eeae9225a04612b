package id.tatakerja.regulasi.baca;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value in a YAML file with its line. Every reading method notes a fault when the value is of another form and answers with
 * something empty, so that reading goes on. A key that is not there is a node without content.
 *
 * @param berkas file
 * @param catatan where faults go
 * @param isi content, empty for a key that is not there
 * @param baris line, from 1
 */
record Simpul(String berkas, Catatan catatan, Optional<Node> isi, int baris) {

    void salah(String alasan) {
        catatan.salah(berkas, baris, alasan);
    }

    /** Whether there is nothing: no key, or the value null. */
    boolean kosong() {
        return isi.isEmpty() || isi.get() instanceof ScalarNode s && Tag.NULL.equals(s.getTag());
    }

    private Simpul simpul(Node node) {
        return new Simpul(berkas, catatan, Optional.of(node), node.getStartMark().map(m -> m.getLine() + 1).orElse(baris));
    }

    /** A mapping with closed keys. */
    Peta peta(String apa, Set<String> wajib, Set<String> boleh) {
        var peta = petaBebas(apa);
        var dikenal = new TreeSet<>(wajib);
        dikenal.addAll(boleh);
        peta.forEach((kunci, nilai) -> {
            if (!dikenal.contains(kunci)) {
                nilai.salah("kunci \"" + kunci + "\" pada " + apa + " tidak dikenal; yang dikenal: " + String.join(", ", dikenal));
            }
        });
        if (isi.isPresent() && isi.get() instanceof MappingNode) {
            new TreeSet<>(wajib).stream()
                    .filter(kunci -> !peta.containsKey(kunci))
                    .forEach(kunci -> salah("kunci \"" + kunci + "\" pada " + apa + " tidak ada; tambahkan"));
        }
        return new Peta(this, peta);
    }

    /** A mapping with keys of the author's choice. */
    Map<String, Simpul> petaBebas(String apa) {
        var hasil = new LinkedHashMap<String, Simpul>();
        if (!isi.isPresent()) {
            return hasil;
        }
        if (!(isi.get() instanceof MappingNode peta)) {
            salah(apa + " harus berupa pasangan kunci dan nilai");
            return hasil;
        }
        for (var pasangan : peta.getValue()) {
            var kunci = simpul(pasangan.getKeyNode());
            var nilai = simpul(pasangan.getValueNode());
            var nama = kunci.teks("kunci pada " + apa);
            if (hasil.putIfAbsent(nama, new Simpul(berkas, catatan, nilai.isi, kunci.baris)) != null) {
                kunci.salah("kunci \"" + nama + "\" pada " + apa + " tertulis dua kali; hapus salah satu");
            }
        }
        return hasil;
    }

    /** A list; a missing key is an empty list. */
    List<Simpul> daftar(String apa) {
        if (kosong()) {
            return List.of();
        }
        if (!(isi.get() instanceof SequenceNode urutan)) {
            salah(apa + " harus berupa daftar");
            return List.of();
        }
        return urutan.getValue().stream().map(this::simpul).toList();
    }

    /** A list of texts; one text alone counts as a list of one. */
    List<Simpul> satuAtauDaftar(String apa) {
        return isi.isPresent() && isi.get() instanceof ScalarNode && !kosong() ? List.of(this) : daftar(apa);
    }

    /** A text that is not blank. */
    String teks(String apa) {
        if (isi.isEmpty()) {
            return "";
        }
        if (!(isi.get() instanceof ScalarNode skalar) || kosong() || skalar.getValue().isBlank()) {
            salah(apa + " harus berisi teks");
            return "";
        }
        return skalar.getValue().strip();
    }

    /** A text, or nothing. */
    Optional<String> teksBilaAda(String apa) {
        return kosong() ? Optional.empty() : Optional.of(teks(apa)).filter(t -> !t.isEmpty());
    }

    /** A whole number within bounds; answers with the lower bound on a fault. */
    int angka(String apa, int terkecil, int terbesar) {
        var teks = teks(apa);
        if (teks.isEmpty()) {
            return terkecil;
        }
        try {
            var angka = Integer.parseInt(teks);
            if (angka >= terkecil && angka <= terbesar) {
                return angka;
            }
        } catch (NumberFormatException bukanAngka) {
            // falls through to the same sentence
        }
        salah(apa + " harus bilangan bulat " + terkecil + " sampai " + terbesar + ", tertulis \"" + teks + "\"");
        return terkecil;
    }

    /** A number from 0, or nothing. */
    OptionalInt angkaBilaAda(String apa) {
        return kosong() ? OptionalInt.empty() : OptionalInt.of(angka(apa, 0, 999));
    }

    /** True or false. */
    boolean benar(String apa) {
        return pilih(apa, List.of("true", "false")).equals("true");
    }

    /** A day of the calendar, or nothing. */
    Optional<LocalDate> tanggalBilaAda(String apa) {
        return teksBilaAda(apa).flatMap(teks -> {
            try {
                return Optional.of(LocalDate.parse(teks));
            } catch (DateTimeParseException tidakAda) {
                salah(apa + " \"" + teks + "\" bukan tanggal yang ada; tulis TTTT-BB-HH, misalnya 2024-06-06");
                return Optional.empty();
            }
        });
    }

    /** One word of a closed list; empty text on a fault. */
    String pilih(String apa, List<String> pilihan) {
        var teks = teks(apa);
        if (!teks.isEmpty() && !pilihan.contains(teks)) {
            salah(apa + " memuat \"" + teks + "\" yang tidak dikenal; yang dikenal: " + String.join(", ", pilihan));
            return "";
        }
        return teks;
    }

    /** One constant of an enum. */
    <E extends Enum<E>> Optional<E> pilih(String apa, Class<E> jenis) {
        var kata = pilih(apa, Arrays.stream(jenis.getEnumConstants()).map(Enum::name).toList());
        return kata.isEmpty() ? Optional.empty() : Optional.of(Enum.valueOf(jenis, kata));
    }

    /**
     * A mapping whose keys were checked.
     *
     * @param induk the mapping itself
     * @param isi values by key
     */
    record Peta(Simpul induk, Map<String, Simpul> isi) {

        Simpul ambil(String kunci) {
            return isi.getOrDefault(kunci, new Simpul(induk.berkas, induk.catatan, Optional.empty(), induk.baris));
        }

        boolean ada(String kunci) {
            return isi.containsKey(kunci);
        }

        int baris() {
            return induk.baris;
        }
    }
}

package id.tatakerja.regulasi.dmn;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.Baris;
import id.tatakerja.regulasi.Calon;
import id.tatakerja.regulasi.Fakta;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.TabelLingkup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * Writes the three tables of a pack as DMN 1.5. The layers of {@code kedudukan} become one table each with hit policy COLLECT;
 * a deciding expression takes the first layer that has any row.
 */
public final class EksporDmn {

    private static final String DAFTAR_BARIS = "tDaftarBaris";
    private static final String DAFTAR_KATA = "tDaftarKata";

    private EksporDmn() {}

    /** The decision table; decision {@code kedudukan} gives the list of deciding rows with their line in the file. */
    public static String kedudukan(Paket paket) {
        var menurutLapis = paket.kedudukan().baris().stream()
                .collect(Collectors.groupingBy(Baris::lapis, java.util.TreeMap::new, Collectors.toList()));
        var tabel = menurutLapis.entrySet().stream().map(e -> lapis(paket, e.getKey(), e.getValue())).toList();
        var kolom = paket.kedudukan().masukan().stream().map(Fakta::kolom).toList();
        var gambar = new GambarDmn().baris(0, List.of("kedudukan")).baris(1, tabel.stream().map(TabelDmn::nama).toList())
                .baris(2, kolom.stream().map(k -> "masukan-" + k).toList());
        return XmlDmn.dokumen(paket.kode(), "kedudukan", paket.identitas().judul() + ", versi " + paket.identitas().versi(), xml -> {
            jenisKata(xml);
            jenisBaris(xml);
            for (var fakta : paket.kedudukan().masukan()) {
                jenisMasukan(xml, fakta.kolom(), fakta.nilai(paket));
            }
            for (var satu : kolom) {
                masukan(xml, satu);
            }
            for (var satu : tabel) {
                satu.tulis(xml, DAFTAR_BARIS);
                satu.masukan().forEach(m -> gambar.garis(satu.nama() + "-" + m, "masukan-" + m, satu.nama()));
                gambar.garis("kedudukan-" + satu.nama(), satu.nama(), "kedudukan");
            }
            putusan(xml, tabel);
            gambar.tulis(xml);
        });
    }

    /** Who may assess at all; decision {@code penilai} gives one row for each kind of organisation and model. */
    public static String penilai(Paket paket) {
        var aturan = paket.penilai().baris().stream()
                .filter(b -> !b.model().isEmpty())
                .map(b -> new TabelDmn.Aturan(
                        List.of(XmlDmn.kutip(b.jenis()), uji(b.model())), List.of("" + b.barisBerkas(), kata(b.penilai())),
                        label(b.dasar()), String.join("; ", b.tafsir())))
                .toList();
        var tabel = new TabelDmn(
                "penilai", "Pejabat yang dapat menjadi Pejabat Penilai Kinerja", "UNIQUE", List.of("jenis", "model"),
                keluaran("baris", "number", "penilai", DAFTAR_KATA), aturan);
        return satuTabel(paket, tabel, Map.of("jenis", Fakta.JENIS.nilai(paket), "model", Fakta.MODEL.nilai(paket)));
    }

    /** Mechanism by distance; decision {@code lingkup} gives one row for each way and distance. */
    public static String lingkup(Paket paket) {
        var aturan = paket.lingkup().baris().stream()
                .map(b -> new TabelDmn.Aturan(
                        List.of(XmlDmn.kutip(b.cara().name()), XmlDmn.kutip(b.lingkup().name())),
                        List.of("" + b.barisBerkas(), XmlDmn.kutip(b.mekanisme().kode())), label(b.dasar()), b.penjelasan()))
                .toList();
        var tabel = new TabelDmn(
                "lingkup", "Mekanisme menurut cara dan jarak", "UNIQUE", List.of("cara", "lingkupTugas"),
                keluaran("baris", "number", "mekanisme", "string"), aturan);
        return satuTabel(paket, tabel, Map.of(
                "cara", Arrays.stream(TabelLingkup.Cara.values()).map(Enum::name).toList(),
                "lingkupTugas", Arrays.stream(TabelLingkup.Lingkup.values()).map(Enum::name).toList()));
    }

    private static String satuTabel(Paket paket, TabelDmn tabel, Map<String, List<String>> nilai) {
        var gambar = new GambarDmn().baris(0, List.of(tabel.nama())).baris(1, tabel.masukan().stream().map(m -> "masukan-" + m).toList());
        tabel.masukan().forEach(m -> gambar.garis(tabel.nama() + "-" + m, "masukan-" + m, tabel.nama()));
        return XmlDmn.dokumen(paket.kode(), tabel.nama(), paket.identitas().judul() + ", versi " + paket.identitas().versi(), xml -> {
            jenisKata(xml);
            for (var satu : tabel.masukan()) {
                jenisMasukan(xml, satu, nilai.getOrDefault(satu, List.of()));
            }
            for (var satu : tabel.masukan()) {
                masukan(xml, satu);
            }
            tabel.tulis(xml, "Any");
            gambar.tulis(xml);
        });
    }

    private static TabelDmn lapis(Paket paket, int lapis, List<Baris> baris) {
        var kolom = new ArrayList<>(paket.kedudukan().masukan());
        kolom.removeIf(f -> baris.stream().noneMatch(b -> b.syarat().containsKey(f)));
        if (kolom.isEmpty()) {
            // a table must have an input, even where its one row admits everything
            kolom.add(paket.kedudukan().masukan().getFirst());
        }
        var aturan = baris.stream()
                .map(b -> new TabelDmn.Aturan(
                        kolom.stream().map(f -> b.syarat().containsKey(f) ? uji(b.syarat().getOrDefault(f, java.util.Set.of())) : "-").toList(),
                        List.of(
                                "" + b.barisBerkas(), XmlDmn.kutip(b.no()), XmlDmn.kutip(b.keadaan().name()), kata(b.penilai()),
                                XmlDmn.kutip(b.pimpinan().kata()), kata(b.alternatif())),
                        label(b.dasar()), b.penjelasan()))
                .toList();
        return new TabelDmn(
                "lapis" + lapis, "Baris lapis " + lapis, "COLLECT", kolom.stream().map(Fakta::kolom).toList(),
                keluaran(
                        "baris", "number", "nomor", "string", "keadaan", "string", "penilai", DAFTAR_KATA, "pimpinan", "string",
                        "alternatif", DAFTAR_KATA),
                aturan);
    }

    private static void putusan(XmlDmn xml, List<TabelDmn> tabel) throws XMLStreamException {
        xml.unsur("decision", () -> {
            xml.atribut("id", "kedudukan");
            xml.atribut("name", "kedudukan");
            xml.unsur("variable", () -> {
                xml.atribut("name", "kedudukan");
                xml.atribut("typeRef", DAFTAR_BARIS);
            });
            for (var satu : tabel) {
                xml.unsur("informationRequirement", () -> {
                    xml.atribut("id", "kedudukan-" + satu.nama());
                    xml.unsur("requiredDecision", () -> xml.atribut("href", "#" + satu.nama()));
                });
            }
            var pilih = tabel.stream().limit(tabel.size() - 1L)
                    .map(t -> "if " + t.nama() + " != null and count(" + t.nama() + ") > 0 then " + t.nama() + " else ")
                    .collect(Collectors.joining());
            xml.sel("literalExpression", pilih + tabel.getLast().nama());
        });
    }

    // the schema wants all types before the first input
    private static void jenisMasukan(XmlDmn xml, String nama, List<String> nilai) throws XMLStreamException {
        xml.unsur("itemDefinition", () -> {
            xml.atribut("name", "t_" + nama);
            xml.teks("typeRef", "string");
            xml.sel("allowedValues", uji(nilai));
        });
    }

    private static void masukan(XmlDmn xml, String nama) throws XMLStreamException {
        xml.unsur("inputData", () -> {
            xml.atribut("id", "masukan-" + nama);
            xml.atribut("name", nama);
            xml.unsur("variable", () -> {
                xml.atribut("name", nama);
                xml.atribut("typeRef", "t_" + nama);
            });
        });
    }

    private static void jenisKata(XmlDmn xml) throws XMLStreamException {
        xml.unsur("itemDefinition", () -> {
            xml.atribut("name", DAFTAR_KATA);
            xml.atribut("isCollection", "true");
            xml.teks("typeRef", "string");
        });
    }

    private static void jenisBaris(XmlDmn xml) throws XMLStreamException {
        xml.unsur("itemDefinition", () -> {
            xml.atribut("name", DAFTAR_BARIS);
            xml.atribut("isCollection", "true");
            var bagian = keluaran(
                    "baris", "number", "nomor", "string", "keadaan", "string", "penilai", DAFTAR_KATA, "pimpinan", "string",
                    "alternatif", DAFTAR_KATA);
            for (var satu : bagian.entrySet()) {
                xml.unsur("itemComponent", () -> {
                    xml.atribut("name", satu.getKey());
                    xml.teks("typeRef", satu.getValue());
                });
            }
        });
    }

    private static Map<String, String> keluaran(String... pasangan) {
        var hasil = new LinkedHashMap<String, String>();
        for (var i = 0; i < pasangan.length; i += 2) {
            hasil.put(pasangan[i], pasangan[i + 1]);
        }
        return hasil;
    }

    private static String uji(Collection<String> nilai) {
        return nilai.stream().map(XmlDmn::kutip).collect(Collectors.joining(", "));
    }

    private static String kata(List<Calon> calon) {
        return XmlDmn.daftar(calon.stream().map(Enum::name).toList());
    }

    private static String label(List<Kutipan> dasar) {
        return dasar.stream().map(Kutipan::label).collect(Collectors.joining("; "));
    }
}

package id.tatakerja.regulasi.alur.baca;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.Fakta;
import id.tatakerja.regulasi.Pelaku;
import id.tatakerja.regulasi.TabelRantai;
import id.tatakerja.regulasi.TabelRantai.Langkah;
import id.tatakerja.regulasi.TabelRantai.Rantai;
import id.tatakerja.regulasi.TabelRantai.TindakanRantai;
import id.tatakerja.regulasi.alur.AlurRantai;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.PeranAlur;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a chain of review as BPMN with its diagram: the delivery, the reviews in their order, and the two ends. */
final class PenulisRantai {

    private final Rantai rantai;
    private final String pengembalian;
    private final List<Boolean> mengembalikan;
    private final LembarGambar gambar = new LembarGambar();
    private final StringBuilder simpul = new StringBuilder();
    private final StringBuilder alir = new StringBuilder();
    private final Map<String, List<String>> jalur = new LinkedHashMap<>();
    private final Map<String, String> namaJalur = new LinkedHashMap<>();
    private int urut;

    private PenulisRantai(Rantai rantai, String pengembalian) {
        this.rantai = rantai;
        this.pengembalian = pengembalian;
        this.mengembalikan = mengembalikan(rantai, pengembalian);
    }

    /** The text of the file. */
    static String tulis(Rantai rantai, String pengembalian) {
        return new PenulisRantai(rantai, pengembalian).susun();
    }

    /**
     * Whether the result may be sent back from each step. Where a value of the setting would leave nobody who may, the one who accepts
     * may: what misses its target must have a way back.
     */
    static List<Boolean> mengembalikan(Rantai rantai, String pengembalian) {
        var seorangpun = rantai.langkah().stream().noneMatch(l -> l.bolehMengembalikan(pengembalian));
        return rantai.langkah().stream().map(l -> l.bolehMengembalikan(pengembalian) || seorangpun && l.tindakan() == TindakanRantai.TERIMA_HASIL).toList();
    }

    private String susun() {
        jalurPenyerah();
        rantai.langkah().forEach(l -> jalur(kunci(l.peran()), sebutan(l.peran())));
        var penyerah = jalur.keySet().iterator().next();
        tambah(penyerah, "mulai", "<startEvent id=\"mulai\" name=\"Mulai\"/>");
        gambar.bundar("mulai", 0, 0, "Mulai");
        var peran = rantai.berlaku().bentuk().stream().sorted().map(b -> b == Bentuk.TIM ? PeranAlur.KETUA_TIM : PeranAlur.PEGAWAI).map(Enum::name)
                .collect(Collectors.joining(" "));
        tambah(penyerah, AlurRantai.SERAHKAN, "<userTask id=\"serahkan\" name=\"Serahkan hasil\" tk:tindakan=\"SERAHKAN_HASIL\" tk:peran=\"" + peran + "\"\n        tk:dasar=\""
                + dasar(rantai.langkah().getFirst().dasar()) + "\"/>");
        gambar.tindak(AlurRantai.SERAHKAN, 1, 0);
        alir("mulai", AlurRantai.SERAHKAN, "", false);
        langkah(penyerah);
        return berkas();
    }

    private void langkah(String penyerah) {
        var menurutNomor = new TreeMap<Integer, List<Integer>>();
        IntStream.range(0, rantai.langkah().size()).forEach(i -> menurutNomor.computeIfAbsent(rantai.langkah().get(i).nomor(), _ -> new ArrayList<>()).add(i));
        var dari = AlurRantai.SERAHKAN;
        var kolom = 2;
        var kembali = new ArrayList<String>();
        for (var serentak : menurutNomor.values()) {
            var ganda = serentak.size() > 1;
            var nomor = rantai.langkah().get(serentak.getFirst()).nomor();
            var jalurnya = kunci(rantai.langkah().get(serentak.getFirst()).peran());
            var temu = "temu-" + nomor;
            if (ganda) {
                var buka = "buka-" + nomor;
                tambah(jalurnya, buka, "<parallelGateway id=\"" + buka + "\"/>");
                gambar.gerbang(buka, kolom++, baris(jalurnya));
                lanjut(dari, buka);
                dari = buka;
            }
            var ujung = new ArrayList<String>();
            for (var i : serentak) {
                ujung.add(satu(i, dari, kolom, kembali));
            }
            kolom += 2;
            dari = ujung.getFirst();
            if (ganda) {
                tambah(jalurnya, temu, "<parallelGateway id=\"" + temu + "\"/>");
                gambar.gerbang(temu, kolom++, baris(jalurnya));
                ujung.forEach(u -> lanjut(u, temu));
                dari = temu;
            }
            if (serentak.size() == 1 && rantai.langkah().get(serentak.getFirst()).tindakan() == TindakanRantai.TERIMA_HASIL) {
                tambah(jalurnya, "diterima", "<endEvent id=\"diterima\" name=\"Hasil diterima\" tk:akhir=\"DITERIMA\"/>");
                gambar.bundar("diterima", kolom, baris(jalurnya), "Hasil diterima");
                lanjut(dari, "diterima");
            }
        }
        if (!kembali.isEmpty()) {
            tambah(penyerah, "dikembalikan", "<endEvent id=\"dikembalikan\" name=\"Dikembalikan\" tk:akhir=\"DIKEMBALIKAN\"><terminateEventDefinition/></endEvent>");
            gambar.bundar("dikembalikan", kolom, 0, "Dikembalikan");
            kembali.forEach(g -> alir(g, "dikembalikan", "KEMBALIKAN", true));
        }
    }

    /** One review; gives the place from which the way goes on. */
    private String satu(int i, String dari, int kolom, List<String> kembali) {
        var l = rantai.langkah().get(i);
        var id = AlurRantai.simpul(i);
        var jalurnya = kunci(l.peran());
        var terima = l.tindakan() == TindakanRantai.TERIMA_HASIL;
        var boleh = mengembalikan.get(i);
        tambah(jalurnya, id, "<userTask id=\"" + id + "\" name=\"" + (terima ? "Tinjau dan terima hasil" : "Tinjau hasil") + "\" tk:tindakan=\"" + l.tindakan().name() + "\""
                + (boleh ? "" : " tk:hasil=\"" + (terima ? "DITERIMA" : "LANJUTKAN") + "\"") + "\n        tk:peran=\"" + (terima ? PeranAlur.PENERIMA_HASIL : PeranAlur.PENINJAU).name()
                + "\" tk:jabatan=\"" + l.peran().name() + "\" tk:dasar=\"" + dasar(l.dasar()) + "\"" + tafsir(l) + "/>");
        gambar.tindak(id, kolom, baris(jalurnya));
        lanjut(dari, id);
        if (!boleh) {
            return id;
        }
        var putusan = "putusan-" + (i + 1);
        tambah(jalurnya, putusan, "<exclusiveGateway id=\"" + putusan + "\"/>");
        gambar.gerbang(putusan, kolom + 1, baris(jalurnya));
        alir(id, putusan, "", false);
        kembali.add(putusan);
        return putusan;
    }

    /** Goes on from a place; from a choice with the outcome that lets it. */
    private void lanjut(String dari, String ke) {
        if (!dari.startsWith("putusan-")) {
            alir(dari, ke, "", false);
            return;
        }
        var l = rantai.langkah().get(Integer.parseInt(dari.substring("putusan-".length())) - 1);
        alir(dari, ke, l.tindakan() == TindakanRantai.TERIMA_HASIL ? "DITERIMA" : "LANJUTKAN", false);
    }

    private void jalurPenyerah() {
        var bentuk = rantai.berlaku().bentuk();
        if (bentuk.contains(Bentuk.INDIVIDU)) {
            jalur("jalur-pegawai", bentuk.contains(Bentuk.TIM) ? "Pegawai atau Ketua Tim" : "Pegawai");
        } else {
            jalur("jalur-ketua-tim", PeranAlur.KETUA_TIM.sebutan());
        }
    }

    private void jalur(String id, String nama) {
        jalur.computeIfAbsent(id, _ -> new ArrayList<>());
        namaJalur.putIfAbsent(id, nama);
    }

    private int baris(String id) {
        return List.copyOf(jalur.keySet()).indexOf(id);
    }

    private static String kunci(Pelaku pelaku) {
        return "jalur-" + pelaku.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String sebutan(Pelaku pelaku) {
        var jenis = rantai.berlaku().syarat().getOrDefault(Fakta.JENIS, java.util.Set.of());
        return jenis.size() == 1 ? pelaku.sebutan(jenis.iterator().next()) : pelaku.sebutan();
    }

    private void tambah(String jalurnya, String id, String elemen) {
        jalur.computeIfAbsent(jalurnya, _ -> new ArrayList<>()).add(id);
        simpul.append("    ").append(elemen).append('\n');
    }

    private void alir(String dari, String ke, String hasil, boolean lewatAtas) {
        var id = "alir-" + ++urut;
        var kata = switch (hasil) {
            case "LANJUTKAN" -> "Diteruskan";
            case "KEMBALIKAN" -> "Dikembalikan";
            case "DITERIMA" -> "Diterima";
            default -> "";
        };
        alir.append("    <sequenceFlow id=\"").append(id).append("\" sourceRef=\"").append(dari).append("\" targetRef=\"").append(ke).append('"');
        if (hasil.isEmpty()) {
            alir.append("/>\n");
        } else {
            alir.append(" name=\"").append(kata).append("\">\n      <conditionExpression xsi:type=\"tFormalExpression\">${hasil == '").append(hasil)
                    .append("'}</conditionExpression>\n    </sequenceFlow>\n");
        }
        gambar.garis(id, dari, ke, kata, lewatAtas);
    }

    private static String dasar(List<Kutipan> dasar) {
        return dasar.stream().map(Kutipan::alamatLokal).collect(Collectors.joining(" "));
    }

    private static String tafsir(Langkah l) {
        return l.tafsir().isEmpty() ? "" : " tk:tafsir=\"" + String.join(" ", l.tafsir()) + "\"";
    }

    private static String aman(String teks) {
        return teks.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private String berkas() {
        var kode = AlurRantai.kode(rantai, pengembalian);
        var nama = "Peninjauan hasil " + rantai.kode();
        var hasil = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="%s"
                    xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                    xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                    xmlns:di="http://www.omg.org/spec/DD/20100524/DI"
                    xmlns:tk="%s"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    id="berkas" targetNamespace="urn:tatakerja:alur" exporter="Tatakerja" exporterVersion="1">
                  <collaboration id="kerja-sama">
                    <participant id="kolam" name="%s" processRef="%s"/>
                  </collaboration>
                  <process id="%s" name="%s" isExecutable="true">
                    <documentation>%s</documentation>
                    <laneSet id="jalur">
                """.formatted(Kaidah.BPMN, Kaidah.TK, aman(nama), kode, kode, aman(nama), aman(rantai.penjelasan())));
        jalur.forEach((id, isi) -> {
            hasil.append("      <lane id=\"").append(id).append("\" name=\"").append(aman(namaJalur.getOrDefault(id, id))).append("\">\n");
            isi.forEach(s -> hasil.append("        <flowNodeRef>").append(s).append("</flowNodeRef>\n"));
            hasil.append("      </lane>\n");
        });
        return hasil.append("    </laneSet>\n").append(simpul).append(alir).append("  </process>\n").append(gambar.tulis(List.copyOf(jalur.keySet())))
                .append("</definitions>\n").toString();
    }
}

package id.tatakerja.evaluasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** What people do with what their home page names, page by page. */
final class LakuSatuTarget {

    private final String bentuk;
    private long penugasan;
    private boolean berkendala;
    private boolean dimintaLapor;
    private boolean dikembalikan;

    /** Stages that were gone through, in words of this play. */
    final TreeSet<String> tahap = new TreeSet<>();

    LakuSatuTarget(String bentuk) {
        this.bentuk = bentuk;
    }

    long penugasan() {
        return penugasan;
    }

    void kerjakan(Layar l, String tautan, String judul) {
        if (tautan.startsWith("/katalog")) {
            katalog(l);
        } else if (tautan.startsWith("/perjanjian-kinerja")) {
            perjanjian(l);
        } else if (tautan.startsWith("/target/")) {
            target(l, judul);
        } else if (tautan.startsWith("/tugas/")) {
            tugas(l);
        } else if (tautan.endsWith("/rencana")) {
            rencana(l, judul);
        } else if (tautan.startsWith("/kegiatan/")) {
            kegiatan(l);
        } else if (tautan.startsWith("/pekerjaan/") && tautan.contains("/umpan-balik")) {
            umpanBalik(l);
        } else if (tautan.startsWith("/pekerjaan/")) {
            rinci(l, judul);
        } else if (tautan.startsWith("/kendala/")) {
            l.kirim("Simpan", Map.of("cara", List.of("PUTUSKAN"), "uraian", List.of("Pakai jalan yang disarankan, mulai besok.")));
            tahap.add("kendala diputus");
        } else if (tautan.startsWith("/laporan/")) {
            laporan(l);
        } else if (tautan.startsWith("/laporan-anggota/")) {
            tahap.add("laporan anggota dibaca");
        } else if (tautan.endsWith("/hasil-anggota")) {
            l.kirim("Serahkan kepada Ketua Tim", Map.of("uraian", List.of("Bagian saya selesai dan diperiksa.")));
            tahap.add("hasil anggota");
        } else {
            throw new AssertionError("belum dikenal: " + judul + " " + tautan);
        }
    }

    private void perjanjian(Layar l) {
        if (l.ada("Mulai menyusun")) {
            l.kirim("Mulai menyusun", Map.of("renstra", List.of("Sasaran kedua rencana strategis")));
        }
        l.kirim("Tambah target", Map.of(
                "sasaran", List.of("Meningkatnya mutu layanan"), "indikator", List.of("Indeks kepuasan " + System.nanoTime() % 100_000), "target", List.of("88"), "satuan", List.of("nilai"),
                "bentuk", List.of(bentuk)));
        l.kirim("Tetapkan perjanjian kinerja", Map.of("nomor", List.of("188/12/PK")));
        tahap.add("perjanjian");
    }

    private void katalog(Layar l) {
        l.kirim("Tambah fungsi", Map.of("fungsiBaru", List.of("Pelayanan " + System.nanoTime() % 100_000)));
        for (var jabatan : l.halaman().select("select#jabatan option").eachAttr("value")) {
            var isi = new HashMap<>(Map.of(
                    "jabatan", List.of(jabatan), "nama", List.of("Mengukur mutu layanan " + (tahap.contains("butir disusun") ? 2 : 1)), "fungsi", List.of(l.halaman().select("select#fungsi option").eachAttr("value").getLast())));
            // a target is named where the list without one was not enough
            var target = !tahap.contains("butir disusun") ? List.<String>of() : l.halaman().select("select#target option").eachAttr("value").stream().filter(v -> !v.isEmpty()).toList();
            if (!target.isEmpty()) {
                isi.put("target", List.of(target.getLast()));
            }
            if (!target.isEmpty() && !l.halaman().select("#bagianOrganisasi").isEmpty()) {
                isi.put("bagianOrganisasi", List.of("60"));
            }
            l.kirim("Tambah butir", isi);
        }
        tahap.add("butir disusun");
    }

    private void target(Layar l, String judul) {
        if (l.ada("Saya menerimanya")) {
            l.kirim("Saya menerimanya", Map.of());
            tahap.add("diterima");
        } else if (judul.startsWith("Tugaskan")) {
            l.kirim("Buat penugasan", Map.of());
            menugaskan(l);
        } else {
            langkah(l, judul);
        }
    }

    private void langkah(Layar l, String judul) {
        var doc = l.halaman();
        var kini = doc.select("ol.linimasa li.kini strong").text();
        var nomor = judul.startsWith("Sampaikan") ? doc.select("select#nomor option[selected]").val() : kini.replaceAll("\\..*", "");
        if (!doc.select("select#nomor option[value=" + nomor + "]").isEmpty()) {
            var isi = new HashMap<>(Map.of("nomor", List.of(nomor), "isi", List.of("Sudah dibicarakan dan disepakati bersama.")));
            for (var satu : List.of("perilaku", "pertanggungjawaban", "konsekuensi")) {
                isi.put(satu, List.of("Menurut yang disepakati"));
            }
            isi.put("jenisRencana", List.of("UTAMA"));
            // a role is somebody's; where the page names nobody yet, any of those who work there
            doc.select("select#untuk option[value^=#]").stream().findFirst().filter(_ -> kini.contains("peran") && doc.select("select#untuk option[selected][value^=#]").isEmpty())
                    .ifPresent(o -> isi.put("untuk", List.of(o.val())));
            if (!doc.select("[name=jumlah]").isEmpty()) {
                isi.putAll(Map.of("jumlah", List.of("2"), "jenis", List.of("FUNGSIONAL"), "jabatan", List.of("Analis"), "jenjang", List.of("Ahli Pertama"), "butuh", List.of("TIDAK")));
            }
            l.kirim("Catat", isi);
        } else if (l.ada("Simpan strategi")) {
            l.kirim("Simpan strategi", Map.of(
                    "bentuk", List.of(bentuk), "kebutuhan", List.of("TIDAK"), "ketua", List.of(bentuk.equals("TIM") ? "ya" : "tidak"),
                    "uraian", List.of("Perbaiki alur layanan lebih dahulu, lalu ukur kepuasannya.")));
            tahap.add("strategi");
        } else {
            var kepada = l.halaman().select("select#kepada option").stream().map(o -> o.attr("value")).filter(v -> !v.isEmpty()).findFirst();
            assertThat(kepada).as("langkah %s pada %s: %s", kini, l.alamat(), doc.select("main").text()).isPresent();
            l.kirim("Bagi kepada pejabat ini", Map.of("kepada", List.of(kepada.orElseThrow()), "arahan", List.of("Dahulukan layanan yang paling banyak diminta.")));
            tahap.add("dibagi");
        }
    }

    private void menugaskan(Layar l) {
        l.kirim("Lanjut", adanya(l, "Lanjut", Map.of(
                "butirKegiatan", "Menyusun laporan layanan", "kompetensi", "Analisis data", "pertimbangan", "Keahliannya sesuai", "pengaturanLain", "Tugas lain disesuaikan")));
        // two who work side by side
        var semua = l.halaman().select("fieldset#pegawai label:has(input[name=orang])");
        var tempat = semua.stream().map(c -> c.select(".orang-jabatan").text().replaceAll(".*, ", "")).toList();
        var calon = semua.stream().filter(c -> c.select(".orang-jabatan").text().endsWith(", " + tempat.getFirst())).map(c -> c.select("input").val()).toList();
        assertThat(calon).as("calon pada %s", l.halaman().select("main").text()).hasSizeGreaterThanOrEqualTo(bentuk.equals("TIM") ? 2 : 1);
        l.kirim("Lihat jalannya", Map.of("orang", calon.subList(0, bentuk.equals("TIM") ? 2 : 1)));
        for (var n = 0; n < 4 && l.alamat().startsWith("/penugasan/baru"); n++) {
            var isi = adanya(l, "Kirim", Map.of(
                    "alasanPilihan", "Terbiasa mengerjakannya", "alasanKetua", "Keahliannya paling sesuai", "rencanaHasil", "Layanan membaik", "renstra", "Sasaran kedua",
                    "perjanjianKinerja", "Indeks kepuasan 88", "kerjaSama", "Pekerjaannya memerlukan dua keahlian", "perintahTim", ""));
            for (var satu : List.of("alasanOrang", "uraianOrang")) {
                var banyak = l.halaman().select("[name=" + satu + "]").size();
                if (banyak > 0) {
                    isi.put(satu, java.util.Collections.nCopies(banyak, "Butir yang sesuai dengan pekerjaannya"));
                }
            }
            pilih(l, isi, "sifatPekerjaan", "DALAM_UNIT");
            pilih(l, isi, "teknis", "DALAM_UNIT");
            pilih(l, isi, "tujuanTim", "TARGET_PEMILIK");
            l.halaman().select("select#ketua option").stream().map(o -> o.attr("value")).filter(v -> !v.isEmpty()).findFirst().ifPresent(v -> isi.put("ketua", List.of(v)));
            l.kirim("Kirim", isi);
        }
        assertThat(l.alamat()).as("%s", l.halaman().select("main").text()).matches("/penugasan/\\d+.*");
        penugasan = Long.parseLong(l.alamat().replaceAll("^/penugasan/(\\d+).*", "$1"));
        tahap.add("penugasan");
    }

    private static void pilih(Layar l, Map<String, List<String>> isi, String nama, String nilai) {
        if (!l.halaman().select("input[name=" + nama + "][value=" + nilai + "]").isEmpty()) {
            isi.put(nama, List.of(nilai));
        }
    }

    /** Those of the fields that the form has and that are still empty. */
    private static Map<String, List<String>> adanya(Layar l, String tombol, Map<String, String> isi) {
        var form = Layar.tombol(l.halaman(), tombol).closest("form");
        var hasil = new HashMap<String, List<String>>();
        isi.forEach((nama, nilai) -> form.select("input[name=" + nama + "]:not([type=hidden]), textarea[name=" + nama + "]").stream()
                .filter(e -> e.val().isBlank() && !nilai.isEmpty()).forEach(_ -> hasil.put(nama, List.of(nilai))));
        return hasil;
    }

    private void tugas(Layar l) {
        if (l.alamat().startsWith("/evaluasi/tugas/")) {
            tinjau(l);
        } else if (l.alamat().endsWith("/hasil")) {
            l.kirim("Serahkan", Map.of("uraian", List.of("Laporan layanan selesai; indeksnya 88."), "target", List.of("true"), "ekspektasi", List.of("true")));
            tahap.add("hasil diserahkan");
        } else {
            var hasil = l.halaman().select("fieldset#hasil input[name=hasil]").eachAttr("value");
            var isi = adanya(l, "Simpan", Map.of("alasan", "Sesuai kebutuhan"));
            isi.put("hasil", List.of(hasil.getFirst()));
            l.kirim("Simpan", isi);
            tahap.add("langkah penugasan");
        }
    }

    private void tinjau(Layar l) {
        var hasil = l.halaman().select("fieldset#hasil input[name=hasil]").eachAttr("value");
        var kurang = l.halaman().select("p.pesan-perlu a[href*=/umpan-balik]");
        if (!kurang.isEmpty()) {
            var tugas = l.alamat();
            l.buka(kurang.attr("href"));
            umpanBalik(l);
            l.buka(tugas);
        }
        var kembali = !dikembalikan && hasil.contains("KEMBALIKAN");
        var isi = adanya(l, "Simpan", Map.of("langkah", "Lengkapi lampiran", "sampai", RuangEvaluasi.hari(7), "aturan", "Peraturan Menteri tentang jabatan fungsionalnya"));
        isi.put("catatan", List.of(kembali ? "Lampiran survei belum ada." : "Sesuai target."));
        if (kembali) {
            isi.put("hasil", List.of("KEMBALIKAN"));
            l.halaman().select("select#penanggungJawab option").stream().map(Element::val).filter(v -> !v.isEmpty()).findFirst().ifPresent(v -> isi.put("penanggungJawab", List.of(v)));
            dikembalikan = true;
            tahap.add("dikembalikan");
        } else {
            isi.putAll(Map.of("target", List.of("true"), "ekspektasi", List.of("true")));
            isi.put("hasil", List.of(hasil.stream().filter(h -> !h.equals("KEMBALIKAN")).findFirst().orElseThrow()));
            tahap.add(isi.get("hasil").getFirst().equals("DITERIMA") ? "hasil diterima" : "ditinjau");
        }
        l.kirim("Simpan", isi);
    }

    private void rencana(Layar l, String judul) {
        if (judul.startsWith("Tulis rencana kerja Anda")) {
            l.kirim("Simpan rencana kerja saya", Map.of("isi", List.of("Menyusun kuesioner pekan ini, lalu mengolah hasilnya.")));
            tahap.add("rencana kerja individu");
            return;
        }
        if (judul.startsWith("Susun")) {
            l.kirim("Simpan rencana", Map.of(
                    "nama.0", List.of("Mengukur kepuasan"), "hasil.0", List.of("Satu laporan"), "mulai.0", List.of(RuangEvaluasi.hari(0)), "selesai.0", List.of(RuangEvaluasi.hari(20)),
                    "pos.0.0", List.of("Cetak kuesioner"), "jumlah.0.0", List.of("2.500.000")));
            tahap.add("rencana disusun");
            return;
        }
        var siap = l.halaman().select("input[name=siap]").eachAttr("value");
        l.kirim("Saya menyepakati rencana ini", siap.isEmpty() ? Map.of() : Map.of("siap", siap));
        tahap.add(siap.isEmpty() ? "rencana disepakati pelaksana" : "rencana disepakati pimpinan");
    }

    private void rinci(Layar l, String judul) {
        if (judul.startsWith("Kerjakan")) {
            var nama = new ArrayList<>(l.halaman().select("main a[href^=/kegiatan/]").eachAttr("href"));
            l.buka(nama.getFirst());
            kegiatan(l);
            return;
        }
        l.buka(l.alamat().replaceAll("\\?.*", "") + "/kegiatan/baru");
        var isi = new HashMap<String, List<String>>(Map.of("nama", List.of("Menyebar kuesioner"), "mulai", List.of(RuangEvaluasi.hari(0)), "selesai", List.of(RuangEvaluasi.hari(15))));
        isi.put("rencana", List.of(l.halaman().select("select#rencana option").eachAttr("value").getLast()));
        var butir = l.halaman().select("select#butirKegiatan option").eachAttr("value");
        isi.put("butirKegiatan", List.of(butir.isEmpty() ? "Menyusun laporan layanan" : butir.getLast()));
        l.halaman().select("input[name^=peran.], input[name^=kompetensi.]").forEach(e -> isi.put(e.attr("name"), List.of(e.attr("name").startsWith("peran") ? "Pengolah data" : "Analisis data")));
        l.halaman().select("textarea[name^=harapan.]").forEach(e -> isi.put(e.attr("name"), List.of("Data lengkap dan dapat langsung dipakai")));
        l.kirim("Simpan kegiatan", isi);
        tahap.add("dirinci");
    }

    private void kegiatan(Layar l) {
        var kegiatan = l.alamat();
        var pekerjaan = l.halaman().select("nav a[href^=/pekerjaan/], main a[href^=/pekerjaan/]").stream().map(a -> a.attr("href")).filter(h -> h.matches("/pekerjaan/\\d+")).findFirst().orElseThrow();
        if (!berkendala) {
            berkendala = true;
            l.buka(pekerjaan);
            l.buka(pekerjaan + "/kendala");
            l.kirim("Sampaikan kepada pimpinan", Map.of(
                    "judul", List.of("Tablet survei kurang"), "uraian", List.of("Baru ada dua dari enam tablet."), "alternatif.1", List.of("Meminjam dari bagian lain"), "rekomendasi", List.of("1")));
            tahap.add("kendala");
            l.buka(kegiatan);
        }
        l.kirim("Simpan kemajuan", Map.of("persen", List.of("100"), "uraian", List.of("Kuesioner tersebar dan terkumpul."), "realisasi", List.of("1.500.000")));
        tahap.add("kemajuan");
    }

    private void umpanBalik(Layar l) {
        if (l.ada("Saya sudah membaca arahan ini")) {
            l.kirim("Saya sudah membaca arahan ini", Map.of());
            tahap.add("arahan dibaca");
            return;
        }
        var jenis = l.halaman().select("select#jenis option").eachAttr("value");
        var yang = l.halaman().select("select#kegiatan option[selected]").eachAttr("value").stream().filter(v -> !v.isEmpty()).toList();
        assertThat(yang).as("tautannya membuka formulir bagi kegiatan yang kurang: %s", l.alamat()).isNotEmpty();
        l.kirim("Kirim", Map.of("jenis", List.of(jenis.contains("UMPAN_BALIK") ? "UMPAN_BALIK" : jenis.getFirst()), "isi", List.of("Sudah baik; jaga ketepatan waktunya.")));
        tahap.add("umpan balik");
    }

    private void laporan(Layar l) {
        if (l.ada("Kirim laporan")) {
            var isi = adanya(l, "Kirim laporan", Map.of("uraian", "Kuesioner tersebar dan terkumpul."));
            if (!l.halaman().select("input[name=menegaskan]").isEmpty()) {
                isi.put("menegaskan", List.of("ya"));
            }
            l.kirim("Kirim laporan", isi);
            tahap.add("laporan dikirim");
        } else {
            l.kirim("Simpan jawaban", Map.of("cara", List.of("TERIMA"), "catatan", List.of("Lanjutkan.")));
            tahap.add("laporan diterima");
        }
    }

    boolean sudahDiminta() {
        return dimintaLapor;
    }

    /** Who may asks how it goes; false for anybody else. */
    boolean mintaLaporan(Layar l) {
        l.buka("/pekerjaan");
        l.buka("/pekerjaan/" + penugasan + "/laporan");
        if (!l.ada("Minta laporan")) {
            return false;
        }
        dimintaLapor = true;
        var isi = new HashMap<String, List<String>>(Map.of("batas", List.of(RuangEvaluasi.hari(3)), "catatan", List.of("Berapa kuesioner yang kembali?")));
        l.halaman().select("fieldset#pegawai input").forEach(e -> isi.put(e.attr("name"), List.of("ya")));
        l.kirim("Minta laporan", isi);
        assertThat(Layar.galat(l.halaman())).isEmpty();
        return true;
    }
}

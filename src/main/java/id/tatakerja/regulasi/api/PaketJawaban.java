package id.tatakerja.regulasi.api;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.Baris;
import id.tatakerja.regulasi.Model;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Pengaturan;
import id.tatakerja.regulasi.Persyaratan;
import id.tatakerja.regulasi.kepatuhan.ButirKepatuhan;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shapes of the answers. */
final class PaketJawaban {

    private PaketJawaban() {}

    record Ringkas(
            String kode, String judul, String tentang, String daerah, String jenis, int nomor, int tahun,
            Optional<LocalDate> ditetapkan, Optional<LocalDate> berlaku, int versi, Optional<String> indukNasional) {

        static Ringkas dari(Paket paket) {
            var i = paket.identitas();
            return new Ringkas(
                    i.kode(), i.judul(), i.tentang(), i.daerah(), i.jenis().name(), i.nomor(), i.tahun(), i.ditetapkan(), i.berlaku(),
                    i.versi(), i.indukNasional());
        }
    }

    record Rinci(
            String kode, String judul, String tentang, String daerah, String jenis, int nomor, int tahun,
            Optional<LocalDate> ditetapkan, Optional<LocalDate> berlaku, int versi, Optional<String> indukNasional, String zonaWaktu,
            String catatan, List<Kutipan> dasarPenetapan, String sidik, Map<String, Long> jumlah, List<PengaturanButir> pengaturan,
            List<ModelButir> model, List<TafsirRingkas> pertanyaanTerbuka) {

        static Rinci dari(Paket paket) {
            var i = paket.identitas();
            return new Rinci(
                    i.kode(), i.judul(), i.tentang(), i.daerah(), i.jenis().name(), i.nomor(), i.tahun(), i.ditetapkan(), i.berlaku(),
                    i.versi(), i.indukNasional(), i.zonaWaktu().getId(), i.catatan(), i.dasarPenetapan(), paket.sidik(), jumlah(paket),
                    paket.pengaturanBerdampak().stream().map(PengaturanButir::dari).toList(),
                    paket.model().stream().map(ModelButir::dari).toList(),
                    paket.tafsir().stream().map(t -> new TafsirRingkas(t.kode(), t.pertanyaan(), t.pemutus())).toList());
        }

        private static Map<String, Long> jumlah(Paket paket) {
            var hasil = new LinkedHashMap<String, Long>();
            hasil.put("pasal", (long) paket.pasal().size());
            hasil.put("barisKedudukan", (long) paket.kedudukan().baris().size());
            hasil.put("aturanKedudukan", paket.kedudukan().baris().stream().map(Baris::no).distinct().count());
            hasil.put("alur", (long) paket.alur().size());
            hasil.put("tafsir", (long) paket.tafsir().size());
            hasil.put("pengaturan", (long) paket.pengaturanBerdampak().size());
            hasil.put("model", (long) paket.model().size());
            hasil.put("persyaratan", (long) paket.persyaratan().size());
            hasil.put("contoh", paket.contoh().stream().mapToLong(c -> c.kejadian().size()).sum());
            return hasil;
        }
    }

    record PengaturanButir(
            String kunci, String lingkup, String label, List<Pengaturan.Pilihan> pilihan, String bawaan, List<Kutipan> dasar,
            List<String> tafsir) {

        static PengaturanButir dari(Pengaturan p) {
            return new PengaturanButir(p.kunci(), p.lingkup().name(), p.label(), p.pilihan(), p.bawaan(), p.dasar(), p.tafsir());
        }
    }

    record ModelButir(String kode, String nama, List<String> jenis, boolean wajib, String uraian, List<Kutipan> dasar) {

        static ModelButir dari(Model m) {
            return new ModelButir(m.kode(), m.nama(), m.jenis(), m.wajib(), m.uraian(), m.dasar());
        }
    }

    record TafsirRingkas(String kode, String pertanyaan, String pemutus) {}

    record TafsirButir(
            String kode, List<Kutipan> dasar, String pertanyaan, String bacaan, String alternatif, String alasan, String pemutus,
            List<String> persyaratan) {}

    record PasalButir(String alamat, String label, String isi, Optional<String> induk, List<String> anak) {}

    record BarisButir(
            String aturan, int lapis, Map<String, List<String>> syarat, String keadaan, List<String> penilai, String pimpinan,
            List<String> alternatif, List<Kutipan> dasar, List<String> tafsir, String penjelasan) {

        static BarisButir dari(Baris b) {
            var syarat = new LinkedHashMap<String, List<String>>();
            b.syarat().forEach((fakta, nilai) -> syarat.put(fakta.kolom(), List.copyOf(nilai)));
            return new BarisButir(
                    b.no(), b.lapis(), syarat, b.keadaan().name(), b.penilai().stream().map(Enum::name).toList(), b.pimpinan().kata(),
                    b.alternatif().stream().map(Enum::name).toList(), b.dasar(), b.tafsir(), b.penjelasan());
        }
    }

    /** Not paged: whoever checks conformance wants all of it. */
    record KepatuhanDaftar(List<KepatuhanButir> isi, int jumlah) {}

    record KepatuhanButir(
            String id, int bagian, String alamat, String label, List<Kutipan> dasar, String isi, Persyaratan.Keadaan keadaan,
            Optional<String> alasan, List<String> uji) {

        static KepatuhanButir dari(ButirKepatuhan b) {
            var p = b.persyaratan();
            return new KepatuhanButir(
                    p.id(), p.bagian(), p.alamat().getFirst().alamat(),
                    String.join("; ", p.alamat().stream().map(Kutipan::label).toList()), p.alamat(), p.isi(), b.keadaan(),
                    Optional.of(b.alasan()).filter(a -> !a.isEmpty()), b.uji());
        }
    }
}

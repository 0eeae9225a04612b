package id.tatakerja.regulasi.api;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.TabelLingkup;
import id.tatakerja.regulasi.alur.Alur;
import id.tatakerja.regulasi.alur.NaskahAlur;
import id.tatakerja.regulasi.alur.Simpul;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Shapes of the answers on mechanisms. */
final class AlurJawaban {

    private AlurJawaban() {}

    record Ringkas(
            String kode, String nama, String uraian, String mekanisme, String ragam, List<Jarak> lingkup, int jumlahLangkah, String bpmn, String svg) {

        static Ringkas dari(Paket paket, Alur a) {
            var alamat = "/api/v1/regulasi/" + paket.kode() + "/alur/" + a.kode();
            return new Ringkas(
                    a.kode(), a.nama(), a.uraian(), a.mekanisme().kode(), a.ragam().name(), Jarak.dari(paket, a), a.tindak().size(),
                    alamat + ".bpmn", alamat + ".svg");
        }
    }

    record Jarak(String cara, String lingkup, List<Kutipan> dasar) {

        static List<Jarak> dari(Paket paket, Alur a) {
            return paket.lingkup().baris().stream().filter(b -> b.mekanisme() == a.mekanisme()).map(Jarak::dari).toList();
        }

        private static Jarak dari(TabelLingkup.Baris b) {
            return new Jarak(b.cara().name(), b.lingkup().name(), b.dasar());
        }
    }

    record Rinci(
            String kode, String nama, String uraian, String paket, String mekanisme, String ragam, List<Jarak> lingkup,
            List<LangkahButir> langkah, String bpmn, String svg) {

        static Rinci dari(Paket paket, Alur a) {
            var ringkas = Ringkas.dari(paket, a);
            return new Rinci(
                    a.kode(), a.nama(), a.uraian(), paket.kode(), ringkas.mekanisme(), ringkas.ragam(), ringkas.lingkup(),
                    a.tindak().stream().map(LangkahButir::dari).toList(), ringkas.bpmn(), ringkas.svg());
        }
    }

    /** One act; {@code naskah}, {@code kepada} and {@code tembusan} over all letters, which {@code rincianNaskah} tells apart. */
    record LangkahButir(
            String kode, String nama, String tindakan, String peran, List<String> peranPengganti, List<String> naskah, List<String> kepada,
            List<String> tembusan, List<String> hasil, Optional<Integer> batasHariKerja, List<Kutipan> dasar, List<String> tafsir,
            List<NaskahButir> rincianNaskah) {

        static LangkahButir dari(Simpul.Tindak t) {
            return new LangkahButir(
                    t.id(), t.nama(), t.tindakan().name(), t.peran().getFirst().name(), kata(t.peran().subList(1, t.peran().size())),
                    semua(t, NaskahAlur::jenis), semua(t, NaskahAlur::kepada), semua(t, NaskahAlur::tembusan), kata(t.hasil()),
                    t.batas().map(b -> b.lama().getDays()), t.dasar(), t.tafsir(), t.naskah().stream().map(NaskahButir::dari).toList());
        }

        private static <E extends Enum<E>> List<String> semua(Simpul.Tindak t, Function<NaskahAlur, List<E>> ambil) {
            return t.naskah().stream().flatMap(n -> ambil.apply(n).stream()).map(Enum::name).distinct().toList();
        }
    }

    record NaskahButir(
            List<String> jenis, List<String> kepada, List<String> tembusan, List<String> tembusanAnjuran, List<String> isiWajib,
            List<String> isiAnjuran, Optional<String> hasil, Optional<String> bentuk, List<Kutipan> dasar) {

        static NaskahButir dari(NaskahAlur n) {
            return new NaskahButir(
                    kata(n.jenis()), kata(n.kepada()), kata(n.tembusan()), kata(n.tembusanAnjuran()), kata(n.isi()), kata(n.anjuran()),
                    n.hasil().map(Enum::name), n.bentuk().map(Enum::name), n.dasar());
        }
    }

    private static <E extends Enum<E>> List<String> kata(List<E> isi) {
        return isi.stream().map(Enum::name).toList();
    }
}

package id.tatakerja.penugasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.uji.KlienApi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What tests of the requirements of a regulation do and read again and again. */
final class LakuPenugasan {

    private LakuPenugasan() {}

    static Map<String, Object> dengan(Map<String, Object> asal, Object... pasangan) {
        var hasil = new HashMap<>(asal);
        for (var i = 0; i < pasangan.length; i += 2) {
            hasil.put((String) pasangan[i], pasangan[i + 1]);
        }
        return hasil;
    }

    static Map<String, Object> tanpa(Map<String, Object> asal, String kunci) {
        var hasil = new HashMap<>(asal);
        hasil.remove(kunci);
        return hasil;
    }

    /** The request with a part of what stands behind it changed. */
    static Map<String, Object> kebutuhan(Map<String, Object> asal, String kunci, Object nilai) {
        var latar = new HashMap<String, Object>();
        ((Map<?, ?>) asal.getOrDefault("kebutuhan", Map.of())).forEach((k, v) -> latar.put((String) k, v));
        latar.put(kunci, nilai);
        return dengan(asal, "kebutuhan", latar);
    }

    /** A request for a team. */
    static Map<String, Object> tim(RuangPenugasan r, String cara, String unit, Map<String, Object> tim, String... staf) {
        return dengan(r.permintaan(cara, unit, Arrays.stream(staf).map(r.staf::get).toArray(String[]::new)), "bentuk", "TIM", "tim", tim);
    }

    /** Expects a refusal for want of a field, with the address that wants it. */
    static void kurang(KlienApi siapa, Map<String, Object> permintaan, String bidang, String alamat) {
        var ditolak = siapa.kirim("/penugasan", permintaan);
        assertThat(ditolak.status()).as(ditolak.mentah()).isEqualTo(422);
        assertThat(bidang(ditolak)).as(ditolak.mentah()).contains(bidang);
        assertThat(ditolak.isi().path("dasar").toString()).as(ditolak.mentah()).contains("#" + alamat);
    }

    /** The fields at fault. */
    static List<String> bidang(KlienApi.Jawaban jawaban) {
        return teks(jawaban.isi().path("galat"), "bidang");
    }

    static List<String> teks(JsonNode larik, String bidang) {
        var hasil = new ArrayList<String>();
        larik.forEach(n -> hasil.add(n.path(bidang).asString()));
        return hasil;
    }

    /** A letter of a kind in a case by its place among those. */
    static JsonNode surat(RuangPenugasan r, long kasus, String jenis, int ke) {
        return StreamSupport.stream(r.kasus(kasus).path("naskah").spliterator(), false).filter(n -> n.path("jenis").asString().equals(jenis)).skip(ke).findFirst()
                .orElseThrow(() -> new AssertionError("tidak ada " + jenis + " pada " + r.naskah(kasus)));
    }

    /** Whether a letter lies in somebody's box. */
    static boolean diKotak(KlienApi siapa, String kotak, JsonNode surat) {
        return teks(siapa.ambil("/naskah?kotak=" + kotak).isi().path("isi"), "id").contains(surat.path("id").asString());
    }

    static long nomorTim(RuangPenugasan r, long penugasan) {
        return r.kasus(penugasan).path("tim").path("id").asLong();
    }

    static JsonNode bacaTim(RuangPenugasan r, long tim, String tanya) {
        var dibaca = r.organisasi().ambil("/tim-kerja/" + tim + tanya);
        assertThat(dibaca.status()).as(dibaca.mentah()).isEqualTo(200);
        return dibaca.isi();
    }

    /** The team on the first day of what is asked for. */
    static JsonNode bacaTim(RuangPenugasan r, long tim) {
        return bacaTim(r, tim, "?tanggal=" + RuangPenugasan.MULAI);
    }

    /** Role and NIP of the people of a team. */
    static List<String> orang(JsonNode tim) {
        var hasil = new ArrayList<String>();
        tim.path("orang").forEach(o -> hasil.add(o.path("peran").asString() + " " + o.path("nip").asString()));
        return hasil;
    }

    static KlienApi.Jawaban ubah(KlienApi siapa, long tim, Object... isi) {
        return siapa.kirim("/tim-kerja/" + tim + "/perubahan", dengan(Map.of(), isi));
    }

    /** Acknowledges as each of the people. */
    static void terima(RuangPenugasan r, long kasus, String... staf) {
        for (var s : staf) {
            r.berhasil(r.orang(r.staf.get(s)), kasus, "SELESAI");
        }
    }
}

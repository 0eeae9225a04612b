package id.tatakerja.evaluasi;

import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.kedudukan.MembacaAtasan;
import id.tatakerja.kedudukan.TempatKerja;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.pelaksanaan.GarisPerencanaan;
import id.tatakerja.pelaksanaan.MelihatPersiapanHasil;
import id.tatakerja.penugasan.MelihatPenugasan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Pelaku;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.TabelSyaratTahap.JenisSyaratTahap;
import id.tatakerja.regulasi.TabelSyaratTahap.Syarat;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.timkerja.MelihatTim;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the regulation asks of work before its result is handed in and before a reviewer lets it go on, by kind of organisation. */
@Component
class SyaratHasil {

    private final SusunanSesaat susunan;
    private final Regulasi regulasi;
    private final MembacaAtasan atasan;
    private final MelihatPersiapanHasil persiapan;
    private final MenentukanRantai rantai;

    SyaratHasil(SusunanSesaat susunan, Regulasi regulasi, MembacaAtasan atasan, MelihatPersiapanHasil persiapan, MenentukanRantai rantai) {
        this.susunan = susunan;
        this.regulasi = regulasi;
        this.atasan = atasan;
        this.persiapan = persiapan;
        this.rantai = rantai;
    }

    /**
     * Something that is wanting.
     *
     * @param kode code of the refusal
     * @param pesan what is wanting and who can mend it
     * @param tautan page on which it is mended
     * @param dasar citations
     */
    record Kurang(String kode, String pesan, String tautan, List<Kutipan> dasar) {

        Penolakan penolakan() {
            return Penolakan.menurut(kode, pesan, dasar);
        }
    }

    /** A place of work with the condition that holds there. */
    private record Tempat(Paket paket, Susunan susunan, String unit, Syarat syarat) {}

    private Optional<Tempat> tempat(MelihatPenugasan.Ringkas p, Optional<MelihatTim.Ringkas> tim, String nip, JenisSyaratTahap jenis) {
        return regulasi.paket(p.paket()).filter(paket -> paket.syaratTahap().mengenal(jenis)).flatMap(paket -> {
            var s = susunan.kini(p.instansi());
            var unit = MenentukanRantai.unit(s, p, tim, nip);
            return TempatKerja.di(paket, s, unit, Optional.of(nip)).flatMap(t -> paket.syaratTahap().untuk(jenis, t.masukan(), p.bentuk()))
                    .map(syarat -> new Tempat(paket, s, unit, syarat));
        });
    }

    /** The condition of a kind for the result of a person or a team; empty where the regulation sets none. */
    Optional<Syarat> syarat(MelihatPenugasan.Ringkas p, Optional<MelihatTim.Ringkas> tim, String nip, JenisSyaratTahap jenis) {
        return tempat(p, tim, nip, jenis).map(Tempat::syarat);
    }

    /** What is wanting before the result may be handed in, in order; empty when it may. */
    List<Kurang> sebelumSerah(MelihatPenugasan.Ringkas p, Optional<MelihatTim.Ringkas> tim, String nip) {
        var disepakati = syarat(p, tim, nip, JenisSyaratTahap.RENCANA_DISEPAKATI);
        var dirinci = syarat(p, tim, nip, JenisSyaratTahap.RINCIAN_KEGIATAN);
        var hasil = new ArrayList<Kurang>();
        turunan(p, tim, nip).filter(t -> !t.ditegaskan()).ifPresent(t -> hasil.add(new Kurang(
                "SUSUNAN_BELUM_DITETAPKAN", t.syarat().penjelasan() + " Minta Bagian Organisasi menetapkan kedudukan pegawai pada unit ini.", "/kedudukan-saya", t.syarat().dasar())));
        if (disepakati.isEmpty() && dirinci.isEmpty()) {
            return hasil;
        }
        var keadaan = persiapan.persiapan(p.instansi(), p.id());
        disepakati.filter(_ -> keadaan.filter(MelihatPersiapanHasil.Persiapan::disepakati).isEmpty()).ifPresent(s -> hasil.add(new Kurang(
                "RENCANA_BELUM_DISEPAKATI", "Rencana kegiatan dan anggarannya belum disepakati. Masih ditunggu: "
                        + keadaan.map(k -> String.join(", ", k.menunggu())).orElse("yang mengerjakan dan pimpinannya") + ".",
                "/pekerjaan/" + p.id() + "/rencana", s.dasar())));
        var tanpa = keadaan.map(MelihatPersiapanHasil.Persiapan::tanpaRincian).orElse(List.of());
        dirinci.filter(_ -> !tanpa.isEmpty() || keadaan.filter(k -> !k.kegiatan().isEmpty()).isEmpty()).ifPresent(s -> hasil.add(new Kurang(
                "RINCIAN_BELUM_ADA", "Pelaksanaan kegiatan dan anggaran belum dirinci" + (tanpa.isEmpty() ? "." : " pada: " + String.join("; ", tanpa) + ".")
                        + " Rinci setiap baris rencana menjadi kegiatan, lalu serahkan hasilnya.",
                "/pekerjaan/" + p.id(), s.dasar())));
        return hasil;
    }

    /** A mechanism that the regulation does not describe for a structure: the condition, and whether a decree has confirmed it. */
    record Turunan(Syarat syarat, boolean ditegaskan) {}

    /** Whether the result is reviewed by a derived mechanism; empty where the regulation describes one for the structure. */
    Optional<Turunan> turunan(MelihatPenugasan.Ringkas p, Optional<MelihatTim.Ringkas> tim, String nip) {
        return tempat(p, tim, nip, JenisSyaratTahap.SUSUNAN_DITETAPKAN).map(t -> new Turunan(
                t.syarat(), Optional.ofNullable(atasan.pegawai(t.susunan(), List.of(nip)).get(nip)).filter(MembacaAtasan.Atasan::ditetapkan).isPresent()
                        || p.bentuk() == Bentuk.TIM && atasan.unit(t.susunan(), t.unit()).ditetapkan()));
    }

    /**
     * Feedback that is wanting.
     *
     * @param kurang what is wanting
     * @param kunci keys of those who may give it
     */
    record TanpaUmpanBalik(Kurang kurang, Set<String> kunci) {}

    /** Activities without feedback of those who are named for it; empty when the result may go on. */
    Optional<TanpaUmpanBalik> umpanBalik(MelihatPenugasan.Ringkas p, Optional<MelihatTim.Ringkas> tim, String nip) {
        return tempat(p, tim, nip, JenisSyaratTahap.UMPAN_BALIK).flatMap(t -> {
            var kantor = kantor(t, p);
            var ketua = t.syarat().oleh().contains(Pelaku.KETUA_TIM) && p.bentuk() == Bentuk.TIM
                    ? tim.flatMap(MelihatTim.Ringkas::ketua).map(MelihatTim.Orang::nip) : Optional.<String>empty();
            var orang = new HashSet<>(ketua.stream().toList());
            kantor.forEach(k -> t.susunan().pemangku(k).forEach(o -> orang.add(o.pegawai().nip())));
            var sebutan = kantor.stream().flatMap(k -> t.susunan().jabatan(k).stream()).map(JabatanSusunan::nama).toList();
            var belum = persiapan.persiapan(p.instansi(), p.id()).stream().flatMap(k -> k.kegiatan().stream())
                    .filter(k -> k.umpanBalik().stream().noneMatch(u -> sah(u, k, orang, sebutan))).toList();
            if (belum.isEmpty()) {
                return Optional.empty();
            }
            var kunci = new LinkedHashSet<>(kantor);
            // nobody gives feedback on what he or she did alone
            ketua.filter(n -> belum.stream().anyMatch(k -> !k.nip().equals(Set.of(n)))).ifPresent(n -> kunci.add("#" + n));
            return Optional.of(new TanpaUmpanBalik(new Kurang(
                    "UMPAN_BALIK_KURANG", "Kegiatan ini belum mendapat umpan balik: " + belum.stream().map(MelihatPersiapanHasil.Kegiatan::nama).collect(Collectors.joining("; "))
                            + ". Umpan balik ditulis " + String.join(" atau ", sebutan) + (ketua.isPresent() ? ", atau Ketua Tim" : "") + ", lalu hasilnya diteruskan.",
                    "/pekerjaan/" + p.id() + "/umpan-balik?kegiatan=" + belum.getFirst().id(), t.syarat().dasar()), kunci));
        });
    }

    /** NIP of an official whose feedback counts; empty where the regulation wants none. */
    Optional<String> pemberi(MelihatPenugasan.Ringkas p, Optional<MelihatTim.Ringkas> tim, String nip) {
        return tempat(p, tim, nip, JenisSyaratTahap.UMPAN_BALIK).flatMap(t -> kantor(t, p).stream().flatMap(k -> t.susunan().pemangku(k).stream())
                .map(o -> o.pegawai().nip()).filter(n -> !n.equals(nip)).findFirst());
    }

    /** Nobody's word on what he or she did alone counts as feedback. */
    private static boolean sah(MelihatPersiapanHasil.Pemberi u, MelihatPersiapanHasil.Kegiatan k, Set<String> orang, List<String> sebutan) {
        return !k.nip().equals(Set.of(u.nip())) && (orang.contains(u.nip()) || sebutan.stream().anyMatch(s -> u.sebutan().endsWith(s)));
    }

    /**
     * The offices that are named, at the place of work and at the unit that owns the work, and the leader of that unit; where none of those named
     * stands above the place of work, whoever leads it.
     */
    private Set<String> kantor(Tempat t, MelihatPenugasan.Ringkas p) {
        var garis = new GarisPerencanaan(t.paket(), t.susunan(), atasan);
        var hasil = new LinkedHashSet<>(garis.jabatan(t.syarat().oleh(), t.unit()));
        hasil.addAll(garis.jabatan(t.syarat().oleh(), p.unitPemilik()));
        if (hasil.isEmpty()) {
            t.susunan().pemimpin(t.unit()).map(JabatanSusunan::kode).ifPresent(hasil::add);
        }
        rantai.pimpinan(t.paket(), p).ifPresent(hasil::add);
        return hasil;
    }
}

package id.tatakerja.evaluasi;

import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.pelaksanaan.MelihatPersiapanHasil;
import id.tatakerja.penugasan.MelihatPenugasan;
import id.tatakerja.penugasan.TindakanTahapLain;
import id.tatakerja.regulasi.TabelSyaratTahap.JenisSyaratTahap;
import id.tatakerja.regulasi.TabelSyaratTahap.Syarat;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.timkerja.MelihatTim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the regulation asks a reviewer to state besides the outcome: feedback given before, a step of improvement, the national rule. */
@Component
class SyaratTinjauan {

    private static final int PANJANG = 2000;
    private static final int PANJANG_ATURAN = 300;

    private final SyaratHasil syarat;
    private final MelihatTim tim;
    private final MelihatPersiapanHasil persiapan;
    private final SusunanSesaat susunan;

    SyaratTinjauan(SyaratHasil syarat, MelihatTim tim, MelihatPersiapanHasil persiapan, SusunanSesaat susunan) {
        this.syarat = syarat;
        this.tim = tim;
        this.persiapan = persiapan;
        this.susunan = susunan;
    }

    /** What a reviewer has stated, where it is asked for. */
    record Tambahan(Optional<Perbaikan> perbaikan, String aturan) {}

    /**
     * What is asked of the reviewer at a place.
     *
     * @param kurang feedback that is wanting before the result may go on
     * @param perbaikan condition of a return
     * @param aturan condition of an assessment of results tied to butir kegiatan
     * @param butir the butir kegiatan
     * @param orang people who do the work, among whom one answers for an improvement
     */
    record Diminta(Optional<SyaratHasil.Kurang> kurang, Optional<Syarat> perbaikan, Optional<Syarat> aturan, List<String> butir, List<PegawaiSusunan> orang) {

        List<Kutipan> dasarPerbaikan() {
            return perbaikan.map(Syarat::dasar).orElse(List.of());
        }

        List<Kutipan> dasarAturan() {
            return aturan.map(Syarat::dasar).orElse(List.of());
        }
    }

    /** What is asked of the reviewer, who stands for these places at once. */
    Diminta diminta(Evaluasi e, MelihatPenugasan.Ringkas p, List<Peninjau> tempat) {
        var timnya = e.tim().flatMap(_ -> tim.milik(e.instansi(), e.penugasan()));
        var peran = tempat.stream().map(Peninjau::peran).collect(Collectors.toSet());
        var perbaikan = syarat.syarat(p, timnya, e.penyerah(), JenisSyaratTahap.LANGKAH_PERBAIKAN).filter(s -> s.oleh().stream().anyMatch(peran::contains));
        var aturan = syarat.syarat(p, timnya, e.penyerah(), JenisSyaratTahap.ATURAN_BUTIR).filter(s -> s.oleh().stream().anyMatch(peran::contains));
        var butir = aturan.isEmpty() ? List.<String>of() : butir(e);
        return new Diminta(syarat.umpanBalik(p, timnya, e.penyerah()).map(SyaratHasil.TanpaUmpanBalik::kurang), perbaikan, aturan.filter(_ -> !butir.isEmpty()), butir,
                perbaikan.isEmpty() ? List.of() : java.util.stream.Stream.concat(p.pegawai().stream(), timnya.stream().flatMap(t -> t.anggota().stream()).map(MelihatTim.Orang::nip)).distinct()
                        .flatMap(n -> susunan.kini(e.instansi()).pegawai(n).stream()).toList());
    }

    /** Butir kegiatan to which the work of Pejabat Fungsional in it is tied. */
    private List<String> butir(Evaluasi e) {
        var s = susunan.kini(e.instansi());
        return persiapan.persiapan(e.instansi(), e.penugasan()).stream().flatMap(k -> k.kegiatan().stream())
                .filter(k -> !k.butir().isEmpty() && k.nip().stream().anyMatch(n -> s.jabatanDefinitif(n).flatMap(j -> j.jenjang()).isPresent()))
                .map(MelihatPersiapanHasil.Kegiatan::butir).distinct().toList();
    }

    /**
     * What was stated, checked.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 {@code UMPAN_BALIK_KURANG}, {@code PERBAIKAN_WAJIB}, {@code ATURAN_WAJIB} and faults of fields
     */
    Tambahan periksa(Evaluasi e, MelihatPenugasan.Ringkas p, List<Peninjau> tempat, Hasil hasil, TindakanTahapLain.Isi isi) {
        var d = diminta(e, p, tempat);
        if (hasil == Hasil.KEMBALIKAN) {
            return new Tambahan(d.perbaikan().map(s -> perbaikan(e, s, isi.perbaikan())), "");
        }
        d.kurang().ifPresent(k -> {
            throw k.penolakan().sebagaiException();
        });
        var aturan = isi.aturan().strip();
        if (d.aturan().isPresent() && aturan.isEmpty()) {
            throw tolak(d.dasarAturan(), List.of(new Galat("aturan", "ATURAN_WAJIB",
                    "Hasil ini terkait butir kegiatan " + String.join("; ", d.butir()) + ". Sebut peraturan nasional yang dipakai menilainya, misalnya peraturan Jabatan Fungsionalnya.")));
        }
        if (aturan.length() > PANJANG_ATURAN) {
            throw tolak(d.dasarAturan(), List.of(new Galat("aturan", "TERLALU_PANJANG", "Sebutan peraturan paling panjang " + PANJANG_ATURAN + " huruf.")));
        }
        return new Tambahan(Optional.empty(), d.aturan().isPresent() ? aturan : "");
    }

    private Perbaikan perbaikan(Evaluasi e, Syarat s, TindakanTahapLain.Perbaikan isi) {
        var kini = susunan.kini(e.instansi());
        var langkah = isi.langkah().strip();
        var orang = kini.pegawai(isi.penanggungJawab().strip());
        var galat = new ArrayList<Galat>();
        if (langkah.isEmpty() || langkah.length() > PANJANG) {
            galat.add(new Galat("langkah", "PERBAIKAN_WAJIB", "Tulis langkah perbaikan pencapaian targetnya, paling panjang " + PANJANG + " huruf."));
        }
        if (orang.isEmpty()) {
            galat.add(new Galat("penanggungJawab", "PERBAIKAN_WAJIB", "Sebut NIP pegawai yang bertanggung jawab atas langkah perbaikannya."));
        }
        if (isi.sampai().filter(h -> !h.isBefore(kini.tanggal())).isEmpty()) {
            galat.add(new Galat("sampai", "PERBAIKAN_WAJIB", "Tulis tanggal selesainya perbaikan, hari ini atau sesudahnya."));
        }
        if (!galat.isEmpty()) {
            throw tolak(s.dasar(), galat);
        }
        LocalDate sampai = isi.sampai().orElseThrow();
        return new Perbaikan(e.putaran(), langkah, orang.orElseThrow().nip(), orang.map(PegawaiSusunan::namaLengkap).orElse(""), sampai);
    }

    private static RuntimeException tolak(List<Kutipan> dasar, List<Galat> galat) {
        return new Penolakan(Penolakan.Jenis.TIDAK_MEMENUHI, galat.getFirst().kode(), galat.getFirst().pesan(), dasar, galat).sebagaiException();
    }
}

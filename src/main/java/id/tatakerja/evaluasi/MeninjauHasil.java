package id.tatakerja.evaluasi;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.KotakTugas;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.Tugas;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.penugasan.HasilDiterima;
import id.tatakerja.penugasan.MelihatPenugasan;
import id.tatakerja.penugasan.StatusPenugasan;
import id.tatakerja.penugasan.TindakanTahapLain;
import id.tatakerja.regulasi.TabelRantai.Ukuran;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.Simpul;
import id.tatakerja.tampilan.Teks;
import id.tatakerja.timkerja.MelihatTim;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reviews a result for an office of its chain: passes it on, sends it back, accepts it. */
@Service
class MeninjauHasil {

    private static final int CATATAN = 4000;

    private final EvaluasiRepository repository;
    private final MelihatPenugasan penugasan;
    private final MelihatTim tim;
    private final MenentukanRantai menentukan;
    private final MenjalankanRantai menjalankan;
    private final KotakTugas kotak;
    private final PemegangHariIni pemegang;
    private final Jejak jejak;
    private final ApplicationEventPublisher kabar;
    private final SyaratTinjauan syarat;
    private final TambahanRepository tambahan;

    MeninjauHasil(
            EvaluasiRepository repository, MelihatPenugasan penugasan, MelihatTim tim, MenentukanRantai menentukan, MenjalankanRantai menjalankan, KotakTugas kotak,
            PemegangHariIni pemegang, Jejak jejak, ApplicationEventPublisher kabar, SyaratTinjauan syarat, TambahanRepository tambahan) {
        this.syarat = syarat;
        this.tambahan = tambahan;
        this.repository = repository;
        this.penugasan = penugasan;
        this.tim = tim;
        this.menentukan = menentukan;
        this.menjalankan = menjalankan;
        this.kotak = kotak;
        this.pemegang = pemegang;
        this.jejak = jejak;
        this.kabar = kabar;
    }

    private record Putusan(Hasil hasil, String catatan, boolean target, boolean ekspektasi) {}

    /**
     * Does the act.
     *
     * @throws id.tatakerja.bersama.DitolakException 403 for who does not stand in the chain or handed the result in, 409 when somebody was
     *     faster or the assignment is over, 422 for a return without notes or a result that may not go on
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void tinjau(Pelaku pelaku, Tugas tugas, TindakanTahapLain.Isi isi) {
        var kode = pelaku.instansi().orElseThrow();
        var letak = repository.letak(kode, tugas.id()).orElseThrow();
        var siapa = Peninjauan.dari(pelaku, pemegang.dari(pelaku), tugas).orElseThrow(() -> bukanPeninjau(kode, letak, tugas).sebagaiException());
        // held from here on, so that of two officials one comes first and the other is told
        var p = penugasan.kunci(kode, tugas.penugasan()).orElseThrow();
        if (p.status() != StatusPenugasan.AKTIF) {
            throw Penyerah.berakhir(p.status()).sebagaiException();
        }
        var e = repository.kunci(kode, letak.evaluasi()).orElseThrow();
        var diserahkan = repository.penyerahan(kode, e.id()).getLast();
        if (diserahkan.pengguna().equals(siapa.pengguna())) {
            throw new Penolakan(
                            Penolakan.Jenis.TIDAK_BERWENANG, "HASIL_SENDIRI", "Anda menyerahkan hasil ini, sehingga tidak meninjaunya sendiri. Minta pejabat lain yang memangku jabatan ini.",
                            tugas.dasar(), List.of())
                    .sebagaiException();
        }
        var rantai = repository.rantai(kode, e.id());
        var putusan = periksa(tugas, rantai, letak.simpul(), diserahkan, isi);
        var disebut = syarat.periksa(e, p, tempat(rantai, letak.simpul(), true), putusan.hasil(), isi);
        kotak.tutup(kode, tugas.id(), putusan.hasil(), siapa.pengguna());
        var alur = menentukan.alur(e);
        catat(e, tempat(rantai, letak.simpul()), alur.tindak(letak.simpul()), putusan, siapa);
        simpan(e, letak.simpul(), disebut);
        var kini = menjalankan.maju(e, letak.simpul(), putusan.hasil(), (tempat, tindak) -> {
            // one official acts once: only a judgement that could not be another one follows by itself
            var lanjut = putusan.hasil() != Hasil.KEMBALIKAN && tindak.hasil().size() == 1 && siapa.kunci().semua().contains(tempat.pemegang());
            if (lanjut) {
                catat(e, tempat, tindak, new Putusan(tindak.hasil().getFirst(), "", putusan.target(), putusan.ekspektasi()), siapa);
            }
            return lanjut;
        });
        switch (kini.status()) {
            case DITINJAU -> {
                // the next one is told by his or her act
            }
            case DIKEMBALIKAN -> kembali(kini, diserahkan, siapa);
            case DITERIMA -> terima(kini, p, siapa, putusan);
            case GUGUR -> throw new IllegalStateException("Peninjauan gugur oleh tinjauan");
        }
    }

    private Penolakan bukanPeninjau(String kode, EvaluasiRepository.Letak letak, Tugas tugas) {
        var jabatan = tempat(repository.rantai(kode, letak.evaluasi()), letak.simpul()).jabatan();
        return new Penolakan(
                Penolakan.Jenis.TIDAK_BERWENANG, "BUKAN_PEMEGANG_PERAN",
                "Hasil ini sekarang ditinjau oleh " + jabatan + ". Anda tidak memangku jabatan itu hari ini, atau tidak berada dalam rantai peninjauannya.", tugas.dasar(), List.of());
    }

    private void simpan(Evaluasi e, String simpul, SyaratTinjauan.Tambahan disebut) {
        if (!disebut.aturan().isEmpty()) {
            tambahan.aturan(e.instansi(), e.id(), new TambahanRepository.Aturan(e.putaran(), simpul, disebut.aturan()));
        }
        disebut.perbaikan().ifPresent(b -> {
            tambahan.perbaikan(e.instansi(), e.id(), b);
            kabar.publishEvent(new HasilDikabarkan(
                    e.instansi(), e.penugasan(), e.judul(), List.of(new Pemegang.Pegawai(b.nip()).kunci()),
                    "Anda bertanggung jawab atas langkah perbaikan hasilnya, paling lambat " + Teks.tanggal(b.sampai()) + "."));
        });
    }

    /** The place, and those that are done as one act with it. */
    static List<Peninjau> tempat(List<Peninjau> rantai, String simpul, boolean bersama) {
        return rantai.stream().filter(r -> r.simpul().equals(simpul) || bersama && r.gabung().equals(simpul)).toList();
    }

    private static Peninjau tempat(List<Peninjau> rantai, String simpul) {
        return rantai.stream().filter(p -> p.simpul().equals(simpul)).findFirst().orElseThrow();
    }

    private static Putusan periksa(Tugas tugas, List<Peninjau> rantai, String simpul, Penyerahan diserahkan, TindakanTahapLain.Isi isi) {
        var hasil = isi.hasil().or(() -> tugas.hasilMungkin().size() == 1 ? Optional.of(tugas.hasilMungkin().getFirst()) : Optional.empty()).orElse(Hasil.SELESAI);
        if (!tugas.hasilMungkin().contains(hasil)) {
            throw tolak("hasil", "HASIL_TIDAK_MUNGKIN", hasil == Hasil.KEMBALIKAN
                    ? "Pada langkah ini hasil tidak dikembalikan menurut peraturan dan pengaturan instansi. Tulis catatan Anda, lalu teruskan."
                    : "Pilih salah satu: " + tugas.hasilMungkin().stream().map(h -> h.sebutan().toLowerCase(java.util.Locale.ROOT)).reduce((a, b) -> a + " atau " + b).orElse("") + ".");
        }
        var catatan = isi.catatan().strip();
        if (catatan.length() > CATATAN) {
            throw tolak("catatan", "TERLALU_PANJANG", "Catatan paling panjang " + CATATAN + " huruf. Ringkas catatannya.");
        }
        var target = isi.target().orElse(diserahkan.target());
        var ekspektasi = isi.ekspektasi().orElse(diserahkan.ekspektasi());
        if (hasil == Hasil.KEMBALIKAN) {
            if (catatan.isEmpty()) {
                throw tolak("catatan", "CATATAN_WAJIB", "Tulis catatan tentang yang perlu disesuaikan. Hasil tidak dapat dikembalikan tanpa catatan.");
            }
            return new Putusan(hasil, catatan, target, ekspektasi);
        }
        var kurang = tempat(rantai, simpul, true).stream().map(Peninjau::ukuran).filter(u -> !u.terpenuhi(target, ekspektasi)).findFirst();
        if (kurang.isPresent()) {
            throw tolak(kurang.get() == Ukuran.TARGET || !target ? "target" : "ekspektasi", "UKURAN_BELUM_TERPENUHI",
                    "Hasil baru dapat " + (hasil == Hasil.DITERIMA ? "diterima" : "diteruskan") + " bila " + syarat(kurang.get()) + " terpenuhi. "
                            + (tugas.hasilMungkin().contains(Hasil.KEMBALIKAN) ? "Bila belum, kembalikan dengan catatan."
                                    : "Langkah ini hanya meneruskan; instansi dapat membuka pengembalian dari sini melalui pengaturannya."));
        }
        if (!target && catatan.isEmpty()) {
            throw tolak("catatan", "CATATAN_WAJIB", "Menurut Anda target belum terpenuhi. Tulis catatannya, agar pejabat berikut dapat menimbangnya.");
        }
        return new Putusan(hasil, catatan, target, ekspektasi);
    }

    private static String syarat(Ukuran u) {
        return switch (u) {
            case TARGET -> "target";
            case SALAH_SATU -> "target atau ekspektasi";
            case KEDUANYA -> "target dan ekspektasi";
            case BEBAS -> "penilaian";
        };
    }

    private static RuntimeException tolak(String bidang, String kode, String pesan) {
        return Penolakan.galat(kode, pesan, List.of(new Galat(bidang, kode, pesan))).sebagaiException();
    }

    private void catat(Evaluasi e, Peninjau tempat, Simpul.Tindak tindak, Putusan putusan, Peninjauan siapa) {
        repository.catat(e.instansi(), e.id(), new Tinjauan(
                e.putaran(), tempat.simpul(), tindak.tindakan(), putusan.hasil(), putusan.catatan(), putusan.target(), putusan.ekspektasi(),
                siapa.sebagai().pemegang().kunci(), siapa.sebutan(), siapa.nip(), siapa.nama(), siapa.pengguna(), Instant.now().truncatedTo(ChronoUnit.MICROS), tempat.dasar()));
        var isi = new HashMap<String, String>(Map.of(
                "evaluasi", Long.toString(e.id()), "tindakan", tindak.tindakan().name(), "hasil", putusan.hasil().name(), "putaran", Integer.toString(e.putaran()),
                "target", MenyerahkanHasil.ya(putusan.target()), "ekspektasi", MenyerahkanHasil.ya(putusan.ekspektasi())));
        if (!putusan.catatan().isEmpty()) {
            isi.put("catatan", putusan.catatan());
        }
        siapa.atasNama().ifPresent(a -> isi.put("pelimpahan", a.pemberi() + " kepada " + a.jabatan() + ", surat " + a.nomor()));
        jejak.catat(new Peristiwa(
                e.instansi(), siapa.pengguna(), Optional.of(siapa.sebutan()).filter(s -> !s.isEmpty()), "PENINJAUAN_HASIL", e.objek(),
                Map.of("status", e.status().name()), isi, Optional.of(tempat.dasar())));
    }

    private void kembali(Evaluasi e, Penyerahan diserahkan, Peninjauan siapa) {
        menjalankan.tutup(e, siapa.pengguna());
        // a team's work goes back to whoever heads it now
        var kepada = e.tim().flatMap(_ -> tim.milik(e.instansi(), e.penugasan())).flatMap(MelihatTim.Ringkas::ketua).map(MelihatTim.Orang::nip).filter(n -> !n.isEmpty())
                .orElse(diserahkan.nip());
        menjalankan.ulang(e, kepada);
    }

    private void terima(Evaluasi e, MelihatPenugasan.Ringkas p, Peninjauan siapa, Putusan putusan) {
        menjalankan.tutup(e, siapa.pengguna());
        var milik = e.tim().flatMap(_ -> tim.milik(e.instansi(), e.penugasan()));
        var selesai = milik.map(MelihatTim.Ringkas::penugasan).orElseGet(() -> semuaDiterima(e, p) ? List.of(p.id()) : List.of());
        var kepada = milik.map(t -> java.util.stream.Stream.concat(t.ketua().stream(), t.anggota().stream()).map(MelihatTim.Orang::nip).filter(n -> !n.isEmpty()).toList())
                .orElse(List.of(e.penyerah()));
        kabar.publishEvent(new HasilDikabarkan(
                e.instansi(), e.penugasan(), e.judul(), kepada.stream().distinct().map(n -> new Pemegang.Pegawai(n).kunci()).toList(),
                selesai.isEmpty() ? "Hasil Anda diterima." : "Hasilnya diterima, dan penugasannya selesai."));
        var catatan = "Hasil diterima oleh " + (siapa.sebutan().isEmpty() ? siapa.nama() : siapa.sebutan()) + (putusan.catatan().isEmpty() ? "." : ": " + putusan.catatan());
        selesai.forEach(id -> kabar.publishEvent(new HasilDiterima(
                e.instansi(), id, catatan.length() > 2000 ? catatan.substring(0, 2000) : catatan, siapa.pengguna(), siapa.nama())));
    }

    /** Whether of all who still take part nobody's result is missing. */
    private boolean semuaDiterima(Evaluasi e, MelihatPenugasan.Ringkas p) {
        var diterima = repository.milik(e.instansi(), e.penugasan(), Optional.empty()).stream()
                .filter(s -> s.status() == StatusEvaluasi.DITERIMA).map(Evaluasi::penyerah).toList();
        return diterima.containsAll(p.pegawai());
    }
}

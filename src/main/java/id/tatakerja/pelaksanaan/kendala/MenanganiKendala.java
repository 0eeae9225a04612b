package id.tatakerja.pelaksanaan.kendala;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.organisasi.KalenderKerja;
import id.tatakerja.pelaksanaan.BerubahBagiLuar;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.KabarPekerjaan;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.pelaksanaan.kegiatan.MembacaKegiatan;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings obstacles to who leads, and records what is decided or followed up; nothing is closed without one of the two. */
@Service
public class MenanganiKendala {

    /** Working days that a leader has where nobody says otherwise. */
    static final int LAMA = 5;

    private final KendalaRepository repository;
    private final PembacaKerja pembaca;
    private final PenerimaKendala penerima;
    private final MembacaKegiatan kegiatan;
    private final PemegangHariIni pemegang;
    private final Jejak jejak;
    private final ApplicationEventPublisher kabar;
    private final KalenderKerja.Pembaca kalender;

    MenanganiKendala(
            KendalaRepository repository, PembacaKerja pembaca, PenerimaKendala penerima, MembacaKegiatan kegiatan, PemegangHariIni pemegang, Jejak jejak,
            ApplicationEventPublisher kabar, KalenderKerja.Pembaca kalender) {
        this.kalender = kalender;
        this.repository = repository;
        this.pembaca = pembaca;
        this.penerima = penerima;
        this.kegiatan = kegiatan;
        this.pemegang = pemegang;
        this.jejak = jejak;
        this.kabar = kabar;
    }

    /** The body of {@code POST /penugasan/{id}/kendala}; {@code rekomendasi} is the number of the alternative that is recommended, from 1. */
    public record Permintaan(
            @Nullable String judul, @Nullable String uraian, @Nullable List<@Nullable String> alternatif, @Nullable Integer rekomendasi,
            @Nullable Boolean perluKolaborasi, @Nullable Long kegiatan, @Nullable LocalDate batas) {

        /** The same from what was looked at elsewhere. */
        public static Permintaan dari(IsianKendala isi) {
            return new Permintaan(
                    isi.judul(), isi.uraian(), new ArrayList<@Nullable String>(isi.alternatif()), isi.disarankan(), isi.kolaborasi(), isi.kegiatan().orElse(null),
                    isi.batas().orElse(null));
        }
    }

    /**
     * Brings an obstacle.
     *
     * @throws id.tatakerja.bersama.DitolakException 404, 403 {@code BUKAN_PESERTA}, 409, 422 {@code ALTERNATIF_WAJIB}, {@code REKOMENDASI_WAJIB},
     *     {@code KOLABORASI_DALAM_UNIT} and faults of fields
     */
    @Transactional
    long ajukan(Pelaku pelaku, long penugasan, Permintaan minta) {
        return ajukan(pembaca.hak(pelaku, penugasan), minta);
    }

    /** The same for one of the people, also one of another government. */
    @Transactional
    public long ajukan(HakKerja hak, Permintaan minta) {
        var kerja = hak.kerja();
        PembacaKerja.pastikanBerlaku(kerja);
        if (hak.peserta().isEmpty()) {
            throw Penolakan.tidakBerwenang("Kendala disampaikan oleh orang yang bekerja di dalamnya.").sebagaiException();
        }
        var isian = new Isian();
        var isi = IsianKendala.periksa(isian, minta, kerja.hari());
        if (isi.kolaborasi() && PenerimaKendala.lingkup(kerja) == Lingkup.DALAM_UNIT) {
            isian.salah("perluKolaborasi", "KOLABORASI_DALAM_UNIT", "Semua orang pekerjaan ini ada dalam satu unit; kendalanya cukup disampaikan kepada pimpinannya.");
        }
        if (isi.kegiatan().filter(k -> kegiatan.dari(kerja).stream().noneMatch(x -> x.id() == k)).isPresent()) {
            isian.salah("kegiatan", "TIDAK_DIKENAL", "Kegiatan itu bukan bagian pekerjaan ini.");
        }
        isian.tuntas();
        var batas = isi.batas().orElseGet(() -> batasBiasa(kerja));
        var giliran = penerima.cari(kerja, isi.kolaborasi());
        var id = repository.tambah(kerja.instansi(), kerja.penugasan(), isi, hak.nip(), hak.nama());
        for (var g : giliran) {
            repository.giliran(kerja.instansi(), id, g.pemegang(), g.unit(), batas);
            kabarkan(kerja.instansi(), g.pemegang(), true, "Kendala: " + isi.judul(), "Menunggu putusan atau tindak lanjut Anda, paling lambat " + Teks.tanggal(batas) + ".", id);
        }
        if (isi.kolaborasi()) {
            kerja.tamu().stream().collect(Collectors.toMap(Kerja.Tamu::instansi, t -> t.orang().unitAsal(), (a, _) -> a, TreeMap::new))
                    .forEach((kode, nama) -> repository.giliranLuar(kerja.instansi(), id, kode, nama, batas));
        }
        berubahBagiLuar(kerja);
        catat(hak, "PENGAJUAN_KENDALA", id, Map.of("judul", isi.judul(), "kolaborasi", Boolean.toString(isi.kolaborasi()), "batas", batas.toString()));
        return id;
    }

    /** The last day of a turn where nobody says otherwise, by the calendar of the instansi. */
    LocalDate batasBiasa(Kerja kerja) {
        return kalender.kalender(kerja.instansi()).sesudah(kerja.hari(), LAMA);
    }

    /** Brings an obstacle with its ways out, the first of which is recommended; to every leader of its people where they must work together. */
    @Transactional
    public long ajukan(Pelaku pelaku, long penugasan, String judul, String uraian, List<String> alternatif, boolean bersama) {
        return ajukan(pelaku, penugasan, new Permintaan(judul, uraian, new ArrayList<@Nullable String>(alternatif), 1, bersama, null, null));
    }

    /** Ways to do a turn. */
    enum Cara {
        /** Decide, by an alternative or another way. */
        PUTUSKAN,
        /** Follow it up within the own unit. */
        TINDAK_LANJUTI,
        /** Pass it on to the next leader above, with a new last day. */
        TERUSKAN
    }

    /** The body of {@code POST /kendala/{id}/putusan}. */
    record Putusan(@Nullable Cara cara, @Nullable Integer alternatif, @Nullable String uraian, @Nullable LocalDate batas) {}

    /**
     * Does the person's turn.
     *
     * @throws id.tatakerja.bersama.DitolakException 404, 403 {@code BUKAN_GILIRAN_ANDA}, 409 {@code GILIRAN_SUDAH_SELESAI}, 422
     */
    @Transactional
    void putuskan(Pelaku pelaku, long kendala, Putusan minta) {
        var instansi = pelaku.instansi().orElse("");
        var k = repository.kunci(instansi, kendala).orElseThrow(() -> tidakAda().sebagaiException());
        var kunci = pemegang.dari(pelaku).sebutan();
        var milik = k.giliran().stream().filter(g -> g.pemegang().stream().anyMatch(kunci::containsKey)).toList();
        if (milik.isEmpty()) {
            // whether it is there at all is told only to those whom it concerns
            pembaca.hak(pelaku, k.penugasan());
            throw new Penolakan(Penolakan.Jenis.TIDAK_BERWENANG, "BUKAN_GILIRAN_ANDA", "Kendala ini diputuskan oleh " + k.giliran().stream()
                    .map(g -> penerima.sebutan(instansi, g)).distinct().collect(Collectors.joining(", ")) + ".", List.of(), List.of()).sebagaiException();
        }
        var g = milik.stream().filter(x -> x.status() == Kendala.Status.TERBUKA).findFirst().orElseThrow(() -> Penolakan.bentrok(
                "GILIRAN_SUDAH_SELESAI", "Kendala ini sudah " + milik.getLast().status().sebutan().toLowerCase(java.util.Locale.ROOT) + " oleh " + milik.getLast().nama() + ".").sebagaiException());
        var kerja = pembaca.kerja(instansi, k.penugasan()).orElseThrow();
        var isian = new Isian();
        if (minta.cara() == null) {
            isian.salah("cara", "WAJIB_DIISI", "Pilih: putuskan, tindak lanjuti, atau teruskan.");
        }
        var pilihan = minta.alternatif() == null ? 0 : minta.alternatif();
        if (pilihan < 0 || pilihan > k.alternatif().size()) {
            isian.salah("alternatif", "TIDAK_DIKENAL", "Pilih salah satu alternatif yang ada, atau putuskan jalan lain.");
        }
        var teks = isian.boleh("uraian", minta.uraian(), Isian.PANJANG);
        if (teks.isEmpty() && !(minta.cara() == Cara.PUTUSKAN && pilihan > 0)) {
            isian.salah("uraian", "WAJIB_DIISI", "Tulis putusannya, tindak lanjutnya, atau alasan meneruskannya.");
        }
        var hari = kerja.hari();
        if (minta.cara() == Cara.TERUSKAN && (minta.batas() == null || minta.batas().isBefore(hari) || minta.batas().isAfter(hari.plusYears(1)))) {
            isian.salah("batas", "BATAS_WAJIB", "Tulis sampai kapan atasan Anda diberi waktu, paling cepat hari ini.");
        }
        isian.tuntas();
        var cara = Objects.requireNonNull(minta.cara());
        var kantor = g.pemegang().stream().filter(kunci::containsKey).findFirst().orElseThrow();
        var status = switch (cara) {
            case PUTUSKAN -> Kendala.Status.DIPUTUSKAN;
            case TINDAK_LANJUTI -> Kendala.Status.DITINDAKLANJUTI;
            case TERUSKAN -> Kendala.Status.DITERUSKAN;
        };
        var tertulis = teks.isEmpty() ? "Alternatif " + pilihan + ": " + k.alternatif().get(pilihan - 1).uraian() : teks;
        if (!repository.tutup(instansi, g.id(), status, pilihan, tertulis, kunci.getOrDefault(kantor, ""), pelaku.nama(), pelaku.namaPengguna())) {
            throw Penolakan.bentrok("GILIRAN_SUDAH_SELESAI", "Kendala ini baru saja dikerjakan orang lain. Muat ulang halaman.").sebagaiException();
        }
        if (cara == Cara.TERUSKAN) {
            var atas = penerima.diAtas(instansi, g.pemegang(), g.unit());
            var sampai = Objects.requireNonNull(minta.batas());
            repository.giliran(instansi, kendala, atas.pemegang(), atas.unit(), sampai);
            kabarkan(instansi, atas.pemegang(), true, "Kendala: " + k.judul(), "Diteruskan kepada Anda, paling lambat " + Teks.tanggal(sampai) + ".", kendala);
        } else if (k.tuntasSelain(g.id())) {
            selesai(instansi, kendala);
        }
        var sebutan = kunci.getOrDefault(kantor, "");
        kabarkanPeserta(kerja, k, status.sebutan() + " oleh " + (sebutan.isEmpty() ? pelaku.nama() : sebutan) + ".");
        k.asal().ifPresent(a -> kabar.publishEvent(new KendalaLuarDikerjakan(
                instansi, k.penugasan(), a.giliran(), status, tertulis, sebutan, pelaku.nama(), pelaku.nip().orElse(""), cara != Cara.TERUSKAN && k.tuntasSelain(g.id()))));
        berubahBagiLuar(kerja);
        jejak.catat(new Peristiwa(
                instansi, pelaku.namaPengguna(), Optional.of(sebutan).filter(s -> !s.isEmpty()), "PUTUSAN_KENDALA", "kendala:" + kendala,
                Map.of("status", Kendala.Status.TERBUKA.name()), Map.of("status", status.name(), "alternatif", Integer.toString(pilihan), "uraian", tertulis), Optional.empty()));
    }

    private void selesai(String instansi, long kendala) {
        repository.selesai(instansi, kendala);
        kabar.publishEvent(new KabarPekerjaan.Usai(instansi, "/kendala/" + kendala));
    }

    private void kabarkanPeserta(Kerja kerja, Kendala k, String kalimat) {
        kabarkan(kerja.instansi(), kerja.peserta().stream().map(Peserta::nip).filter(n -> !n.isEmpty()).map(n -> "#" + n).toList(), false, "Kendala: " + k.judul(), kalimat, k.id());
    }

    private void berubahBagiLuar(Kerja kerja) {
        if (!kerja.tamu().isEmpty()) {
            kabar.publishEvent(new BerubahBagiLuar(kerja.instansi(), kerja.penugasan()));
        }
    }

    static Penolakan tidakAda() {
        return Penolakan.tidakDitemukan("Kendala ini tidak ada, atau tidak menyangkut Anda maupun jabatan yang Anda pegang hari ini.");
    }

    private void kabarkan(String instansi, List<String> kepada, boolean giliran, String judul, String kalimat, long kendala) {
        kabar.publishEvent(new KabarPekerjaan(instansi, kepada, giliran, judul, kalimat, "/kendala/" + kendala));
    }

    private void catat(HakKerja hak, String tindakan, long kendala, Map<String, String> sesudah) {
        jejak.catat(new Peristiwa(
                hak.kerja().instansi(), hak.pengguna(), Optional.of(hak.sebutan()).filter(s -> !s.isEmpty()), tindakan, "kendala:" + kendala, Map.of(), sesudah, Optional.empty()));
    }
}

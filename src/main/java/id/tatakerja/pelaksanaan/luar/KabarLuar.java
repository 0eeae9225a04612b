package id.tatakerja.pelaksanaan.luar;

import id.tatakerja.pelaksanaan.GiliranKerja;
import id.tatakerja.pelaksanaan.KabarPekerjaan;
import id.tatakerja.pelaksanaan.kegiatan.Kegiatan;
import id.tatakerja.penugasan.MembacaHubungan.Hubungan;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the own people what is new in work of another government, and puts into their inbox what they owe there. */
@Component
class KabarLuar {

    private final ApplicationEventPublisher kabar;
    private final GiliranKerja giliran;

    KabarLuar(ApplicationEventPublisher kabar, GiliranKerja giliran) {
        this.kabar = kabar;
        this.giliran = giliran;
    }

    /** Tells what the new picture shows and the old one did not. */
    void baru(Hubungan h, Optional<PekerjaanLuar> lama, PekerjaanLuar baru) {
        kalimat(lama.orElse(PekerjaanLuar.KOSONG), baru).forEach((nip, kalimat) -> kabar.publishEvent(new KabarPekerjaan(
                h.instansi(), List.of("#" + nip), true, "Pekerjaan pada " + h.nama() + ": " + baru.judul(), kalimat, "/pekerjaan-luar/" + h.penugasan())));
    }

    /** One sentence for each of the own people for whom something is new. */
    private static Map<String, String> kalimat(PekerjaanLuar lama, PekerjaanLuar baru) {
        var hasil = new LinkedHashMap<String, String>();
        baru.kegiatan().forEach(k -> k.orang().stream()
                .filter(o -> lama.kegiatan().stream().noneMatch(x -> x.id() == k.id() && x.milik(o.nip())))
                .forEach(o -> hasil.put(o.nip(), "Anda mendapat peran " + o.peran() + " dalam kegiatan \"" + k.nama() + "\".")));
        baru.arahan().stream().filter(a -> lama.arahan().stream().noneMatch(x -> x.id() == a.id()))
                .forEach(a -> baru.orang().forEach(n -> hasil.putIfAbsent(n, "Ada arahan baru dari " + a.oleh() + ".")));
        baru.kendala().stream().filter(k -> lama.kendala().stream().anyMatch(x -> x.id() == k.id() && !x.giliran().equals(k.giliran())))
                .forEach(k -> baru.orang().forEach(n -> hasil.put(n, "Kendala \"" + k.judul() + "\": ada putusan atau tindak lanjut pimpinan.")));
        baru.umpanBalik().stream().filter(u -> lama.umpanBalik().stream().noneMatch(x -> x.id() == u.id()))
                .forEach(u -> (u.untuk().isEmpty() ? baru.orang() : List.of(u.untuk())).forEach(n -> hasil.put(n, "Ada umpan balik dari " + u.oleh() + ".")));
        baru.laporan().stream().filter(l -> lama.laporan().stream().anyMatch(x -> x.nip().equals(l.nip()) && x.mulai().equals(l.mulai()) && !x.status().equals(l.status())))
                .forEach(l -> hasil.put(l.nip(), "Laporan Anda: " + l.status().toLowerCase(Locale.ROOT) + "."));
        return hasil;
    }

    /** Writes whose turn it is with what; nobody's where the work is over. */
    void giliran(Hubungan h, PekerjaanLuar k, LocalDate hari) {
        var hasil = new LinkedHashMap<String, GiliranKerja.Tugas>();
        if (k.berlaku()) {
            k.orang().forEach(n -> tugas(h, k, n, hari).ifPresent(t -> hasil.put("#" + n, t)));
        }
        giliran.ganti(h.instansi(), GiliranKerja.Jenis.LUAR, h.penugasan(), hasil);
    }

    private static Optional<GiliranKerja.Tugas> tugas(Hubungan h, PekerjaanLuar k, String nip, LocalDate hari) {
        var alamat = "/pekerjaan-luar/" + h.penugasan();
        if (!k.belumDibaca(nip).isEmpty()) {
            return Optional.of(new GiliranKerja.Tugas(
                    "Baca arahan: " + k.judul(), "Pimpinan pada " + h.nama() + " memberi arahan yang belum Anda nyatakan sudah dibaca.", alamat));
        }
        if (k.bertim() && k.disepakati() && !k.rencanaSendiri().containsKey(nip)) {
            return Optional.of(new GiliranKerja.Tugas(
                    "Tulis rencana kerja Anda: " + k.judul(), "Setiap orang dalam tim pada " + h.nama() + " menulis apa yang dikerjakannya sebelum melaporkan kemajuan.",
                    alamat + "#sendiri"));
        }
        return k.kegiatan().stream().filter(x -> x.milik(nip) && x.persen() < 100 && !x.mulai().isAfter(hari)).filter(x -> ditunggu(x, hari)).findFirst()
                .map(x -> new GiliranKerja.Tugas("Kerjakan: " + x.nama(), x.selesai().isBefore(hari)
                        ? "Hari terakhirnya " + Teks.tanggal(x.selesai()) + " sudah lewat; catat kemajuannya, atau sampaikan kendalanya."
                        : "Pekerjaan pada " + h.nama() + "; catat kemajuan dan buktinya, sampai " + Teks.tanggal(x.selesai()) + ".", alamat + "#lapor"));
    }

    private static boolean ditunggu(PekerjaanLuar.Kegiatan x, LocalDate hari) {
        return x.selesai().isBefore(hari) || x.terakhir().filter(t -> !Kegiatan.sunyiSejak(t, hari)).isEmpty();
    }
}

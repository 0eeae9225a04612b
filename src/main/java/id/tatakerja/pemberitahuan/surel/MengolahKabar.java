package id.tatakerja.pemberitahuan.surel;

import id.tatakerja.alur.Pemegang;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.MembacaPejabat;
import id.tatakerja.pemberitahuan.JenisKabar;
import id.tatakerja.tampilan.AlamatAplikasi;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes mail of one notice for those who hold the office today and want mail. A message holds the matter, whose turn it is, and the
 * address of the page; no NIP, no reason, no content of a letter.
 */
@Service
class MengolahKabar {

    private static final LocalTime PAGI = LocalTime.of(7, 0);

    private final SurelRepository surel;
    private final LanggananRepository langganan;
    private final MembacaPejabat pejabat;
    private final Instansi.Pembaca instansi;
    private final AlamatAplikasi alamat;

    MengolahKabar(SurelRepository surel, LanggananRepository langganan, MembacaPejabat pejabat, Instansi.Pembaca instansi, AlamatAplikasi alamat) {
        this.surel = surel;
        this.langganan = langganan;
        this.pejabat = pejabat;
        this.instansi = instansi;
        this.alamat = alamat;
    }

    private record Siapa(String giliran, List<String> pengguna) {}

    /** Takes the next notice; false when there is none. To be called for the whole installation. */
    @Transactional
    boolean satu() {
        var ada = surel.belum();
        ada.ifPresent(this::satu);
        return ada.isPresent();
    }

    private void satu(SurelRepository.Belum k) {
        surel.diolah(k.id());
        if (k.usang()) {
            return;
        }
        var milik = instansi.wajib(k.instansi());
        var siapa = siapa(milik, k.kepada());
        var jenis = JenisKabar.valueOf(k.jenis());
        var judul = jenis.label() + ": " + k.judul();
        var isi = judul + "\n" + (jenis.giliran() ? "Giliran: " + siapa.giliran() + ".\n" : "") + k.isi() + "\n" + alamat.mutlak("/pemberitahuan/" + k.id()) + "\n";
        for (var t : langganan.tujuan(k.instansi(), siapa.pengguna())) {
            switch (t.cara()) {
                case LANGSUNG -> surel.langsung(k.instansi(), t.pengguna(), t.alamat(), "LANGSUNG", pendek(judul), isi);
                case RINGKASAN -> surel.ringkasan(
                        k.instansi(), t.pengguna(), t.alamat(), "Ringkasan pemberitahuan " + milik.nama(), isi + "\n", besokPagi(milik));
                case TIDAK -> {
                    // not asked for
                }
            }
        }
    }

    private Siapa siapa(Instansi milik, String kepada) {
        return switch (Pemegang.dari(kepada)) {
            case Pemegang.Pegawai(var nip) -> new Siapa("Anda", List.of(nip));
            case Pemegang.Pembina() -> new Siapa(milik.pembina().sebutan(), List.of("bupati-" + milik.kode()));
            case Pemegang.Jabatan(var kode) -> {
                var ada = pejabat.pejabat(milik.kode(), List.of(kode), milik.hariIni()).get(kode);
                yield ada == null ? new Siapa(kode, List.of()) : new Siapa(ada.nama(), ada.pemangku().stream().map(p -> p.pegawai().nip()).distinct().toList());
            }
        };
    }

    private static Instant besokPagi(Instansi milik) {
        var kini = ZonedDateTime.now(milik.zonaWaktu());
        var pagi = kini.with(PAGI);
        return (pagi.isAfter(kini) ? pagi : pagi.plusDays(1)).toInstant();
    }

    private static String pendek(String judul) {
        return judul.length() <= 150 ? judul : judul.substring(0, 149) + "…";
    }
}

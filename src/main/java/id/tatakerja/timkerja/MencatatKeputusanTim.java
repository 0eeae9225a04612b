package id.tatakerja.timkerja;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.regulasi.TabelPenetapanTim.Cara;
import id.tatakerja.regulasi.alur.PeranAlur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that a team rests on the decree of another office as well, where its regulation lets more than one decree it. */
@Service
class MencatatKeputusanTim {

    private static final int PANJANG = 100;

    private final TimRepository repository;
    private final KeputusanRepository keputusan;
    private final PenetapHariIni penetap;
    private final Jejak jejak;

    MencatatKeputusanTim(TimRepository repository, KeputusanRepository keputusan, PenetapHariIni penetap, Jejak jejak) {
        this.repository = repository;
        this.keputusan = keputusan;
        this.penetap = penetap;
        this.jejak = jejak;
    }

    /** Offices whose decree may stand beside the one that formed the team; empty where one is enough. */
    static List<PeranAlur> mungkin(PenetapHariIni.Kantor kantor) {
        var p = kantor.penetap();
        return p.cara() == Cara.KEPUTUSAN && p.oleh().size() > 1 ? p.oleh() : List.of();
    }

    /** Whether the person may record one: who changes the team, and who keeps the data. */
    boolean boleh(Pelaku pelaku, Tim tim, PenetapHariIni.Kantor kantor) {
        return tim.status() == StatusTim.AKTIF && !mungkin(kantor).isEmpty() && (pelaku.mengelola(tim.instansi()) || penetap.pengubah(pelaku, kantor).isPresent());
    }

    /**
     * Records it.
     *
     * @throws id.tatakerja.bersama.DitolakException 404, 403, 409 {@code KEPUTUSAN_SUDAH_ADA} or {@code TIM_TIDAK_AKTIF}, 422 for faults and
     *     {@code KEPUTUSAN_TUNGGAL} with the citation where the regulation knows one decree only
     */
    @Transactional
    void catat(Pelaku pelaku, long id, Optional<PeranAlur> oleh, String nomor, Optional<LocalDate> tanggal) {
        var kode = pelaku.instansi().orElseThrow(() -> tidakAda().sebagaiException());
        var tim = repository.kunci(kode, id).orElseThrow(() -> tidakAda().sebagaiException());
        var kantor = penetap.kantor(tim);
        var mungkin = mungkin(kantor);
        if (!pelaku.mengelola(kode) && penetap.pengubah(pelaku, kantor).isEmpty()) {
            throw Penolakan.tidakBerwenang("Keputusan dicatat oleh pejabat yang menetapkan tim atau bagian organisasi.").sebagaiException();
        }
        if (mungkin.isEmpty()) {
            throw Penolakan.menurut("KEPUTUSAN_TUNGGAL", "Menurut peraturannya tim ini ditetapkan dengan satu alat penetapan. " + kantor.penetap().penjelasan(), kantor.penetap().dasar())
                    .sebagaiException();
        }
        if (tim.status() != StatusTim.AKTIF) {
            throw Penolakan.bentrok("TIM_TIDAK_AKTIF", "Tim ini tidak aktif, sehingga dasar penetapannya tidak ditambah lagi.").sebagaiException();
        }
        var galat = new ArrayList<Galat>();
        if (oleh.filter(mungkin::contains).isEmpty()) {
            galat.add(new Galat("oleh", "PENETAP_TIDAK_DIKENAL", "Pilih pejabat yang menetapkan: " + mungkin.stream().map(PeranAlur::sebutan).reduce((a, b) -> a + " atau " + b).orElse("") + "."));
        }
        if (nomor.isBlank() || nomor.length() > PANJANG) {
            galat.add(new Galat("nomor", "NOMOR_WAJIB", "Isi nomor keputusan, paling panjang " + PANJANG + " karakter."));
        }
        if (tanggal.filter(t -> !t.isAfter(kantor.susunan().tanggal()) && t.getYear() >= 1990).isEmpty()) {
            galat.add(new Galat("tanggal", "TANGGAL_TIDAK_SAH", "Isi tanggal keputusan, paling lambat hari ini."));
        }
        if (!galat.isEmpty()) {
            throw Penolakan.galat("KEPUTUSAN_TIDAK_SAH", galat.getFirst().pesan(), galat).sebagaiException();
        }
        var satu = new KeputusanTim(oleh.orElseThrow(), nomor.strip(), tanggal.orElseThrow());
        if (!keputusan.simpan(kode, id, satu.oleh(), satu.nomor(), satu.tanggal(), pelaku.namaPengguna())) {
            throw Penolakan.bentrok("KEPUTUSAN_SUDAH_ADA", "Keputusan " + satu.oleh().sebutan() + " atas tim ini sudah tercatat.").sebagaiException();
        }
        var dasar = kantor.paket().dasar("penetapan-tim", tim.lingkup().name(), Map.of("oleh", satu.oleh().name()), kantor.penetap().dasar());
        jejak.catat(new Peristiwa(
                kode, pelaku.namaPengguna(), Optional.empty(), "KEPUTUSAN_TIM_KERJA", tim.objek(), Map.of(),
                Map.of("oleh", satu.oleh().name(), "nomor", satu.nomor(), "tanggal", satu.tanggal().toString()), Optional.of(dasar)));
    }

    private static Penolakan tidakAda() {
        return Penolakan.tidakDitemukan("Tim Kerja ini tidak ada pada instansi Anda.");
    }
}

package id.tatakerja.pelaksanaan.rencana;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.PenjagaRencana;
import id.tatakerja.pelaksanaan.Peserta;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws up plans and agrees them: nothing counts as agreed until both who does the work and who leads it have said so. */
@Service
public class MenyusunRencana {

    private final RencanaRepository repository;
    private final PembacaKerja pembaca;
    private final PenyepakatRencana penyepakat;
    private final Jejak jejak;
    private final GiliranRencana giliran;
    private final List<PenjagaRencana> penjaga;

    MenyusunRencana(
            RencanaRepository repository, PembacaKerja pembaca, PenyepakatRencana penyepakat, Jejak jejak, GiliranRencana giliran, List<PenjagaRencana> penjaga) {
        this.giliran = giliran;
        this.penjaga = List.copyOf(penjaga);
        this.repository = repository;
        this.pembaca = pembaca;
        this.penyepakat = penyepakat;
        this.jejak = jejak;
    }

    /**
     * Writes the plan as it is to be; lines that are not named are taken away. Agreements given so far fall.
     *
     * @throws id.tatakerja.bersama.DitolakException 404, 403 {@code BUKAN_PENYUSUN}, 409 {@code RENCANA_SUDAH_DISEPAKATI},
     *     {@code BARIS_DIPAKAI} or {@code EKSPEKTASI_BELUM_LENGKAP}, 422 {@code BARIS_TIDAK_DIKENAL}
     */
    @Transactional
    public Rencana simpan(Pelaku pelaku, long penugasan, boolean nihil, List<IsianBaris> baris) {
        var hak = pembaca.hak(pelaku, penugasan);
        var lama = terbuka(pelaku, hak);
        var kerja = hak.kerja();
        var dikenal = lama.baris().stream().map(Rencana.Baris::id).collect(Collectors.toSet());
        var dipakai = baris.stream().map(IsianBaris::id).filter(id -> id != 0).toList();
        if (!dikenal.containsAll(dipakai) || dipakai.stream().distinct().count() != dipakai.size()) {
            throw Penolakan.tidakMemenuhi("BARIS_TIDAK_DIKENAL", "Salah satu baris bukan bagian rencana ini, atau tertulis dua kali. Muat ulang halaman, lalu ulangi.").sebagaiException();
        }
        if (nihil && baris.stream().anyMatch(b -> !b.anggaran().isEmpty())) {
            throw Isian.tolak("tanpaAnggaran", "NIHIL_BERANGGARAN", "Rencana dinyatakan tanpa anggaran, tetapi memuat baris anggaran. Hapus salah satunya.");
        }
        for (var b : lama.baris()) {
            if (!dipakai.contains(b.id()) && !repository.buang(kerja.instansi(), b.id())) {
                throw Penolakan.bentrok("BARIS_DIPAKAI", "Kegiatan \"" + b.nama() + "\" sudah dirinci, sehingga tidak dapat dihapus dari rencana. Ubah isinya saja.").sebagaiException();
            }
        }
        var urut = 0;
        for (var b : baris) {
            repository.baris(kerja.instansi(), kerja.penugasan(), b.id(), ++urut, b);
        }
        repository.kepala(kerja.instansi(), kerja.penugasan(), lama.versi(), Rencana.Status.KONSEP, nihil, hak.pengguna());
        repository.tarikSetuju(kerja.instansi(), kerja.penugasan(), lama.versi());
        var baru = repository.satu(kerja.instansi(), kerja.penugasan()).orElseThrow();
        giliran.berubah(kerja, baru, false);
        catat(hak, "PENYUSUNAN_RENCANA", Map.of("versi", Integer.toString(baru.versi()), "kegiatan", Integer.toString(baris.size()), "anggaran", Long.toString(baru.jumlah())));
        return baru;
    }

    /**
     * Agrees on the side on which the person stands; with the last agreement that is needed the plan is agreed.
     *
     * @throws id.tatakerja.bersama.DitolakException 403 {@code BUKAN_PENYEPAKAT}, 409, 422 {@code RENCANA_KOSONG}, {@code TANPA_ANGGARAN} or
     *     {@code KESIAPAN_WAJIB}
     */
    @Transactional
    public Rencana setujui(Pelaku pelaku, long penugasan, List<Rencana.Kesiapan> siap, String catatan) {
        var hak = pembaca.hak(pelaku, penugasan);
        var rencana = terbuka(pelaku, hak);
        var kerja = hak.kerja();
        if (rencana.baris().isEmpty()) {
            throw Penolakan.tidakMemenuhi("RENCANA_KOSONG", "Rencana ini belum memuat kegiatan. Isi dahulu sebelum disepakati.").sebagaiException();
        }
        if (!rencana.nihil() && rencana.jumlah() == 0) {
            throw Penolakan.tidakMemenuhi(
                    "TANPA_ANGGARAN", "Rencana ini belum beranggaran. Isi baris anggarannya, atau nyatakan bahwa pekerjaan ini tanpa anggaran.").sebagaiException();
        }
        var pimpinan = penyepakat.pimpinan(pelaku, kerja);
        var pelaksana = hak.peserta().filter(Peserta::mengerjakan);
        if (pimpinan.isEmpty() && pelaksana.isEmpty()) {
            throw Penolakan.tidakBerwenang("Rencana disepakati oleh yang mengerjakan dan pimpinannya: " + penyepakat.sebutan(kerja) + ".").sebagaiException();
        }
        var isian = new Isian();
        var keterangan = isian.boleh("catatan", catatan, Isian.PANJANG);
        if (pimpinan.isPresent() && siap.size() < Rencana.Kesiapan.values().length && keterangan.isEmpty()) {
            isian.salah("catatan", "KESIAPAN_WAJIB", "Nyatakan kesiapan prasarana, tata kelola, dan sumber daya, atau tulis apa yang belum siap dan kapan disiapkan.");
        }
        isian.tuntas();
        if (pimpinan.isPresent()) {
            repository.setujui(hak, rencana.versi(), Rencana.Pihak.PIMPINAN, pimpinan.get().kunci(), pimpinan.get().sebutan(), siap, keterangan);
        } else {
            repository.setujui(hak, rencana.versi(), Rencana.Pihak.PELAKSANA, "#" + hak.nip(), "", List.of(), keterangan);
        }
        var sesudah = repository.satu(kerja.instansi(), kerja.penugasan()).orElseThrow();
        if (penyepakat.kurang(kerja, sesudah).isEmpty()) {
            repository.kepala(kerja.instansi(), kerja.penugasan(), sesudah.versi(), Rencana.Status.DISEPAKATI, sesudah.nihil(), hak.pengguna());
        }
        catat(hak, "KESEPAKATAN_RENCANA", Map.of("versi", Integer.toString(sesudah.versi()), "pihak", pimpinan.isPresent() ? "PIMPINAN" : "PELAKSANA"));
        var kini = repository.satu(kerja.instansi(), kerja.penugasan()).orElseThrow();
        giliran.berubah(kerja, kini, kini.disepakati());
        return kini;
    }

    /**
     * Opens an agreed plan again; what was agreed is kept as an earlier version.
     *
     * @throws id.tatakerja.bersama.DitolakException 403, 409 {@code RENCANA_BELUM_DISEPAKATI}, 422 for want of a reason
     */
    @Transactional
    public Rencana buka(Pelaku pelaku, long penugasan, String alasan) {
        var hak = pembaca.hak(pelaku, penugasan);
        PembacaKerja.pastikanBerlaku(hak.kerja());
        if (!hak.membagi()) {
            throw Penolakan.tidakBerwenang("Rencana yang sudah disepakati dibuka kembali oleh pimpinan unit pemilik kinerja atau Ketua Tim.").sebagaiException();
        }
        var isian = new Isian();
        var sebab = isian.wajib("alasan", alasan, Isian.PANJANG, "Tulis mengapa rencana perlu diubah.");
        isian.tuntas();
        var kerja = hak.kerja();
        var lama = repository.kunci(kerja.instansi(), kerja.penugasan(), hak.pengguna());
        if (!lama.disepakati()) {
            throw Penolakan.bentrok("RENCANA_BELUM_DISEPAKATI", "Rencana ini masih disusun; ubah langsung tanpa membukanya.").sebagaiException();
        }
        repository.arsipkan(hak, lama, sebab);
        repository.kepala(kerja.instansi(), kerja.penugasan(), lama.versi() + 1, Rencana.Status.KONSEP, lama.nihil(), hak.pengguna());
        catat(hak, "PEMBUKAAN_RENCANA", Map.of("versi", Integer.toString(lama.versi() + 1), "alasan", sebab));
        var kini = repository.satu(kerja.instansi(), kerja.penugasan()).orElseThrow();
        giliran.berubah(kerja, kini, true);
        return kini;
    }

    /** Writes what the person takes on within the work. */
    @Transactional
    public void individu(Pelaku pelaku, long penugasan, String isi) {
        individu(pembaca.hak(pelaku, penugasan), isi);
    }

    /** The same for one of the people, also one of another government. */
    @Transactional
    public void individu(HakKerja hak, String isi) {
        PembacaKerja.pastikanBerlaku(hak.kerja());
        if (hak.peserta().isEmpty()) {
            throw Penolakan.tidakBerwenang("Rencana kerja individu ditulis oleh orang yang bekerja di dalamnya.").sebagaiException();
        }
        var isian = new Isian();
        var teks = isian.wajib("isi", isi, Isian.PANJANG, "Tulis apa yang Anda kerjakan dan kapan selesainya.");
        isian.tuntas();
        repository.individu(hak.kerja().instansi(), hak.kerja().penugasan(), hak.nip(), teks);
        catat(hak, "RENCANA_INDIVIDU", Map.of("isi", teks));
    }

    /** The plan, for whom the work concerns; an empty one while nobody has begun. */
    @Transactional(readOnly = true)
    public Rencana rencana(Kerja kerja) {
        return repository.satu(kerja.instansi(), kerja.penugasan())
                .orElseGet(() -> new Rencana(kerja.penugasan(), 1, Rencana.Status.KONSEP, false, List.of(), List.of()));
    }

    /**
     * A plan in short.
     *
     * @param penugasan number of the work
     * @param disepakati whether both sides have agreed
     * @param jumlah whole rupiah
     * @param baris numbers of its lines
     */
    public record Ringkas(long penugasan, boolean disepakati, long jumlah, List<Long> baris) {

        public Ringkas {
            baris = List.copyOf(baris);
        }
    }

    /** Several plans in short, by number of the work; work without a plan is missing. */
    @Transactional(readOnly = true)
    public Map<Long, Ringkas> ringkas(String instansi, Collection<Long> penugasan) {
        return penugasan.isEmpty() ? Map.of() : repository.ringkas(instansi, penugasan).stream()
                .collect(Collectors.toMap(RencanaRepository.Ringkas::penugasan, r -> new Ringkas(r.penugasan(), r.disepakati(), r.jumlah(), r.baris())));
    }

    /** Earlier versions, one sentence each is made of them. */
    @Transactional(readOnly = true)
    List<RencanaRepository.Lama> lama(Kerja kerja) {
        return repository.lama(kerja.instansi(), kerja.penugasan());
    }

    /** What each person takes on, by NIP. */
    @Transactional(readOnly = true)
    public Map<String, String> individu(Kerja kerja) {
        return repository.individu(kerja.instansi(), kerja.penugasan());
    }

    /** Those of the pieces of work, by number, within which the person has not written down what he or she takes on. */
    @Transactional(readOnly = true)
    public List<Long> tanpaRencanaSendiri(String instansi, String nip, Collection<Long> penugasan) {
        if (penugasan.isEmpty()) {
            return List.of();
        }
        var sudah = repository.berencana(instansi, nip);
        return penugasan.stream().filter(p -> !sudah.contains(p)).toList();
    }

    /** Whether the person agrees as leader. */
    @Transactional(readOnly = true)
    boolean sebagaiPimpinan(Pelaku pelaku, Kerja kerja) {
        return penyepakat.pimpinan(pelaku, kerja).isPresent();
    }

    /** Codes of the offices with which a plan is drawn up and agreed. */
    @Transactional(readOnly = true)
    public List<String> kantor(Kerja kerja) {
        return penyepakat.kantor(kerja);
    }

    /** Whose agreement is still wanted, in words. */
    @Transactional(readOnly = true)
    public List<String> kurang(Kerja kerja, Rencana rencana) {
        return rencana.disepakati() ? List.of() : penyepakat.kurang(kerja, rencana);
    }

    private Rencana terbuka(Pelaku pelaku, HakKerja hak) {
        PembacaKerja.pastikanBerlaku(hak.kerja());
        if (!hak.merencanakan() && penyepakat.pimpinan(pelaku, hak.kerja()).isEmpty()) {
            throw Penolakan.tidakBerwenang("Rencana disusun oleh yang mengerjakan bersama pimpinannya: " + penyepakat.sebutan(hak.kerja()) + ".").sebagaiException();
        }
        penjaga.forEach(p -> p.tolak(hak.kerja()).ifPresent(tolak -> {
            throw tolak.sebagaiException();
        }));
        var rencana = repository.kunci(hak.kerja().instansi(), hak.kerja().penugasan(), hak.pengguna());
        if (rencana.disepakati()) {
            throw Penolakan.bentrok(
                    "RENCANA_SUDAH_DISEPAKATI", "Rencana ini sudah disepakati. Buka kembali dengan alasan bila perlu diubah; penyimpangan cukup dicatat pada kegiatannya.").sebagaiException();
        }
        return rencana;
    }

    private void catat(HakKerja hak, String tindakan, Map<String, String> sesudah) {
        jejak.catat(new Peristiwa(
                hak.kerja().instansi(), hak.pengguna(), Optional.of(hak.sebutan()).filter(s -> !s.isEmpty()), tindakan, hak.kerja().objek(), Map.of(), sesudah,
                Optional.empty()));
    }
}

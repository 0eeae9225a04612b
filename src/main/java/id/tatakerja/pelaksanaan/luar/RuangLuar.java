package id.tatakerja.pelaksanaan.luar;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.penugasan.MembacaHubungan;
import id.tatakerja.penugasan.MembacaHubungan.Hubungan;
import id.tatakerja.penugasan.MembacaPekerjaan;
import id.tatakerja.penugasan.MembacaPekerjaan.Pekerjaan;
import id.tatakerja.penugasan.StatusPenugasan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The room at home in which own people work for another government: finds it, looks whether one may write there, and sends what is written. */
@Component
class RuangLuar {

    private final LuarRepository repository;
    private final MengantarLuar mengantar;
    private final MembacaHubungan hubungan;
    private final MembacaPekerjaan pekerjaan;
    private final Instansi.Pembaca instansi;
    private final Jejak jejak;
    private final TransactionTemplate transaksi;

    RuangLuar(
            LuarRepository repository, MengantarLuar mengantar, MembacaHubungan hubungan, MembacaPekerjaan pekerjaan, Instansi.Pembaca instansi, Jejak jejak,
            PlatformTransactionManager pengelola) {
        this.repository = repository;
        this.mengantar = mengantar;
        this.hubungan = hubungan;
        this.pekerjaan = pekerjaan;
        this.instansi = instansi;
        this.jejak = jejak;
        this.transaksi = new TransactionTemplate(pengelola);
    }

    /** The work, what own people wrote into it, whether the reader is one of them; without news from there yet when it never came over. */
    record Lihat(Pekerjaan sini, Hubungan hubungan, Optional<LuarRepository.Tersimpan> sana, List<KirimanLuar> kiriman, boolean peserta, LocalDate hari) {

        /** The work as it came over; an empty one before. */
        PekerjaanLuar kerja() {
            return sana.map(LuarRepository.Tersimpan::kerja).orElse(PekerjaanLuar.KOSONG);
        }

        /** Whether the reader may write now. */
        boolean mengisi() {
            return peserta && kerja().berlaku();
        }
    }

    /**
     * The work, brought up to now.
     *
     * @throws id.tatakerja.bersama.DitolakException 404 where the record does not concern the reader, or is none of another owner's work
     */
    Lihat lihat(Pelaku pelaku, long penugasan) {
        var kode = pelaku.instansi().orElse("");
        var h = hubungan.milik(kode, penugasan).filter(x -> x.asal() && !x.seinstansi() && pekerjaan.terlihat(pelaku, penugasan))
                .orElseThrow(() -> Penolakan.tidakDitemukan("Pekerjaan ini tidak ada, atau tidak menyangkut Anda maupun jabatan yang Anda pegang hari ini.").sebagaiException());
        mengantar.segarkan(h);
        var p = pekerjaan.satu(kode, penugasan).orElseThrow();
        return new Lihat(
                p, h, repository.kerja(kode, penugasan), repository.dari(kode, penugasan), p.pegawai().contains(pelaku.nip().orElse("")), instansi.wajib(kode).hariIni());
    }

    /** The same for who writes there. */
    Lihat tulis(Pelaku pelaku, long penugasan) {
        var l = lihat(pelaku, penugasan);
        if (!l.peserta()) {
            throw Penolakan.tidakBerwenang("Pekerjaan ini diisi oleh orang yang ditugaskan di dalamnya.").sebagaiException();
        }
        if (l.sini().status() != StatusPenugasan.AKTIF || !l.kerja().berlaku()) {
            throw Penolakan.bentrok(
                    "PEKERJAAN_TIDAK_BERLAKU", "Pekerjaan ini belum atau tidak lagi berjalan pada pemilik kinerjanya. Yang sudah dicatat tetap dapat dibaca.").sebagaiException();
        }
        return l;
    }

    /**
     * Writes something down and sends it.
     *
     * @param bidang field to which a refusal of the owner's side belongs
     * @param apa what, made in the transaction that keeps it
     * @return its number on this side
     * @throws id.tatakerja.bersama.DitolakException 422 {@code DITOLAK_PEMILIK} with the reason of the owner's side
     */
    long kirim(Pelaku pelaku, Lihat l, String bidang, Supplier<KirimanLuar.Isi> apa) {
        var h = l.hubungan();
        long id = Objects.requireNonNull(transaksi.execute(_ -> catat(h, pelaku.nip().orElse(""), pelaku.nama(), pelaku.namaPengguna(), apa.get())));
        mengantar.antar(h.instansi(), id);
        var jadi = repository.satu(h.instansi(), id).orElseThrow();
        if (jadi.status() == KirimanLuar.Status.DITOLAK) {
            throw Isian.tolak(bidang, "DITOLAK_PEMILIK", jadi.alasan());
        }
        mengantar.segarkan(h);
        return id;
    }

    /** Writes something down within the running transaction; it is sent after it. */
    long catat(Hubungan h, String nip, String nama, String pengguna, KirimanLuar.Isi apa) {
        var nomor = repository.tambah(h.instansi(), h.penugasan(), h.nomor(), h.lain(), nip, nama, apa);
        jejak.catat(new Peristiwa(
                h.instansi(), pengguna, Optional.empty(), KirimanLuar.Jenis.dari(apa) + "_PEKERJAAN_LUAR", "penugasan:" + h.penugasan(), Map.of(),
                Map.of("kepada", h.lain(), "kiriman", Long.toString(nomor)), Optional.empty()));
        return nomor;
    }
}

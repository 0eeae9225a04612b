package id.tatakerja.kedudukan;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.Susunan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was decreed, decided and objected to for one person, newest first. */
@Service
public class RiwayatKedudukan {

    private final MembacaSusunan pembaca;
    private final KedudukanRepository usulan;
    private final PenetapanRepository penetapan;
    private final SanggahanRepository sanggahan;

    RiwayatKedudukan(
            MembacaSusunan pembaca, KedudukanRepository usulan, PenetapanRepository penetapan, SanggahanRepository sanggahan) {
        this.pembaca = pembaca;
        this.usulan = usulan;
        this.penetapan = penetapan;
        this.sanggahan = sanggahan;
    }

    /** A decreed placement; {@code diganti} where another decree took its place on the very day it was to begin. */
    public record Dekret(
            String nomor, LocalDate tanggal, LocalDate mulai, Optional<LocalDate> selesai, boolean diganti, String penilai, String aturan) {}

    /** An explicit decision; {@code sebabGugur} says why it ended by itself, empty text where it did not. */
    public record Putusan(String penilai, String alasan, String dasarHukum, Instant pada, boolean berlaku, String sebabGugur) {}

    /** A note of the person and the answer. */
    public record Catatan(String isi, Instant pada, Optional<String> tanggapan) {}

    /** All of it. */
    public record Riwayat(List<Dekret> dekret, List<Putusan> putusan, List<Catatan> catatan) {}

    @Transactional(readOnly = true)
    Riwayat dari(String instansi, String nip) {
        var susunan = pembaca.kini(instansi);
        return new Riwayat(
                penetapan.riwayat(instansi, nip).stream()
                        .map(d -> new Dekret(
                                d.nomor(), d.tanggal(), d.masa().mulai(), d.masa().selesai(), d.diganti(),
                                nama(susunan, d.penilai(), d.masa().mulai()), d.aturan()))
                        .toList(),
                usulan.riwayat(instansi, nip).stream()
                        .map(r -> new Putusan(
                                MembacaKedudukan.jabatan(susunan, r.keputusan().penilai()).nama(), r.keputusan().alasan(),
                                r.keputusan().dasarHukum(), r.pada(), r.berakhir().isEmpty(), r.sebabGugur()))
                        .toList(),
                sanggahan.milik(instansi, nip).stream().map(s -> new Catatan(s.catatan(), s.pada(), s.tanggapan())).toList());
    }

    /**
     * The same for a caller who names the person.
     *
     * @throws id.tatakerja.bersama.DitolakException TIDAK_DITEMUKAN when nothing of the person is known in the instansi
     */
    @Transactional(readOnly = true)
    Riwayat milik(String instansi, String nip) {
        var semua = dari(instansi, nip);
        if (pembaca.kini(instansi).pegawai(nip).isEmpty() && semua.dekret().isEmpty() && semua.putusan().isEmpty()) {
            throw Penolakan.tidakDitemukan("Pegawai itu tidak ada pada instansi ini. Periksa NIP-nya.").sebagaiException();
        }
        return semua;
    }

    /** A post that is gone by now is called as on the day of the decree. */
    private String nama(Susunan kini, String jabatan, LocalDate hari) {
        return MembacaKedudukan.jabatan(kini.jabatan(jabatan).isPresent() ? kini : pembaca.pada(kini.instansi(), hari), jabatan).nama();
    }
}

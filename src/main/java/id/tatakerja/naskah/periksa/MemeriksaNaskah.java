package id.tatakerja.naskah.periksa;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.naskah.StatusNaskah;
import id.tatakerja.naskah.kerja.BerkasRepository;
import id.tatakerja.naskah.terbit.Surat;
import id.tatakerja.naskah.terbit.SuratRepository;
import id.tatakerja.organisasi.Instansi;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/** Tells everybody whether a letter is ours and unchanged, by its code or by the file; never what it says, nor a NIP. */
@Service
public class MemeriksaNaskah {

    private static final Pattern KODE = Pattern.compile("[a-z2-9]{32}");
    private static final Pattern ALAMAT = Pattern.compile("/verifikasi/([a-z2-9]{32})");

    private final SuratRepository surat;
    private final BerkasRepository berkas;
    private final Instansi.Pembaca instansi;

    MemeriksaNaskah(SuratRepository surat, BerkasRepository berkas, Instansi.Pembaca instansi) {
        this.surat = surat;
        this.berkas = berkas;
        this.instansi = instansi;
    }

    /**
     * What everybody may know of a letter.
     *
     * @param dikenal whether it is ours
     * @param tidakBerubah whether the file is as it was stored; empty while there is no signed file
     * @param jenis kind in words
     * @param nomor number
     * @param tanggal date
     * @param penanda office of the signer
     * @param instansi name of the instansi
     * @param status state
     * @param batal whether the number was cancelled
     * @param kode code of the letter
     */
    public record Hasil(
            boolean dikenal,
            Optional<Boolean> tidakBerubah,
            Optional<String> jenis,
            Optional<String> nomor,
            Optional<LocalDate> tanggal,
            Optional<String> penanda,
            Optional<String> instansi,
            Optional<StatusNaskah> status,
            boolean batal,
            Optional<String> kode) {

        static final Hasil TIDAK_DIKENAL = new Hasil(
                false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                false, Optional.empty());
    }

    /** The letter of a code; empty for a code that is none. */
    Optional<Hasil> kode(String kode) {
        if (!KODE.matcher(kode).matches()) {
            return Optional.empty();
        }
        return Penyewa.<Optional<Hasil>, RuntimeException>seluruhInstalasi(() -> surat.kode(kode).map(s -> hasil(s, utuh(s))));
    }

    private Optional<Boolean> utuh(Surat s) {
        return berkas.satu(s.id(), BerkasRepository.Macam.TANDA).map(b -> BerkasRepository.sidik(b.isi()).equals(b.sidik()));
    }

    /** What a file is: exactly ours; ours but changed (it still carries our code); or unknown. */
    Hasil berkas(byte[] isi) {
        return Penyewa.<Hasil, RuntimeException>seluruhInstalasi(() -> berkas.menurutSidik(BerkasRepository.sidik(isi))
                .flatMap(surat::satu)
                .map(s -> hasil(s, Optional.of(true)))
                .orElseGet(() -> berubah(isi)));
    }

    private Hasil berubah(byte[] isi) {
        // The code stands readable in the signature of our PDF: no need to open a stranger's file.
        var cocok = ALAMAT.matcher(new String(isi, StandardCharsets.ISO_8859_1));
        return cocok.find() ? surat.kode(cocok.group(1)).map(s -> hasil(s, Optional.of(false))).orElse(Hasil.TIDAK_DIKENAL) : Hasil.TIDAK_DIKENAL;
    }

    private Hasil hasil(Surat s, Optional<Boolean> utuh) {
        var penanda = s.isi().tanda().sebutan().isEmpty() ? "Pegawai" : s.isi().tanda().sebutan();
        return new Hasil(
                true, utuh, Optional.of(s.jenis().label()), s.nomor(), Optional.of(s.tanggal()), Optional.of(penanda),
                Optional.of(instansi.wajib(s.instansi()).nama()), Optional.of(s.status()), s.batal().isPresent(), Optional.of(s.kodeVerifikasi()));
    }
}

package id.tatakerja.naskah.unggah;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.naskah.CaraTanda;
import id.tatakerja.naskah.NaskahDitandatangani;
import id.tatakerja.naskah.StatusNaskah;
import id.tatakerja.naskah.halaman.HakBaca;
import id.tatakerja.naskah.kerja.AntreanRepository;
import id.tatakerja.naskah.kerja.BerkasRepository;
import id.tatakerja.naskah.nomor.MengelolaRegister;
import id.tatakerja.naskah.nomor.PermintaanNomor;
import id.tatakerja.naskah.terbit.Surat;
import id.tatakerja.naskah.terbit.SuratRepository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** A letter that was signed by hand or elsewhere comes back; file and state are stored together. */
@Service
public class MengunggahTanda {

    private final SuratRepository surat;
    private final BerkasRepository berkas;
    private final AntreanRepository antrean;
    private final MengelolaRegister register;
    private final HakBaca hak;
    private final Jejak jejak;
    private final ApplicationEventPublisher peristiwa;

    MengunggahTanda(
            SuratRepository surat, BerkasRepository berkas, AntreanRepository antrean, MengelolaRegister register, HakBaca hak, Jejak jejak,
            ApplicationEventPublisher peristiwa) {
        this.surat = surat;
        this.berkas = berkas;
        this.antrean = antrean;
        this.register = register;
        this.hak = hak;
        this.jejak = jejak;
        this.peristiwa = peristiwa;
    }

    /** The bytes of an upload, at most a little more than may be kept. */
    public static byte[] isi(MultipartFile berkas) {
        try (var masukan = berkas.getInputStream()) {
            return masukan.readNBytes(PemeriksaBerkas.UKURAN + 1);
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }

    /**
     * Stores the signed file.
     *
     * @param nomor number, only for a letter that is numbered elsewhere
     * @param tanggal date of the letter, only then
     * @throws id.tatakerja.bersama.DitolakException who may not, a file that is not what it says, a number that exists, a letter that is
     *     signed already
     */
    @Transactional
    public void unggah(Pelaku pelaku, long id, String nomor, String tanggal, byte[] isi) {
        if (!hak.pengirim(pelaku, id)) {
            throw Penolakan.tidakBerwenang("Surat ini diunggah oleh pemangku jabatan pengirimnya atau bagian organisasi.").sebagaiException();
        }
        var pdf = PemeriksaBerkas.pdf(isi);
        var s = surat.kunci(id).orElseThrow(() -> Penolakan.tidakDitemukan("Surat ini tidak ada.").sebagaiException());
        periksa(s);
        var luar = s.cara() == CaraTanda.DI_LUAR;
        if (luar) {
            var hari = tanggal(tanggal);
            register.catatLuar(
                    new PermintaanNomor(s.instansi(), s.jenis(), hari, s.isi().sifat(), "", "", s.hal(), pelaku.namaPengguna()), nomor, Optional.of(id));
            surat.tandaiLuar(id, nomor.strip(), hari);
        } else {
            surat.tandai(id);
        }
        berkas.simpan(id, s.instansi(), BerkasRepository.Macam.TANDA, "application/pdf", pdf, pelaku.namaPengguna());
        antrean.selesai(id);
        var nomorSurat = luar ? nomor.strip() : s.nomor().orElse("");
        jejak.catat(new Peristiwa(
                s.instansi(), pelaku.namaPengguna(), Optional.empty(), "UNGGAH_NASKAH", "naskah:" + id, Map.of("status", s.status().name()),
                Map.of("status", StatusNaskah.DITANDATANGANI.name(), "nomor", nomorSurat, "sidik", BerkasRepository.sidik(pdf)), Optional.empty()));
        peristiwa.publishEvent(new NaskahDitandatangani(s.instansi(), id, s.jenis(), nomorSurat, s.objek(), s.pemilik()));
    }

    private static void periksa(Surat s) {
        if (s.cara() == CaraTanda.DI_SINI) {
            throw Penolakan.bentrok("DITANDATANGANI_DI_SINI", "Surat ini ditandatangani di aplikasi ini; tidak ada berkas yang perlu diunggah.")
                    .sebagaiException();
        }
        if (s.status() == StatusNaskah.DITANDATANGANI) {
            throw Penolakan.bentrok("SUDAH_DITANDATANGANI", "Surat ini sudah ditandatangani dan berkasnya tidak dapat diganti.").sebagaiException();
        }
        s.batal().ifPresent(alasan -> {
            throw Penolakan.bentrok("NOMOR_DIBATALKAN", "Nomor surat ini sudah dibatalkan: " + alasan).sebagaiException();
        });
    }

    private static LocalDate tanggal(String teks) {
        try {
            return LocalDate.parse(teks.strip());
        } catch (DateTimeParseException tidakTerbaca) {
            var pesan = "Isi tanggal surat seperti tertulis pada surat, sebagai TTTT-BB-HH.";
            throw Penolakan.galat("TANGGAL_TIDAK_SAH", pesan, List.of(new Galat("tanggal", "TANGGAL_TIDAK_SAH", pesan))).sebagaiException();
        }
    }
}

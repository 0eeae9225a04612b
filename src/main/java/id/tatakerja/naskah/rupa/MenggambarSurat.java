package id.tatakerja.naskah.rupa;

import id.tatakerja.naskah.CaraTanda;
import id.tatakerja.naskah.TataNaskah;
import id.tatakerja.naskah.tanda.OtoritasSertifikat;
import id.tatakerja.naskah.templat.DataSurat;
import id.tatakerja.naskah.templat.PengisiTemplat;
import id.tatakerja.naskah.templat.TemplatRepository;
import id.tatakerja.naskah.terbit.Surat;
import org.springframework.stereotype.Service;

/** A stored letter as PDF or DOCX, by the layout that was in force when it was issued. */
@Service
public class MenggambarSurat {

    private final PengisiTemplat mesin;
    private final TemplatRepository templat;
    private final Lambang lambang;
    private final PembuatPdf pdf;
    private final AlamatPublik alamat;

    MenggambarSurat(
            PengisiTemplat mesin, TemplatRepository templat, Lambang lambang, PembuatPdf pdf, AlamatPublik alamat) {
        this.mesin = mesin;
        this.templat = templat;
        this.lambang = lambang;
        this.pdf = pdf;
        this.alamat = alamat;
    }

    /** The letter as PDF, not signed yet. */
    public byte[] pdf(Surat s) {
        return pdf.buat(bahan(s, isi(s, s.nomor().orElse("........................"), s.isi().tanggal(), "")));
    }

    /** The letter as DOCX; what another application fills in stands as its variables. */
    public byte[] docx(Surat s) {
        var nomor = s.nomor().orElse("${nomor_naskah}");
        var tanggal = s.nomor().isPresent() ? s.isi().tanggal() : "${tanggal_naskah}";
        return PembuatDocx.buat(bahan(s, isi(s, nomor, tanggal, "${ttd_pengirim}")));
    }

    private String isi(Surat s, String nomor, String tanggal, String tandaPengirim) {
        var sekitar = new DataSurat.Sekitar(
                nomor, tanggal, s.cara() == CaraTanda.DI_SINI && tandaPengirim.isEmpty(), tandaPengirim, alamatPeriksa(s), OtoritasSertifikat.NAMA);
        var data = DataSurat.dari(s.isi(), TataNaskah.dari(s.jenis()).bentuk(), sekitar);
        return templat.isi(s.templat()).map(t -> mesin.isi(t, data)).orElseGet(() -> mesin.isi(TataNaskah.dari(s.jenis()).bentuk(), data));
    }

    private PembuatPdf.Bahan bahan(Surat s, String isi) {
        return new PembuatPdf.Bahan(
                isi, s.jenis().label() + ": " + s.hal(), s.isi().tanda().jabatan().isEmpty() ? s.isi().tanda().nama() : s.isi().tanda().jabatan(),
                "Periksa keasliannya pada " + alamatPeriksa(s), s.isi().kertas(), lambang.png(s.lambang()), GambarQr.png(alamatPeriksa(s)));
    }

    private String alamatPeriksa(Surat s) {
        return alamat.verifikasi(s.kodeVerifikasi());
    }
}

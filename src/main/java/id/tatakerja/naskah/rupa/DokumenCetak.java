package id.tatakerja.naskah.rupa;

import id.tatakerja.naskah.MencetakDokumen;
import id.tatakerja.naskah.atur.KopRepository;
import id.tatakerja.naskah.atur.SetelanRepository;
import id.tatakerja.naskah.templat.PengisiTemplat;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.tampilan.Teks;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Fills the layout of documents with the letterhead of an office and has it drawn. */
@Service
class DokumenCetak implements MencetakDokumen {

    private final PengisiTemplat mesin;
    private final PembuatPdf pdf;
    private final Lambang lambang;
    private final KopRepository kop;
    private final SetelanRepository setelan;
    private final Instansi.Pembaca instansi;
    private final MembacaSusunan susunan;

    DokumenCetak(
            PengisiTemplat mesin, PembuatPdf pdf, Lambang lambang, KopRepository kop, SetelanRepository setelan, Instansi.Pembaca instansi, MembacaSusunan susunan) {
        this.mesin = mesin;
        this.pdf = pdf;
        this.lambang = lambang;
        this.kop = kop;
        this.setelan = setelan;
        this.instansi = instansi;
        this.susunan = susunan;
    }

    @Override
    public byte[] pdf(String kode, String unit, Dokumen d) {
        var kini = instansi.wajib(kode);
        var s = susunan.kini(kode);
        var organisasi = s.organisasi(unit).or(() -> s.unit(unit));
        var kunci = organisasi.map(UnitSusunan::kode).orElse("");
        var semua = kop.untuk(kode, Set.of("", kunci));
        var milik = semua.getOrDefault(kunci, KopRepository.Kop.KOSONG);
        var umum = semua.getOrDefault("", KopRepository.Kop.KOSONG);
        var berlaku = setelan.untuk(kini);
        var data = new HashMap<String, Object>();
        data.put("kop_perangkat", true);
        data.put("pemerintah", ("Pemerintah " + kini.nama()).toUpperCase(Locale.ROOT));
        data.put("perangkat", organisasi.map(UnitSusunan::nama).orElse(kini.nama()).toUpperCase(Locale.ROOT));
        data.put("alamat", milik.alamat().isEmpty() ? umum.alamat() : milik.alamat());
        data.put("kontak", milik.kontak().isEmpty() ? umum.kontak() : milik.kontak());
        data.put("judul", d.judul());
        data.put("hal", d.hal());
        data.put("tempat", berlaku.tempat());
        data.put("tanggal", Teks.tanggal(kini.hariIni()));
        data.put("penulis", d.penulis());
        data.put("catatan", d.catatan());
        data.put("rincian", d.rincian().stream().map(r -> Map.of("label", r.label(), "isi", r.isi())).toList());
        data.put("bagian", d.bagian().stream().map(DokumenCetak::bagian).toList());
        var isi = mesin.isi(mesin.bawaan("dokumen"), data);
        return pdf.buat(new PembuatPdf.Bahan(
                isi, d.judul() + ": " + d.hal(), d.penulis(), "Dicetak dari catatan aplikasi", berlaku.kertas(),
                lambang.png(milik.berlambang() ? milik.id() : umum.berlambang() ? umum.id() : 0), new byte[0]));
    }

    private static Map<String, Object> bagian(Bagian b) {
        return Map.of(
                "judul_bagian", b.judul(), "paragraf", b.paragraf().stream().map(p -> Map.of("isi", p)).toList(), "ada_daftar", !b.kolom().isEmpty() && !b.baris().isEmpty(),
                "kolom", b.kolom().stream().map(k -> Map.of("isi", k)).toList(),
                "baris", b.baris().stream().map(r -> Map.of("sel", (Object) r.stream().map(s -> Map.of("isi", s)).toList())).toList());
    }
}

package id.tatakerja.pelaksanaan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.kedudukan.TempatKerja;
import id.tatakerja.regulasi.TabelSyaratTahap.JenisSyaratTahap;
import id.tatakerja.regulasi.TabelSyaratTahap.Syarat;
import id.tatakerja.regulasi.alur.Bentuk;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which conditions a regulation sets between the stages of work, at the place where the work sits. */
@Component
public class PembacaSyarat {

    private final PembacaGaris garis;
    private final PemegangHariIni pemegang;

    PembacaSyarat(PembacaGaris garis, PemegangHariIni pemegang) {
        this.garis = garis;
        this.pemegang = pemegang;
    }

    /** The condition of a kind on a piece of work; empty where the regulation sets none. */
    public Optional<Syarat> pada(Kerja kerja, JenisSyaratTahap jenis) {
        return pada(kerja.instansi(), kerja.asal().unitPemilik(), kerja.asal().bentuk(), jenis);
    }

    /** The condition of a kind on work that a unit owns. */
    public Optional<Syarat> pada(String instansi, String unit, Bentuk bentuk, JenisSyaratTahap jenis) {
        var tabel = garis.kini(instansi);
        var syarat = tabel.paket().syaratTahap();
        return syarat.mengenal(jenis)
                ? TempatKerja.di(tabel.paket(), tabel.susunan(), unit, Optional.empty()).flatMap(t -> syarat.untuk(jenis, t.masukan(), bentuk)) : Optional.empty();
    }

    /** Codes of the offices that the row names at a unit. */
    public List<String> kantor(Syarat syarat, String instansi, String unit) {
        return garis.kini(instansi).jabatan(syarat.oleh(), unit);
    }

    /** Whether the person is among those whom the row names for the work: by an office, or by a part in the team. */
    public boolean disebut(Syarat syarat, Pelaku pelaku, HakKerja hak) {
        var kantor = syarat.oleh().stream().anyMatch(p -> switch (p) {
            case KETUA_TIM -> hak.ketua();
            case PENANGGUNG_JAWAB_TIM -> hak.penanggungJawab();
            case PIMPINAN -> hak.memimpin();
            case PENILAI -> menilai(pelaku, hak.kerja());
            case PEGAWAI, ANGGOTA_TIM, PIMPINAN_UNIT_KERJA, PEMIMPIN_FUNGSIONAL, LEVEL_II, KEPALA_SUBBAGIAN, KEPALA_SEKSI, KEPALA_SUBBIDANG, KEPALA_BAGIAN, KEPALA_BIDANG,
                    SEKRETARIS, INSPEKTUR_PEMBANTU, ASISTEN, KEPALA_ORGANISASI -> false;
        });
        var kunci = pemegang.dari(pelaku).semua();
        return kantor || kantor(syarat, hak.kerja().instansi(), hak.kerja().asal().unitPemilik()).stream().anyMatch(kunci::contains);
    }

    private boolean menilai(Pelaku pelaku, Kerja kerja) {
        var tabel = garis.kini(kerja.instansi());
        var kunci = pemegang.dari(pelaku).semua();
        var nip = kerja.peserta().stream().map(Peserta::nip).filter(n -> !n.isEmpty()).toList();
        return tabel.atasan().pegawai(tabel.susunan(), nip).values().stream().anyMatch(a -> a.penilai().filter(kunci::contains).isPresent());
    }
}

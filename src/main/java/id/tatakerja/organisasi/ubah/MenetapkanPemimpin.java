package id.tatakerja.organisasi.ubah;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.dampak.Percobaan;
import id.tatakerja.organisasi.impor.MengubahOrganisasi;
import id.tatakerja.organisasi.impor.MengubahOrganisasi.Sasaran;
import id.tatakerja.organisasi.impor.berkas.Lembar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one jabatan of a unit the leading one; all others of the unit stop leading on the same day. */
@Service
class MenetapkanPemimpin {

    private final MengubahOrganisasi mengubah;
    private final MembacaSusunan susunan;

    MenetapkanPemimpin(MengubahOrganisasi mengubah, MembacaSusunan susunan) {
        this.mengubah = mengubah;
        this.susunan = susunan;
    }

    /**
     * Both sides in one transaction, so that the unit never has two leaders or none in between.
     *
     * @param dasarPengangkatan instrument where a Pejabat Fungsional leads, else empty text
     */
    @Transactional
    public void tetapkan(
            String instansi, String unit, String jabatan, String dasarPengangkatan, LocalDate tanggal, Pelaku pelaku) {
        langkah(instansi, unit, jabatan, dasarPengangkatan, tanggal).forEach(l -> mengubah.simpan(l.sasaran(), l.isi(), pelaku));
    }

    /** The same inside a change that is only tried. */
    void coba(
            Percobaan izin, String instansi, String unit, String jabatan, String dasarPengangkatan, LocalDate tanggal, Pelaku pelaku) {
        langkah(instansi, unit, jabatan, dasarPengangkatan, tanggal)
                .forEach(l -> mengubah.coba(izin, l.sasaran(), Optional.of(l.isi()), pelaku));
    }

    private record Langkah(Sasaran sasaran, Map<String, String> isi) {}

    private List<Langkah> langkah(String instansi, String unit, String jabatan, String dasarPengangkatan, LocalDate tanggal) {
        var hasil = new ArrayList<Langkah>();
        susunan.pada(instansi, tanggal).jabatanDi(unit).stream()
                .filter(j -> j.memimpin() && !j.kode().equals(jabatan))
                .forEach(j -> hasil.add(new Langkah(sasaran(instansi, j.kode(), tanggal), Map.of("memimpin", "tidak"))));
        var isi = new HashMap<String, String>(Map.of("memimpin", "ya", "unit", unit));
        if (!dasarPengangkatan.isBlank()) {
            isi.put("dasar_pengangkatan", dasarPengangkatan.strip());
        }
        hasil.add(new Langkah(sasaran(instansi, jabatan, tanggal), isi));
        return hasil;
    }

    private static Sasaran sasaran(String instansi, String jabatan, LocalDate tanggal) {
        return new Sasaran(instansi, Lembar.JABATAN, jabatan, Optional.of(tanggal));
    }
}

package id.tatakerja.organisasi.ubah;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.impor.MengubahOrganisasi;
import id.tatakerja.organisasi.impor.MengubahOrganisasi.Sasaran;
import id.tatakerja.organisasi.impor.berkas.Lembar;
import java.time.LocalDate;
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
        List<JabatanSusunan> semua = susunan.pada(instansi, tanggal).jabatanDi(unit);
        semua.stream()
                .filter(j -> j.memimpin() && !j.kode().equals(jabatan))
                .forEach(j -> mengubah.simpan(sasaran(instansi, j.kode(), tanggal), Map.of("memimpin", "tidak"), pelaku));
        var isi = new HashMap<String, String>(Map.of("memimpin", "ya", "unit", unit));
        if (!dasarPengangkatan.isBlank()) {
            isi.put("dasar_pengangkatan", dasarPengangkatan.strip());
        }
        mengubah.simpan(sasaran(instansi, jabatan, tanggal), isi, pelaku);
    }

    private static Sasaran sasaran(String instansi, String jabatan, LocalDate tanggal) {
        return new Sasaran(instansi, Lembar.JABATAN, jabatan, Optional.of(tanggal));
    }
}

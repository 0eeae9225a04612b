package id.tatakerja.organisasi.temuan;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.UnitSusunan;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One finding (kontrak-api section 3).
 *
 * @param kode which one
 * @param objek what it is about
 * @param pesan what is the matter and why it matters
 * @param saran what to do
 * @param tautan path of the page where it can be mended
 * @param dasar citations where a regulation is the measure
 */
public record Temuan(JenisTemuan kode, Objek objek, String pesan, String saran, String tautan, List<Kutipan> dasar) {

    /**
     * A unit, jabatan or person.
     *
     * @param jenis {@code UNIT}, {@code JABATAN} or {@code PEGAWAI}
     * @param kode code or NIP
     * @param nama name
     */
    public record Objek(String jenis, String kode, String nama) {}

    static Temuan pada(UnitSusunan unit, JenisTemuan kode, String rinci, List<Kutipan> dasar) {
        return buat(kode, new Objek("UNIT", unit.kode(), unit.nama()), "/organisasi/unit/", rinci, dasar);
    }

    static Temuan pada(JabatanSusunan jabatan, JenisTemuan kode, String rinci) {
        return buat(kode, new Objek("JABATAN", jabatan.kode(), jabatan.nama()), "/organisasi/jabatan/", rinci, List.of());
    }

    static Temuan pada(PegawaiSusunan orang, JenisTemuan kode, String rinci) {
        return buat(kode, new Objek("PEGAWAI", orang.nip(), orang.namaLengkap()), "/organisasi/pegawai/", rinci, List.of());
    }

    private static Temuan buat(JenisTemuan kode, Objek objek, String jalan, String rinci, List<Kutipan> dasar) {
        String pesan = objek.nama() + " " + kode.ringkas() + (rinci.isEmpty() ? ". " : " (" + rinci + "). ") + kode.penjelasan();
        // percent-encoded as a path segment: a plus sign would stand for itself
        String segmen = URLEncoder.encode(objek.kode(), StandardCharsets.UTF_8).replace("+", "%20");
        return new Temuan(kode, objek, pesan, kode.saran(), jalan + segmen, dasar);
    }
}

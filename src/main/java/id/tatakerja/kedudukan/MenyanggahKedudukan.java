package id.tatakerja.kedudukan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An employee says that the computed place is wrong; the organisation section reads and answers. */
@Service
public class MenyanggahKedudukan {

    private static final int TERPANJANG = 2000;
    private static final int TERBUKA_PALING_BANYAK = 5;

    private final SanggahanRepository repository;
    private final Jejak jejak;

    MenyanggahKedudukan(SanggahanRepository repository, Jejak jejak) {
        this.repository = repository;
        this.jejak = jejak;
    }

    /**
     * Records the note of the person about the own place.
     *
     * @throws id.tatakerja.bersama.DitolakException when the note is blank or too long, or somebody else's place is meant
     */
    @Transactional
    public void ajukan(Pelaku pelaku, String instansi, String nip, String catatan) {
        if (pelaku.nip().filter(nip::equals).isEmpty()) {
            throw Penolakan.tidakBerwenang("Hanya yang bersangkutan yang dapat menyatakan kedudukannya keliru.").sebagaiException();
        }
        var isi = periksa(catatan, "catatan", "Tuliskan apa yang keliru, misalnya unit, jenjang, atau siapa atasan yang seharusnya.");
        if (repository.terbuka(instansi, nip) >= TERBUKA_PALING_BANYAK) {
            throw Penolakan.bentrok("TERLALU_BANYAK", "Masih ada catatan Anda yang belum ditanggapi. Tunggu tanggapannya lebih dahulu.")
                    .sebagaiException();
        }
        repository.ajukan(instansi, nip, isi);
        jejak.catat(new Peristiwa(
                instansi, pelaku.namaPengguna(), Optional.empty(), "SANGGAH_KEDUDUKAN", "pegawai:" + nip, Map.of(), Map.of("catatan", isi),
                Optional.empty()));
    }

    /**
     * Answers a note.
     *
     * @throws id.tatakerja.bersama.DitolakException when the note is unknown, the answer is blank, or the note is no longer open
     */
    @Transactional
    public void tanggapi(Pelaku pelaku, String instansi, long id, String tanggapan) {
        if (!pelaku.mengelola(instansi)) {
            throw Penolakan.tidakBerwenang("Catatan pegawai ditanggapi oleh bagian organisasi atau bagian kepegawaian.").sebagaiException();
        }
        if (!repository.ada(instansi, id)) {
            throw Penolakan.tidakDitemukan("Catatan itu tidak ada pada instansi ini. Buka daftar catatan.").sebagaiException();
        }
        var isi = periksa(tanggapan, "tanggapan", "Tuliskan tanggapan: apa yang diperbaiki, atau mengapa sudah benar.");
        if (!repository.tanggapi(instansi, id, isi, pelaku.namaPengguna())) {
            throw Penolakan.bentrok("SUDAH_DITANGGAPI", "Catatan ini sudah ditanggapi. Muat ulang daftarnya.").sebagaiException();
        }
        jejak.catat(new Peristiwa(
                instansi, pelaku.namaPengguna(), Optional.empty(), "TANGGAPI_SANGGAHAN", "sanggahan:" + id, Map.of(), Map.of("tanggapan", isi),
                Optional.empty()));
    }

    private static String periksa(String teks, String bidang, String pesanKosong) {
        var isi = teks.strip();
        if (isi.isEmpty()) {
            throw Penolakan.galat("CATATAN_WAJIB", pesanKosong, List.of(new Galat(bidang, "WAJIB", pesanKosong))).sebagaiException();
        }
        if (isi.length() > TERPANJANG) {
            var pesan = "Paling panjang 2.000 karakter, yang ditulis " + isi.length() + ". Ringkaskan.";
            throw Penolakan.galat("TERLALU_PANJANG", pesan, List.of(new Galat(bidang, "TERLALU_PANJANG", pesan))).sebagaiException();
        }
        return isi;
    }
}

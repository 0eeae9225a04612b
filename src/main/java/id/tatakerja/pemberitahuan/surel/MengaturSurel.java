package id.tatakerja.pemberitahuan.surel;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets the mail server of the installation, tries it, and lets given up mail go again. */
@Service
class MengaturSurel {

    private static final String INSTALASI = "*";

    private final SmtpRepository smtp;
    private final SurelRepository surel;
    private final PengirimSurel pengirim;
    private final Jejak jejak;

    MengaturSurel(SmtpRepository smtp, SurelRepository surel, PengirimSurel pengirim, Jejak jejak) {
        this.smtp = smtp;
        this.surel = surel;
        this.pengirim = pengirim;
        this.jejak = jejak;
    }

    /** What was typed; an empty password leaves the stored one. */
    record Isian(boolean aktif, String server, String port, String keamanan, String pengguna, String sandi, boolean hapusSandi, String pengirim) {}

    @Transactional(readOnly = true)
    Optional<Smtp> baca() {
        return smtp.satu();
    }

    @Transactional
    void simpan(Pelaku pelaku, Isian i) {
        var lama = smtp.satu();
        var baru = periksa(i, lama);
        smtp.simpan(baru, pelaku.namaPengguna());
        jejak.catat(new Peristiwa(
                INSTALASI, pelaku.namaPengguna(), Optional.empty(), "ATUR_SUREL", "surel:server", lama.map(MengaturSurel::isi).orElse(Map.of()), isi(baru), Optional.empty()));
    }

    private static Map<String, String> isi(Smtp s) {
        return Map.of("aktif", s.aktif() ? "ya" : "tidak", "server", s.toString(), "keamanan", s.keamanan().name(), "pengirim", s.pengirim(), "sandi", s.sandi().isEmpty() ? "tidak ada" : "tersimpan");
    }

    private static Smtp periksa(Isian i, Optional<Smtp> lama) {
        var galat = new ArrayList<Galat>();
        var server = i.server().strip();
        if (!server.matches("[A-Za-z0-9.:-]{1,190}")) {
            galat.add(new Galat("server", "SERVER_TIDAK_SAH", "Isi nama atau alamat server, misalnya mail.contohkab.go.id."));
        }
        var port = i.port().strip().matches("\\d{1,5}") ? Integer.parseInt(i.port().strip()) : 0;
        if (port < 1 || port > 65_535) {
            galat.add(new Galat("port", "PORT_TIDAK_SAH", "Isi port 1 sampai 65535, lazimnya 587."));
        }
        var keamanan = Arrays.stream(Smtp.Keamanan.values()).filter(k -> k.name().equals(i.keamanan())).findFirst();
        if (keamanan.isEmpty()) {
            galat.add(new Galat("keamanan", "KEAMANAN_TIDAK_DIKENAL", "Pilih cara melindungi sambungan."));
        }
        if (!AlamatSurel.sah(i.pengirim().strip())) {
            galat.add(new Galat("pengirim", "ALAMAT_TIDAK_SAH", "Isi alamat surel pengirim, misalnya tatakerja@contohkab.go.id."));
        }
        if (i.pengguna().length() > 200 || i.sandi().length() > 500 || (i.pengguna() + i.sandi()).chars().anyMatch(Character::isISOControl)) {
            galat.add(new Galat("pengguna", "ISIAN_TIDAK_SAH", "Nama pengguna paling panjang 200 karakter dan kata sandi 500, dalam satu baris."));
        }
        if (!galat.isEmpty()) {
            throw Penolakan.galat("SUREL_TIDAK_SAH", galat.getFirst().pesan(), galat).sebagaiException();
        }
        var sandi = i.hapusSandi() ? "" : i.sandi().isEmpty() ? lama.map(Smtp::sandi).orElse("") : i.sandi();
        return new Smtp(i.aktif(), server, port, keamanan.orElseThrow(), i.pengguna().strip(), sandi, i.pengirim().strip());
    }

    /** Sends a message at once. */
    void uji(String kepada) {
        if (!AlamatSurel.sah(kepada.strip())) {
            throw galat("kepada", "ALAMAT_TIDAK_SAH", "Isi alamat surel yang akan menerima surel percobaan.");
        }
        var server = smtp.satu().orElseThrow(() -> galat("server", "BELUM_DIATUR", "Simpan pengaturan server surel lebih dahulu."));
        try {
            pengirim.kirim(server, kepada.strip(), "Surel percobaan Tatakerja", "Surel ini dikirim untuk mencoba pengaturan server surel Tatakerja.\n", "uji");
        } catch (PengirimSurel.GagalKirim gagal) {
            throw galat("server", "SUREL_GAGAL", "Server surel menolak atau tidak terjangkau: " + ringkas(gagal) + " Periksa server, port, dan kata sandinya.");
        }
    }

    private static String ringkas(Exception gagal) {
        var pesan = String.valueOf(gagal.getMessage()).replaceAll("\\p{Cntrl}+", " ").strip();
        return pesan.length() > 200 ? pesan.substring(0, 200) + "…" : pesan.endsWith(".") ? pesan : pesan + ".";
    }

    private static RuntimeException galat(String bidang, String kode, String pesan) {
        return Penolakan.galat(kode, pesan, List.of(new Galat(bidang, kode, pesan))).sebagaiException();
    }

    @Transactional(readOnly = true)
    List<SurelRepository.Mati> mati() {
        return surel.mati();
    }

    @Transactional(readOnly = true)
    long menunggu() {
        return surel.menunggu();
    }

    @Transactional
    void ulang(Pelaku pelaku, long id) {
        if (!surel.ulang(id)) {
            throw Penolakan.bentrok("TIDAK_MENUNGGU", "Surel ini tidak ada pada daftar yang berhenti dicoba. Muat ulang halaman.").sebagaiException();
        }
        jejak.catat(new Peristiwa(INSTALASI, pelaku.namaPengguna(), Optional.empty(), "ULANG_SUREL", "surel:" + id, Map.of("keadaan", "MATI"), Map.of("keadaan", "MENUNGGU"), Optional.empty()));
    }
}

package id.tatakerja.naskah.atur;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.naskah.BentukNaskah;
import id.tatakerja.naskah.CaraTanda;
import id.tatakerja.naskah.nomor.PolaNomor;
import id.tatakerja.naskah.nomor.PolaRepository;
import id.tatakerja.naskah.nomor.SetelanNomor;
import id.tatakerja.naskah.tanda.MencabutSertifikat;
import id.tatakerja.naskah.templat.PemeriksaTemplat;
import id.tatakerja.naskah.templat.TemplatRepository;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.regulasi.alur.JenisNaskah;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes settings of letters; every change adds a version and an entry in the audit trail, letters already issued stay as they are. */
@Service
class MengaturNaskah {

    private final SetelanRepository setelan;
    private final KopRepository kop;
    private final PolaRepository pola;
    private final TemplatRepository templat;
    private final PemeriksaTemplat pemeriksa;
    private final MencabutSertifikat sertifikat;
    private final Jejak jejak;

    MengaturNaskah(
            SetelanRepository setelan, KopRepository kop, PolaRepository pola, TemplatRepository templat, PemeriksaTemplat pemeriksa,
            MencabutSertifikat sertifikat, Jejak jejak) {
        this.setelan = setelan;
        this.kop = kop;
        this.pola = pola;
        this.templat = templat;
        this.pemeriksa = pemeriksa;
        this.sertifikat = sertifikat;
        this.jejak = jejak;
    }

    @Transactional
    void umum(Pelaku pelaku, Instansi instansi, CaraTanda cara, String tempat, String kertas) {
        var galat = new ArrayList<Galat>();
        panjang("tempat", tempat, 60, true, galat);
        if (!kertas.equals("A4") && !kertas.equals("F4")) {
            galat.add(new Galat("kertas", "KERTAS_TIDAK_SAH", "Pilih A4 atau F4."));
        }
        tolak(galat);
        var lama = setelan.untuk(instansi);
        setelan.simpan(instansi.kode(), new SetelanRepository.Setelan(cara, tempat.strip(), kertas), pelaku.namaPengguna());
        catat(pelaku, instansi, "umum", Map.of("cara", lama.cara().name(), "tempat", lama.tempat(), "kertas", lama.kertas()),
                Map.of("cara", cara.name(), "tempat", tempat.strip(), "kertas", kertas));
    }

    @Transactional
    void pola(Pelaku pelaku, Instansi instansi, JenisNaskah jenis, String teks, String klasifikasi, String lanjut) {
        var baru = new PolaNomor(teks.strip());
        var galat = new ArrayList<>(baru.periksa());
        if (!klasifikasi.strip().matches("[0-9]{1,4}(\\.[0-9]{1,3}){0,6}")) {
            galat.add(new Galat("klasifikasi", "KLASIFIKASI_TIDAK_SAH", "Kode klasifikasi berupa angka dan titik, misalnya 800.1.11.1."));
        }
        if (!lanjut.strip().matches("\\d{0,6}")) {
            galat.add(new Galat("lanjut", "LANJUT_TIDAK_SAH", "Nomor urut terakhir berupa angka, atau kosong."));
        }
        tolak(galat);
        var lama = pola.untuk(instansi.kode(), jenis);
        var angka = lanjut.isBlank() ? 0 : Integer.parseInt(lanjut.strip());
        pola.simpan(
                instansi.kode(),
                new SetelanNomor(jenis, baru, klasifikasi.strip(), angka, angka == 0 ? 0 : instansi.hariIni().getYear(), true),
                pelaku.namaPengguna());
        catat(pelaku, instansi, "pola:" + jenis, Map.of("pola", lama.pola().teks(), "klasifikasi", lama.klasifikasi()),
                Map.of("pola", baru.teks(), "klasifikasi", klasifikasi.strip(), "lanjut", Integer.toString(angka)));
    }

    @Transactional
    void kop(Pelaku pelaku, Instansi instansi, String unit, KopRepository.Kop baru, byte @Nullable [] lambang) {
        var galat = new ArrayList<Galat>();
        panjang("alamat", baru.alamat(), 200, false, galat);
        panjang("kontak", baru.kontak(), 200, false, galat);
        if (!baru.singkatan().matches("[A-Za-z0-9 .-]{0,20}")) {
            galat.add(new Galat("singkatan", "SINGKATAN_TIDAK_SAH", "Singkatan paling panjang 20 huruf, angka, titik, atau tanda hubung."));
        }
        if (!baru.kode().matches("[A-Za-z0-9.-]{0,20}")) {
            galat.add(new Galat("kode", "KODE_TIDAK_SAH", "Kode paling panjang 20 huruf, angka, titik, atau tanda hubung, misalnya 433.013."));
        }
        tolak(galat);
        kop.simpan(instansi.kode(), unit, baru, lambang == null ? null : PemeriksaLambang.bersih(lambang), pelaku.namaPengguna());
        catat(pelaku, instansi, "kop:" + (unit.isEmpty() ? "instansi" : unit), Map.of(), Map.of(
                "alamat", baru.alamat(), "kontak", baru.kontak(), "singkatan", baru.singkatan(), "kode", baru.kode(),
                "lambang", lambang == null ? "tetap" : "baru"));
    }

    @Transactional
    void templat(Pelaku pelaku, Instansi instansi, BentukNaskah bentuk, Optional<String> isi) {
        isi.ifPresent(teks -> tolak(pemeriksa.periksa(bentuk, teks)));
        templat.simpan(instansi.kode(), bentuk, isi.orElse(""), pelaku.namaPengguna());
        catat(pelaku, instansi, "templat:" + bentuk, Map.of(), Map.of("isi", isi.map(i -> i.length() + " karakter").orElse("bawaan")));
    }

    @Transactional
    void cabut(Pelaku pelaku, Instansi instansi, long id) {
        if (!sertifikat.cabut(instansi.kode(), id)) {
            throw Penolakan.bentrok("SUDAH_DICABUT", "Sertifikat ini sudah dicabut. Muat ulang halaman.").sebagaiException();
        }
        catat(pelaku, instansi, "sertifikat:" + id, Map.of(), Map.of("dicabut", "ya"));
    }

    private void catat(Pelaku pelaku, Instansi instansi, String objek, Map<String, String> sebelum, Map<String, String> sesudah) {
        jejak.catat(new Peristiwa(
                instansi.kode(), pelaku.namaPengguna(), Optional.empty(), "ATUR_NASKAH", "naskah-pengaturan:" + objek, sebelum, sesudah,
                Optional.empty()));
    }

    private static void panjang(String bidang, String teks, int paling, boolean wajib, List<Galat> galat) {
        if (wajib && teks.isBlank() || teks.length() > paling || teks.chars().anyMatch(c -> c < 32)) {
            galat.add(new Galat(bidang, "ISIAN_TIDAK_SAH", "Isi " + bidang + " dalam satu baris, paling panjang " + paling + " karakter."));
        }
    }

    private static void tolak(List<Galat> galat) {
        if (!galat.isEmpty()) {
            throw Penolakan.galat("PENGATURAN_TIDAK_SAH", galat.getFirst().pesan(), galat).sebagaiException();
        }
    }
}

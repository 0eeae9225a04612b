package id.tatakerja.kedudukan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Dasar;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.organisasi.HariBerlaku;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Pejabat Pembina Kepegawaian decrees the proposals that are ready; choices and gaps stay behind until settled. */
@Service
public class MenetapkanKedudukan {

    private final MembacaSusunan pembaca;
    private final MenghitungKedudukan penghitung;
    private final KedudukanRepository usulan;
    private final PenetapanRepository penetapan;
    private final KesiapanPenetapan kesiapan;
    private final PengajuanRepository pengajuan;
    private final Jejak jejak;
    private final ApplicationEventPublisher peristiwa;

    MenetapkanKedudukan(
            MembacaSusunan pembaca,
            MenghitungKedudukan penghitung,
            KedudukanRepository usulan,
            PenetapanRepository penetapan,
            KesiapanPenetapan kesiapan,
            PengajuanRepository pengajuan,
            Jejak jejak,
            ApplicationEventPublisher peristiwa) {
        this.pembaca = pembaca;
        this.penghitung = penghitung;
        this.usulan = usulan;
        this.penetapan = penetapan;
        this.kesiapan = kesiapan;
        this.pengajuan = pengajuan;
        this.jejak = jejak;
        this.peristiwa = peristiwa;
    }

    /**
     * What is to be decreed.
     *
     * @param nomor number of the Keputusan; empty = next number of the instansi's own row
     * @param tanggal date of the Keputusan
     * @param berlaku day from which it holds
     * @param unit code of a unit to limit the decree to it and what lies below; empty text for all
     * @param kompetensi competence ground; empty = the ground that the application states from the peta jabatan
     * @param rentangKendali span of control weighed; empty = figures computed
     * @param bebanTugas workload weighed; empty = figures computed
     */
    public record Perintah(
            Optional<String> nomor,
            LocalDate tanggal,
            LocalDate berlaku,
            String unit,
            Optional<String> kompetensi,
            Optional<String> rentangKendali,
            Optional<String> bebanTugas) {}

    /**
     * What was decreed.
     *
     * @param id internal number
     * @param nomor number of the Keputusan
     * @param tanggal its date
     * @param berlaku day from which it holds
     * @param ditetapkan number of people placed by it
     * @param tertinggal number of people of the same units who could not be placed yet
     * @param halangan what they wait for
     */
    public record Hasil(
            long id, String nomor, LocalDate tanggal, LocalDate berlaku, int ditetapkan, int tertinggal, List<Halangan> halangan) {}

    /**
     * Decrees.
     *
     * @throws id.tatakerja.bersama.DitolakException when the person may not, nothing is ready, or the number exists
     */
    @Transactional
    public Hasil tetapkan(Pelaku pelaku, String instansi, Perintah perintah) {
        // before the structure is read: nobody takes away a state to come while a decree on it is being written
        penetapan.kunci(instansi);
        var susunan = pembaca.pada(instansi, perintah.berlaku());
        var paket = penghitung.paket(susunan);
        if (!pelaku.membina(instansi)) {
            throw new Penolakan(
                            Penolakan.Jenis.TIDAK_BERWENANG,
                            "BUKAN_PEMBINA",
                            "Kedudukan ditetapkan oleh Pejabat Pembina Kepegawaian. Siapkan usulan, lalu mintakan penetapannya.",
                            dasarPenetapan(paket),
                            List.of())
                    .sebagaiException();
        }
        periksa(perintah);
        HariBerlaku.wajib(pembaca.hariIni(instansi), perintah.berlaku(), "berlaku");
        MasaAturan.periksa(paket, perintah.tanggal(), "tanggal");
        var nomor = perintah.nomor().map(String::strip).filter(n -> !n.isEmpty()).orElseGet(() -> nomorBerikut(instansi, perintah.tanggal()));
        if (penetapan.nomorAda(instansi, nomor)) {
            throw Penolakan.bentrok("NOMOR_SUDAH_ADA", "Nomor keputusan " + nomor + " sudah dipakai. Pakai nomor lain.").sebagaiException();
        }
        var lingkup = MemutuskanKedudukan.lingkup(susunan, perintah.unit());
        var semua = usulan.semuaUsulan(instansi).stream()
                .filter(u -> lingkup.isEmpty() || lingkup.contains(u.unit()))
                .toList();
        var hasil = kesiapan.periksa(paket, susunan, semua);
        var siap = hasil.siap();
        if (siap.isEmpty()) {
            throw hasil.utama()
                    .map(h -> Penolakan.menurut(h.kode(), h.pesan(), h.dasar()))
                    .orElseGet(() -> Penolakan.tidakMemenuhi(
                            "BELUM_ADA_USULAN",
                            "Belum ada usulan yang siap ditetapkan. Hitung kedudukan dan selesaikan pilihan serta celah lebih dahulu."))
                    .sebagaiException();
        }
        penetapan.terakhirBerlaku(instansi, siap.stream().map(Usulan::nip).toList()).filter(akhir -> akhir.isAfter(perintah.berlaku())).ifPresent(akhir -> {
            throw Penolakan.bentrok("MENDAHULUI_PENETAPAN", "Sudah ada penetapan yang berlaku sejak " + Teks.tanggal(akhir)
                            + " bagi sebagian orang ini. Pilih tanggal berlaku " + Teks.tanggal(akhir) + " atau sesudahnya.")
                    .sebagaiException();
        });
        var rentang = new Pertimbangan(susunan, semua);
        var p = new Penetapan(
                0, nomor, perintah.tanggal(), perintah.berlaku(), paket.kode(), paket.identitas().versi(), paket.sidik(),
                perintah.kompetensi().orElseGet(rentang::kompetensi),
                perintah.rentangKendali().orElseGet(rentang::rentangKendali),
                perintah.bebanTugas().orElseGet(rentang::bebanTugas),
                pelaku.namaPengguna(), siap.size());
        var id = penetapan.simpan(instansi, p);
        penetapan.tetapkan(instansi, id, perintah.berlaku(), siap);
        pengajuan.ditetapkan(instansi, id, siap);
        catat(pelaku, instansi, paket, p, semua.size() - siap.size());
        peristiwa.publishEvent(new KedudukanDitetapkan(instansi, id, nomor, perintah.berlaku(), siap.size()));
        return new Hasil(id, nomor, perintah.tanggal(), perintah.berlaku(), siap.size(), semua.size() - siap.size(), hasil.halangan());
    }

    private static void periksa(Perintah p) {
        var galat = new ArrayList<Galat>();
        kosong(p.kompetensi(), "kompetensi", "Tuliskan pertimbangan kompetensi yang menjadi dasar penempatan.", galat);
        kosong(p.rentangKendali(), "rentangKendali", "Tuliskan pertimbangan rentang kendali pejabat penilai.", galat);
        kosong(p.bebanTugas(), "bebanTugas", "Tuliskan pertimbangan beban tugas organisasi.", galat);
        if (p.berlaku().isBefore(p.tanggal())) {
            galat.add(new Galat("berlaku", "TANGGAL_TERBALIK", "Tanggal berlaku tidak boleh mendahului tanggal keputusan."));
        }
        if (p.nomor().filter(n -> n.length() > 100).isPresent()) {
            galat.add(new Galat("nomor", "TERLALU_PANJANG", "Nomor keputusan paling panjang 100 karakter."));
        }
        if (!galat.isEmpty()) {
            throw Penolakan.galat("PENETAPAN_BELUM_LENGKAP", "Penetapan belum lengkap: " + galat.getFirst().pesan(), galat).sebagaiException();
        }
    }

    /** Absent means: as computed. Present but blank is a ground left out on purpose, which no regulation allows. */
    private static void kosong(Optional<String> isi, String bidang, String pesan, List<Galat> galat) {
        if (isi.filter(String::isBlank).isPresent()) {
            galat.add(new Galat(bidang, "PERTIMBANGAN_WAJIB", pesan));
        } else if (isi.filter(i -> i.length() > 2000).isPresent()) {
            galat.add(new Galat(bidang, "TERLALU_PANJANG", "Pertimbangan paling panjang 2.000 karakter."));
        }
    }

    private String nomorBerikut(String instansi, LocalDate tanggal) {
        var tahunIni = penetapan.semua(instansi).stream().filter(p -> p.tanggal().getYear() == tanggal.getYear()).count();
        for (var urut = tahunIni + 1; ; urut++) {
            var nomor = "100.3.3.2/%d/KDD/%d".formatted(urut, tanggal.getYear());
            if (!penetapan.nomorAda(instansi, nomor)) {
                return nomor;
            }
        }
    }

    private void catat(Pelaku pelaku, String instansi, Paket paket, Penetapan p, int tertinggal) {
        jejak.catat(new Peristiwa(
                instansi,
                pelaku.namaPengguna(),
                Optional.of("Pejabat Pembina Kepegawaian"),
                "TETAPKAN_KEDUDUKAN",
                "penetapan:" + p.nomor(),
                Map.of(),
                Map.of(
                        "tanggal", p.tanggal().toString(),
                        "berlaku", p.berlaku().toString(),
                        "jumlah", Integer.toString(p.jumlah()),
                        "tertinggal", Integer.toString(tertinggal)),
                Optional.of(new Dasar(
                        paket.kode(), paket.identitas().versi(), paket.sidik(), "kedudukan", "penetapan", Map.of(), dasarPenetapan(paket)))));
    }

    /** Citations of the provision on who sets kedudukan. */
    private static List<Kutipan> dasarPenetapan(Paket paket) {
        return paket.identitas().dasarPenetapan();
    }

    /** The grounds that the application can state by itself: figures from the peta jabatan and the proposals. */
    private record Pertimbangan(Susunan susunan, List<Usulan> usulan) {

        String kompetensi() {
            return "Penempatan mengikuti jabatan, jenjang, dan bidang keahlian yang tercatat pada peta jabatan untuk "
                    + usulan.size() + " pegawai.";
        }

        String rentangKendali() {
            var per = usulan.stream()
                    .flatMap(u -> u.penilai().stream())
                    .collect(java.util.stream.Collectors.groupingBy(p -> p, java.util.stream.Collectors.counting()));
            var terbanyak = per.values().stream().mapToLong(Long::longValue).max().orElse(0);
            var rata = per.isEmpty() ? 0 : (double) usulan.size() / per.size();
            return "Terdapat " + per.size() + " Pejabat Penilai Kinerja dengan rata-rata "
                    + id.tatakerja.tampilan.Teks.angka(Math.round(rata * 10) / 10.0) + " orang dan paling banyak " + terbanyak + " orang.";
        }

        String bebanTugas() {
            var kebutuhan = susunan.jabatan().stream().mapToInt(j -> j.kebutuhan().orElse(0)).sum();
            var terisi = susunan.jabatan().stream().filter(j -> j.kebutuhan().isPresent()).mapToInt(j -> susunan.pemangku(j.kode()).size()).sum();
            return "Peta jabatan mencatat kebutuhan " + kebutuhan + " pegawai, terisi " + terisi + ".";
        }
    }
}

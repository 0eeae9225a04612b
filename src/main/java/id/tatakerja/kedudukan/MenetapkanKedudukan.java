package id.tatakerja.kedudukan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Dasar;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.naskah.MembacaNaskah;
import id.tatakerja.organisasi.HariBerlaku;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final MengajukanKedudukan mengajukan;
    private final MembacaNaskah naskah;
    private final Jejak jejak;
    private final ApplicationEventPublisher peristiwa;

    MenetapkanKedudukan(
            MembacaSusunan pembaca,
            MenghitungKedudukan penghitung,
            KedudukanRepository usulan,
            PenetapanRepository penetapan,
            KesiapanPenetapan kesiapan,
            MengajukanKedudukan mengajukan,
            MembacaNaskah naskah,
            Jejak jejak,
            ApplicationEventPublisher peristiwa) {
        this.pembaca = pembaca;
        this.penghitung = penghitung;
        this.usulan = usulan;
        this.penetapan = penetapan;
        this.kesiapan = kesiapan;
        this.mengajukan = mengajukan;
        this.naskah = naskah;
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
     * @param tetap number of people of the same units whose place in force is already the one proposed; the decree leaves them out
     * @param berakhir number of people of the same units whose place ends, since they hold no such post any more on that day
     * @param tertinggal number of people of the same units who could not be placed yet
     * @param halangan what they wait for
     * @param naskah the Keputusan as a letter
     */
    public record Hasil(
            long id, String nomor, LocalDate tanggal, LocalDate berlaku, int ditetapkan, int tetap, int berakhir, int tertinggal,
            List<Halangan> halangan, Naskah naskah) {}

    /**
     * A letter made.
     *
     * @param id its number in the application
     * @param nomor its number as a letter
     * @param tautan its page
     */
    public record Naskah(long id, String nomor, String tautan) {}

    /**
     * Decrees.
     *
     * @throws id.tatakerja.bersama.DitolakException when the person may not, nothing is ready or nothing would change, the unit is
     *     unknown, the number exists, or a later decree is in force
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
        var lingkup = MemutuskanKedudukan.lingkupDiminta(susunan, perintah.unit());
        // what holds on the effective day is decreed; the proposals on the work list may be those of a change still to come
        var padaHari = penghitung.padaHari(paket, susunan);
        var ditempatkan = padaHari.stream().map(Usulan::nip).collect(Collectors.toSet());
        var semua = Stream.concat(padaHari.stream(), usulan.semuaUsulan(instansi).stream().filter(u -> !ditempatkan.contains(u.nip())))
                .filter(u -> lingkup.isEmpty() || lingkup.contains(u.unit()))
                .toList();
        // read under the lock: a second decree of the same moment finds the first one in force
        var berlaku = penetapan.pada(instansi, perintah.berlaku());
        var kini = perintah.berlaku().equals(pembaca.hariIni(instansi)) ? susunan : pembaca.kini(instansi);
        var hasil = kesiapan.padaHari(paket, susunan, kini, semua, berlaku, ditempatkan);
        var siap = hasil.siap();
        if (siap.isEmpty()) {
            throw tiadaYangSiap(instansi, hasil);
        }
        penetapan.terakhirBerlaku(instansi, siap.stream().map(Usulan::nip).toList()).filter(akhir -> akhir.isAfter(perintah.berlaku())).ifPresent(akhir -> {
            throw Penolakan.bentrok("MENDAHULUI_PENETAPAN", "Sudah ada penetapan yang berlaku sejak " + Teks.tanggal(akhir)
                            + " bagi sebagian orang ini. Pilih tanggal berlaku " + Teks.tanggal(akhir) + " atau sesudahnya.")
                    .sebagaiException();
        });
        var rentang = new PertimbanganPenetapan(susunan, semua);
        var p = new Penetapan(
                0, nomor, perintah.tanggal(), perintah.berlaku(), paket.kode(), paket.identitas().versi(), paket.sidik(),
                perintah.kompetensi().orElseGet(rentang::kompetensi),
                perintah.rentangKendali().orElseGet(rentang::rentangKendali),
                perintah.bebanTugas().orElseGet(rentang::bebanTugas),
                pelaku.namaPengguna(), siap.size());
        var id = penetapan.simpan(instansi, p);
        penetapan.tetapkan(instansi, id, perintah.berlaku(), siap);
        var berakhir = tanpaTempat(berlaku, ditempatkan, lingkup);
        penetapan.akhiri(instansi, perintah.berlaku(), berakhir);
        mengajukan.sampaiPenetapan(pelaku, susunan, paket, perintah.unit(), siap, berlaku, p, id);
        catat(pelaku, instansi, paket, p, hasil.tertinggal(), berakhir.size());
        peristiwa.publishEvent(new KedudukanDitetapkan(instansi, id, nomor, perintah.berlaku(), siap.size()));
        var surat = naskah.tentang(instansi, "penetapan:" + id).getFirst();
        return new Hasil(
                id, nomor, perintah.tanggal(), perintah.berlaku(), siap.size(), hasil.tetap(), berakhir.size(), hasil.tertinggal(), hasil.halangan(),
                new Naskah(surat.id(), surat.nomor().orElse(nomor), "/naskah/" + surat.id()));
    }

    /** People with a place in force who are placed nowhere on the day of the decree: they have left the post or the instansi. */
    private static List<String> tanpaTempat(List<Ditetapkan> berlaku, Set<String> ditempatkan, Set<String> lingkup) {
        return berlaku.stream()
                .filter(d -> !ditempatkan.contains(d.nip()) && (lingkup.isEmpty() || lingkup.contains(d.unit())))
                .map(Ditetapkan::nip)
                .toList();
    }

    /** Why there is nothing to decree: something to remove first, nothing to change, or nobody settled yet. */
    private static RuntimeException tiadaYangSiap(String instansi, KesiapanPenetapan.Kesiapan hasil) {
        if (hasil.utama().isPresent()) {
            var h = hasil.utama().get();
            var panggilan = h.kode().equals(KesiapanPenetapan.Sebab.BELUM_DITELAAH.name())
                    ? (" Lewat API: POST /api/v1/instansi/%1$s/kedudukan/pengajuan oleh bagian organisasi, lalu"
                                    + " POST /api/v1/instansi/%1$s/kedudukan/pengajuan/{id}/telaahan oleh bagian kepegawaian.")
                            .formatted(instansi)
                    : "";
            return Penolakan.menurut(h.kode(), h.pesan() + panggilan, h.dasar()).sebagaiException();
        }
        if (hasil.tetap() > 0) {
            return Penolakan.bentrok("TIDAK_ADA_PERUBAHAN", "Tidak ada yang perlu ditetapkan: kedudukan " + hasil.tetap()
                            + " orang sudah berlaku seperti usulan." + (hasil.tertinggal() == 0 ? "" : " Masih " + hasil.tertinggal()
                            + " orang yang perlu pilihan atau putusan; selesaikan lebih dahulu."))
                    .sebagaiException();
        }
        return Penolakan.tidakMemenuhi(
                        "BELUM_ADA_USULAN",
                        "Belum ada usulan yang siap ditetapkan. Hitung kedudukan dan selesaikan pilihan serta celah lebih dahulu.")
                .sebagaiException();
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

    private void catat(Pelaku pelaku, String instansi, Paket paket, Penetapan p, int tertinggal, int berakhir) {
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
                        "tertinggal", Integer.toString(tertinggal),
                        "berakhir", Integer.toString(berakhir)),
                Optional.of(new Dasar(
                        paket.kode(), paket.identitas().versi(), paket.sidik(), "kedudukan", "penetapan", Map.of(), dasarPenetapan(paket)))));
    }

    /** Citations of the provision on who sets kedudukan. */
    private static List<Kutipan> dasarPenetapan(Paket paket) {
        return paket.identitas().dasarPenetapan();
    }
}

package id.tatakerja.penugasan;

import id.tatakerja.alur.AturanTim;
import id.tatakerja.alur.PenetapTim;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.TabelPenetapanTim.Cara;
import id.tatakerja.regulasi.TabelPenetapanTim.Tujuan;
import id.tatakerja.regulasi.TabelTim.JenisSyarat;
import id.tatakerja.regulasi.TabelTim.PeranTim;
import id.tatakerja.regulasi.TabelTim.Sifat;
import id.tatakerja.regulasi.alur.Bentuk;
import java.util.Collection;
import java.util.List;

/** Holds a team that is asked for against what its regulation says of the people of a team and of forming one. */
final class PemeriksaTim {

    private final Rencana rencana;
    private final Isian isian;
    private final Isian.Tim tim;
    private final AturanTim aturan;
    private final List<Galat> galat;
    private final Collection<Kutipan> dasar;

    private PemeriksaTim(Rencana rencana, Isian.Tim tim, List<Galat> galat, Collection<Kutipan> dasar) {
        this.rencana = rencana;
        this.isian = rencana.isian();
        this.tim = tim;
        this.aturan = aturan(rencana);
        this.galat = galat;
        this.dasar = dasar;
    }

    /** The rules for the team of a plan. */
    static AturanTim aturan(Rencana r) {
        return new AturanTim(r.pihak().susunan(), r.pihak().paket(), r.lingkup(), r.isian().unitPemilik());
    }

    /** Adds the faults of the team, with the provisions that make them faults; nothing for work without a team. */
    static void periksa(Rencana rencana, List<Galat> galat, Collection<Kutipan> dasar) {
        if (rencana.isian().bentuk() == Bentuk.TIM) {
            rencana.isian().tim().ifPresent(t -> new PemeriksaTim(rencana, t, galat, dasar).periksa());
        }
    }

    private void periksa() {
        var oleh = PenetapTim.untuk(rencana.pihak().paket(), rencana.lingkup(), tim.perintah(), tim.tujuan());
        if (oleh.cara() == Cara.TIDAK_TERSEDIA) {
            tambah("tim", "TIM_TIDAK_TERSEDIA", oleh.penjelasan(), oleh.dasar());
        }
        if (tim.bergabung().isEmpty()) {
            orang(PeranTim.KETUA, "tim.ketua", tim.ketua());
            orang(PeranTim.PENANGGUNG_JAWAB, "tim.penanggungJawab", tim.penanggungJawab());
            ketua();
            anggota();
            syarat(JenisSyarat.PERTIMBANGAN, "pertimbangan", isian.pertimbangan().isEmpty());
            syarat(JenisSyarat.EKSPEKTASI, "ekspektasi", isian.ekspektasi().isEmpty());
            syarat(JenisSyarat.TUJUAN, "tim.tujuan", tim.tujuan().isEmpty()
                    || rencana.lingkup() == Lingkup.LINTAS_INSTANSI && tim.tujuan().equals(Tujuan.TARGET_LAIN.name()));
            syarat(JenisSyarat.TUJUAN, "perjanjianKinerja", PenetapTim.targetPemilik(tim.tujuan()) && isian.kebutuhan().perjanjianKinerja().isEmpty());
            syarat(JenisSyarat.TUJUAN, "rencanaHasil", PenetapTim.programStrategis(tim.tujuan()) && isian.kebutuhan().rencanaHasil().isEmpty());
            pengenalan();
        } else if (!tim.ketua().isEmpty() || !tim.penanggungJawab().isEmpty()) {
            tambah("tim.ketua", "TIM_SUDAH_BERKETUA", "Tim yang dimasuki sudah mempunyai susunan. Ketuanya diganti pada halaman tim itu.", List.of());
        }
        syarat(JenisSyarat.SATU_TAHUN_ANGGARAN, "selesai", isian.sifat() == SifatPenugasan.RUTIN
                && isian.mulai().flatMap(m -> isian.selesai().filter(s -> s.getYear() != m.getYear())).isPresent());
    }

    private void orang(PeranTim peran, String bidang, String nip) {
        if (!nip.isEmpty()) {
            aturan.tolak(peran, nip, isian.pegawai()).ifPresent(p -> tambah(bidang, p));
        }
    }

    private void ketua() {
        var peran = aturan.peran(PeranTim.KETUA);
        if (tim.ketua().isEmpty()) {
            if (peran.sifat() == Sifat.WAJIB && galat.stream().noneMatch(g -> g.bidang().equals("tim.ketua"))) {
                tambah("tim.ketua", "KETUA_WAJIB", "Pilih Ketua Tim. " + peran.penjelasan(), peran.dasar());
            }
            return;
        }
        if (aturan.alasanKetua(tim.ketua()) && tim.alasanKetua().isEmpty()) {
            tambah("tim.alasanKetua", "ALASAN_KETUA_WAJIB", "Ketua Tim sebaiknya dari unit pemilik kinerja. Tulis mengapa orang ini yang dipilih; sesudah itu pilihan"
                    + " Anda diterima.", peran.dasar());
        }
        var anjuran = rencana.penyetaraan();
        syarat(JenisSyarat.KETUA_PENYETARAAN, "tim.alasanKetua", !anjuran.isEmpty() && !anjuran.contains(tim.ketua()) && tim.alasanKetua().isEmpty());
        syarat(JenisSyarat.KETUA_COCOK, "tim.alasanKetua", tim.alasanKetua().isEmpty() && isian.kebutuhan().alasanPilihan().isEmpty()
                && rencana.perbandingan().stream().anyMatch(p -> p.nip().equals(tim.ketua()) && !p.cocok()));
        syarat(JenisSyarat.KEAHLIAN_KETUA, "tim.alasanKetua", tim.alasanKetua().isEmpty() && isian.kompetensi().isEmpty());
    }

    private void pengenalan() {
        var k = isian.kebutuhan();
        dikenali("rencanaHasil", k.rencanaHasil().isEmpty(), "Tulis rencana hasil dan targetnya dalam setahun.");
        dikenali("renstra", k.renstra().isEmpty(), "Sebut bagian renstra yang menjadi sumber hasil itu.");
        dikenali("perjanjianKinerja", k.perjanjianKinerja().isEmpty(), "Sebut target Perjanjian Kinerja yang menjadi sumber hasil itu.");
        dikenali("sifatPekerjaan", k.sifatPekerjaan().isEmpty(), "Pilih sifat pekerjaannya.");
        dikenali("teknis", k.teknis().isEmpty(), "Pilih teknis pelaksanaannya.");
        if (!k.sifatPekerjaan().isEmpty() && !k.teknis().isEmpty() && !k.memerlukanTim()) {
            aturan.syarat(JenisSyarat.PENGENALAN).ifPresent(s -> tambah(
                    "bentuk", "TIM_TIDAK_DIPERLUKAN", "Pekerjaan ini tidak melintasi unit dan tidak memerlukan kerja sama beberapa orang. Pilih bentuk perorangan dan"
                            + " tunjuk orangnya langsung, atau tulis mengapa beberapa orang harus bekerja sama.", s.dasar()));
        }
    }

    /** Says what is missing itself; what the regulation says of it stands above the fields, with its citation. */
    private void dikenali(String bidang, boolean kurang, String pesan) {
        aturan.syarat(JenisSyarat.PENGENALAN).filter(_ -> kurang).ifPresent(s -> tambah(bidang, kode(JenisSyarat.PENGENALAN), pesan, s.dasar()));
    }

    private void anggota() {
        var selain = isian.pegawai().stream().filter(n -> !n.equals(tim.ketua())).count();
        var bernama = !isian.pegawai().isEmpty();
        syarat(JenisSyarat.ANGGOTA_SELAIN_KETUA, "pegawai", bernama && selain == 0);
    }

    private void syarat(JenisSyarat jenis, String bidang, boolean kurang) {
        if (kurang) {
            aturan.syarat(jenis).ifPresent(s -> {
                if (galat.stream().noneMatch(g -> g.bidang().equals(bidang))) {
                    tambah(bidang, kode(jenis), s.penjelasan(), s.dasar());
                } else {
                    // missing for another reason too: this one is cited beside it
                    dasar.addAll(s.dasar());
                }
            });
        }
    }

    private static String kode(JenisSyarat jenis) {
        return switch (jenis) {
            case PERTIMBANGAN, EKSPEKTASI, TUJUAN, PENGENALAN -> "ISI_WAJIB";
            case KETUA_PENYETARAAN, KETUA_COCOK -> "ALASAN_KETUA_WAJIB";
            case SATU_TAHUN_ANGGARAN, KEAHLIAN_KETUA, ANGGOTA_SELAIN_KETUA, SATU_ORANG, SATU_ASAL, BENTUK_TIM, ARAHAN_PIMPINAN_INSTANSI, PEMANTAUAN_BERKALA, UMPAN_BALIK_BERKALA -> jenis.name();
        };
    }

    private void tambah(String bidang, Penolakan p) {
        tambah(bidang, p.kode(), p.pesan(), p.dasar());
    }

    private void tambah(String bidang, String kode, String pesan, List<Kutipan> kutipan) {
        galat.add(new Galat(bidang, kode, pesan));
        dasar.addAll(kutipan);
    }
}

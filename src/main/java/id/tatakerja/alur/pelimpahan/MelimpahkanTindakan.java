package id.tatakerja.alur.pelimpahan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.alur.Tindakan;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that an office lets another one do acts in its name (mandat). As the law on government administration has it, UU 30/2014
 * pasal 14: to an office below, in the name of who gives it, whose responsibility it stays. What is received cannot be handed on, and an
 * act that a person does for himself or herself cannot be given away.
 */
@Service
public class MelimpahkanTindakan {

    /** At most a year and a day, so that it is looked at again; the law names no length. */
    static final int TERLAMA_HARI = 366;

    private final PelimpahanRepository repository;
    private final PemegangHariIni pemegang;
    private final SusunanSesaat susunan;
    private final Jejak jejak;

    MelimpahkanTindakan(PelimpahanRepository repository, PemegangHariIni pemegang, SusunanSesaat susunan, Jejak jejak) {
        this.repository = repository;
        this.pemegang = pemegang;
        this.susunan = susunan;
        this.jejak = jejak;
    }

    /** What is to be recorded. */
    record Isian(
            String pemberi, String penerima, Set<Tindakan> tindakan, LocalDate mulai, LocalDate selesai, String nomor, LocalDate tanggalSurat, String alasan) {

        Isian {
            tindakan = Set.copyOf(tindakan);
        }
    }

    /** Acts that can be given: all but the one that every person does for himself or herself. */
    static Set<Tindakan> dapatDilimpahkan() {
        return EnumSet.complementOf(EnumSet.of(Tindakan.TERIMA, Tindakan.CATAT_KEINGINAN, Tindakan.NYATAKAN_KEINGINAN, Tindakan.SERAHKAN_HASIL));
    }

    /** Offices that the person may give acts of: key to title. */
    @Transactional(readOnly = true)
    Map<String, String> pemberi(Pelaku pelaku) {
        var hasil = new java.util.LinkedHashMap<>(pemegang.dari(pelaku).sebutan());
        hasil.values().removeIf(String::isEmpty);
        return hasil;
    }

    @Transactional(readOnly = true)
    List<PelimpahanRepository.Baris> daftar(Pelaku pelaku, String instansi) {
        pelaku.pastikanMelihat(instansi);
        return repository.semua(instansi, pelaku.mengelola(instansi) || pelaku.membina(instansi), pemegang.dari(pelaku).semua());
    }

    /**
     * Records it.
     *
     * @throws id.tatakerja.bersama.DitolakException 403 for who does not hold the office today nor keeps the data, 422 with every fault
     */
    @Transactional
    long limpahkan(Pelaku pelaku, String instansi, Isian i) {
        pelaku.pastikanMelihat(instansi);
        if (!pemegang.dari(pelaku).semua().contains(i.pemberi()) && !pelaku.mengelola(instansi)) {
            throw Penolakan.tidakBerwenang("Hanya pemangku jabatan pemberi, atau bagian organisasi berdasarkan suratnya, yang dapat mencatat pelimpahan ini.").sebagaiException();
        }
        var galat = new ArrayList<Galat>();
        var kini = susunan.kini(instansi);
        periksa(kini, i, galat);
        repository.bersinggungan(instansi, i.pemberi(), i.tindakan(), i.mulai(), i.selesai()).ifPresent(b -> galat.add(new Galat(
                "mulai", "MASA_BERTINDIH", "Sudah ada pelimpahan untuk langkah yang sama dengan surat " + b.nomor() + ", " + Teks.tanggal(b.mulai()) + " sampai "
                        + Teks.tanggal(b.selesai()) + ". Cabut lebih dahulu atau pilih masa lain.")));
        if (!galat.isEmpty()) {
            throw Penolakan.galat("PELIMPAHAN_TIDAK_SAH", galat.getFirst().pesan(), galat).sebagaiException();
        }
        var id = repository.simpan(instansi, i, pelaku.namaPengguna());
        jejak.catat(new Peristiwa(instansi, pelaku.namaPengguna(), pemegang.sebutan(pelaku, Pemegang.dari(i.pemberi())), "LIMPAHKAN_TINDAKAN", "pelimpahan:" + id, Map.of(),
                Map.of("pemberi", i.pemberi(), "penerima", i.penerima(), "tindakan", i.tindakan().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")),
                        "mulai", i.mulai().toString(), "selesai", i.selesai().toString(), "nomor", i.nomor(), "tanggalSurat", i.tanggalSurat().toString(), "alasan", i.alasan()),
                Optional.empty()));
        return id;
    }

    private static void periksa(Susunan s, Isian i, List<Galat> galat) {
        if (!dapatDilimpahkan().containsAll(i.tindakan())) {
            galat.add(new Galat("tindakan", "TINDAKAN_PRIBADI", "Menerima penugasan, mencatat keinginan, dan menyerahkan hasil dilakukan sendiri oleh orangnya, tidak dapat dilimpahkan."));
        }
        if (i.selesai().isBefore(i.mulai()) || i.selesai().isAfter(i.mulai().plusDays(TERLAMA_HARI))) {
            galat.add(new Galat("selesai", "MASA_TIDAK_SAH", "Tanggal selesai tidak boleh mendahului tanggal mulai, dan masa pelimpahan paling lama " + TERLAMA_HARI + " hari."));
        }
        if (i.mulai().isBefore(s.tanggal())) {
            galat.add(new Galat("mulai", "BERLAKU_SURUT", "Pelimpahan tidak berlaku surut. Pilih hari ini atau sesudahnya."));
        }
        if (i.tanggalSurat().isAfter(s.tanggal())) {
            galat.add(new Galat("tanggalSurat", "TANGGAL_SURAT_NANTI", "Tanggal surat tidak boleh sesudah hari ini."));
        }
        var unit = switch (Pemegang.dari(i.pemberi())) {
            case Pemegang.Jabatan(var kode) -> s.jabatan(kode).map(j -> j.unit());
            case Pemegang.Pembina() -> Optional.of("");
            case Pemegang.Pegawai _ -> Optional.<String>empty();
        };
        var penerima = s.jabatan(i.penerima());
        if (unit.isEmpty()) {
            galat.add(new Galat("pemberi", "JABATAN_TIDAK_DIKENAL", "Jabatan pemberi tidak ada hari ini. Pilih dari daftar."));
        } else if (penerima.isEmpty() || i.penerima().equals(i.pemberi())) {
            galat.add(new Galat("penerima", "JABATAN_TIDAK_DIKENAL", "Isi penerima dengan jabatan lain yang ada hari ini."));
        } else if (!unit.get().isEmpty() && !s.dalam(penerima.get().unit(), unit.get())) {
            galat.add(new Galat("penerima", "BUKAN_BAWAHAN", "Mandat diberikan kepada jabatan di bawah pemberi. Pilih jabatan di dalam unit yang dipimpinnya."));
        } else if (!i.pemberi().equals(Pemegang.PEMBINA) && !s.jabatan(i.pemberi()).orElseThrow().memimpin()) {
            galat.add(new Galat("pemberi", "BUKAN_PIMPINAN", "Yang dapat melimpahkan adalah jabatan yang memimpin unit, karena mandat diberikan kepada bawahan."));
        } else if (satuOrang(s, i)) {
            galat.add(new Galat("penerima", "DIRI_SENDIRI", "Jabatan penerima hari ini dipangku orang yang sama. Pilih jabatan yang dipangku orang lain."));
        }
    }

    private static boolean satuOrang(Susunan s, Isian i) {
        var penerima = s.pemangku(i.penerima()).stream().map(p -> p.pegawai().nip()).toList();
        return s.pemangku(i.pemberi()).stream().anyMatch(p -> penerima.contains(p.pegawai().nip()));
    }

    /** Ends it from this moment on; acts done stay done. */
    @Transactional
    void cabut(Pelaku pelaku, String instansi, long id) {
        pelaku.pastikanMelihat(instansi);
        var ada = repository.satu(instansi, id).filter(b -> pelaku.mengelola(instansi) || pemegang.dari(pelaku).semua().contains(b.pemberi()))
                .orElseThrow(() -> Penolakan.tidakDitemukan("Pelimpahan ini tidak ada, atau bukan dari jabatan yang Anda pangku hari ini.").sebagaiException());
        switch (ada.pada(susunan.kini(instansi).tanggal())) {
            case BELUM_MULAI, BERLAKU -> {
                // ended below
            }
            case DICABUT -> throw Penolakan.bentrok("SUDAH_DICABUT", "Pelimpahan ini sudah dicabut. Muat ulang halaman.").sebagaiException();
            case BERAKHIR -> throw Penolakan.bentrok(
                    "SUDAH_BERAKHIR", "Pelimpahan ini sudah berakhir " + Teks.tanggal(ada.selesai()) + ", sehingga tidak ada yang dicabut.").sebagaiException();
        }
        repository.cabut(instansi, id);
        jejak.catat(new Peristiwa(instansi, pelaku.namaPengguna(), pemegang.sebutan(pelaku, Pemegang.dari(ada.pemberi())), "CABUT_PELIMPAHAN", "pelimpahan:" + id,
                Map.of("dicabut", "tidak"), Map.of("dicabut", "ya"), Optional.empty()));
    }
}

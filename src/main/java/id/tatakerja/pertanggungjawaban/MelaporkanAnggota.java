package id.tatakerja.pertanggungjawaban;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.penugasan.MembacaOrangLuar;
import id.tatakerja.regulasi.TabelPerencanaan.Langkah;
import id.tatakerja.regulasi.TabelPerencanaan.TindakanKerja;
import id.tatakerja.timkerja.MembacaTimKerja;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Of which members the head of a team has to tell, and when: at the end of each stay, and whenever the head wants to. */
@Service
class MelaporkanAnggota {

    /** Days after the end of a stay within which the closing account is due. */
    static final int SESUDAH = 7;
    /** Days after which a stay that ended without an account is not asked for any more. */
    private static final int LUPA = 60;

    private final LaporanRepository repository;
    private final AturanLaporan aturan;
    private final PembacaKerja pembaca;
    private final MembacaOrangLuar luar;

    MelaporkanAnggota(LaporanRepository repository, AturanLaporan aturan, PembacaKerja pembaca, MembacaOrangLuar luar) {
        this.repository = repository;
        this.aturan = aturan;
        this.pembaca = pembaca;
        this.luar = luar;
    }

    /** A member: who, from when, until when. */
    record Anggota(Laporan.Tentang siapa, LocalDate mulai, Optional<LocalDate> selesai) {}

    /** Whether the regulation lets the head of a team tell the officials of its members. */
    static boolean diatur(List<Langkah> langkah) {
        return langkah.stream().anyMatch(l -> l.tindakan() == TindakanKerja.LAPORKAN_ANGGOTA);
    }

    /** Everybody who is or was a member of the team, also people of another government that is a tenant here. */
    List<Anggota> semua(Kerja k) {
        var ketua = k.ketua().map(Peserta::nip).orElse("");
        var tamu = k.tim().filter(t -> t.orang().stream().anyMatch(o -> o.nip().isEmpty())).map(t -> luar.luar(k.instansi(), t.penugasan())).orElse(List.of());
        return k.tim().stream().flatMap(t -> t.orang().stream())
                .filter(o -> !o.nip().equals(ketua) && switch (o.peran()) {
                    case ANGGOTA -> true;
                    case PENANGGUNG_JAWAB, KETUA, PIMPINAN_UNIT_ORGANISASI, PEJABAT_PENILAI_KINERJA -> false;
                })
                .flatMap(o -> siapa(k, o, tamu).map(s -> new Anggota(s, o.mulai(), akhir(k, o))).stream()).toList();
    }

    private static Optional<Laporan.Tentang> siapa(Kerja k, MembacaTimKerja.Anggota o, List<MembacaOrangLuar.Luar> tamu) {
        return o.nip().isEmpty()
                ? tamu.stream().filter(t -> o.nama().startsWith(t.nama())).findFirst().map(t -> new Laporan.Tentang(t.nip(), t.nama(), t.instansi()))
                : Optional.of(new Laporan.Tentang(o.nip(), o.nama(), k.instansi()));
    }

    private static Optional<LocalDate> akhir(Kerja k, MembacaTimKerja.Anggota o) {
        return java.util.stream.Stream.concat(o.selesai().stream(), k.asal().selesai().stream()).min(Comparator.naturalOrder());
    }

    /** Brings up the closing accounts of stays that end; whether any is new. */
    boolean tagih(Kerja k, Peserta ketua, List<Langkah> langkah, List<Laporan> ada) {
        var baru = false;
        if (diatur(langkah)) {
            for (var a : semua(k)) {
                var akhir = a.selesai().filter(h -> !h.minusDays(MasaLaporan.JELANG).isAfter(k.hari()) && !h.plusDays(LUPA).isBefore(k.hari()));
                baru |= akhir.isPresent() && tertutup(ada, a).filter(h -> !h.isBefore(akhir.get())).isEmpty() && terbuka(ada, a.siapa()).isEmpty()
                        && repository.tagih(k.instansi(), k.penugasan(), Laporan.Jenis.CAPAIAN, ketua.nip(), ketua.nama(), k.judul(), masa(a, ada, akhir.get()), a.siapa());
            }
        }
        return baru;
    }

    private static Optional<Laporan> terbuka(List<Laporan> ada, Laporan.Tentang siapa) {
        return ada.stream().filter(l -> l.status().padaPelapor() && l.tentang().filter(t -> t.nip().equals(siapa.nip())).isPresent()).findFirst();
    }

    /** Last day that an account of the member covers. */
    private static Optional<LocalDate> tertutup(List<Laporan> ada, Anggota a) {
        return ada.stream().filter(l -> l.status() != Laporan.Status.GUGUR && l.tentang().filter(t -> t.nip().equals(a.siapa().nip())).isPresent()).map(l -> l.masa().selesai())
                .max(Comparator.naturalOrder());
    }

    private static Laporan.Masa masa(Anggota a, List<Laporan> ada, LocalDate akhir) {
        var mulai = tertutup(ada, a).map(h -> h.plusDays(1)).filter(h -> h.isAfter(a.mulai())).orElse(a.mulai());
        var awal = mulai.isAfter(akhir) ? akhir : mulai;
        var buka = akhir.minusDays(MasaLaporan.JELANG);
        return new Laporan.Masa(awal, akhir, buka.isBefore(awal) ? awal : buka, akhir.plusDays(SESUDAH));
    }

    /**
     * Opens an account of a member for the head to write; one that is open already is that one.
     *
     * @return its number
     * @throws id.tatakerja.bersama.DitolakException 404, 403 {@code BUKAN_KETUA}, 422 {@code BUKAN_ANGGOTA}
     */
    @Transactional
    long buka(Pelaku pelaku, long penugasan, @Nullable String nip) {
        var hak = pembaca.hak(pelaku, penugasan);
        var k = hak.kerja();
        if (!boleh(hak)) {
            throw new Penolakan(Penolakan.Jenis.TIDAK_BERWENANG, "BUKAN_KETUA", "Hasil kerja anggota dilaporkan oleh Ketua Tim.", List.of(), List.of()).sebagaiException();
        }
        var siapa = semua(k).stream().filter(a -> a.siapa().nip().equals(Isian.bersih(nip))).reduce((_, akhir) -> akhir)
                .orElseThrow(() -> Isian.tolak("pegawai", "BUKAN_ANGGOTA", "Pilih anggota tim ini."));
        var ada = repository.dari(k.instansi(), List.of(k.penugasan()));
        var terbuka = terbuka(ada, siapa.siapa());
        if (terbuka.isPresent()) {
            return terbuka.get().id();
        }
        var sampai = siapa.selesai().filter(k.hari()::isAfter).orElse(k.hari());
        if (tertutup(ada, siapa).filter(h -> !h.isBefore(sampai)).isPresent()) {
            throw Penolakan.bentrok("LAPORAN_SUDAH_ADA", "Hasil kerja " + siapa.siapa().nama() + " sampai hari itu sudah dilaporkan.").sebagaiException();
        }
        repository.tagih(k.instansi(), k.penugasan(), Laporan.Jenis.CAPAIAN, hak.nip(), hak.nama(), k.judul(), masa(siapa, ada, sampai), siapa.siapa());
        return terbuka(repository.dari(k.instansi(), List.of(k.penugasan())), siapa.siapa()).orElseThrow().id();
    }

    /** Whether the reader tells of members: the head of a team, where the regulation has it so. */
    boolean boleh(HakKerja hak) {
        return hak.ketua() && diatur(aturan.langkah(hak.kerja()));
    }

    /** Members of whom the reader may tell. */
    List<Anggota> pilihan(HakKerja hak) {
        return boleh(hak) ? new ArrayList<>(semua(hak.kerja())) : List.of();
    }
}

package id.tatakerja.timkerja;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.kedudukan.MembacaAtasan;
import id.tatakerja.naskah.MembacaNaskah;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.penugasan.MembacaPenugasanTim;
import id.tatakerja.regulasi.TabelPenetapanTim.Cara;
import id.tatakerja.regulasi.TabelTim.PeranTim;
import id.tatakerja.regulasi.TabelTim.Sifat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows teams to those whom they concern: their people, the leaders on both sides, the offices of their assignments, the data section. */
@Service
class MembacaTim {

    private final TimRepository repository;
    private final KeputusanRepository keputusan;
    private final MencatatKeputusanTim mencatat;
    private final PenetapHariIni penetap;
    private final MembacaPenugasanTim penugasan;
    private final MembacaNaskah naskah;
    private final MembacaAtasan atasan;
    private final PemegangHariIni pemegang;
    private final SusunanSesaat susunan;

    MembacaTim(
            TimRepository repository, KeputusanRepository keputusan, MencatatKeputusanTim mencatat, PenetapHariIni penetap, MembacaPenugasanTim penugasan, MembacaNaskah naskah, MembacaAtasan atasan,
            PemegangHariIni pemegang, SusunanSesaat susunan) {
        this.repository = repository;
        this.keputusan = keputusan;
        this.mencatat = mencatat;
        this.penetap = penetap;
        this.penugasan = penugasan;
        this.naskah = naskah;
        this.atasan = atasan;
        this.pemegang = pemegang;
        this.susunan = susunan;
    }

    /**
     * A team with everything that is shown of it.
     *
     * @param hari the day asked about
     * @param orang its people on that day
     * @param semua everybody who ever was in it
     * @param pimpinan the leader of the owning unit, in words
     * @param penilai Pejabat Penilai Kinerja of the people today, by NIP, in words
     * @param surat letters that decree or change it
     * @param kekurangan what is missing today, one sentence each
     * @param dapatDiubah whether the reader may change it
     * @param keputusan decrees made elsewhere that it rests on as well
     * @param dapatMencatat whether the reader may record such a decree
     */
    record Rinci(
            Tim tim, PenetapHariIni.Kantor kantor, LocalDate hari, List<OrangTim> orang, List<OrangTim> semua, String pimpinan, Map<String, String> penilai,
            List<MembacaPenugasanTim.Ringkas> penugasan, List<MembacaNaskah.Ringkas> surat, List<PerubahanTim> perubahan, List<String> kekurangan,
            boolean dapatDiubah, List<KeputusanTim> keputusan, boolean dapatMencatat) {

        /** How far somebody comes from, as seen from the unit that owns the work. */
        String asal(OrangTim o) {
            var s = kantor.susunan();
            if (s.unit(o.unitAsal()).isEmpty()) {
                return "instansi lain";
            }
            if (s.dalam(o.unitAsal(), tim.unitPemilik())) {
                return "unit sendiri";
            }
            return s.organisasi(o.unitAsal()).equals(s.organisasi(tim.unitPemilik())) ? "unit lain" : "perangkat daerah lain";
        }

        /** What is pointed out of its people today, with citations. */
        List<id.tatakerja.regulasi.TabelTim.Syarat> peringatan() {
            var ikut = orang.stream().filter(o -> o.peran() == PeranTim.KETUA || o.peran() == PeranTim.ANGGOTA).toList();
            return tim.status() != StatusTim.AKTIF ? List.of()
                    : kantor.aturan(tim).peringatan(ikut.stream().map(OrangTim::nip).filter(n -> !n.isEmpty()).toList(), ikut.size(), false);
        }

        /** Name of a home unit, or of the other government. */
        String unit(String kode) {
            return kantor.susunan().unit(kode).map(UnitSusunan::nama).orElse(kode);
        }
    }

    /**
     * The team.
     *
     * @param tanggal the day asked about; today where none is stated
     * @throws id.tatakerja.bersama.DitolakException 404 when there is none or it does not concern the person
     */
    @Transactional(readOnly = true)
    Rinci satu(Pelaku pelaku, long id, Optional<LocalDate> tanggal) {
        var tim = pelaku.instansi().flatMap(kode -> repository.satu(kode, id)).orElseThrow(() -> tidakAda().sebagaiException());
        var semua = repository.orang(tim.instansi(), id);
        if (!terlihat(pelaku, tim, semua)) {
            throw tidakAda().sebagaiException();
        }
        var kantor = penetap.kantor(tim);
        var hari = tanggal.orElseGet(() -> hariPertama(semua, kantor.susunan().tanggal()));
        var orang = semua.stream().filter(o -> o.pada(hari)).toList();
        var isi = penugasan.semua(tim.instansi(), tim.penugasan());
        var surat = surat(tim, kantor);
        return new Rinci(
                tim, kantor, hari, orang, semua, kantor.pimpinan().map(p -> PenetapHariIni.nama(kantor.susunan(), p)).orElse(""), penilai(kantor.susunan(), orang), isi,
                surat, repository.perubahan(tim.instansi(), id), kekurangan(tim, kantor, orang, surat),
                tim.status() == StatusTim.AKTIF && penetap.pengubah(pelaku, kantor).isPresent(), keputusan.milik(tim.instansi(), id),
                mencatat.boleh(pelaku, tim, kantor));
    }

    /** Today, or the day on which a team that has not begun begins: an empty picture would tell nothing. */
    private static LocalDate hariPertama(List<OrangTim> orang, LocalDate kini) {
        return orang.stream().anyMatch(o -> !o.mulai().isAfter(kini)) ? kini : orang.stream().map(OrangTim::mulai).min(LocalDate::compareTo).orElse(kini);
    }

    private static Penolakan tidakAda() {
        return Penolakan.tidakDitemukan("Tim Kerja ini tidak ada, atau tidak menyangkut Anda maupun jabatan yang Anda pegang hari ini.");
    }

    private boolean terlihat(Pelaku pelaku, Tim tim, List<OrangTim> orang) {
        var unit = dipimpin(pelaku, tim.instansi());
        return pelaku.mengelola(tim.instansi()) || pelaku.membina(tim.instansi()) || unit.contains(tim.unitPemilik())
                || orang.stream().anyMatch(o -> unit.contains(o.unitAsal()) || pelaku.nip().filter(o.nip()::equals).isPresent())
                || tim.penugasan().stream().anyMatch(p -> penugasan.terlihat(pelaku, p));
    }

    /** Units that the person leads, and all below them. */
    private Set<String> dipimpin(Pelaku pelaku, String instansi) {
        var kunci = pemegang.dari(pelaku).semua();
        var s = susunan.kini(instansi);
        var langsung = s.jabatan().stream().filter(j -> j.memimpin() && kunci.contains(j.kode())).map(j -> j.unit()).toList();
        return langsung.isEmpty() ? Set.of() : Set.copyOf(s.unit().stream().map(UnitSusunan::kode).filter(u -> langsung.stream().anyMatch(l -> s.dalam(u, l))).toList());
    }

    private Map<String, String> penilai(Susunan s, List<OrangTim> orang) {
        var nip = orang.stream().map(OrangTim::nip).filter(n -> !n.isEmpty()).distinct().toList();
        var hasil = new java.util.HashMap<String, String>();
        atasan.pegawai(s, nip).forEach((n, a) -> a.penilai().flatMap(s::jabatan).ifPresent(j -> hasil.put(n, j.nama())));
        return hasil;
    }

    /** Decrees of its assignments, or the letters of assignment where no decree is known, and the letters that changed it. */
    private List<MembacaNaskah.Ringkas> surat(Tim tim, PenetapHariIni.Kantor kantor) {
        var objek = Stream.concat(tim.penugasan().stream().map(p -> "penugasan:" + p), Stream.of(tim.objek())).toList();
        var jenis = kantor.penetap().naskah();
        return naskah.tentang(tim.instansi(), objek).entrySet().stream()
                .flatMap(e -> e.getValue().stream().filter(n -> e.getKey().equals(tim.objek()) || jenis.contains(n.jenis()) || kantor.penetap().cara() == Cara.KEPUTUSAN && keputusan(n)))
                .sorted(java.util.Comparator.comparing(MembacaNaskah.Ringkas::id))
                .toList();
    }

    private static boolean keputusan(MembacaNaskah.Ringkas n) {
        return switch (n.jenis()) {
            case SK_TIM_KERJA, KEPUTUSAN_TIM -> true;
            case SURAT_PERMOHONAN_PELIBATAN, SURAT_REKOMENDASI, SURAT_PELIBATAN, INSTRUKSI, JAWABAN_KETERSEDIAAN, SURAT_JAWABAN, SURAT_PERSETUJUAN, SURAT_PENOLAKAN,
                    SURAT_PENUGASAN, SURAT_TUGAS, SURAT_PERINTAH, DISPOSISI, PERMOHONAN_SUKARELA, KEPUTUSAN_KEDUDUKAN -> false;
        };
    }

    private static List<String> kekurangan(Tim tim, PenetapHariIni.Kantor kantor, List<OrangTim> orang, List<MembacaNaskah.Ringkas> surat) {
        var hasil = new ArrayList<String>();
        if (tim.status() != StatusTim.AKTIF) {
            return hasil;
        }
        var penetap = kantor.penetap();
        if (penetap.cara() == Cara.KEPUTUSAN && surat.stream().noneMatch(n -> penetap.naskah().contains(n.jenis()))) {
            hasil.add("Alat penetapan tim ini belum sesuai dengan jangkauan anggotanya sekarang. " + penetap.penjelasan());
        }
        var aturan = kantor.aturan(tim);
        for (var peran : List.of(PeranTim.PENANGGUNG_JAWAB, PeranTim.KETUA)) {
            if (orang.stream().noneMatch(o -> o.peran() == peran)) {
                switch (aturan.peran(peran).sifat()) {
                    case WAJIB, DIANJURKAN -> hasil.add(peran.sebutan() + " belum diisi. " + aturan.peran(peran).penjelasan());
                    case BOLEH, TIDAK_ADA -> {
                        // nobody is missed
                    }
                }
            }
        }
        for (var o : orang) {
            if (!o.nip().isEmpty() && kantor.susunan().pegawai(o.nip()).isEmpty()) {
                hasil.add(o.nama() + " tidak lagi bertugas pada instansi ini. Lepaskan dari tim.");
            }
        }
        return hasil;
    }

    /** A page of the list with the people of each team. */
    record Daftar(List<Tim> isi, Map<Long, List<OrangTim>> orang, long jumlah, Susunan susunan) {}

    /** Teams that concern the person, newest first. */
    @Transactional(readOnly = true)
    Daftar daftar(Pelaku pelaku, String q, Optional<StatusTim> status, int halaman, int ukuran) {
        var kode = pelaku.instansi().orElseThrow(() -> Penolakan.tidakBerwenang("Tim Kerja dilihat dengan akun pada instansinya.").sebagaiException());
        var hasil = repository.daftar(
                kode, new TimRepository.Saringan(pelaku.mengelola(kode) || pelaku.membina(kode), pelaku.nip().orElse(""), List.copyOf(dipimpin(pelaku, kode)), q, status),
                halaman, ukuran);
        return new Daftar(hasil.isi(), repository.orang(kode, hasil.isi().stream().map(Tim::id).toList()), hasil.jumlah(), susunan.kini(kode));
    }

    /** Whether a role is known to the regulation of a team. */
    static boolean dikenal(Rinci r, PeranTim peran) {
        return r.kantor().aturan(r.tim()).peran(peran).sifat() != Sifat.TIDAK_ADA;
    }
}

package id.tatakerja.pelaksanaan.halaman;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.PenjagaRencana;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.pelaksanaan.arahan.MembacaUmpanBalik;
import id.tatakerja.pelaksanaan.katalog.MembacaKatalog;
import id.tatakerja.pelaksanaan.kegiatan.Kegiatan;
import id.tatakerja.pelaksanaan.kegiatan.KelengkapanRincian;
import id.tatakerja.pelaksanaan.kegiatan.MembacaKegiatan;
import id.tatakerja.pelaksanaan.rencana.MenyusunRencana;
import id.tatakerja.tampilan.PerluTindakan;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who does the work owes its plan first, then his or her word to it, then its detail with the roles, then news of what is under way; and has directions
 * to read.
 */
@Component
class TugasRencana implements PerluTindakan.Penyedia {

    private static final int URUTAN = 9;

    private final PembacaKerja pembaca;
    private final MenyusunRencana rencana;
    private final KelengkapanRincian kelengkapan;
    private final MembacaKegiatan kegiatan;
    private final MembacaKatalog katalog;
    private final MembacaUmpanBalik umpanBalik;
    private final List<PenjagaRencana> penjaga;

    TugasRencana(
            PembacaKerja pembaca, MenyusunRencana rencana, KelengkapanRincian kelengkapan, MembacaKegiatan kegiatan, MembacaKatalog katalog, MembacaUmpanBalik umpanBalik,
            List<PenjagaRencana> penjaga) {
        this.umpanBalik = umpanBalik;
        this.katalog = katalog;
        this.penjaga = List.copyOf(penjaga);
        this.pembaca = pembaca;
        this.rencana = rencana;
        this.kelengkapan = kelengkapan;
        this.kegiatan = kegiatan;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PerluTindakan> bagi(Pelaku pelaku) {
        if (pelaku.instansi().isEmpty()) {
            return List.of();
        }
        return pelaku.nip().stream().flatMap(n -> mengerjakan(pelaku.instansi().get(), n)).toList();
    }

    private Stream<PerluTindakan> mengerjakan(String kode, String nip) {
        var semua = pembaca.milik(kode, nip).stream().filter(k -> k.peserta(nip).filter(Peserta::mengerjakan).isPresent())
                .filter(k -> k.asal().mulai().filter(m -> m.isAfter(k.hari())).isEmpty()).toList();
        if (semua.isEmpty()) {
            return Stream.of();
        }
        // all work at once; only what is not settled is looked at more closely
        var nomor = semua.stream().map(Kerja::penugasan).toList();
        var ringkas = rencana.ringkas(kode, nomor);
        var menurut = kegiatan.dari(kode, nomor);
        var belum = rencana.tanpaRencanaSendiri(kode, nip, semua.stream().filter(Kerja::bertim).map(Kerja::penugasan).toList());
        var arahan = umpanBalik.denganArahan(kode, nomor, nip);
        return semua.stream().flatMap(k -> {
            var isi = menurut.getOrDefault(k.penugasan(), List.of());
            var persiapan = k.penyepakat().stream().anyMatch(p -> p.nip().equals(nip)) ? persiapan(k, nip, Optional.ofNullable(ringkas.get(k.penugasan())), isi) : Optional.<PerluTindakan>empty();
            var sendiri = Optional.ofNullable(ringkas.get(k.penugasan())).filter(MenyusunRencana.Ringkas::disepakati).flatMap(_ -> sendiri(k, belum));
            var baca = arahan.contains(k.penugasan()) ? Optional.of(tugas(
                    "Baca arahan: " + k.judul(), "Pimpinan memberi arahan yang belum Anda nyatakan sudah dibaca.", "/pekerjaan/" + k.penugasan() + "/umpan-balik")) : Optional.<PerluTindakan>empty();
            return Stream.of(baca, persiapan, sendiri, kerjakan(k, nip, isi)).flatMap(Optional::stream);
        });
    }

    private Optional<PerluTindakan> persiapan(Kerja k, String nip, Optional<MenyusunRencana.Ringkas> r, List<Kegiatan> isi) {
        if (r.filter(x -> !x.baris().isEmpty()).isEmpty()) {
            // while a gate is shut it is somebody else's turn
            return penjaga.stream().anyMatch(p -> p.tolak(k).isPresent()) ? Optional.empty() : Optional.of(tugas("Susun rencana: " + k.judul(), "Anda yang mengerjakannya; rencana kegiatan dan anggarannya belum disusun.", "/pekerjaan/" + k.penugasan() + "/rencana"));
        }
        if (!r.get().disepakati()) {
            return rencana.rencana(k).setuju().stream().anyMatch(s -> s.pemegang().equals("#" + nip)) ? Optional.empty()
                    : Optional.of(tugas("Sepakati rencana: " + k.judul(), "Rencananya menunggu kesepakatan Anda.", "/pekerjaan/" + k.penugasan() + "/rencana"));
        }
        var lengkap = !isi.isEmpty() && r.get().baris().stream().allMatch(b -> isi.stream().anyMatch(x -> x.baris() == b))
                && k.peserta().stream().filter(Peserta::mengerjakan).allMatch(p -> isi.stream().anyMatch(x -> x.milik(p.nip())));
        if (lengkap) {
            return Optional.empty();
        }
        if (isi.isEmpty() && !katalog.tanpaButir(k).isEmpty()) {
            return Optional.empty();
        }
        var rincian = kelengkapan.rincian(k);
        return rincian.tertutup() ? Optional.empty() : Optional.of(tugas(
                "Rinci kegiatan: " + k.judul(), rincian.dirinci() ? rincian.halangan() : "Rencananya sudah disepakati; susun rincian kegiatannya, lalu bagi perannya.",
                "/pekerjaan/" + k.penugasan()));
    }

    /** In a team everybody writes down the own plan before reporting on it. */
    private static Optional<PerluTindakan> sendiri(Kerja k, List<Long> belum) {
        return belum.contains(k.penugasan()) ? Optional.of(tugas(
                "Tulis rencana kerja Anda: " + k.judul(), "Setiap orang dalam tim menulis apa yang dikerjakannya sebelum melaporkan kemajuan.",
                "/pekerjaan/" + k.penugasan() + "/rencana#individu")) : Optional.empty();
    }

    /** Activities of the person that should be under way and of which nothing was heard, or nothing for too long, or that should be done. */
    private static Optional<PerluTindakan> kerjakan(Kerja k, String nip, List<Kegiatan> isi) {
        var hari = k.hari();
        var belum = isi.stream().filter(x -> x.persen() < 100).map(Kegiatan::id).toList();
        var saya = isi.stream().filter(x -> x.milik(nip) && x.persen() < 100 && !x.mulai().isAfter(hari))
                .filter(x -> x.terlambat(hari) || x.sunyi(hari) || x.terakhir().isEmpty() && x.menunggu().stream().noneMatch(belum::contains)).toList();
        return saya.isEmpty() ? Optional.empty() : Optional.of(saya.size() == 1
                ? tugas("Kerjakan: " + saya.getFirst().nama(), alasan(saya.getFirst(), hari), "/kegiatan/" + saya.getFirst().id())
                : tugas("Kerjakan " + saya.size() + " kegiatan: " + k.judul(), "Catat kemajuan dan buktinya pada kegiatan Anda yang sedang berjalan.", "/pekerjaan/" + k.penugasan()));
    }

    private static String alasan(Kegiatan x, LocalDate hari) {
        return x.terlambat(hari) ? "Hari terakhirnya " + Teks.tanggal(x.selesai()) + " sudah lewat; catat kemajuannya, atau sampaikan kendalanya."
                : x.terakhir().isEmpty() ? "Waktunya sudah mulai; catat kemajuan dan buktinya, sampai " + Teks.tanggal(x.selesai()) + "."
                : "Belum ada kabar lagi sejak " + Teks.tanggal(x.terakhir().get()) + "; catat kemajuannya.";
    }

    private static PerluTindakan tugas(String judul, String alasan, String tautan) {
        return new PerluTindakan(URUTAN, judul, alasan, tautan, List.of(), "", Optional.empty());
    }
}

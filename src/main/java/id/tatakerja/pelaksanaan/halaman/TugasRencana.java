package id.tatakerja.pelaksanaan.halaman;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.pelaksanaan.kegiatan.Kegiatan;
import id.tatakerja.pelaksanaan.kegiatan.KelengkapanRincian;
import id.tatakerja.pelaksanaan.kegiatan.MembacaKegiatan;
import id.tatakerja.pelaksanaan.rencana.MenyusunRencana;
import id.tatakerja.tampilan.PerluTindakan;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who does the work owes its plan first, then his or her word to it, then its detail with the roles; each when its turn has come. */
@Component
class TugasRencana implements PerluTindakan.Penyedia {

    private final PembacaKerja pembaca;
    private final MenyusunRencana rencana;
    private final KelengkapanRincian kelengkapan;
    private final MembacaKegiatan kegiatan;
    private final SusunanSesaat susunan;

    TugasRencana(PembacaKerja pembaca, MenyusunRencana rencana, KelengkapanRincian kelengkapan, MembacaKegiatan kegiatan, SusunanSesaat susunan) {
        this.kegiatan = kegiatan;
        this.susunan = susunan;
        this.pembaca = pembaca;
        this.rencana = rencana;
        this.kelengkapan = kelengkapan;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PerluTindakan> bagi(Pelaku pelaku) {
        if (pelaku.instansi().isEmpty() || pelaku.nip().isEmpty()) {
            return List.of();
        }
        var nip = pelaku.nip().get();
        // leaders assign and agree; the plan is first of all owed by those who do the work
        if (susunan.kini(pelaku.instansi().get()).jabatanDefinitif(nip).filter(j -> !j.memimpin()).isEmpty()) {
            return List.of();
        }
        var semua = pembaca.milik(pelaku.instansi().get(), nip).stream().filter(k -> k.penyepakat().stream().anyMatch(p -> p.nip().equals(nip)))
                .filter(k -> k.asal().mulai().filter(m -> m.isAfter(k.hari())).isEmpty()).toList();
        if (semua.isEmpty()) {
            return List.of();
        }
        // all work at once; only what is not settled is looked at more closely
        var nomor = semua.stream().map(Kerja::penugasan).toList();
        var ringkas = rencana.ringkas(pelaku.instansi().get(), nomor);
        var menurut = kegiatan.dari(pelaku.instansi().get(), nomor);
        return semua.stream().flatMap(k -> satu(k, nip, Optional.ofNullable(ringkas.get(k.penugasan())), menurut.getOrDefault(k.penugasan(), List.of())).stream()).toList();
    }

    private Optional<PerluTindakan> satu(Kerja k, String nip, Optional<MenyusunRencana.Ringkas> r, List<Kegiatan> isi) {
        if (r.filter(x -> !x.baris().isEmpty()).isEmpty()) {
            return Optional.of(tugas("Susun rencana: " + k.judul(), "Anda yang mengerjakannya; rencana kegiatan dan anggarannya belum disusun.", "/pekerjaan/" + k.penugasan() + "/rencana"));
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
        var rincian = kelengkapan.rincian(k);
        return rincian.tertutup() ? Optional.empty() : Optional.of(tugas(
                "Rinci kegiatan: " + k.judul(), rincian.dirinci() ? rincian.halangan() : "Rencananya sudah disepakati; susun rincian kegiatannya, lalu bagi perannya.",
                "/pekerjaan/" + k.penugasan()));
    }

    private static PerluTindakan tugas(String judul, String alasan, String tautan) {
        return new PerluTindakan(9, judul, alasan, tautan, List.of(), "", Optional.empty());
    }
}

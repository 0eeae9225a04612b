package id.tatakerja.timkerja;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.naskah.Penerbitan;
import id.tatakerja.penugasan.MembacaPenugasanTim;
import id.tatakerja.regulasi.TabelTim.JenisSyarat;
import id.tatakerja.regulasi.TabelTim.PeranTim;
import id.tatakerja.regulasi.TabelTim.Sifat;
import id.tatakerja.tampilan.Teks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the people of a team by a letter of those who decree it: releases somebody, names another head or Penanggung Jawab. People
 * come into a team only by assignments along their own path.
 */
@Service
class MengubahTim {

    private final TimRepository repository;
    private final PenetapHariIni penetap;
    private final MembacaPenugasanTim penugasan;
    private final Penerbitan penerbitan;
    private final Jejak jejak;

    MengubahTim(TimRepository repository, PenetapHariIni penetap, MembacaPenugasanTim penugasan, Penerbitan penerbitan, Jejak jejak) {
        this.repository = repository;
        this.penetap = penetap;
        this.penugasan = penugasan;
        this.penerbitan = penerbitan;
        this.jejak = jejak;
    }

    /** Everything that a change is made from. */
    private record Urusan(Tim tim, PenetapHariIni.Kantor kantor, List<OrangTim> terbuka, PermintaanTim.Sah minta) {

        Optional<OrangTim> pemegang(PeranTim peran) {
            return terbuka.stream().filter(o -> o.peran() == peran).findFirst();
        }

        List<String> nip() {
            return terbuka.stream().map(OrangTim::nip).filter(n -> !n.isEmpty()).toList();
        }
    }

    /**
     * Changes it.
     *
     * @throws id.tatakerja.bersama.DitolakException 404, 403 {@code BUKAN_PEMEGANG_PERAN}, 409 {@code TIM_TIDAK_AKTIF}, 422 for faults and for
     *     what the regulation bars, with its citation
     */
    @Transactional
    Tim ubah(Pelaku pelaku, long id, PermintaanTim permintaan) {
        var kode = pelaku.instansi().orElseThrow(() -> tidakAda().sebagaiException());
        var tim = repository.kunci(kode, id).orElseThrow(() -> tidakAda().sebagaiException());
        var kantor = penetap.kantor(tim);
        var siapa = penetap.pengubah(pelaku, kantor).orElseThrow(() -> new Penolakan(
                        Penolakan.Jenis.TIDAK_BERWENANG, "BUKAN_PEMEGANG_PERAN",
                        "Susunan tim ini diubah oleh " + kantor.sebutan() + ". Sampaikan usul Anda kepadanya.", kantor.penetap().dasar(), List.of())
                .sebagaiException());
        if (tim.status() != StatusTim.AKTIF) {
            throw Penolakan.bentrok("TIM_TIDAK_AKTIF", "Tim ini tidak aktif (" + tim.status().sebutan().toLowerCase(java.util.Locale.ROOT)
                    + "), sehingga susunannya tidak dapat diubah.").sebagaiException();
        }
        var hari = kantor.susunan().tanggal();
        var u = new Urusan(tim, kantor, repository.orang(kode, id).stream().filter(OrangTim::terbuka).toList(), permintaan.periksa(hari));
        var uraian = switch (u.minta().jenis()) {
            case LEPAS -> lepas(u);
            case KETUA -> ganti(u, PeranTim.KETUA);
            case PENANGGUNG_JAWAB -> ganti(u, PeranTim.PENANGGUNG_JAWAB);
        };
        simpan(u, siapa, uraian, hari);
        return repository.satu(kode, id).orElseThrow();
    }

    private static Penolakan tidakAda() {
        return Penolakan.tidakDitemukan("Tim Kerja ini tidak ada pada instansi Anda.");
    }

    private String lepas(Urusan u) {
        var minta = u.minta();
        var orang = u.terbuka().stream()
                .filter(o -> minta.anggota() == o.id() || minta.anggota() == 0 && !o.nip().isEmpty() && o.nip().equals(minta.pegawai()))
                .findFirst()
                .orElseThrow(() -> tolak("pegawai", "BUKAN_ANGGOTA", "Orang ini tidak ada dalam tim, atau hari terakhirnya sudah ditentukan. Muat ulang halaman tim.", List.of()));
        var aturan = u.kantor().aturan(u.tim());
        if (orang.peran() == PeranTim.KETUA && aturan.peran(PeranTim.KETUA).sifat() == Sifat.WAJIB) {
            throw tolak("pegawai", "KETUA_WAJIB", "Tim ini harus mempunyai ketua. Tunjuk ketua baru lebih dahulu, kemudian lepaskan yang lama.", aturan.peran(PeranTim.KETUA).dasar());
        }
        var sisa = u.terbuka().stream().filter(o -> o.peran() == PeranTim.ANGGOTA && o.id() != orang.id()).count();
        if (orang.peran() == PeranTim.ANGGOTA && sisa == 0) {
            aturan.syarat(JenisSyarat.ANGGOTA_SELAIN_KETUA).ifPresent(s -> {
                throw tolak("pegawai", s.jenis().name(), "Ini anggota tim yang terakhir. " + s.penjelasan(), s.dasar());
            });
        }
        repository.akhiri(u.tim().instansi(), orang.id(), minta.tanggal(), minta.alasan());
        orang.penugasan().filter(_ -> !orang.nip().isEmpty()).ifPresent(p -> penugasan.lepas(u.tim().instansi(), p, orang.nip(), minta.tanggal()));
        return orang.nama() + " dilepas dari tim, dengan hari terakhir " + Teks.tanggal(minta.tanggal()) + ".";
    }

    private String ganti(Urusan u, PeranTim peran) {
        var minta = u.minta();
        var aturan = u.kantor().aturan(u.tim());
        var nip = minta.anggota() == 0 ? minta.pegawai() : u.terbuka().stream().filter(o -> o.id() == minta.anggota()).map(OrangTim::nip).findFirst().orElse("");
        aturan.tolak(peran, nip, u.nip()).ifPresent(p -> {
            throw tolak("pegawai", p.kode(), p.pesan(), p.dasar());
        });
        var lama = u.pemegang(peran);
        if (lama.filter(o -> o.nip().equals(nip)).isPresent()) {
            throw tolak("pegawai", "TIDAK_BERUBAH", "Orang ini sudah menjadi " + peran.sebutan() + ". Pilih orang lain.", List.of());
        }
        var menjadiAnggota = lama.flatMap(OrangTim::penugasan).isPresent();
        if (!menjadiAnggota && u.terbuka().stream().noneMatch(o -> o.peran() == PeranTim.ANGGOTA && !o.nip().equals(nip))) {
            aturan.syarat(JenisSyarat.ANGGOTA_SELAIN_KETUA).ifPresent(s -> {
                throw tolak("pegawai", s.jenis().name(), "Dengan pilihan ini tim tinggal mempunyai ketua. " + s.penjelasan(), s.dasar());
            });
        }
        var instansi = u.tim().instansi();
        var sebelum = minta.tanggal().minusDays(1);
        var dirinya = u.terbuka().stream().filter(o -> o.nip().equals(nip)).findFirst();
        // who changes role ends one stay and begins the next, so that both days can be asked for later
        dirinya.ifPresent(o -> repository.akhiri(instansi, o.id(), sebelum, ""));
        lama.ifPresent(o -> {
            repository.akhiri(instansi, o.id(), sebelum, "Diganti: " + minta.alasan());
            if (o.penugasan().isPresent()) {
                repository.orang(instansi, u.tim().id(), o.nip(), o.nama(), PeranTim.ANGGOTA, o.penugasan(), o.unitAsal(), minta.tanggal(), "");
            }
        });
        var nama = u.kantor().susunan().pegawai(nip).orElseThrow().namaLengkap();
        var unit = dirinya.map(OrangTim::unitAsal).or(() -> u.kantor().susunan().jabatanDefinitif(nip).map(j -> j.unit())).orElse(u.tim().unitPemilik());
        repository.orang(instansi, u.tim().id(), nip, nama, peran, dirinya.flatMap(OrangTim::penugasan), unit, minta.tanggal(), minta.alasan());
        return Teks.kalimat(nama + " menjadi " + peran.sebutan() + lama.map(o -> " menggantikan " + o.nama()).orElse(""));
    }

    private void simpan(Urusan u, PenetapHariIni.Pengubah siapa, String uraian, LocalDate hari) {
        var tim = u.tim();
        var minta = u.minta();
        var jenis = switch (minta.jenis()) {
            case LEPAS -> PerubahanTim.Jenis.LEPAS;
            case KETUA -> PerubahanTim.Jenis.KETUA;
            case PENANGGUNG_JAWAB -> PerubahanTim.Jenis.PENANGGUNG_JAWAB;
        };
        var kantor = u.kantor();
        var dasar = kantor.paket().dasar(
                "penetapan-tim", tim.lingkup().name(), Map.of("perubahan", jenis.name(), "tujuan", tim.tujuan(), "perintah", tim.perintah()), kantor.penetap().dasar());
        repository.catat(
                tim.instansi(), tim.id(),
                new PerubahanTim(
                        jenis, minta.tanggal(), uraian, minta.alasan(), siapa.sebutan(), siapa.nama(), siapa.pengguna(), Instant.now().truncatedTo(ChronoUnit.MICROS), dasar));
        var sesudah = repository.orang(tim.instansi(), tim.id()).stream().filter(OrangTim::terbuka).toList();
        var keluar = u.nip().stream().filter(n -> sesudah.stream().noneMatch(o -> o.nip().equals(n))).findFirst().orElse("");
        penerbitan.terbitkan(new SuratPerubahanTim(tim, kantor, siapa, uraian, minta.alasan(), minta.tanggal(), sesudah, keluar, dasar).konsep(hari));
        jejak.catat(new Peristiwa(
                tim.instansi(), siapa.pengguna(), Optional.of(siapa.sebutan()).filter(s -> !s.isEmpty()), "PERUBAHAN_TIM_KERJA", tim.objek(), Map.of(),
                Map.of("jenis", jenis.name(), "uraian", uraian, "alasan", minta.alasan(), "berlaku", minta.tanggal().toString()), Optional.of(dasar)));
    }

    private static RuntimeException tolak(String bidang, String kode, String pesan, List<Kutipan> dasar) {
        return new Penolakan(Penolakan.Jenis.TIDAK_MEMENUHI, kode, pesan, dasar, List.of(new Galat(bidang, kode, pesan))).sebagaiException();
    }
}

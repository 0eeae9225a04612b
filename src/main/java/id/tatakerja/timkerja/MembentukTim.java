package id.tatakerja.timkerja;

import id.tatakerja.alur.PenetapTim;
import id.tatakerja.bersama.Dasar;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.MembacaPejabat;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.penugasan.MembacaPenugasanTim;
import id.tatakerja.penugasan.MembacaPenugasanTim.Ringkas;
import id.tatakerja.penugasan.PenugasanBerubah;
import id.tatakerja.penugasan.StatusPenugasan;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.TabelTim.PeranTim;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.tampilan.Teks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets teams follow their assignments, in the same transaction: prepared, at work, joined by others, over with the last. */
@Service
class MembentukTim {

    private final TimRepository repository;
    private final MembacaPenugasanTim penugasan;
    private final MembacaPejabat pejabat;
    private final Instansi.Pembaca instansi;
    private final Regulasi regulasi;
    private final Jejak jejak;

    MembentukTim(
            TimRepository repository, MembacaPenugasanTim penugasan, MembacaPejabat pejabat, Instansi.Pembaca instansi, Regulasi regulasi, Jejak jejak) {
        this.repository = repository;
        this.penugasan = penugasan;
        this.pejabat = pejabat;
        this.instansi = instansi;
        this.regulasi = regulasi;
        this.jejak = jejak;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void dengar(PenugasanBerubah kabar) {
        if (kabar.bentuk() != Bentuk.TIM) {
            return;
        }
        penugasan.satu(kabar.instansi(), kabar.id()).ifPresent(r -> {
            switch (r.status()) {
                case BERJALAN -> siapkan(r);
                case AKTIF -> masuk(r, siapkan(r), kabar.oleh());
                case DITOLAK, DIBATALKAN, SELESAI -> repository.milik(r.instansi(), r.id()).ifPresent(tim -> keluar(r, tim, kabar.oleh()));
            }
        });
    }

    /** The team of an assignment: the one that it joins, or its own. */
    private long siapkan(Ringkas r) {
        return repository.milik(r.instansi(), r.id()).orElseGet(() -> {
            var tim = r.bergabung().filter(t -> repository.satu(r.instansi(), t).isPresent()).orElseGet(() -> repository.tambah(
                    r.instansi(), r.nama().isEmpty() ? r.judul() : r.nama(), r.unitPemilik(), r.paket(), r.alur(), r.lingkup(), r.tujuan(), r.perintah()));
            repository.kaitkan(r.instansi(), tim, r.id());
            return tim;
        });
    }

    private void masuk(Ringkas r, long nomor, String oleh) {
        if (!repository.masuk(r.instansi(), r.id())) {
            return;
        }
        var tim = repository.kunci(r.instansi(), nomor).orElseThrow();
        var baru = tim.status() == StatusTim.DISIAPKAN;
        var hari = instansi.wajib(r.instansi()).hariIni();
        var mulai = r.mulai().orElse(hari);
        var ada = new ArrayList<>(repository.orang(r.instansi(), nomor).stream().filter(OrangTim::terbuka).map(OrangTim::nip).toList());
        var nama = new ArrayList<String>();
        if (baru) {
            orang(r, nomor, r.penanggungJawab(), PeranTim.PENANGGUNG_JAWAB, mulai, "", ada, nama);
            orang(r, nomor, r.ketua(), PeranTim.KETUA, mulai, r.alasanKetua(), ada, nama);
        }
        r.pegawai().forEach(nip -> orang(r, nomor, nip, PeranTim.ANGGOTA, mulai, "", ada, nama));
        r.luar().forEach(o -> {
            repository.orang(
                    r.instansi(), nomor, "", o.nama() + (o.jabatan().isEmpty() ? "" : ", " + o.jabatan()), PeranTim.ANGGOTA, Optional.of(r.id()),
                    r.instansiAsal().map(i -> "unit kerja pada " + i).orElse(""), mulai, "");
            nama.add(o.nama());
        });
        var lingkup = tim.lingkup().compareTo(r.lingkup()) >= 0 ? tim.lingkup() : r.lingkup();
        repository.keadaan(r.instansi(), nomor, StatusTim.AKTIF, lingkup);
        catat(tim, baru ? PerubahanTim.Jenis.BENTUK : PerubahanTim.Jenis.TAMBAH, mulai,
                Teks.kalimat((baru ? "Tim dibentuk dengan " : "Tim bertambah dengan ") + (nama.isEmpty() ? "anggota yang sudah ada" : String.join(", ", nama))), oleh, r);
    }

    private void orang(Ringkas r, long tim, String nip, PeranTim peran, LocalDate mulai, String alasan, List<String> ada, List<String> nama) {
        if (nip.isEmpty() || ada.contains(nip)) {
            return;
        }
        var hari = instansi.wajib(r.instansi()).hariIni();
        var siapa = pejabat.orang(r.instansi(), List.of(nip), hari).get(nip);
        var disebut = siapa == null ? "Pegawai" : siapa.pegawai().namaLengkap();
        var unit = Optional.ofNullable(siapa).flatMap(MembacaPejabat.Orang::jabatan)
                .flatMap(j -> Optional.ofNullable(pejabat.pejabat(r.instansi(), List.of(j), hari).get(j))).map(MembacaPejabat.Pejabat::unit).map(UnitSusunan::kode);
        repository.orang(
                r.instansi(), tim, nip, disebut, peran, r.pegawai().contains(nip) ? Optional.of(r.id()) : Optional.empty(), unit.orElse(r.unitPemilik()), mulai, alasan);
        ada.add(nip);
        nama.add(disebut);
    }

    /** The people of an assignment leave with it; the team is over with its last assignment. */
    private void keluar(Ringkas r, long nomor, String oleh) {
        var tim = repository.kunci(r.instansi(), nomor).orElseThrow();
        if (tim.status() == StatusTim.SELESAI || tim.status() == StatusTim.BATAL) {
            return;
        }
        var hari = instansi.wajib(r.instansi()).hariIni();
        var terakhir = r.selesai().filter(s -> r.status() == StatusPenugasan.SELESAI && s.isBefore(hari)).orElse(hari);
        var masih = penugasan.semua(r.instansi(), tim.penugasan()).stream()
                .anyMatch(p -> p.status() == StatusPenugasan.BERJALAN || p.status() == StatusPenugasan.AKTIF);
        var semua = repository.orang(r.instansi(), nomor).stream().filter(OrangTim::terbuka).toList();
        semua.stream().filter(o -> !masih || o.penugasan().filter(p -> p == r.id()).isPresent())
                .forEach(o -> repository.akhiri(r.instansi(), o.id(), terakhir, "Penugasannya berakhir"));
        if (!masih) {
            var berakhir = tim.status() == StatusTim.AKTIF ? StatusTim.SELESAI : StatusTim.BATAL;
            repository.keadaan(r.instansi(), nomor, berakhir, tim.lingkup());
            catat(tim, PerubahanTim.Jenis.SELESAI, terakhir,
                    berakhir == StatusTim.SELESAI ? "Tim selesai bersama penugasannya yang terakhir." : "Tim tidak jadi dibentuk karena penugasannya berakhir.", oleh, r);
        }
    }

    private void catat(Tim tim, PerubahanTim.Jenis jenis, LocalDate berlaku, String uraian, String oleh, Ringkas r) {
        var paket = regulasi.paket(tim.paket()).orElseThrow();
        Dasar dasar = paket.dasar(
                "penetapan-tim", r.lingkup().name(), Map.of("penugasan", Long.toString(r.id()), "tujuan", tim.tujuan(), "perintah", tim.perintah()),
                PenetapTim.untuk(paket, r.lingkup(), tim.perintah(), tim.tujuan()).dasar());
        repository.catat(
                tim.instansi(), tim.id(),
                new PerubahanTim(jenis, berlaku, uraian, "", "", "", oleh, Instant.now().truncatedTo(ChronoUnit.MICROS), dasar));
        jejak.catat(new Peristiwa(
                tim.instansi(), oleh, Optional.empty(), "TIM_KERJA_" + jenis.name(), tim.objek(), Map.of("status", tim.status().name()),
                Map.of("penugasan", Long.toString(r.id()), "uraian", uraian), Optional.of(dasar)));
    }
}

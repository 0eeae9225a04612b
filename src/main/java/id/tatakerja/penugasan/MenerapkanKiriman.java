package id.tatakerja.penugasan;

import id.tatakerja.alur.KotakTugas;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.PenentuPeran;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.naskah.SalinanSurat;
import id.tatakerja.penugasan.lintas.JenisKiriman;
import id.tatakerja.penugasan.lintas.Kiriman;
import id.tatakerja.penugasan.lintas.Pasangan;
import id.tatakerja.penugasan.lintas.PasanganRepository;
import id.tatakerja.penugasan.lintas.PenerapKiriman;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.Pesan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Lets the receiver's record go on when a letter of the other government has come; a letter that comes too late changes nothing. */
@Service
class MenerapkanKiriman implements PenerapKiriman {

    private static final String SISTEM = "sistem";

    private final PasanganRepository pasangan;
    private final PenugasanRepository repository;
    private final MenjalankanAlur menjalankan;
    private final MembukaKasusAsal membuka;
    private final MenyimpanSuratMasuk menyimpan;
    private final PihakKasus pihak;
    private final KotakTugas kotak;
    private final Jejak jejak;
    private final ApplicationEventPublisher kabar;
    private final JsonMapper json;

    MenerapkanKiriman(
            PasanganRepository pasangan, PenugasanRepository repository, MenjalankanAlur menjalankan, MembukaKasusAsal membuka, MenyimpanSuratMasuk menyimpan,
            PihakKasus pihak, KotakTugas kotak, Jejak jejak, ApplicationEventPublisher kabar, JsonMapper json) {
        this.kabar = kabar;
        this.pasangan = pasangan;
        this.repository = repository;
        this.menjalankan = menjalankan;
        this.membuka = membuka;
        this.menyimpan = menyimpan;
        this.pihak = pihak;
        this.kotak = kotak;
        this.jejak = jejak;
        this.json = json;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> terapkan(Kiriman k, List<SalinanSurat> surat) {
        var isi = json.readValue(k.isi(), IsiKiriman.class);
        var ada = pasangan.hubungan(k.tujuan(), k.hubungan(), k.sisiPenerima());
        if (ada.isEmpty()) {
            return k.jenis() == JenisKiriman.PERMOHONAN ? permohonan(k, isi, surat) : menyimpan.tanpaKasus(k, isi, surat);
        }
        var p = ada.get();
        var kasus = repository.kunci(k.tujuan(), p.penugasan()).orElseThrow();
        var sebelum = pemegang(kasus);
        var sesudah = switch (k.jenis()) {
            case PERMOHONAN, TEMBUSAN -> kasus;
            case JAWABAN -> jawaban(kasus, isi, surat);
            case SK_TIM_KERJA -> LintasInstansi.menunggu(kasus, menjalankan.alur(kasus).graf(), Pesan.SK_TIM_KERJA)
                    .map(t -> menjalankan.terima(kasus, t, isi.hasil(), SISTEM, () -> peran(kasus))).orElse(kasus);
            case SURAT_PENUGASAN -> ditugaskan(kasus, p, isi);
            case PERUBAHAN -> isi.perubahan().map(u -> berubah(kasus, u, isi)).orElse(kasus);
        };
        var salinan = menyimpan.simpan(k, isi, surat, sesudah, p, peran(sesudah), sebelum);
        catat(k, kasus, sesudah, isi, surat);
        return salinan;
    }

    private List<Long> permohonan(Kiriman k, IsiKiriman isi, List<SalinanSurat> surat) {
        var dibuka = membuka.buka(k, isi);
        var kasus = dibuka.kasus();
        var salinan = menyimpan.simpan(k, isi, surat, kasus, dibuka.pasangan(), peran(kasus), List.of());
        catat(k, kasus, kasus, isi, surat);
        return salinan;
    }

    private PenentuPeran peran(Kasus kasus) {
        return pihak.peran(kasus, pihak.seadanya(kasus));
    }

    /** Offices with an act in the case, and its people: whoever must hear that it has changed. */
    private List<Pemegang> pemegang(Kasus kasus) {
        var hasil = new ArrayList<Pemegang>();
        kotak.menunggu(kasus.instansi(), kasus.id()).forEach(t -> t.pelaku().forEach(b -> hasil.add(b.pemegang())));
        repository.langkah(kasus.instansi(), kasus.id()).forEach(l -> hasil.add(Pemegang.dari(l.pemegang())));
        kasus.isian().pegawai().forEach(n -> hasil.add(new Pemegang.Pegawai(n)));
        return hasil.stream().distinct().toList();
    }

    private Kasus jawaban(Kasus kasus, IsiKiriman isi, List<SalinanSurat> surat) {
        var tunggu = LintasInstansi.menunggu(kasus, menjalankan.alur(kasus).graf(), Pesan.JAWABAN);
        if (tunggu.isEmpty()) {
            // withdrawn meanwhile: the letter is kept, the case stays as it is
            return kasus;
        }
        var pertama = surat.getFirst();
        repository.jawab(
                kasus.instansi(), kasus.id(), new JawabanLuar(pertama.nomor(), pertama.tanggal(), isi.hasil(), isi.alasan(), isi.hasil() == Hasil.SETUJU ? isi.pegawai() : List.of()),
                new byte[0], SISTEM);
        return menjalankan.terima(kasus, tunggu.get(), isi.hasil(), SISTEM, () -> peran(kasus));
    }

    private Kasus ditugaskan(Kasus kasus, Pasangan p, IsiKiriman isi) {
        pasangan.ditugaskan(kasus.instansi(), p.penugasan());
        repository.pegawaiJawaban(kasus.instansi(), kasus.id(), isi.pegawai());
        if (!LintasInstansi.menungguPenugasan(kasus, menjalankan.alur(kasus).graf())) {
            return kasus;
        }
        return keadaan(kasus, StatusPenugasan.AKTIF);
    }

    /** What depends on the case, such as its team, hears of it in the same transaction. */
    private Kasus keadaan(Kasus kasus, StatusPenugasan status) {
        repository.keadaan(kasus.instansi(), kasus.id(), kasus.penanda(), status);
        kabar.publishEvent(PenugasanBerubah.dari(kasus, SISTEM));
        if (status == StatusPenugasan.DIBATALKAN || status == StatusPenugasan.SELESAI) {
            kabar.publishEvent(new PenugasanBerakhir(kasus.instansi(), kasus.id(), SISTEM));
        }
        return kasus.pada(kasus.penanda(), status);
    }

    private Kasus berubah(Kasus kasus, Perubahan u, IsiKiriman isi) {
        return switch (kasus.status()) {
            case DITOLAK, DIBATALKAN, SELESAI -> kasus;
            case BERJALAN, AKTIF -> {
                var milik = new Perubahan(
                        u.jenis(), kasus.isian().selesai(), u.menjadi(), u.alasan(), "", u.sebutan(), "", isi.nama(), SISTEM, u.waktu());
                repository.ubah(kasus.instansi(), kasus.id(), milik);
                if (u.jenis() != Perubahan.Jenis.TARIK) {
                    yield repository.satu(kasus.instansi(), kasus.id()).orElseThrow();
                }
                kotak.tutupSemua(kasus.instansi(), kasus.id(), SISTEM);
                yield keadaan(kasus, StatusPenugasan.DIBATALKAN);
            }
        };
    }

    private void catat(Kiriman k, Kasus sebelum, Kasus sesudah, IsiKiriman isi, List<SalinanSurat> surat) {
        jejak.catat(new Peristiwa(
                k.tujuan(), SISTEM, Optional.empty(), "SURAT_LINTAS_INSTANSI", sesudah.objek(), Map.of("status", sebelum.status().name()),
                Map.of("status", sesudah.status().name(), "jenis", k.jenis().name(), "dari", isi.nama(), "hasil", isi.hasil().name(), "nomor",
                        surat.stream().map(SalinanSurat::nomor).reduce((a, b) -> a + "; " + b).orElse("")),
                Optional.of(sesudah.dasar())));
    }
}

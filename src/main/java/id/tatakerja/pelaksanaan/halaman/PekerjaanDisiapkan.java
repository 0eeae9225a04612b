package id.tatakerja.pelaksanaan.halaman;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.pelaksanaan.MenyiapkanPekerjaan;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.pelaksanaan.arahan.MengarahkanPekerjaan;
import id.tatakerja.pelaksanaan.katalog.MenyusunKatalog;
import id.tatakerja.pelaksanaan.kegiatan.MengerjakanKegiatan;
import id.tatakerja.pelaksanaan.kendala.MenanganiKendala;
import id.tatakerja.pelaksanaan.perjanjian.MenyusunPerjanjian;
import id.tatakerja.pelaksanaan.rencana.IsianBaris;
import id.tatakerja.pelaksanaan.rencana.MenyusunRencana;
import id.tatakerja.pelaksanaan.rencana.Rencana;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands each act to its use case. */
@Service
class PekerjaanDisiapkan implements MenyiapkanPekerjaan {

    private final PembacaKerja pembaca;
    private final SusunanSesaat susunan;
    private final MenyusunRencana rencana;
    private final MengerjakanKegiatan kegiatan;
    private final MengarahkanPekerjaan arahan;
    private final MenanganiKendala kendala;
    private final MenyusunPerjanjian perjanjian;
    private final MenyusunKatalog katalog;

    PekerjaanDisiapkan(
            PembacaKerja pembaca, SusunanSesaat susunan, MenyusunRencana rencana, MengerjakanKegiatan kegiatan, MengarahkanPekerjaan arahan, MenanganiKendala kendala,
            MenyusunPerjanjian perjanjian, MenyusunKatalog katalog) {
        this.katalog = katalog;
        this.perjanjian = perjanjian;
        this.pembaca = pembaca;
        this.susunan = susunan;
        this.rencana = rencana;
        this.kegiatan = kegiatan;
        this.arahan = arahan;
        this.kendala = kendala;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> pelaksana(String instansi, long penugasan) {
        return pembaca.kerja(instansi, penugasan).filter(k -> k.berlaku() && rencana.rencana(k).baris().isEmpty()).stream()
                .flatMap(k -> k.peserta().stream()).filter(Peserta::mengerjakan).sorted(Comparator.comparing(p -> p.peran() != Peserta.Peran.KETUA)).map(Peserta::nip).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> tamu(String instansi, long penugasan) {
        return pembaca.kerja(instansi, penugasan).stream().flatMap(k -> k.tamu().stream()).map(t -> t.orang().nip()).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> pimpinan(String instansi, long penugasan) {
        return pembaca.kerja(instansi, penugasan).flatMap(pembaca::pimpinan).map(Pemegang::kunci)
                .flatMap(k -> susunan.kini(instansi).pemangku(k).stream().findFirst()).map(o -> o.pegawai().nip());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> penyepakat(String instansi, long penugasan) {
        return pembaca.kerja(instansi, penugasan).stream().flatMap(k -> rencana.kantor(k).stream())
                .flatMap(k -> susunan.kini(instansi).pemangku(k).stream()).findFirst().map(o -> o.pegawai().nip());
    }

    @Override
    @Transactional
    public List<Long> rencana(Pelaku pelaku, long penugasan, List<Baris> baris) {
        var jadi = rencana.simpan(pelaku, penugasan, baris.stream().allMatch(b -> b.anggaran() == 0), baris.stream().map(b -> new IsianBaris(
                0, b.nama(), b.hasil(), b.mulai(), b.selesai(), b.anggaran() == 0 ? List.of() : List.of(new Rencana.Pos("Bahan dan perjalanan", b.anggaran())))).toList());
        return jadi.baris().stream().map(Rencana.Baris::id).toList();
    }

    @Override
    @Transactional
    public void sepakat(Pelaku pelaku, long penugasan) {
        rencana.setujui(pelaku, penugasan, List.of(Rencana.Kesiapan.values()), "");
    }

    @Override
    @Transactional
    public void individu(Pelaku pelaku, long penugasan, String isi) {
        rencana.individu(pelaku, penugasan, isi);
    }

    @Override
    @Transactional
    public void butir(Pelaku pelaku, long penugasan, String nip, String nama, String fungsi) {
        pembaca.kerja(pelaku.instansi().orElse(""), penugasan).ifPresent(k -> katalog.siapkan(pelaku, k, nip, nama, fungsi));
    }

    @Override
    @Transactional
    public long kegiatan(
            Pelaku pelaku, long penugasan, long baris, String nama, String butir, LocalDate mulai, LocalDate selesai, Map<String, String> peran, List<Long> menunggu) {
        return kegiatan.tambah(pelaku, penugasan, baris, nama, butir, mulai, selesai, peran, menunggu);
    }

    @Override
    @Transactional
    public void kemajuan(Pelaku pelaku, long nomor, LocalDate tanggal, int persen, String uraian, long realisasi) {
        kegiatan.lapor(pelaku, nomor, tanggal, persen, uraian, realisasi);
    }

    @Override
    @Transactional
    public void umpanBalik(Pelaku pelaku, long penugasan, long nomor, String isi) {
        arahan.umpanBalik(pelaku, penugasan, nomor, isi);
    }

    @Override
    @Transactional
    public void arahan(Pelaku pelaku, long penugasan, String isi) {
        arahan.arahkan(pelaku, penugasan, isi);
    }

    @Override
    @Transactional
    public void baca(Pelaku pelaku, long penugasan) {
        arahan.bacaSemua(pelaku, penugasan);
    }

    @Override
    @Transactional
    public void kendala(Pelaku pelaku, long penugasan, String judul, String uraian, List<String> alternatif, boolean bersama) {
        kendala.ajukan(pelaku, penugasan, judul, uraian, alternatif, bersama);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> penetap(String instansi, String unit) {
        return perjanjian.penetap(instansi, unit, susunan.kini(instansi).tanggal().getYear());
    }

    @Override
    @Transactional
    public void perjanjian(Pelaku pelaku, String unit, String renstra, String sasaran, String indikator, String nilai, String satuan, String kepada, String arahanNya) {
        perjanjian.jadi(pelaku, unit, renstra, sasaran, indikator, nilai, satuan, kepada, arahanNya);
    }
}

package id.tatakerja.pertanggungjawaban;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.pelaksanaan.PembacaKerja;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands each act to its use case. */
@Service
class LaporanDisiapkan implements MenyiapkanLaporan {

    private final TagihanHarian harian;
    private final MenagihLaporan menagih;
    private final PembacaKerja pembaca;
    private final MembacaLaporan membaca;
    private final MelaporkanPekerjaan melaporkan;
    private final MenanggapiLaporan menanggapi;
    private final MelaporkanAnggota anggota;
    private final LaporanRepository repository;
    private final SusunanSesaat susunan;

    LaporanDisiapkan(
            TagihanHarian harian, MenagihLaporan menagih, PembacaKerja pembaca, MembacaLaporan membaca, MelaporkanPekerjaan melaporkan, MenanggapiLaporan menanggapi,
            MelaporkanAnggota anggota, LaporanRepository repository, SusunanSesaat susunan) {
        this.harian = harian;
        this.menagih = menagih;
        this.pembaca = pembaca;
        this.membaca = membaca;
        this.melaporkan = melaporkan;
        this.menanggapi = menanggapi;
        this.anggota = anggota;
        this.repository = repository;
        this.susunan = susunan;
    }

    @Override
    public int tagih(String instansi) {
        return harian.putaran(instansi);
    }

    @Override
    @Transactional
    public List<Laporan> terbuka(String instansi, long penugasan) {
        return pembaca.kerja(instansi, penugasan).stream().flatMap(k -> menagih.pastikan(k).stream()).filter(l -> l.status().padaPelapor())
                .sorted(Comparator.comparing((Laporan l) -> l.masa().mulai()).thenComparing(Laporan::id)).toList();
    }

    @Override
    @Transactional
    public void kirim(Pelaku pelaku, long laporan, String uraian) {
        var isi = membaca.satu(pelaku, laporan).laporan().isi();
        melaporkan.kirim(pelaku, laporan, new MelaporkanPekerjaan.Permintaan(isi.uraian().isEmpty() ? uraian : isi.uraian(), isi.hambatan(), isi.rencana(), null, true));
    }

    @Override
    @Transactional
    public Optional<Long> tentangAnggota(Pelaku ketua, long penugasan) {
        return anggota.pilihan(pembaca.hak(ketua, penugasan)).stream().findFirst().map(a -> anggota.buka(ketua, penugasan, a.siapa().nip()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> penjawab(String instansi, long laporan) {
        return repository.satu(instansi, laporan).flatMap(Laporan::penerima).stream().flatMap(t -> switch (Pemegang.dari(t.kunci())) {
            case Pemegang.Jabatan(var kode) -> susunan.kini(instansi).pemangku(kode).stream().map(o -> o.pegawai().nip());
            case Pemegang.Pegawai(var nip) -> Stream.of(nip);
            case Pemegang.Pembina() -> Stream.<String>empty();
        }).toList();
    }

    @Override
    @Transactional
    public void jawab(Pelaku pelaku, long laporan, String catatan) {
        menanggapi.jawab(pelaku, laporan, new MenanggapiLaporan.Jawaban(catatan.isEmpty() ? MenanggapiLaporan.Cara.TERIMA : MenanggapiLaporan.Cara.KEMBALIKAN, catatan));
    }
}

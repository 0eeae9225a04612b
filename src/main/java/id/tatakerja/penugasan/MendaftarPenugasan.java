package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.KotakTugas;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.Tugas;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists assignments that concern a person, newest first, with the office on which each waits. */
@Service
class MendaftarPenugasan {

    private final PenugasanRepository repository;
    private final KotakTugas kotak;
    private final PemegangHariIni pemegang;
    private final MembacaPenugasan membaca;

    MendaftarPenugasan(PenugasanRepository repository, KotakTugas kotak, PemegangHariIni pemegang, MembacaPenugasan membaca) {
        this.repository = repository;
        this.kotak = kotak;
        this.pemegang = pemegang;
        this.membaca = membaca;
    }

    /**
     * A list.
     *
     * @param isi cases of the page
     * @param menunggu open acts by number of the case
     * @param sebutan names of the offices in them
     * @param jumlah how many cases there are in all
     */
    record Daftar(List<Kasus> isi, Map<Long, List<Tugas>> menunggu, MembacaPenugasan.Sebutan sebutan, long jumlah) {}

    /**
     * What is asked.
     *
     * @param q part of the title, may be empty
     * @param status state, any where empty
     * @param unit code of the owning unit, any where empty
     * @param giliranSaya whether only cases with an act open for the reader are wanted
     * @param halaman page from 1
     * @param ukuran cases per page, 1 to 200
     */
    record Pertanyaan(String q, Optional<StatusPenugasan> status, Optional<String> unit, boolean giliranSaya, int halaman, int ukuran) {}

    /** The list for the person. */
    @Transactional(readOnly = true)
    Daftar daftar(Pelaku pelaku, Pertanyaan tanya) {
        var kode = MerencanakanPenugasan.instansi(pelaku);
        var kunci = pemegang.dari(pelaku).semua();
        var giliran = kotak.milik(kode, pemegang.dari(pelaku)).stream().map(Tugas::penugasan).distinct().toList();
        var hasil = repository.daftar(
                kode,
                new Saringan(
                        pelaku.mengelola(kode) || pelaku.membina(kode), pelaku.namaPengguna(), pelaku.nip().orElse(""), kunci, giliran, tanya.giliranSaya(),
                        tanya.status(), tanya.unit(), tanya.q()),
                tanya.halaman(), tanya.ukuran());
        var menunggu = kotak.menunggu(kode, hasil.isi().stream().map(Kasus::id).toList());
        var dicari = new ArrayList<String>();
        menunggu.values().forEach(semua -> semua.forEach(t -> t.pelaku().forEach(p -> dicari.add(p.pemegang().kunci()))));
        return new Daftar(hasil.isi(), menunggu, membaca.sebutan(kode, dicari, List.of()), hasil.jumlah());
    }
}

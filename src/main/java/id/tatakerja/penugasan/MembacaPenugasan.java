package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.KotakTugas;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.PemegangHariIni;
import id.tatakerja.alur.Tugas;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.naskah.MembacaNaskah;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.MembacaPejabat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a case to those whom it concerns: who asked, who is asked for, every office with an act in it, and those who keep the data. */
@Service
class MembacaPenugasan {

    private final PenugasanRepository repository;
    private final KotakTugas kotak;
    private final PemegangHariIni pemegang;
    private final MembacaNaskah naskah;
    private final MembacaPejabat pejabat;
    private final Instansi.Pembaca instansi;
    private final TimPenugasan tim;
    private final MelihatSisiLain sisiLain;
    private final PerbandinganRepository perbandingan;

    MembacaPenugasan(
            PenugasanRepository repository, KotakTugas kotak, PemegangHariIni pemegang, MembacaNaskah naskah, MembacaPejabat pejabat, Instansi.Pembaca instansi,
            TimPenugasan tim, MelihatSisiLain sisiLain, PerbandinganRepository perbandingan) {
        this.perbandingan = perbandingan;
        this.tim = tim;
        this.sisiLain = sisiLain;
        this.repository = repository;
        this.kotak = kotak;
        this.pemegang = pemegang;
        this.naskah = naskah;
        this.pejabat = pejabat;
        this.instansi = instansi;
    }

    /** A case with everything that is shown of it; {@code kurang} holds by NIP the competences asked for that are not on record. */
    record Rinci(
            Kasus kasus, List<LangkahSelesai> langkah, List<Tugas> menunggu, List<MembacaNaskah.Ringkas> naskah, Sebutan sebutan, List<Perubahan> perubahan,
            Optional<JawabanLuar> jawaban, Optional<TimPenugasan.Kartu> tim, Optional<SisiLain> lain,
            Map<String, List<String>> kurang, List<Perbandingan> perbandingan) {}

    /** Names of offices and people of today. */
    record Sebutan(Map<String, String> jabatan, Map<String, Orang> pemangku, Map<String, Orang> orang, String pembina) {}

    /** A person by NIP and full name. */
    record Orang(String nip, String nama) {}

    /**
     * The case.
     *
     * @throws id.tatakerja.bersama.DitolakException 404 when there is none or it does not concern the person
     */
    @Transactional(readOnly = true)
    Rinci satu(Pelaku pelaku, long id) {
        var kasus = pelaku.instansi().flatMap(kode -> repository.satu(kode, id)).filter(k -> terlihat(pelaku, k))
                .orElseThrow(() -> Penolakan.tidakDitemukan("Penugasan ini tidak ada, atau tidak menyangkut Anda maupun jabatan yang Anda pegang hari ini.")
                        .sebagaiException());
        var kode = kasus.instansi();
        var menunggu = kotak.menunggu(kode, id);
        var langkah = repository.langkah(kode, id);
        var kunci = new ArrayList<String>();
        menunggu.forEach(t -> t.pelaku().forEach(p -> kunci.add(p.pemegang().kunci())));
        langkah.forEach(l -> kunci.add(l.pemegang()));
        var sendiri = naskah.tentang(kode, kasus.objek());
        var jawaban = kasus.isian().instansiAsal().flatMap(_ -> repository.jawaban(kode, id));
        var lain = sisiLain.lihat(kasus, sendiri, jawaban);
        var surat = Stream.concat(sendiri.stream(), lain.stream().flatMap(l -> l.surat().stream())).sorted(Comparator.comparing(MembacaNaskah.Ringkas::id)).toList();
        return new Rinci(kasus, langkah, menunggu, surat, sebutan(kode, kunci, kasus.isian().pegawai()), repository.perubahan(kode, id),
                jawaban, tim.milik(kode, id), lain, kurang(kasus), perbandingan.milik(kode, id));
    }

    private Map<String, List<String>> kurang(Kasus k) {
        var diminta = k.isian().kompetensi();
        var orang = k.isian().pegawai();
        if (diminta.isEmpty() || orang.isEmpty()) {
            return Map.of();
        }
        var milik = pejabat.kompetensi(k.instansi(), orang, instansi.wajib(k.instansi()).hariIni());
        return orang.stream().collect(Collectors.toMap(Function.identity(), n -> Kecocokan.kurang(diminta, milik.getOrDefault(n, List.of()))));
    }

    /** Whether the case concerns the person. */
    boolean terlihat(Pelaku pelaku, Kasus k) {
        if (pelaku.mengelola(k.instansi()) || pelaku.membina(k.instansi()) || pelaku.namaPengguna().equals(k.pemohonPengguna())
                || pelaku.nip().filter(k.isian().susunanTim()::contains).isPresent()) {
            return true;
        }
        var kunci = pemegang.dari(pelaku);
        return kunci.semua().contains(k.pemohon()) || kotak.terlibat(k.instansi(), k.id(), kunci);
    }

    /** Names for keys of offices and for people. */
    Sebutan sebutan(String kode, List<String> kunci, List<String> pegawai) {
        var milik = instansi.wajib(kode);
        var jabatan = new HashMap<String, String>();
        var pemangku = new HashMap<String, Orang>();
        var nip = new ArrayList<>(pegawai);
        var dicari = new ArrayList<String>();
        for (var satu : kunci) {
            switch (Pemegang.dari(satu)) {
                case Pemegang.Jabatan(var k) -> dicari.add(k);
                case Pemegang.Pegawai(var n) -> nip.add(n);
                case Pemegang.Pembina() -> jabatan.put(satu, milik.pembina().sebutan());
            }
        }
        pejabat.pejabat(kode, dicari.stream().distinct().toList(), milik.hariIni()).forEach((k, p) -> {
            jabatan.put(k, p.nama());
            p.pemangku().stream().findFirst().ifPresent(o -> pemangku.put(k, new Orang(o.pegawai().nip(), o.pegawai().namaLengkap())));
        });
        var orang = new HashMap<String, Orang>();
        pejabat.orang(kode, nip.stream().distinct().toList(), milik.hariIni()).forEach((n, o) -> orang.put(n, new Orang(n, o.pegawai().namaLengkap())));
        return new Sebutan(jabatan, pemangku, orang, milik.pembina().nama());
    }

    /** Who would do an act today: the holder of the office or the person. */
    static Optional<Orang> siapa(Sebutan sebutan, Pemegang pemegang) {
        return switch (pemegang) {
            case Pemegang.Jabatan(var kode) -> Optional.ofNullable(sebutan.pemangku().get(kode));
            case Pemegang.Pegawai(var nip) -> Optional.ofNullable(sebutan.orang().get(nip));
            case Pemegang.Pembina() -> Optional.of(new Orang("", sebutan.pembina()));
        };
    }
}

package id.tatakerja.penugasan;

import id.tatakerja.alur.PenentuPeran;
import id.tatakerja.naskah.Penerbitan;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.MembacaPejabat;
import id.tatakerja.penugasan.lintas.JenisKiriman;
import id.tatakerja.penugasan.lintas.KirimanRepository;
import id.tatakerja.penugasan.lintas.Pasangan;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.Kiriman;
import id.tatakerja.regulasi.alur.NaskahAlur;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.SisiAlur;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes down, in the act's own transaction, which of its letters go to the other government and what they tell there. */
@Service
class MengirimKiriman {

    private final LintasInstansi lintas;
    private final KirimanRepository repository;
    private final MembacaPejabat pejabat;
    private final Instansi.Pembaca instansi;
    private final SebutanJabatan sebutan;
    private final JsonMapper json;

    MengirimKiriman(
            LintasInstansi lintas, KirimanRepository repository, MembacaPejabat pejabat, Instansi.Pembaca instansi, SebutanJabatan sebutan, JsonMapper json) {
        this.sebutan = sebutan;
        this.lintas = lintas;
        this.repository = repository;
        this.pejabat = pejabat;
        this.instansi = instansi;
        this.json = json;
    }

    /**
     * What a step of a case has issued and sent.
     *
     * @param naskah its letters
     * @param kiriman its message events
     * @param putusan its decision
     */
    record Keluar(List<NaskahAlur> naskah, List<Kiriman> kiriman, Putusan putusan) {}

    private record Bernomor(NaskahAlur naskah, long surat) {}

    /**
     * Sends what steps have issued.
     *
     * @param terbitan letters issued, in the order of the steps and of their letters
     * @param peran roles of the case, asked only where something goes out
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void kirim(Kasus kasus, List<Keluar> langkah, List<Penerbitan.Terbitan> terbitan, PenentuPeran peran) {
        lintas.pasangan(kasus).ifPresent(p -> {
            var lawan = LintasInstansi.lawan(p);
            var urut = 0;
            for (var l : langkah) {
                var keluar = new ArrayList<Bernomor>();
                for (var n : l.naskah()) {
                    keluar.add(new Bernomor(n, terbitan.get(urut++).id()));
                }
                satu(kasus, p, lawan, l, keluar, peran);
            }
        });
    }

    private void satu(Kasus kasus, Pasangan p, Lawan lawan, Keluar l, List<Bernomor> naskah, PenentuPeran peran) {
        var menugaskan = naskah.stream().filter(n -> p.sisi() == SisiAlur.ASAL && n.naskah().kepada().contains(PeranAlur.PEGAWAI)).toList();
        var lain = naskah.stream().filter(n -> !menugaskan.contains(n) && semua(n.naskah()).anyMatch(lawan::memegang)).toList();
        for (var k : l.kiriman()) {
            tulis(p, JenisKiriman.dari(k.pesan()), isi(kasus, p, lawan, k.hasil(), l.putusan().alasan(), lain, peran, Optional.empty()), lain);
        }
        if (l.kiriman().isEmpty() && !lain.isEmpty()) {
            tulis(p, JenisKiriman.TEMBUSAN, isi(kasus, p, lawan, l.putusan().hasil(), l.putusan().alasan(), lain, peran, Optional.empty()), lain);
        }
        if (!menugaskan.isEmpty()) {
            tulis(p, JenisKiriman.SURAT_PENUGASAN, isi(kasus, p, lawan, l.putusan().hasil(), "", menugaskan, peran, Optional.empty()), menugaskan);
        }
    }

    /** Roles of the other side that letters of the case have gone to; empty while nothing has been sent there. */
    List<PeranAlur> pernahDituju(Kasus kasus, List<NaskahAlur> terbit) {
        return lintas.pasangan(kasus).filter(p -> !repository.terkirim(p).isEmpty())
                .map(p -> terbit.stream().flatMap(MengirimKiriman::semua).filter(LintasInstansi.lawan(p)::memegang).filter(r -> r != PeranAlur.PEGAWAI)
                        .distinct().toList())
                .orElse(List.of());
    }

    /** Tells the other side that the case was withdrawn or changed, where it knows of the case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void kirim(Kasus kasus, Perubahan perubahan, List<PeranAlur> dituju, List<Penerbitan.Terbitan> terbitan, PenentuPeran peran) {
        lintas.pasangan(kasus).filter(p -> !repository.terkirim(p).isEmpty()).ifPresent(p -> {
            var lawan = LintasInstansi.lawan(p);
            var isi = dasar(kasus, p, Hasil.SELESAI, perubahan.alasan(), peran, Optional.of(tanpaOrang(perubahan)),
                    terbitan.stream().map(_ -> new IsiKiriman.Alamat(List.of(), dituju.stream().filter(lawan::memegang).toList())).toList());
            repository.tambah(p, JenisKiriman.PERUBAHAN, json.writeValueAsString(isi), terbitan.stream().map(t -> t.id()).toList());
        });
    }

    /** Only the office stands on the letter that the other side needs. */
    private static Perubahan tanpaOrang(Perubahan p) {
        return new Perubahan(p.jenis(), p.semula(), p.menjadi(), p.alasan(), "", p.sebutan(), "", "", "sistem", p.waktu());
    }

    private void tulis(Pasangan p, JenisKiriman jenis, IsiKiriman isi, List<Bernomor> naskah) {
        repository.tambah(p, jenis, json.writeValueAsString(isi), naskah.stream().map(Bernomor::surat).toList());
    }

    private static Stream<PeranAlur> semua(NaskahAlur n) {
        return Stream.of(n.kepada(), n.tembusan(), n.tembusanAnjuran()).flatMap(List::stream);
    }

    private IsiKiriman isi(
            Kasus kasus, Pasangan p, Lawan lawan, Hasil hasil, String alasan, List<Bernomor> naskah, PenentuPeran peran,
            Optional<Perubahan> perubahan) {
        return dasar(kasus, p, hasil, alasan, peran, perubahan, naskah.stream().map(n -> new IsiKiriman.Alamat(
                n.naskah().kepada().stream().filter(lawan::memegang).toList(),
                Stream.of(n.naskah().tembusan(), n.naskah().tembusanAnjuran()).flatMap(List::stream).filter(lawan::memegang).toList())).toList());
    }

    private IsiKiriman dasar(
            Kasus kasus, Pasangan p, Hasil hasil, String alasan, PenentuPeran peran, Optional<Perubahan> perubahan,
            List<IsiKiriman.Alamat> alamat) {
        var milik = instansi.wajib(kasus.instansi());
        var nama = p.seinstansi() ? peran.namaPerangkatDaerah(p.sisi()) : milik.nama();
        var i = kasus.isian();
        var tim = i.tim().map(t -> new Isian.Tim(t.nama(), p.diminta().contains(t.ketua()) ? t.ketua() : "", "", "", t.tujuan(), t.perintah(), ""));
        var surat = new Isian(
                i.cara(), i.bentuk(), i.sifat(), i.judul(), i.maksudTujuan(), i.kompetensi(), i.ekspektasi(), i.mulai(), i.selesai(), i.pengaturanLain(),
                i.pertimbangan(), p.sisi() == SisiAlur.PEMILIK ? namaUnit(kasus, peran, nama) : "", List.of(), Optional.empty(), i.jumlah(),
                Optional.empty(), tim, i.penuhWaktu(), Kebutuhan.KOSONG);
        return new IsiKiriman(
                hasil, alasan, kasus.paket(), nama, sebutan.jabatan(milik, p.sisi(), peran), surat, p.diminta(), p.unitDiminta(),
                p.sisi() == SisiAlur.ASAL ? orang(kasus, milik) : List.of(), perubahan, alamat);
    }

    private static String namaUnit(Kasus kasus, PenentuPeran peran, String nama) {
        var unit = peran.namaUnit(kasus.isian().unitPemilik());
        return unit.equals(nama) ? unit : unit + ", " + nama;
    }

    private List<JawabanLuar.Orang> orang(Kasus kasus, Instansi milik) {
        var nip = kasus.isian().pegawai();
        var dikenal = pejabat.orang(kasus.instansi(), nip, milik.hariIni());
        return nip.stream().flatMap(n -> Optional.ofNullable(dikenal.get(n)).stream())
                .map(o -> new JawabanLuar.Orang(o.pegawai().namaLengkap(), o.pegawai().nip(), o.namaJabatan())).toList();
    }
}

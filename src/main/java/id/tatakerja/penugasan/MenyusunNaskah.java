package id.tatakerja.penugasan;

import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.PenentuPeran;
import id.tatakerja.bersama.Dasar;
import id.tatakerja.naskah.BentukNaskah;
import id.tatakerja.naskah.IsiNaskah;
import id.tatakerja.naskah.Konsep;
import id.tatakerja.naskah.Penanda;
import id.tatakerja.naskah.Penerima;
import id.tatakerja.naskah.TataNaskah;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.alur.JenisNaskah;
import id.tatakerja.regulasi.alur.NaskahAlur;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.Simpul;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the letters that an act of a mechanism issues into drafts: signed by who acts, addressed to the offices of the day. */
final class MenyusunNaskah {

    private final Kasus kasus;
    private final Paket paket;
    private final PenentuPeran peran;
    private final LocalDate hari;
    private final Optional<JawabanLuar> luar;
    private final Optional<Lawan> lawan;
    private final List<String> penunjuk;

    MenyusunNaskah(Kasus kasus, Paket paket, PenentuPeran peran, LocalDate hari, Optional<JawabanLuar> luar, Optional<Lawan> lawan) {
        this(kasus, paket, peran, hari, luar, lawan, List.of());
    }

    private MenyusunNaskah(Kasus kasus, Paket paket, PenentuPeran peran, LocalDate hari, Optional<JawabanLuar> luar, Optional<Lawan> lawan, List<String> penunjuk) {
        this.penunjuk = penunjuk;
        this.lawan = lawan;
        this.kasus = kasus;
        this.paket = paket;
        this.peran = peran;
        this.hari = hari;
        this.luar = luar;
    }

    /** The same for people whom several officials, in words, have appointed together. */
    MenyusunNaskah ditunjuk(List<String> oleh) {
        return new MenyusunNaskah(kasus, paket, peran, hari, luar, lawan, oleh);
    }

    /** The letters of an act with an outcome. */
    static List<NaskahAlur> terbit(Kasus kasus, Simpul.Tindak tindak, Putusan putusan) {
        return tindak.naskah().stream().filter(n -> n.terbit(putusan.hasil(), kasus.isian().bentuk())).toList();
    }

    Konsep susun(Simpul.Tindak tindak, NaskahAlur naskah, Putusan putusan, Bertindak siapa) {
        var jenis = putusan.jenis().filter(naskah.jenis()::contains).orElse(naskah.utama());
        return konsep(
                tindak, naskah, jenis, IsiSurat.hal(jenis, kasus.isian().judul()), new IsiSurat(kasus, paket, jenis, naskah, putusan, siapa, luar, penunjuk).susun(), siapa,
                putusan.hasil().name(), List.of());
    }

    /** The letter that changes an earlier one, of the same kind and to the same addressees. */
    Konsep perubahan(Simpul.Tindak tindak, NaskahAlur naskah, Perubahan p, boolean menugaskan, Bertindak siapa, List<PeranAlur> juga) {
        var isi = new IsiPerubahan(kasus, paket, naskah, p, menugaskan, siapa);
        return konsep(tindak, naskah, naskah.utama(), isi.hal(), isi.susun(), siapa, p.jenis().name(), juga);
    }

    private Konsep konsep(Simpul.Tindak tindak, NaskahAlur naskah, JenisNaskah jenis, String hal, IsiNaskah isi, Bertindak siapa, String hasil, List<PeranAlur> juga) {
        var dari = penerima(siapa.sebagai().pemegang());
        var tim = TataNaskah.dari(jenis).bentuk() == BentukNaskah.KEPUTUSAN;
        var kepada = alamat(naskah.kepada(), Set.of(), tim);
        var tembusan = alamat(
                java.util.stream.Stream.of(naskah.tembusan(), naskah.tembusanAnjuran(), juga).flatMap(List::stream).toList(), kepada, tim);
        tembusan.remove(dari);
        if (kepada.size() > 1) {
            kepada.remove(dari);
        }
        var dasar = new Dasar(
                paket.kode(), paket.identitas().versi(), paket.sidik(), "alur/" + kasus.alur(), tindak.id(), java.util.Map.of("hasil", hasil), naskah.dasar());
        var baru = Konsep.baru(kasus.instansi(), jenis, hal, hari, penanda(siapa), isi, kasus.objek(), siapa.pengguna());
        return siapa.atasNama().map(a -> baru.atasNama(a.sebutanPemberi())).orElse(baru)
                .untuk(List.copyOf(kepada), List.copyOf(tembusan))
                .menurut(Optional.of(dasar), Set.copyOf(kasus.isian().susunanTim()));
    }

    private LinkedHashSet<Penerima> alamat(List<PeranAlur> semua, Set<Penerima> sudah, boolean tim) {
        var milik = tim ? kasus.isian().susunanTim() : kasus.isian().pegawai();
        var hasil = new LinkedHashSet<Penerima>();
        for (var p : semua) {
            var lain = lawan.filter(l -> l.memegang(p));
            if (lain.isPresent() && p == PeranAlur.PEGAWAI) {
                luar.map(JawabanLuar::pegawai).orElse(List.of()).stream().map(o -> new Penerima.Luar(o.nama() + ", " + lain.get().nama())).forEach(hasil::add);
                milik.stream().limit(90).map(Penerima.Pegawai::new).forEach(hasil::add);
            } else if (lain.isPresent()) {
                hasil.add(new Penerima.Luar(lain.get().sebutan(p)));
            } else if (p == PeranAlur.PEGAWAI) {
                milik.stream().limit(90).map(Penerima.Pegawai::new).forEach(hasil::add);
            } else {
                peran.cari(p).map(MenyusunNaskah::penerima).ifPresent(hasil::add);
            }
        }
        hasil.removeAll(sudah);
        return hasil;
    }

    static Penerima penerima(Pemegang pemegang) {
        return switch (pemegang) {
            case Pemegang.Jabatan(var kode) -> new Penerima.Jabatan(kode);
            case Pemegang.Pegawai(var nip) -> new Penerima.Pegawai(nip);
            case Pemegang.Pembina() -> new Penerima.Pembina();
        };
    }

    private static Penanda penanda(Bertindak siapa) {
        if (siapa.atasNama().isPresent()) {
            return new Penanda.Pejabat(siapa.atasNama().get().jabatan(), siapa.nip());
        }
        return switch (siapa.sebagai().pemegang()) {
            case Pemegang.Jabatan(var kode) -> new Penanda.Pejabat(kode, siapa.nip());
            case Pemegang.Pegawai(var nip) -> new Penanda.Pribadi(nip);
            case Pemegang.Pembina() -> new Penanda.Pembina();
        };
    }
}

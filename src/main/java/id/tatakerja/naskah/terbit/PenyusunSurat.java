package id.tatakerja.naskah.terbit;

import id.tatakerja.bersama.Nip;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.naskah.BentukNaskah;
import id.tatakerja.naskah.IsiNaskah;
import id.tatakerja.naskah.Konsep;
import id.tatakerja.naskah.Penanda;
import id.tatakerja.naskah.Penerima;
import id.tatakerja.naskah.TataNaskah;
import id.tatakerja.naskah.atur.KopRepository;
import id.tatakerja.naskah.atur.SetelanRepository;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.MembacaPejabat;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.tampilan.Teks;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Turns a draft into the letter of its day: titles, names, ranks, letterhead, in words ready to print. */
@Component
class PenyusunSurat {

    /** Letters whose people stand on a list of their own. */
    private static final Set<BentukNaskah> BERDAFTAR = Set.of(BentukNaskah.KORESPONDENSI, BentukNaskah.NOTA_DINAS);

    private final Instansi.Pembaca instansi;
    private final MembacaPejabat pembaca;
    private final SetelanRepository setelan;
    private final KopRepository kop;

    PenyusunSurat(Instansi.Pembaca instansi, MembacaPejabat pembaca, SetelanRepository setelan, KopRepository kop) {
        this.instansi = instansi;
        this.pembaca = pembaca;
        this.setelan = setelan;
        this.kop = kop;
    }

    /**
     * A letter composed, before its number.
     *
     * @param konsep the draft
     * @param isi the frozen letter
     * @param setelan settings of the day
     * @param pemilik owner of the certificate that signs: a NIP or {@link KopRepository#PEMBINA}
     * @param singkatan short form of the office for the number
     * @param kodeUnit code of the office for the number
     * @param lambang row that holds the emblem, 0 for the built-in one
     * @param pihak who may read it
     */
    record Tersusun(
            Konsep konsep,
            SuratBeku isi,
            SetelanRepository.Setelan setelan,
            String pemilik,
            String singkatan,
            String kodeUnit,
            long lambang,
            Set<Pihak> pihak) {}

    /** Somebody who may read a letter: by jabatan or by NIP. */
    record Pihak(String peran, String jabatan, String nip) {}

    Tersusun susun(Konsep k) {
        var kini = instansi.wajib(k.instansi());
        var tempat = k.tanggal().equals(kini.hariIni()) ? kini : instansi.instansi(k.instansi(), k.tanggal()).orElse(kini);
        var data = new DataHari(
                tempat,
                pembaca.pejabat(k.instansi(), jabatanDisebut(k), k.tanggal()),
                pembaca.orang(k.instansi(), nipDisebut(k), k.tanggal()));
        var berlaku = setelan.untuk(tempat);
        var unit = unitPenanda(k, data);
        var kunciKop = k.penanda() instanceof Penanda.Pembina ? KopRepository.PEMBINA : unit.map(UnitSusunan::kode).orElse("");
        var semuaKop = kop.untuk(k.instansi(), Set.of("", kunciKop));
        var milik = semuaKop.getOrDefault(kunciKop, KopRepository.Kop.KOSONG);
        var umum = semuaKop.getOrDefault("", KopRepository.Kop.KOSONG);
        var isi = lengkapi(k.isi(), data);
        var beku = new SuratBeku(
                rupaKop(k, data, unit, milik, umum), k.jenis().label().toUpperCase(Locale.ROOT), k.hal().strip(), k.sifat(),
                isi.tabel().isPresent() || BERDAFTAR.contains(TataNaskah.dari(k.jenis()).bentuk()) && !isi.orang().isEmpty() ? "1 (satu) berkas" : "-",
                berlaku.tempat(), Teks.tanggal(k.tanggal()), berlaku.kertas(), tanda(k, data),
                k.kepada().stream().map(p -> sebutan(p, data)).toList(), k.tembusan().stream().map(p -> sebutan(p, data)).toList(),
                TataNaskah.dari(k.jenis()).kataTugas(), isi);
        return new Tersusun(
                k, beku, berlaku, pemilik(k.penanda()),
                milik.singkatan().isEmpty() ? singkatan(k, data, unit) : milik.singkatan(),
                milik.kode().isEmpty() ? unit.map(UnitSusunan::kode).orElse("1") : milik.kode(),
                milik.berlambang() ? milik.id() : umum.berlambang() ? umum.id() : 0, pihak(k));
    }

    private record DataHari(Instansi instansi, Map<String, MembacaPejabat.Pejabat> pejabat, Map<String, MembacaPejabat.Orang> orang) {

        MembacaPejabat.Pejabat jabatan(String kode) {
            return Optional.ofNullable(pejabat.get(kode)).orElseThrow(() -> Penolakan.tidakMemenuhi(
                            "JABATAN_TIDAK_DIKENAL", "Jabatan " + kode + " tidak ada pada tanggal surat. Periksa penerima dan penanda tangan.")
                    .sebagaiException());
        }

        MembacaPejabat.Orang pegawai(String nip) {
            return Optional.ofNullable(orang.get(nip)).orElseThrow(() -> Penolakan.tidakMemenuhi(
                            "PEGAWAI_TIDAK_DIKENAL", "Salah satu pegawai yang disebut tidak bertugas di instansi ini pada tanggal surat.")
                    .sebagaiException());
        }
    }

    private static Set<String> jabatanDisebut(Konsep k) {
        var hasil = new HashSet<String>();
        if (k.penanda() instanceof Penanda.Pejabat p) {
            hasil.add(p.jabatan());
        }
        java.util.stream.Stream.concat(k.kepada().stream(), k.tembusan().stream()).forEach(p -> {
            if (p instanceof Penerima.Jabatan j) {
                hasil.add(j.kode());
            }
        });
        return hasil;
    }

    private static Set<String> nipDisebut(Konsep k) {
        var hasil = new HashSet<String>();
        if (k.penanda() instanceof Penanda.Pribadi p) {
            hasil.add(p.nip());
        }
        java.util.stream.Stream.concat(k.kepada().stream(), k.tembusan().stream()).forEach(p -> {
            if (p instanceof Penerima.Pegawai o) {
                hasil.add(o.nip());
            }
        });
        k.isi().orang().stream().map(IsiNaskah.Orang::nip).filter(PenyusunSurat::nip).forEach(hasil::add);
        return hasil;
    }

    private static boolean nip(String teks) {
        return teks.length() == 18 && teks.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private Optional<UnitSusunan> unitPenanda(Konsep k, DataHari data) {
        return switch (k.penanda()) {
            case Penanda.Pejabat p -> data.jabatan(p.jabatan()).organisasi();
            case Penanda.Pembina() -> Optional.empty();
            case Penanda.Pribadi p -> data.pegawai(p.nip()).jabatan()
                    .flatMap(kode -> Optional.ofNullable(pembaca.pejabat(k.instansi(), List.of(kode), k.tanggal()).get(kode)))
                    .flatMap(MembacaPejabat.Pejabat::organisasi);
        };
    }

    private static SuratBeku.Kop rupaKop(
            Konsep k, DataHari data, Optional<UnitSusunan> unit, KopRepository.Kop milik, KopRepository.Kop umum) {
        var alamat = milik.alamat().isEmpty() ? umum.alamat() : milik.alamat();
        var kontak = milik.kontak().isEmpty() ? umum.kontak() : milik.kontak();
        var pemerintah = data.instansi().jenis() == Instansi.Jenis.PUSAT
                ? besar(data.instansi().nama())
                : "PEMERINTAH " + besar(data.instansi().nama().replaceFirst("(?i)^pemerintah\\s+", ""));
        return switch (k.penanda()) {
            case Penanda.Pembina() -> new SuratBeku.Kop(
                    SuratBeku.RupaKop.PEMBINA, "", besar(data.instansi().pembina().sebutan()), "", alamat, kontak);
            case Penanda.Pribadi _ -> new SuratBeku.Kop(SuratBeku.RupaKop.TANPA, "", "", "", "", "");
            case Penanda.Pejabat p -> {
                var atas = data.jabatan(p.jabatan()).garis().stream().filter(u -> u.jenis().organisasi()).toList();
                var perangkat = atas.isEmpty() ? "" : besar(atas.getLast().nama());
                yield new SuratBeku.Kop(
                        SuratBeku.RupaKop.PERANGKAT, pemerintah, perangkat,
                        atas.size() > 1 ? unit.map(u -> besar(u.nama())).orElse("") : "", alamat, kontak);
            }
        };
    }

    private static String besar(String teks) {
        return teks.toUpperCase(Locale.ROOT);
    }

    private static SuratBeku.Tanda tanda(Konsep k, DataHari data) {
        var atasNama = k.atasNama().map(s -> "a.n. " + s).orElse("");
        return switch (k.penanda()) {
            case Penanda.Pembina() -> new SuratBeku.Tanda(
                    "", data.instansi().pembina().sebutan(), data.instansi().pembina().nama(), "", "");
            case Penanda.Pribadi p -> {
                var orang = data.pegawai(p.nip());
                yield new SuratBeku.Tanda(
                        "", orang.namaJabatan(), orang.pegawai().namaLengkap(), Pangkat.tercetak(orang.pegawai()), new Nip(p.nip()).tercetak());
            }
            case Penanda.Pejabat p -> {
                var jabatan = data.jabatan(p.jabatan());
                var pemangku = jabatan.pemangku().stream().filter(m -> m.pegawai().nip().equals(p.nip())).findFirst()
                        .orElseThrow(() -> Penolakan.tidakBerwenang("Surat ini ditandatangani pemangku jabatan " + jabatan.nama()
                                        + " pada tanggal surat. Anda tidak memangkunya pada tanggal itu.")
                                .sebagaiException());
                var sebutan = pemangku.jenis() == Penempatan.Jenis.DEFINITIF
                        ? jabatan.nama()
                        : pemangku.jenis().label() + " " + jabatan.nama();
                yield new SuratBeku.Tanda(
                        atasNama, sebutan, pemangku.pegawai().namaLengkap(), Pangkat.tercetak(pemangku.pegawai()), new Nip(p.nip()).tercetak());
            }
        };
    }

    private static String sebutan(Penerima p, DataHari data) {
        return switch (p) {
            case Penerima.Jabatan j -> data.jabatan(j.kode()).nama();
            case Penerima.Pegawai o -> "Sdr. " + data.pegawai(o.nip()).pegawai().namaLengkap();
            case Penerima.Pembina() -> data.instansi().pembina().sebutan();
            case Penerima.Luar l -> l.sebutan();
        };
    }

    private static IsiNaskah lengkapi(IsiNaskah isi, DataHari data) {
        if (isi.orang().isEmpty()) {
            return isi;
        }
        var orang = isi.orang().stream().map(o -> {
            var dikenal = Optional.ofNullable(data.orang().get(o.nip()));
            return new IsiNaskah.Orang(
                    nip(o.nip()) ? new Nip(o.nip()).tercetak() : o.nip(),
                    o.nama().isEmpty() ? dikenal.map(d -> d.pegawai().namaLengkap()).orElse("") : o.nama(),
                    o.pangkat().isEmpty() ? dikenal.map(d -> Pangkat.tercetak(d.pegawai())).orElse("") : o.pangkat(),
                    o.jabatan().isEmpty() ? dikenal.map(MembacaPejabat.Orang::namaJabatan).orElse("") : o.jabatan(),
                    o.peran(), o.tugas());
        }).toList();
        return new IsiNaskah(
                isi.pembuka(), isi.rincian(), isi.paragraf(), isi.penutup(), isi.dasar(), isi.untuk(), isi.menimbang(), isi.mengingat(),
                isi.memperhatikan(), isi.menetapkan(), isi.diktum(), orang, isi.tabel(), isi.disposisi());
    }

    private static String pemilik(Penanda penanda) {
        return switch (penanda) {
            case Penanda.Pejabat p -> p.nip();
            case Penanda.Pribadi p -> p.nip();
            case Penanda.Pembina() -> KopRepository.PEMBINA;
        };
    }

    private static String singkatan(Konsep k, DataHari data, Optional<UnitSusunan> unit) {
        return k.penanda() instanceof Penanda.Pembina
                ? Singkatan.pembina(data.instansi().pembina().sebutan())
                : unit.map(Singkatan::unit).orElse("SETDA");
    }

    private static Set<Pihak> pihak(Konsep k) {
        var hasil = new HashSet<Pihak>();
        hasil.add(switch (k.penanda()) {
            case Penanda.Pejabat p -> new Pihak("PENGIRIM", p.jabatan(), "");
            case Penanda.Pembina() -> new Pihak("PENGIRIM", KopRepository.PEMBINA, "");
            case Penanda.Pribadi p -> new Pihak("PENGIRIM", "", p.nip());
        });
        k.kepada().forEach(p -> pihak("KEPADA", p).ifPresent(hasil::add));
        k.tembusan().forEach(p -> pihak("TEMBUSAN", p).ifPresent(hasil::add));
        k.isi().orang().stream().map(IsiNaskah.Orang::nip).filter(PenyusunSurat::nip).forEach(n -> hasil.add(new Pihak("DISEBUT", "", n)));
        k.disebut().forEach(n -> hasil.add(new Pihak("DISEBUT", "", n)));
        return hasil;
    }

    private static Optional<Pihak> pihak(String peran, Penerima p) {
        return switch (p) {
            case Penerima.Jabatan j -> Optional.of(new Pihak(peran, j.kode(), ""));
            case Penerima.Pegawai o -> Optional.of(new Pihak(peran, "", o.nip()));
            case Penerima.Pembina() -> Optional.of(new Pihak(peran, KopRepository.PEMBINA, ""));
            case Penerima.Luar _ -> Optional.empty();
        };
    }
}

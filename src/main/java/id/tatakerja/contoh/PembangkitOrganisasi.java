package id.tatakerja.contoh;

import id.tatakerja.contoh.baris.BarisJabatan;
import id.tatakerja.contoh.baris.BarisPegawai;
import id.tatakerja.contoh.baris.BarisUnit;
import id.tatakerja.contoh.baris.Lembaran;
import id.tatakerja.contoh.orang.KamusJabatan;
import id.tatakerja.contoh.orang.PembuatPegawai;
import id.tatakerja.contoh.susun.BagianNasional;
import id.tatakerja.contoh.susun.Blok;
import id.tatakerja.contoh.susun.PengisiBlok;
import id.tatakerja.contoh.susun.PengisiSusunan;
import id.tatakerja.contoh.susun.PolaInstansi;
import id.tatakerja.contoh.susun.Rancangan;
import id.tatakerja.organisasi.PenyusunSusunan;
import id.tatakerja.organisasi.Susunan;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Generates an invented instansi of any size. The same {@link Rancangan} gives the same rows; streams are made unit by unit, so
 * that memory does not grow with the number of people. NIP are unique over all instansi of one installation whose running
 * numbers do not overlap, the example kabupaten included.
 */
public final class PembangkitOrganisasi {

    private final Rancangan rancangan;
    private final Supplier<Stream<Blok>> blok;
    private final PengisiBlok pengisi;
    private final PembuatPegawai pembuat;

    /** A generator of the instansi in its usual shape. */
    public PembangkitOrganisasi(Rancangan rancangan) {
        this(rancangan, new PolaInstansi(rancangan)::blok);
    }

    /** A generator of the instansi with units of one's own; {@code blok} gives them anew at each call. */
    public PembangkitOrganisasi(Rancangan rancangan, Supplier<Stream<Blok>> blok) {
        this.rancangan = rancangan;
        this.blok = blok;
        var kamus = new KamusJabatan();
        this.pengisi = new PengisiBlok(kamus);
        this.pembuat = new PembuatPegawai(rancangan.benih(), rancangan.kode(), rancangan.budaya(), kamus);
    }

    /** One kabupaten with so many people, under the regulation pack of Bangkalan. */
    public static PembangkitOrganisasi kabupaten(int pegawai, long benih) {
        return new PembangkitOrganisasi(Rancangan.kabupaten(pegawai, benih));
    }

    /** The whole country, one instansi after another; nothing is generated before a generator is asked for rows. */
    public static Stream<PembangkitOrganisasi> nasional(long benih, int instansi, int pegawai) {
        return BagianNasional.bagi(benih, instansi, pegawai).stream().map(PembangkitOrganisasi::new);
    }

    /** What is generated. */
    public Rancangan rancangan() {
        return rancangan;
    }

    /** Rows of the sheet unit, units above before units below. */
    public Stream<BarisUnit> unit() {
        return blok.get().map(Blok::unit);
    }

    /** Rows of the sheet jabatan. */
    public Stream<BarisJabatan> jabatan() {
        return blok.get().flatMap(b -> pengisi.pos(b).stream()).map(PengisiBlok.Pos::baris);
    }

    /** Rows of the sheet pegawai. */
    public Stream<BarisPegawai> pegawai() {
        var nomor = new AtomicLong(rancangan.nomorAwal());
        return blok.get().flatMap(b -> pengisi.pos(b).stream()).flatMap(p -> {
            long mulai = nomor.getAndAdd(p.orang());
            return LongStream.range(mulai, mulai + p.orang()).mapToObj(n -> pembuat.buat(n, p.lowongan()));
        });
    }

    /** The three sheets with exactly the columns of kontrak-api section 3. */
    public Lembaran lembaran() {
        return new Lembaran(this::unit, this::jabatan, this::pegawai, false);
    }

    /** The instansi in memory as it is on the day, without any database. */
    public Susunan susunan(LocalDate tanggal) {
        var susun = new PenyusunSusunan(rancangan.kode(), rancangan.regulasi(), tanggal);
        return PengisiSusunan.isi(susun, lembaran(), rancangan.nomorAwal()).jadi();
    }
}

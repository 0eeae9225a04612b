package id.tatakerja.penugasan;

import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.Tugas;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.naskah.MembacaNaskah;
import id.tatakerja.penugasan.lintas.JenisKiriman;
import id.tatakerja.regulasi.TabelLingkup.Cara;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.Tindakan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A case as the API shows it (kontrak-api section 5). */
record PenugasanJawaban(
        long id,
        StatusPenugasan status,
        Lingkup lingkup,
        String alur,
        String paket,
        Cara cara,
        Bentuk bentuk,
        SifatPenugasan sifat,
        String judul,
        String maksudTujuan,
        List<String> kompetensi,
        String ekspektasi,
        Optional<LocalDate> mulai,
        Optional<LocalDate> selesai,
        String pengaturanLain,
        String pertimbangan,
        String unitPemilik,
        List<Ditugaskan> pegawai,
        List<Langkah> langkah,
        List<Menunggu> menunggu,
        List<MembacaNaskah.Ringkas> naskah,
        Optional<Tim> tim,
        List<Kutipan> dasar,
        Instant dibuat,
        List<Ubahan> perubahan,
        Optional<String> sisi,
        Optional<Pasangan> pasangan,
        Optional<JawabanLuar> jawabanLuar,
        Kebutuhan kebutuhan,
        List<Banding> perbandingan,
        List<Penunjuk> penunjuk) {

    /** How somebody compared with the work when he or she was named. */
    record Banding(String nip, String nama, List<String> kurang, int bebanSebelum, int bebanSesudah, String alasan, String uraianTugas) {

        static Banding dari(Perbandingan p) {
            return new Banding(p.nip(), p.nama(), p.kurang(), p.beban(), p.beban() + 1, p.alasan(), p.uraian());
        }
    }

    /** The team: as it was asked for, with its number and state once it is formed. */
    record Tim(
            Optional<Long> id, String nama, String ketua, String alasanKetua, String penanggungJawab, String tujuan, String perintah,
            Optional<String> status) {

        static Tim dari(Isian.Tim t, Optional<TimPenugasan.Kartu> kartu) {
            return new Tim(
                    kartu.map(TimPenugasan.Kartu::id), kartu.map(TimPenugasan.Kartu::nama).orElse(t.nama()), t.ketua(), t.alasanKetua(), t.penanggungJawab(),
                    t.tujuan(), t.perintah(), kartu.map(TimPenugasan.Kartu::status));
        }
    }

    /** The other government, the last letter that came from there, and what is waited for from there. */
    record Pasangan(String instansi, String nama, Optional<String> nomorSurat, Optional<LocalDate> tanggalSurat, Optional<JenisKiriman> menunggu) {

        static Pasangan dari(SisiLain l) {
            return new Pasangan(l.instansi(), l.nama(), l.diterima().map(SisiLain.Surat::nomor), l.diterima().map(SisiLain.Surat::tanggal), l.menunggu());
        }
    }

    record Ubahan(
            Perubahan.Jenis jenis, Optional<LocalDate> semula, Optional<LocalDate> menjadi, String alasan, Optional<Jabatan> jabatan, Orang pegawai,
            Instant waktu) {

        static Ubahan dari(Perubahan p) {
            return new Ubahan(
                    p.jenis(), p.semula(), p.menjadi(), p.alasan(), Optional.of(new Jabatan(p.pemegang(), p.sebutan())).filter(_ -> !p.sebutan().isEmpty()),
                    new Orang(p.nip(), p.nama()), p.waktu());
        }
    }

    record Orang(String nip, String nama) {}

    /** Somebody asked for, with the competences asked for that are not on his or her record. */
    record Ditugaskan(String nip, String nama, List<String> belumTercatat) {}

    record Jabatan(String kode, String nama) {}

    record Langkah(
            int urut, Tindakan tindakan, PeranAlur peran, Optional<Jabatan> jabatan, Orang pegawai, Hasil hasil, Optional<String> alasan,
            Optional<String> catatan, Instant waktu, List<Kutipan> dasar) {}

    record Menunggu(
            long tugas, Tindakan tindakan, PeranAlur peran, Optional<Jabatan> jabatan, Optional<Orang> pegawai, List<Hasil> hasilMungkin, Instant sejak,
            Optional<LocalDate> batas, List<Kutipan> dasar) {}

    /** The beginning of a case: what {@code POST /penugasan} answers. */
    record Ringkas(long id, Lingkup lingkup, String alur, StatusPenugasan status, List<Kutipan> dasar) {

        static Ringkas dari(Kasus k) {
            return new Ringkas(k.id(), k.lingkup(), k.alur(), k.status(), k.dasar().kutipan());
        }
    }

    static PenugasanJawaban dari(MembacaPenugasan.Rinci r) {
        var k = r.kasus();
        var i = k.isian();
        return new PenugasanJawaban(
                k.id(), k.status(), k.lingkup(), k.alur(), k.paket(), i.cara(), i.bentuk(), i.sifat(), i.judul(), i.maksudTujuan(), i.kompetensi(),
                i.ekspektasi(), i.mulai(), i.selesai(), i.pengaturanLain(), i.pertimbangan(), i.unitPemilik(),
                orang(r, i),
                IntStream.range(0, r.langkah().size()).mapToObj(n -> langkah(n + 1, r.langkah().get(n))).toList(),
                r.menunggu().stream().map(t -> menunggu(t, r.sebutan())).toList(), r.naskah(), i.tim().map(t -> Tim.dari(t, r.tim())), k.dasar().kutipan(), k.dibuat(),
                r.perubahan().stream().map(Ubahan::dari).toList(), r.lain().map(l -> l.sisi().name()), r.lain().map(Pasangan::dari), r.jawaban(), i.kebutuhan(), r.perbandingan().stream().map(Banding::dari).toList(),
                Penunjuk.dari(r.langkah()));
    }

    /** The people of the case; those of the other government as its letter names them. */
    private static List<Ditugaskan> orang(MembacaPenugasan.Rinci r, Isian i) {
        return r.jawaban().isPresent()
                ? r.jawaban().get().pegawai().stream().map(o -> new Ditugaskan(o.nip(), o.nama(), List.of())).toList()
                : i.pegawai().stream().map(n -> new Ditugaskan(n, Optional.ofNullable(r.sebutan().orang().get(n)).map(MembacaPenugasan.Orang::nama).orElse(""),
                        r.kurang().getOrDefault(n, List.of()))).toList();
    }

    private static Langkah langkah(int urut, LangkahSelesai l) {
        return new Langkah(
                urut, l.tindakan(), l.peran(), Optional.of(new Jabatan(l.pemegang(), l.sebutan())).filter(_ -> !l.sebutan().isEmpty()),
                new Orang(l.nip(), l.nama()), l.hasil(), isi(l.alasan()), isi(l.catatan()), l.waktu(), l.dasar().kutipan());
    }

    private static Optional<String> isi(String teks) {
        return Optional.of(teks).filter(t -> !t.isEmpty());
    }

    private static Menunggu menunggu(Tugas t, MembacaPenugasan.Sebutan s) {
        var utama = t.pelaku().getFirst();
        return new Menunggu(
                t.id(), t.tindakan(), utama.peran(),
                utama.pemegang() instanceof Pemegang.Pegawai ? Optional.empty()
                        : Optional.of(new Jabatan(utama.pemegang().kunci(), s.jabatan().getOrDefault(utama.pemegang().kunci(), ""))),
                MembacaPenugasan.siapa(s, utama.pemegang()).map(o -> new Orang(o.nip(), o.nama())), t.hasilMungkin(), t.sejak(), t.batas(), t.dasar());
    }
}

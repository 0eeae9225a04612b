package id.tatakerja.pelaksanaan;

import id.tatakerja.kedudukan.MembacaAtasan;
import id.tatakerja.kedudukan.TempatKerja;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Pelaku;
import id.tatakerja.regulasi.Pengaturan;
import id.tatakerja.regulasi.TabelPerencanaan.Langkah;
import id.tatakerja.regulasi.TabelPerencanaan.Panduan;
import id.tatakerja.regulasi.TabelPerencanaan.Tahap;
import id.tatakerja.regulasi.TabelPerencanaan.TindakanKerja;
import id.tatakerja.regulasi.alur.Bentuk;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The table of planning of one regulation, asked about the places of one instansi on one day: which guide holds where, who acts in a step, and to
 * whom an office may hand a target.
 *
 * @param paket the regulation
 * @param susunan the instansi on the day
 * @param atasan tells who assesses and who leads
 */
public record GarisPerencanaan(Paket paket, Susunan susunan, MembacaAtasan atasan) {

    /** The guide of a place for a form; empty where no organisation stands above the unit. */
    public Optional<Panduan> panduan(String unit, Bentuk bentuk) {
        return panduan(Tahap.PERENCANAAN, unit, bentuk);
    }

    /** The guide of a stage of a place for a form; empty where no organisation stands above the unit. */
    public Optional<Panduan> panduan(Tahap tahap, String unit, Bentuk bentuk) {
        return TempatKerja.di(paket, susunan, unit, Optional.empty()).map(t -> paket.perencanaan().untuk(
                tahap, t.masukan(), bentuk,
                kunci -> susunan.pengaturan(unit, kunci).or(() -> paket.pengaturan(kunci).map(Pengaturan::bawaan)).orElse("")));
    }

    /** The offices of words of the table at a place, without repetition; empty for people. */
    public List<String> jabatan(Collection<Pelaku> pelaku, String unit) {
        var tempat = TempatKerja.di(paket, susunan, unit, Optional.empty());
        return pelaku.stream().flatMap(p -> switch (p) {
            case PENILAI -> atasan.unit(susunan, unit).penilai().stream();
            case PIMPINAN -> atasan.unit(susunan, unit).pimpinan().stream();
            case PEGAWAI, ANGGOTA_TIM, KETUA_TIM, PENANGGUNG_JAWAB_TIM -> Stream.<String>empty();
            case PIMPINAN_UNIT_KERJA, PEMIMPIN_FUNGSIONAL, LEVEL_II, KEPALA_SUBBAGIAN, KEPALA_SEKSI, KEPALA_SUBBIDANG, KEPALA_BAGIAN, KEPALA_BIDANG, SEKRETARIS,
                    INSPEKTUR_PEMBANTU, ASISTEN, KEPALA_ORGANISASI -> p.calon().flatMap(c -> tempat.flatMap(t -> t.jabatan(c))).map(JabatanSusunan::kode).stream();
        }).distinct().toList();
    }

    /** The same, or where the place itself has none of them, those at the places below it. */
    public List<String> jabatanSampaiBawah(Collection<Pelaku> pelaku, String unit) {
        var disini = jabatan(pelaku, unit);
        return disini.isEmpty() ? bawahan(unit).flatMap(u -> jabatan(pelaku, u).stream()).distinct().toList() : disini;
    }

    /** Whether people, and not only offices, act in a step. */
    public static boolean olehPegawai(Langkah langkah) {
        return Stream.concat(langkah.oleh().stream(), langkah.bersama().stream()).anyMatch(p -> switch (p) {
            case PEGAWAI, ANGGOTA_TIM, KETUA_TIM, PENANGGUNG_JAWAB_TIM -> true;
            case PENILAI, PIMPINAN, PIMPINAN_UNIT_KERJA, PEMIMPIN_FUNGSIONAL, LEVEL_II, KEPALA_SUBBAGIAN, KEPALA_SEKSI, KEPALA_SUBBIDANG, KEPALA_BAGIAN, KEPALA_BIDANG,
                    SEKRETARIS, INSPEKTUR_PEMBANTU, ASISTEN, KEPALA_ORGANISASI -> false;
        });
    }

    /** The unit that an office leads. */
    public Optional<String> unit(String jabatan) {
        return susunan.jabatan(jabatan).map(JabatanSusunan::unit);
    }

    /**
     * The guide that an office follows: that of its own place, or, where the table speaks only of places below, the first of those in which it acts.
     *
     * @param kantor code of the office
     */
    public Optional<Tempat> tempat(String kantor, Bentuk bentuk) {
        var unit = unit(kantor).orElse("");
        return Stream.concat(Stream.of(unit), bawahan(unit).filter(u -> !u.equals(unit)))
                .flatMap(u -> panduan(u, bentuk).filter(p -> !p.langkah().isEmpty()).map(p -> new Tempat(u, p)).stream())
                .filter(t -> t.panduan().langkah().stream().anyMatch(l -> jabatan(l.oleh(), t.unit()).contains(kantor)))
                .findFirst()
                .or(() -> panduan(unit, bentuk).map(p -> new Tempat(unit, p)));
    }

    /** A place and the guide that holds there. */
    public record Tempat(String unit, Panduan panduan) {}

    /** Offices to which an office may hand a target: at every place below it at which the table says so. */
    public Set<String> penerima(String kantor, Bentuk bentuk) {
        var hasil = new LinkedHashSet<String>();
        unit(kantor).ifPresent(unit -> bawahan(unit).forEach(u -> panduan(u, bentuk).ifPresent(p -> p.langkah().stream()
                .filter(l -> l.tindakan() == TindakanKerja.BAGI_TARGET && jabatan(l.oleh(), u).contains(kantor))
                .forEach(l -> hasil.addAll(jabatan(l.kepada(), u))))));
        hasil.remove(kantor);
        return hasil;
    }

    /** Whether the table lets the office set a perjanjian kinerja of its unit; where it says nothing of it, every leader may. */
    public boolean bolehMenetapkan(String kantor, Bentuk bentuk) {
        return menetapkan(kantor, bentuk).orElse(true);
    }

    /** Whether the office owes a perjanjian kinerja: the table says so, or where it says nothing, no unit stands above its own. */
    public boolean wajibMenetapkan(String kantor, Bentuk bentuk) {
        return menetapkan(kantor, bentuk).orElseGet(() -> unit(kantor).flatMap(susunan::unit).filter(u -> u.induk().isEmpty()).isPresent());
    }

    private Optional<Boolean> menetapkan(String kantor, Bentuk bentuk) {
        var unit = unit(kantor).orElse("");
        var menyebut = bawahan(unit).flatMap(u -> panduan(u, bentuk).stream()
                        .flatMap(p -> p.langkah().stream().filter(l -> l.tindakan() == TindakanKerja.TETAPKAN_PERJANJIAN_KINERJA).map(l -> jabatan(l.oleh(), u))))
                .toList();
        return menyebut.isEmpty() ? Optional.empty() : Optional.of(menyebut.stream().anyMatch(j -> j.contains(kantor)));
    }

    /** Name of an office with its holder. */
    public String nama(String kantor) {
        return susunan.jabatan(kantor).map(JabatanSusunan::nama).orElse(kantor)
                + susunan.pemangku(kantor).stream().findFirst().map(o -> " (" + o.pegawai().namaLengkap() + ")").orElse(" (jabatan kosong)");
    }

    private Stream<String> bawahan(String unit) {
        return susunan.unit().stream().map(UnitSusunan::kode).filter(u -> susunan.dalam(u, unit));
    }
}

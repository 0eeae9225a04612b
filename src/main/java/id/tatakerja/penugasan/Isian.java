package id.tatakerja.penugasan;

import id.tatakerja.regulasi.TabelLingkup.Cara;
import id.tatakerja.regulasi.alur.Bentuk;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody asks for, checked in itself; whether the law is content depends on the mechanism.
 *
 * @param cara way of assigning
 * @param bentuk form
 * @param sifat whether the work recurs
 * @param judul the work in a few words, 1 to 300 characters
 * @param maksudTujuan purpose and aim, may be empty
 * @param kompetensi competence asked for, may be empty
 * @param ekspektasi expectation or target, may be empty
 * @param mulai first day
 * @param selesai last day, never before the first
 * @param pengaturanLain other arrangements, may be empty
 * @param pertimbangan grounds, may be empty
 * @param unitPemilik code of the unit that owns the work
 * @param pegawai NIP asked for, without repetition
 * @param unitAsal code of the unit asked where nobody is named
 * @param jumlah how many are asked for, 1 to 120
 * @param instansiAsal the other government, where the people are not of this one
 * @param tim the team, where the form is one
 * @param penuhWaktu whether the work leaves no time for another such work
 * @param kebutuhan what stands behind it
 */
record Isian(
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
        List<String> pegawai,
        Optional<String> unitAsal,
        int jumlah,
        Optional<String> instansiAsal,
        Optional<Tim> tim,
        boolean penuhWaktu,
        Kebutuhan kebutuhan) {

    Isian {
        kompetensi = List.copyOf(kompetensi);
        pegawai = List.copyOf(pegawai);
        // a letter that was written before there was one and is handed over only now has none
        kebutuhan = Objects.requireNonNullElse(kebutuhan, Kebutuhan.KOSONG);
    }

    /**
     * A team to be formed.
     *
     * @param nama its name
     * @param ketua NIP of the head, empty text while open
     * @param alasanKetua reason where the head is not of the owner, may be empty
     * @param penanggungJawab NIP of the Penanggung Jawab, may be empty
     * @param tujuan purpose, empty while not stated, see {@link id.tatakerja.regulasi.TabelPenetapanTim.Tujuan}
     * @param perintah the law that orders a Keputusan, empty text for none
     * @param bergabung number of the team that the people join, empty text for a new one
     */
    record Tim(
            String nama, String ketua, String alasanKetua, String penanggungJawab, String tujuan, String perintah, String bergabung) {}

    /** NIP of everybody in the team as it is asked for, its head first. */
    List<String> susunanTim() {
        return Stream.concat(tim.stream().flatMap(t -> Stream.of(t.penanggungJawab(), t.ketua())), pegawai.stream()).filter(n -> !n.isEmpty()).distinct().toList();
    }

    /** The same with the purpose and the order that count. */
    Isian denganPenetapan(String tujuan, String perintah) {
        return new Isian(
                cara, bentuk, sifat, judul, maksudTujuan, kompetensi, ekspektasi, mulai, selesai, pengaturanLain, pertimbangan, unitPemilik, pegawai,
                unitAsal, jumlah, instansiAsal,
                tim.map(t -> new Tim(t.nama(), t.ketua(), t.alasanKetua(), t.penanggungJawab(), tujuan, perintah, t.bergabung())), penuhWaktu, kebutuhan);
    }

    /** The same for a team that exists under this name. */
    Isian denganNamaTim(String nama) {
        return new Isian(
                cara, bentuk, sifat, judul, maksudTujuan, kompetensi, ekspektasi, mulai, selesai, pengaturanLain, pertimbangan, unitPemilik, pegawai,
                unitAsal, jumlah, instansiAsal,
                tim.map(t -> new Tim(nama, t.ketua(), t.alasanKetua(), t.penanggungJawab(), t.tujuan(), t.perintah(), t.bergabung())), penuhWaktu, kebutuhan);
    }

    Isian untuk(List<String> siapa) {
        return new Isian(
                cara, bentuk, sifat, judul, maksudTujuan, kompetensi, ekspektasi, mulai, selesai, pengaturanLain, pertimbangan, unitPemilik, siapa,
                unitAsal, siapa.isEmpty() ? jumlah : siapa.size(), instansiAsal, tim, penuhWaktu, kebutuhan);
    }

    /** The same for a unit that is asked. */
    Isian keUnit(String unit) {
        return new Isian(
                cara, bentuk, sifat, judul, maksudTujuan, kompetensi, ekspektasi, mulai, selesai, pengaturanLain, pertimbangan, unitPemilik, pegawai,
                Optional.of(unit), jumlah, instansiAsal, tim, penuhWaktu, kebutuhan);
    }

    /** The same without names, which only the other government knows. */
    Isian tanpaNama(String pengaturan, Optional<String> penyewa) {
        return new Isian(
                cara, bentuk, sifat, judul, maksudTujuan, kompetensi, ekspektasi, mulai, selesai, pengaturan, pertimbangan, unitPemilik, List.of(),
                Optional.empty(), jumlah, penyewa.or(() -> instansiAsal), tim, penuhWaktu, kebutuhan);
    }
}

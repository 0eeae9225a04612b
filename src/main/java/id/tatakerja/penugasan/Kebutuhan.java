package id.tatakerja.penugasan;

import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What stands behind an assignment beside what its letter says; which of it must be there is said by the regulation.
 *
 * @param butirKegiatan activity of the Jabatan Fungsional or duty of the Pelaksana that the work serves, may be empty
 * @param keadaan circumstance that calls for incidental work, may be empty
 * @param alasanPilihan reason for people whose skills do not match, may be empty
 * @param rencanaHasil what is planned to come forth within a year, with its target, may be empty
 * @param renstra part of the renstra that it follows from, may be empty
 * @param perjanjianKinerja target of the Perjanjian Kinerja that it follows from, may be empty
 * @param sifatPekerjaan how far the nature of the work reaches, more than one may hold
 * @param teknis how far its doing reaches, more than one may hold
 * @param kerjaSama why two or more people of one unit must work together, may be empty
 * @param alasanPegawai own reason for each person named, by NIP
 * @param uraianPegawai for each person named the duty that the work serves, or why there is none, by NIP
 */
record Kebutuhan(
        String butirKegiatan, String keadaan, String alasanPilihan, String rencanaHasil, String renstra, String perjanjianKinerja,
        List<Lingkup> sifatPekerjaan, List<Lingkup> teknis, String kerjaSama, Map<String, String> alasanPegawai, Map<String, String> uraianPegawai) {

    static final Kebutuhan KOSONG = new Kebutuhan("", "", "", "", "", "", List.of(), List.of(), "", Map.of(), Map.of());

    Kebutuhan {
        sifatPekerjaan = List.copyOf(sifatPekerjaan);
        teknis = List.copyOf(teknis);
        // cases of before were stored without them
        alasanPegawai = Map.copyOf(Objects.requireNonNullElse(alasanPegawai, Map.of()));
        uraianPegawai = Map.copyOf(Objects.requireNonNullElse(uraianPegawai, Map.of()));
    }

    /** The reason for a person: the own one, or the one for whoever lacks a skill; empty where neither is written. */
    String alasan(String nip) {
        return alasanPegawai.getOrDefault(nip, alasanPilihan);
    }

    /** The duty that the work of a person serves: the own one, or that of the whole work. */
    String uraian(String nip) {
        return uraianPegawai.getOrDefault(nip, butirKegiatan);
    }

    /** Whether a team is called for: the work or its doing crosses a border, or people must work together. */
    boolean memerlukanTim() {
        return !kerjaSama.isEmpty() || Stream.concat(sifatPekerjaan.stream(), teknis.stream()).anyMatch(l -> l != Lingkup.DALAM_UNIT);
    }
}

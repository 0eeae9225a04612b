package id.tatakerja.penugasan;

import id.tatakerja.alur.PenentuPeran;
import id.tatakerja.alur.Pihak;
import id.tatakerja.alur.PilihanAlur;
import id.tatakerja.alur.Tugas;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.alur.Alur;
import id.tatakerja.regulasi.alur.Simpul;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way that an assignment would take.
 *
 * @param isian what is asked for, with the volunteer as its person
 * @param pihak the two sides today
 * @param lingkup distance
 * @param pilihan the mechanism with its row in the table of distances
 * @param peran who fills its roles today
 * @param pertama its first act
 * @param boleh who may do the first act
 * @param tujuan the government that is asked, where it is another tenant
 * @param perbandingan the people named, and who is to head a team, against the work
 * @param penyetaraan NIP of those who might head a team and came to their post through penyetaraan jabatan
 */
record Rencana(
        Isian isian, Pihak pihak, Lingkup lingkup, PilihanAlur.Tersedia pilihan, PenentuPeran peran, Simpul.Tindak pertama,
        List<Tugas.Pelaksana> boleh, Optional<TujuanLintas> tujuan, List<Perbandingan> perbandingan, Set<String> penyetaraan) {

    Rencana {
        boleh = List.copyOf(boleh);
        perbandingan = List.copyOf(perbandingan);
        penyetaraan = Set.copyOf(penyetaraan);
    }

    /** Those of the named people who lack a skill that the work needs. */
    List<Perbandingan> tidakCocok() {
        return perbandingan.stream().filter(p -> isian.pegawai().contains(p.nip()) && !p.cocok()).toList();
    }

    /** What is kept of the people with the assignment. */
    List<Perbandingan> disimpan() {
        var k = isian.kebutuhan();
        return perbandingan.stream().map(p -> isian.pegawai().contains(p.nip())
                ? p.karena(k.alasanPilihan()).sendiri(k.alasanPegawai().getOrDefault(p.nip(), ""), k.uraian(p.nip()))
                : p.karena(isian.tim().map(Isian.Tim::alasanKetua).orElse(""))).toList();
    }

    Alur alur() {
        return pilihan.alur();
    }
}

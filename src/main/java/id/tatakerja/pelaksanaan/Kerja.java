package id.tatakerja.pelaksanaan;

import id.tatakerja.penugasan.MembacaPekerjaan.Pekerjaan;
import id.tatakerja.penugasan.StatusPenugasan;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.timkerja.MembacaTimKerja.TimKerja;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Work as it stands today: an assignment of one person, or that of a team whatever assignments brought its people.
 *
 * @param asal the assignment, of a team the one that formed it
 * @param tim the team
 * @param peserta who takes part today
 * @param tamu those of them who belong to another government that is a tenant too, with the NIP that its letter names
 * @param hari today where the instansi is
 */
public record Kerja(Pekerjaan asal, Optional<TimKerja> tim, List<Peserta> peserta, List<Tamu> tamu, LocalDate hari) {

    public Kerja {
        peserta = List.copyOf(peserta);
        tamu = List.copyOf(tamu);
    }

    /**
     * Somebody of another government.
     *
     * @param instansi code of that government
     * @param orang the person; has no number here
     */
    public record Tamu(String instansi, Peserta orang) {}

    /** Number on which everything hangs. */
    public long penugasan() {
        return asal.penugasan();
    }

    /** Code of the tenant. */
    public String instansi() {
        return asal.instansi();
    }

    /** What it is called. */
    public String judul() {
        return tim.map(TimKerja::nama).filter(n -> !n.isEmpty()).orElse(asal.judul());
    }

    /** Whether it is done by a team. */
    public boolean bertim() {
        return asal.bentuk() == Bentuk.TIM;
    }

    /** Whether the work is done now: assigned, not over, and kept here. */
    public boolean berlaku() {
        return asal.disiniDikerjakan() && tim.map(TimKerja::aktif).orElse(asal.status() == StatusPenugasan.AKTIF);
    }

    /** Who heads the team. */
    public Optional<Peserta> ketua() {
        return peserta.stream().filter(p -> p.peran() == Peserta.Peran.KETUA).findFirst();
    }

    /** The person as one who takes part. */
    public Optional<Peserta> peserta(String nip) {
        return nip.isEmpty() ? Optional.empty() : peserta.stream().filter(p -> p.nip().equals(nip)).findFirst();
    }

    /** Somebody to whom a part of the work may be given: one of the own people, or of another government. */
    public Optional<Peserta> pengerja(String nip) {
        return peserta(nip).or(() -> tamu.stream().map(Tamu::orang).filter(p -> p.nip().equals(nip)).findFirst());
    }

    /** Those whose agreement a plan needs on the side of the doers: the head of the team, or everybody where nobody heads it. */
    public List<Peserta> penyepakat() {
        return ketua().map(List::of).orElseGet(() -> peserta.stream().filter(Peserta::mengerjakan).toList());
    }

    /** What its trail belongs to. */
    public String objek() {
        return "pekerjaan:" + penugasan();
    }
}

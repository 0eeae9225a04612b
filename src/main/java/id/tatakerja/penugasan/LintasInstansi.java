package id.tatakerja.penugasan;

import id.tatakerja.alur.Perjalanan;
import id.tatakerja.penugasan.lintas.Pasangan;
import id.tatakerja.penugasan.lintas.PasanganRepository;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.alur.AkhirAlur;
import id.tatakerja.regulasi.alur.Alur;
import id.tatakerja.regulasi.alur.Graf;
import id.tatakerja.regulasi.alur.Pesan;
import id.tatakerja.regulasi.alur.RagamAlur;
import id.tatakerja.regulasi.alur.Simpul;
import id.tatakerja.regulasi.alur.SisiAlur;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What is different in a case whose people are of another government: its other side, what it waits for, when it is in force. */
@Service
class LintasInstansi {

    private final PasanganRepository repository;
    private final Regulasi regulasi;

    LintasInstansi(PasanganRepository repository, Regulasi regulasi) {
        this.repository = repository;
        this.regulasi = regulasi;
    }

    /** The other record, where the other government is a tenant too. */
    Optional<Pasangan> pasangan(Kasus kasus) {
        return kasus.lingkup() == Lingkup.LINTAS_INSTANSI ? repository.milik(kasus.instansi(), kasus.id()) : Optional.empty();
    }

    /** Whether it is the record of the home side of such a pair. */
    boolean asal(Kasus kasus) {
        return pasangan(kasus).filter(p -> p.sisi() == SisiAlur.ASAL).isPresent();
    }

    /** The other government as letters address it, be it a tenant or not. */
    Optional<Lawan> lawan(Kasus kasus) {
        return pasangan(kasus).map(LintasInstansi::lawan).or(() -> kasus.isian().instansiAsal().map(nama -> new Lawan(SisiAlur.ASAL, nama, Map.of(), false)));
    }

    static Lawan lawan(Pasangan p) {
        return new Lawan(p.sisi() == SisiAlur.PEMILIK ? SisiAlur.ASAL : SisiAlur.PEMILIK, p.nama(), p.jabatanLain(), p.seinstansi());
    }

    /** Joins a new record of the owner to the government that it asks. */
    void sambung(String instansi, long penugasan, TujuanLintas t) {
        repository.tambah(new Pasangan(
                penugasan, instansi, SisiAlur.PEMILIK, t.kode(), t.nama(), UUID.randomUUID(), t.paket(), t.jabatan(), t.diminta(), t.unit(), false));
    }

    /** The way of a case; a letter that the other side's regulation does not know is not waited for. */
    Perjalanan perjalanan(Kasus kasus, Alur alur) {
        return pasangan(kasus).flatMap(p -> lain(p, alur)).map(lain -> Perjalanan.bersama(alur, kasus.data(), lain))
                .orElseGet(() -> Perjalanan.sendiri(alur, kasus.data()));
    }

    private Optional<Alur> lain(Pasangan p, Alur alur) {
        return regulasi.paket(p.paketLain()).flatMap(paket -> paket.alur(alur.mekanisme(), p.sisi() == SisiAlur.PEMILIK ? RagamAlur.ASAL : RagamAlur.PEMILIK));
    }

    /** State at the end of the own part; the owner's record is in force only when the letter that assigns the people has come. */
    StatusPenugasan akhir(Kasus kasus, AkhirAlur akhir) {
        var menanti = akhir == AkhirAlur.AKTIF && pasangan(kasus).filter(p -> p.sisi() == SisiAlur.PEMILIK && !p.ditugaskan()).isPresent();
        return menanti ? StatusPenugasan.BERJALAN : StatusPenugasan.dari(akhir);
    }

    /** The wait for a letter of the other side, where the case stands there. */
    static Optional<Simpul.Tunggu> menunggu(Kasus kasus, Graf graf, Pesan pesan) {
        return kasus.status() != StatusPenugasan.BERJALAN ? Optional.empty()
                : graf.terbuka(graf.penanda(kasus.penanda())).stream().filter(Simpul.Tunggu.class::isInstance).map(Simpul.Tunggu.class::cast)
                        .filter(t -> t.pesan() == pesan).findFirst();
    }

    /** Whether the own part is over and only the letter that assigns the people is waited for. */
    static boolean menungguPenugasan(Kasus kasus, Graf graf) {
        return kasus.status() == StatusPenugasan.BERJALAN && graf.penanda(kasus.penanda()).kosong();
    }
}

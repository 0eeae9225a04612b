package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.kedudukan.TempatKerja;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaGaris;
import id.tatakerja.pelaksanaan.PenjagaRencana;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.regulasi.TabelSyaratTahap;
import id.tatakerja.regulasi.TabelSyaratTahap.JenisSyaratTahap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the regulation says so, the plan of work that came of a target is drawn up only when everybody who does it has been told what is expected
 * of him or her.
 */
@Component
class PenjagaEkspektasi implements PenjagaRencana {

    private final PembagianRepository pembagian;
    private final PembacaGaris garis;

    PenjagaEkspektasi(PembagianRepository pembagian, PembacaGaris garis) {
        this.pembagian = pembagian;
        this.garis = garis;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Penolakan> tolak(Kerja kerja) {
        return syarat(kerja).flatMap(s -> Optional.of(belum(kerja)).filter(b -> !b.isEmpty()).map(b -> new Penolakan(
                Penolakan.Jenis.BENTROK, "EKSPEKTASI_BELUM_LENGKAP",
                "Arahan dan ekspektasi belum disampaikan kepada " + b.stream().map(Peserta::nama).collect(Collectors.joining(", ")) + ". Sampaikan dahulu pada halaman targetnya, untuk setiap orang, lalu susun rencananya.",
                s.dasar(), List.of())));
    }

    /** Those in the work who have not been told what is expected of them, where the regulation wants it. */
    @Transactional(readOnly = true)
    List<Peserta> belum(Kerja kerja) {
        return syarat(kerja).flatMap(_ -> pembagian.targetDari(kerja.instansi(), kerja.penugasan())).map(target -> {
            var tahu = pembagian.catatan(kerja.instansi(), target).stream().filter(c -> c.tindakan().equals("SAMPAIKAN_EKSPEKTASI")).map(Perjanjian.Catatan::kepada)
                    .collect(Collectors.toSet());
            var susunan = garis.kini(kerja.instansi()).susunan();
            return kerja.peserta().stream().filter(Peserta::mengerjakan).filter(p -> p.nomor() > 0)
                    .filter(p -> !tahu.contains("#" + p.nip()) && susunan.jabatanDefinitif(p.nip()).map(JabatanSusunan::kode).filter(tahu::contains).isEmpty())
                    .toList();
        }).orElse(List.of());
    }

    private Optional<TabelSyaratTahap.Syarat> syarat(Kerja kerja) {
        var tabel = garis.kini(kerja.instansi());
        if (!tabel.paket().syaratTahap().mengenal(JenisSyaratTahap.EKSPEKTASI_PER_PEGAWAI)) {
            return Optional.empty();
        }
        return TempatKerja.di(tabel.paket(), tabel.susunan(), kerja.asal().unitPemilik(), Optional.empty())
                .flatMap(t -> tabel.paket().syaratTahap().untuk(JenisSyaratTahap.EKSPEKTASI_PER_PEGAWAI, t.masukan(), kerja.asal().bentuk()));
    }
}

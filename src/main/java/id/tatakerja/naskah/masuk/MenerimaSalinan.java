package id.tatakerja.naskah.masuk;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.naskah.Penerima;
import id.tatakerja.naskah.SalinanSurat;
import id.tatakerja.naskah.SuratAntarinstansi;
import id.tatakerja.naskah.atur.KopRepository;
import id.tatakerja.naskah.kerja.BerkasRepository;
import id.tatakerja.naskah.terbit.SuratRepository;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores copies of letters of other governments; their signed files are copied as soon as they are there. */
@Service
class MenerimaSalinan implements SuratAntarinstansi {

    private static final Logger LOG = LoggerFactory.getLogger(MenerimaSalinan.class);

    private final SuratMasukRepository repository;
    private final SuratRepository surat;
    private final BerkasRepository berkas;
    private final Jejak jejak;
    private final TransactionTemplate transaksi;

    MenerimaSalinan(
            SuratMasukRepository repository, SuratRepository surat, BerkasRepository berkas, Jejak jejak, PlatformTransactionManager pengelola) {
        this.repository = repository;
        this.surat = surat;
        this.berkas = berkas;
        this.jejak = jejak;
        this.transaksi = new TransactionTemplate(pengelola);
    }

    @Override
    public Optional<SalinanSurat> salin(String instansi, String nama, long nomor) {
        return repository.keluar(instansi, nama, nomor);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public long terima(SalinanSurat salinan, String instansi, List<Penerima> kepada, List<Penerima> tembusan, String objek) {
        var pihak = new LinkedHashSet<SuratMasukRepository.Pihak>();
        kepada.forEach(p -> pihak("KEPADA", p).ifPresent(pihak::add));
        tembusan.stream().filter(p -> !kepada.contains(p)).forEach(p -> pihak("TEMBUSAN", p).ifPresent(pihak::add));
        var id = repository.simpan(salinan, instansi, objek, pihak);
        jejak.catat(new Peristiwa(
                instansi, "sistem", Optional.empty(), "TERIMA_NASKAH", "naskah:" + id, Map.of(),
                Map.of("dari", salinan.nama(), "nomor", salinan.nomor(), "jenis", salinan.jenis().name(), "sidik", salinan.sidik(), "objek", objek),
                Optional.empty()));
        return id;
    }

    private static Optional<SuratMasukRepository.Pihak> pihak(String peran, Penerima p) {
        return switch (p) {
            case Penerima.Jabatan j -> Optional.of(new SuratMasukRepository.Pihak(peran, j.kode(), ""));
            case Penerima.Pegawai o -> Optional.of(new SuratMasukRepository.Pihak(peran, "", o.nip()));
            case Penerima.Pembina() -> Optional.of(new SuratMasukRepository.Pihak(peran, KopRepository.PEMBINA, ""));
            case Penerima.Luar _ -> Optional.empty();
        };
    }

    @Override
    public int lengkapi() {
        var jumlah = 0;
        for (var satu : Penyewa.seluruhInstalasi(() -> repository.tanpaBerkas())) {
            try {
                jumlah += lengkapi(satu) ? 1 : 0;
            } catch (RuntimeException gagal) {
                // one file in disorder must not keep the others waiting
                LOG.warn("Berkas salinan surat {} belum dapat diambil: {}", satu.surat(), gagal.getMessage());
            }
        }
        return jumlah;
    }

    @Override
    public void lengkapi(long nomor) {
        repository.tanpaBerkas(nomor).ifPresent(this::lengkapi);
    }

    private boolean lengkapi(SuratMasukRepository.Menunggu m) {
        var isi = Penyewa.<Optional<BerkasRepository.Berkas>, RuntimeException>sebagai(
                m.pengirim(), () -> berkas.satu(m.asal(), BerkasRepository.Macam.TANDA));
        return isi.isPresent() && Penyewa.<Boolean, RuntimeException>sebagai(
                m.instansi(), () -> Boolean.TRUE.equals(transaksi.execute(_ -> simpan(m, isi.get()))));
    }

    private boolean simpan(SuratMasukRepository.Menunggu m, BerkasRepository.Berkas isi) {
        if (surat.kunci(m.surat()).filter(s -> s.ditandatangani().isEmpty()).isEmpty()) {
            return false;
        }
        berkas.simpan(m.surat(), m.instansi(), BerkasRepository.Macam.TANDA, isi.tipe(), isi.isi(), "sistem");
        surat.tandai(m.surat());
        return true;
    }
}

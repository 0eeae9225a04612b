package id.tatakerja.organisasi.impor;

import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.bersama.DitolakException;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.DampakKedudukan.Dampak;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Runs an import in the background: the page polls its row, may be closed, and finds the report later. */
@Service
public class PekerjaanImpor {

    private static final Logger LOG = LoggerFactory.getLogger(PekerjaanImpor.class);

    /** Entries of each list that the stored report keeps. */
    private static final int BATAS_LAPORAN = 500;

    private final MengimporOrganisasi mengimpor;
    private final PekerjaanRepository repository;
    private final JsonMapper json;

    PekerjaanImpor(MengimporOrganisasi mengimpor, PekerjaanRepository repository, JsonMapper json) {
        this.mengimpor = mengimpor;
        this.repository = repository;
        this.json = json;
    }

    /** Starts and returns at once with the number of the work. */
    UUID mulai(MengimporOrganisasi.Impor impor) {
        var id = UUID.randomUUID();
        repository.mulai(id, impor.instansi(), impor.pelaku());
        Thread.ofVirtual().name("impor-" + id).start(() -> Penyewa.sebagai(impor.instansi(), () -> {
            jalankan(id, impor);
            return id;
        }));
        return id;
    }

    /** The work of the number. */
    Pekerjaan wajib(String instansi, UUID id) {
        return repository.satu(instansi, id)
                .orElseThrow(() -> Penolakan.tidakDitemukan("Pekerjaan ini tidak ada. Lihat daftar pekerjaan terakhir.").sebagaiException());
    }

    /** Everybody whom the preview of the number found. */
    Dampak dampak(String instansi, UUID id) {
        return repository.dampak(instansi, id)
                .filter(isi -> !isi.isEmpty())
                .map(isi -> json.readValue(isi, Dampak.class))
                .orElseThrow(() -> Penolakan.tidakDitemukan(
                                "Pekerjaan ini tidak menyimpan daftar orang yang berubah. Jalankan pratinjau sekali lagi.")
                        .sebagaiException());
    }

    /** The latest works, newest first, at most 20. */
    List<Pekerjaan> daftar(String instansi) {
        return repository.terbaru(instansi);
    }

    private void jalankan(UUID id, MengimporOrganisasi.Impor impor) {
        try {
            // The state is told from another thread: the import's own transaction shows nothing before its end.
            var hasil = mengimpor.laksanakan(impor, (persen, langkah) -> kabarkan(id, impor.instansi(), persen, langkah));
            repository.akhiri(
                    id,
                    hasil.ditolak() ? Pekerjaan.Keadaan.DITOLAK : Pekerjaan.Keadaan.SELESAI,
                    hasil.ditolak() ? hasil.jumlahGalat() + " kesalahan; tidak ada yang disimpan." : "Selesai",
                    json.writeValueAsString(hasil.ringkas(BATAS_LAPORAN)),
                    hasil.dampak().map(json::writeValueAsString).orElse(""));
        } catch (DitolakException ditolak) {
            repository.akhiri(id, Pekerjaan.Keadaan.DITOLAK, ditolak.penolakan().pesan(), "", "");
        } catch (RuntimeException gagal) {
            LOG.error("Impor {} gagal", id, gagal);
            repository.akhiri(
                    id, Pekerjaan.Keadaan.GAGAL, "Impor tidak dapat diselesaikan dan tidak ada yang disimpan. Ulangi; bila berulang, hubungi"
                            + " pengelola aplikasi.", "", "");
        }
    }

    private void kabarkan(UUID id, String instansi, int persen, String langkah) {
        Thread.ofVirtual().start(() -> Penyewa.sebagai(instansi, () -> {
            repository.perbarui(id, Math.min(persen, 99), langkah);
            return id;
        }));
    }
}

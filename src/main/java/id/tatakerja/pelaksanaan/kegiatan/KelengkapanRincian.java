package id.tatakerja.pelaksanaan.kegiatan;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaSyarat;
import id.tatakerja.pelaksanaan.PenjagaMulai;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.pelaksanaan.rencana.MenyusunRencana;
import id.tatakerja.pelaksanaan.rencana.Rencana;
import id.tatakerja.regulasi.TabelSyaratTahap.JenisSyaratTahap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a plan is worked out as far as the regulation wants before the work begins: its lines, and a role for everybody. */
@Service
public class KelengkapanRincian implements PenjagaMulai {

    private final KegiatanRepository repository;
    private final MenyusunRencana rencana;
    private final PembacaSyarat syarat;

    KelengkapanRincian(KegiatanRepository repository, MenyusunRencana rencana, PembacaSyarat syarat) {
        this.repository = repository;
        this.rencana = rencana;
        this.syarat = syarat;
    }

    /**
     * How far a plan is worked out.
     *
     * @param disepakati whether the plan is agreed
     * @param dirinci whether it has an activity at all
     * @param tanpaRincian names of its lines without an activity
     * @param tanpaPeran names of people who do the work and have no role yet
     * @param halangan why the work may not begin, in words; empty when nothing bars it
     */
    public record Rincian(boolean disepakati, boolean dirinci, List<String> tanpaRincian, List<String> tanpaPeran, String halangan) {

        public Rincian {
            tanpaRincian = List.copyOf(tanpaRincian);
            tanpaPeran = List.copyOf(tanpaPeran);
        }

        /** Whether detail and division of roles are closed and the work may begin. */
        public boolean tertutup() {
            return disepakati && dirinci && halangan.isEmpty();
        }
    }

    /** How far the plan of the work is worked out. */
    @Transactional(readOnly = true)
    public Rincian rincian(Kerja kerja) {
        var r = rencana.rencana(kerja);
        var isi = repository.dari(kerja.instansi(), List.of(kerja.penugasan()));
        return new Rincian(r.disepakati(), !isi.isEmpty(), tanpaRincian(r, isi), tanpaPeran(kerja, isi), kurang(kerja, r, isi).map(Penolakan::pesan).orElse(""));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Penolakan> tolak(HakKerja hak) {
        return kurang(hak.kerja(), rencana.rencana(hak.kerja()), repository.dari(hak.kerja().instansi(), List.of(hak.kerja().penugasan())));
    }

    private Optional<Penolakan> kurang(Kerja kerja, Rencana r, List<Kegiatan> isi) {
        var baris = tanpaRincian(r, isi);
        var peran = tanpaPeran(kerja, isi);
        var alasan = new ArrayList<Penolakan>();
        if (!baris.isEmpty()) {
            syarat.pada(kerja, JenisSyaratTahap.RINCIAN_SELURUH_RENCANA).ifPresent(s -> alasan.add(new Penolakan(
                    Penolakan.Jenis.BENTROK, "RINCIAN_BELUM_LENGKAP", "Belum dirinci: " + String.join(", ", baris) + ". " + s.penjelasan(), s.dasar(), List.of())));
        }
        if (!peran.isEmpty()) {
            syarat.pada(kerja, JenisSyaratTahap.PERAN_SEMUA_ORANG).ifPresent(s -> alasan.add(new Penolakan(
                    Penolakan.Jenis.BENTROK, "PERAN_BELUM_LENGKAP", "Belum mempunyai peran: " + String.join(", ", peran) + ". " + s.penjelasan(), s.dasar(), List.of())));
        }
        return alasan.stream().findFirst();
    }

    private static List<String> tanpaRincian(Rencana r, List<Kegiatan> isi) {
        var ada = isi.stream().map(Kegiatan::baris).collect(Collectors.toSet());
        return r.baris().stream().filter(b -> !ada.contains(b.id())).map(Rencana.Baris::nama).toList();
    }

    private static List<String> tanpaPeran(Kerja kerja, List<Kegiatan> isi) {
        return kerja.peserta().stream().filter(Peserta::mengerjakan).filter(p -> p.nomor() > 0 && isi.stream().noneMatch(k -> k.milik(p.nip()))).map(Peserta::nama).toList();
    }
}

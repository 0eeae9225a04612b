package id.tatakerja.penugasan;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.MembacaPejabat;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.AturanPenugasan;
import id.tatakerja.regulasi.AturanPenugasan.JenisIsi;
import id.tatakerja.regulasi.Paket;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Compares people with the work that they are named for, and keeps the comparison with the assignment. */
@Service
class MembandingkanPegawai {

    private final MembacaPejabat pejabat;
    private final PenugasanRepository repository;
    private final PerbandinganRepository perbandingan;

    MembandingkanPegawai(MembacaPejabat pejabat, PenugasanRepository repository, PerbandinganRepository perbandingan) {
        this.pejabat = pejabat;
        this.repository = repository;
        this.perbandingan = perbandingan;
    }

    /** The people and the work, in the order of the NIP; those who do not serve today are left out. */
    @Transactional(readOnly = true)
    List<Perbandingan> bandingkan(Susunan s, Isian isian, Collection<String> nip) {
        var mampu = pejabat.kompetensi(s.instansi(), nip, s.tanggal());
        var beban = repository.beban(s.instansi(), List.copyOf(nip), isian.mulai().orElse(s.tanggal())).stream()
                .collect(Collectors.toMap(MencariCalon.Beban::nip, Function.identity()));
        return nip.stream().distinct().flatMap(n -> s.pegawai(n).stream()).map(p -> {
            var milik = mampu.getOrDefault(p.nip(), List.of());
            var kurang = isian.kompetensi().stream().filter(k -> milik.stream().noneMatch(m -> MencariCalon.serupa(m, k))).toList();
            var b = beban.getOrDefault(p.nip(), new MencariCalon.Beban(p.nip(), 0, 0));
            return new Perbandingan(p.nip(), p.namaLengkap(), kurang, b.aktif() + b.berjalan(), "", "");
        }).toList();
    }

    /** Those of the people who came to their post through penyetaraan jabatan. */
    @Transactional(readOnly = true)
    Set<String> penyetaraan(Susunan s, Collection<String> nip) {
        return pejabat.penyetaraan(s.instansi(), nip, s.tanggal());
    }

    /** What the regulation demands where somebody lacks a skill. */
    static Optional<AturanPenugasan.IsiWajib> alasanWajib(Paket paket, Isian isian) {
        return paket.aturanPenugasan().wajib(isian.bentuk(), isian.cara()).stream().filter(w -> w.isi() == JenisIsi.ALASAN_PILIHAN).findFirst();
    }

    /**
     * Keeps the comparison of people whom the home side has named.
     *
     * @param alasan what was written with the act, may be empty
     * @throws id.tatakerja.bersama.DitolakException 422 {@code ALASAN_PILIHAN_WAJIB} where somebody lacks a skill, the regulation wants a
     *     reason and there is none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void sebut(Paket paket, Susunan s, Kasus kasus, String alasan) {
        var semua = bandingkan(s, kasus.isian(), kasus.isian().pegawai());
        var tidak = semua.stream().filter(p -> !p.cocok()).findFirst();
        if (tidak.isPresent() && alasan.isEmpty()) {
            alasanWajib(paket, kasus.isian()).ifPresent(w -> {
                throw Penolakan.menurut(
                                "ALASAN_PILIHAN_WAJIB", tidak.get().nama() + " belum tercatat menguasai " + String.join(", ", tidak.get().kurang())
                                        + ". Tulis pada catatan mengapa orang ini yang ditugaskan. " + w.penjelasan(), w.dasar())
                        .sebagaiException();
            });
        }
        simpan(kasus.instansi(), kasus.id(), semua.stream().map(p -> p.karena(alasan).sendiri("", kasus.isian().kebutuhan().uraian(p.nip()))).toList());
    }

    /** Keeps the comparison of the people with whom an assignment begins. */
    @Transactional(propagation = Propagation.MANDATORY)
    void simpan(String instansi, long penugasan, List<Perbandingan> semua) {
        perbandingan.simpan(instansi, penugasan, semua);
    }
}

package id.tatakerja.penugasan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.KotakTugas;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.Tugas;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.MembacaPejabat;
import id.tatakerja.penugasan.lintas.Pasangan;
import id.tatakerja.penugasan.lintas.PasanganRepository;
import id.tatakerja.regulasi.TabelLingkup.Cara;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.TabelPenetapanTim.Tujuan;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.SisiAlur;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Plays assignments of data by the use cases of people. */
@Service
class PenyiapPenugasan implements MenyiapkanPenugasan {

    private final MembuatPenugasan membuat;
    private final MerencanakanPenugasan merencanakan;
    /** The national rule by which results tied to a butir kegiatan are reviewed, where the review asks for one. */
    private static final String ATURAN = "Peraturan Menteri PANRB Nomor 1 Tahun 2023 tentang Jabatan Fungsional";

    private final MelakukanTindakan melakukan;
    private final MenutupPenugasan menutup;
    private final PenugasanRepository repository;
    private final PasanganRepository pasangan;
    private final KotakTugas kotak;
    private final MembacaPejabat pejabat;
    private final Instansi.Pembaca instansi;

    PenyiapPenugasan(
            MembuatPenugasan membuat, MerencanakanPenugasan merencanakan, MelakukanTindakan melakukan, MenutupPenugasan menutup,
            PenugasanRepository repository, PasanganRepository pasangan, KotakTugas kotak, MembacaPejabat pejabat, Instansi.Pembaca instansi) {
        this.membuat = membuat;
        this.merencanakan = merencanakan;
        this.melakukan = melakukan;
        this.menutup = menutup;
        this.repository = repository;
        this.pasangan = pasangan;
        this.kotak = kotak;
        this.pejabat = pejabat;
        this.instansi = instansi;
    }

    @Override
    public List<Optional<String>> pemula(Pelaku siapaPun, Usulan usulan) {
        var r = merencanakan.rencana(siapaPun, permintaan(usulan).periksa());
        return orang(MerencanakanPenugasan.instansi(siapaPun), r.boleh());
    }

    @Override
    public long mulai(Pelaku pelaku, String kunci, Usulan usulan) {
        return membuat.buat(pelaku, permintaan(usulan), Optional.of(kunci)).id();
    }

    @Override
    public Keadaan keadaan(String kode, long id) {
        var kasus = repository.satu(kode, id);
        var giliran = kotak.menunggu(kode, id).stream()
                .map(t -> new Giliran(t.id(), t.tindakan(), t.hasilMungkin(), orang(kode, t.pelaku())))
                .toList();
        return new Keadaan(kasus.filter(k -> k.status() == StatusPenugasan.AKTIF).isPresent(), giliran);
    }

    @Override
    public void lakukan(Pelaku pelaku, long tugas, Hasil hasil, String alasan, List<String> pegawai) {
        melakukan.lakukan(pelaku, tugas, new PermintaanTindakan(
                hasil, hasil.wajibAlasan() ? alasan : "", hasil.wajibAlasan() ? "" : alasan, pegawai.isEmpty() ? null : List.copyOf(pegawai), null, "", null, null,
                hasil == Hasil.KEMBALIKAN ? perbaikan(pelaku, tugas, alasan) : null, ATURAN));
    }

    /** What is sent back is mended by the first of those who do the work, within two weeks. */
    private PermintaanTindakan.@Nullable Perbaikan perbaikan(Pelaku pelaku, long tugas, String langkah) {
        return pelaku.instansi().flatMap(kode -> kotak.satu(kode, tugas).flatMap(t -> repository.satu(kode, t.penugasan())).flatMap(k -> k.isian().pegawai().stream().findFirst())
                        .map(nip -> new PermintaanTindakan.Perbaikan(langkah, nip, instansi.wajib(kode).hariIni().plusDays(14))))
                .orElse(null);
    }

    @Override
    public List<Optional<String>> penutup(String kode, long id) {
        return repository.satu(kode, id).flatMap(menutup::penutup).map(p -> orang(kode, List.of(p))).orElse(List.of());
    }

    @Override
    public void tutup(Pelaku pelaku, long id, String catatan) {
        menutup.tutup(pelaku, id, catatan);
    }

    @Override
    public Optional<SisiLain> sisiLain(String kode, long id) {
        return pasangan.milik(kode, id).flatMap(p -> Penyewa.<Optional<SisiLain>, RuntimeException>sebagai(
                p.lain(), () -> pasangan.hubungan(p.lain(), p.hubungan(), sebaliknya(p)).map(l -> new SisiLain(l.instansi(), l.penugasan()))));
    }

    private static SisiAlur sebaliknya(Pasangan p) {
        return p.sisi() == SisiAlur.PEMILIK ? SisiAlur.ASAL : SisiAlur.PEMILIK;
    }

    private List<Optional<String>> orang(String kode, List<Tugas.Pelaksana> boleh) {
        var hari = instansi.wajib(kode).hariIni();
        var jabatan = boleh.stream().map(Tugas.Pelaksana::pemegang).filter(Pemegang.Jabatan.class::isInstance).map(Pemegang::kunci).distinct().toList();
        var pemangku = pejabat.pejabat(kode, jabatan, hari);
        return boleh.stream().map(Tugas.Pelaksana::pemegang).<Optional<String>>flatMap(p -> switch (p) {
            case Pemegang.Jabatan(var k) -> Optional.ofNullable(pemangku.get(k)).stream().flatMap(j -> j.pemangku().stream()).map(o -> Optional.of(o.pegawai().nip()));
            case Pemegang.Pegawai(var nip) -> Stream.of(Optional.of(nip));
            case Pemegang.Pembina() -> Stream.of(Optional.<String>empty());
        }).toList();
    }

    private static Permintaan permintaan(Usulan u) {
        var bernama = !u.pegawai().isEmpty() || u.cara() == Cara.SUKARELA;
        return new Permintaan(
                u.cara(), u.bentuk(), u.insidental() ? SifatPenugasan.INSIDENTAL : SifatPenugasan.RUTIN, u.judul(), u.maksudTujuan(), List.copyOf(u.kompetensi()),
                u.ekspektasi(), u.mulai(), u.selesai(), u.pengaturanLain(), u.unitPemilik(), List.copyOf(u.pegawai()), u.unitAsal(), bernama ? null : u.jumlah(),
                u.instansiAsal(), u.pertimbangan(),
                u.bentuk() == Bentuk.TIM ? new Permintaan.Tim(u.tim(), u.ketua(), u.pertimbangan(), "", (u.instansiAsal().isEmpty() ? Tujuan.TARGET_LAIN : Tujuan.PEMILIK_ATAU_STRATEGIS).name(), "", null) : null, false,
                kebutuhan(u), null, null);
    }

    private static Map<String, @Nullable String> perOrang(Usulan u) {
        return u.pegawai().stream().distinct().collect(Collectors.toMap(n -> n, _ -> u.pertimbangan()));
    }

    private static PermintaanKebutuhan kebutuhan(Usulan u) {
        var keadaan = u.insidental() ? u.pertimbangan() : "";
        return u.bentuk() == Bentuk.TIM
                ? new PermintaanKebutuhan(u.judul(), keadaan, u.pertimbangan(), u.ekspektasi(), u.maksudTujuan(), u.ekspektasi(), List.of(Lingkup.LINTAS_UNIT),
                        List.of(Lingkup.LINTAS_UNIT), u.pertimbangan(), perOrang(u), null)
                : new PermintaanKebutuhan(u.judul(), keadaan, u.pertimbangan(), "", "", "", null, null, "", perOrang(u), null);
    }
}

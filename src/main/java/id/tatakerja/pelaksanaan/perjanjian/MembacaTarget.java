package id.tatakerja.pelaksanaan.perjanjian;

import id.tatakerja.pelaksanaan.GarisPerencanaan;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.pelaksanaan.PembacaGaris;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.Peserta;
import id.tatakerja.pelaksanaan.rencana.MenyusunRencana;
import id.tatakerja.pelaksanaan.rencana.Rencana;
import id.tatakerja.penugasan.MenyiapkanFormulir;
import id.tatakerja.regulasi.TabelPerencanaan.Langkah;
import id.tatakerja.regulasi.TabelPerencanaan.TindakanKerja;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.tampilan.Teks;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows where each target stands: who answers for it, which steps of planning are done, which comes next and who owes it. */
@Service
class MembacaTarget {

    private final PerjanjianRepository repository;
    private final PembagianRepository pembagian;
    private final SusunanSesaat susunan;
    private final PembacaGaris garis;
    private final Instansi.Pembaca instansi;
    private final MenyiapkanFormulir formulir;
    private final PembacaKerja kerja;
    private final MenyusunRencana rencana;
    private final PenjagaEkspektasi penjaga;

    MembacaTarget(
            PerjanjianRepository repository, PembagianRepository pembagian, SusunanSesaat susunan, PembacaGaris garis, Instansi.Pembaca instansi,
            MenyiapkanFormulir formulir, PembacaKerja kerja, MenyusunRencana rencana, PenjagaEkspektasi penjaga) {
        this.penjaga = penjaga;
        this.repository = repository;
        this.pembagian = pembagian;
        this.susunan = susunan;
        this.garis = garis;
        this.instansi = instansi;
        this.formulir = formulir;
        this.kerja = kerja;
        this.rencana = rencana;
    }

    /**
     * A target with everything that is known of it.
     *
     * @param pemegang office that answers for it now
     * @param unit unit at which its guide is read
     * @param langkah steps of its guide
     * @param tidakDiatur what the regulation says where it is silent, else empty
     * @param penugasan the assignment that came of its strategy
     * @param tidakSesuai where the work differs from what the strategy decided, one sentence each
     */
    record Rinci(
            Perjanjian perjanjian, Perjanjian.Target target, List<Perjanjian.Pembagian> pembagian, Optional<Perjanjian.Strategi> strategi, List<Perjanjian.Catatan> catatan,
            String pemegang, String unit, List<Langkahnya> langkah, String tidakDiatur, Optional<Long> penugasan, List<String> tidakSesuai, GarisPerencanaan garis) {

        /** The matrix of roles: names of people and their roles in the strategy, the newest word for each. */
        List<Map.Entry<String, String>> peran() {
            var menurut = new java.util.LinkedHashMap<String, String>();
            catatan.stream().filter(c -> c.tindakan().equals(TindakanKerja.BAGI_PERAN.name())).forEach(c -> menurut.put(c.kepada(), c.isi()));
            return menurut.entrySet().stream().map(e -> Map.entry(MembacaTarget.kepada(garis, e.getKey()), e.getValue())).toList();
        }

        /** The next step. */
        Optional<Langkahnya> berikut() {
            return langkah.stream().filter(l -> !l.selesai()).findFirst();
        }
    }

    /** The table of planning over the instansi of today. */
    GarisPerencanaan garis(String kode) {
        return garis.kini(kode);
    }

    static String instansi(Pelaku pelaku) {
        return pelaku.instansi().orElseThrow(() -> Penolakan.tidakBerwenang("Perjanjian kinerja dilihat dengan akun pada instansinya.").sebagaiException());
    }

    @Transactional(readOnly = true)
    Perjanjian perjanjian(Pelaku pelaku, long id) {
        return repository.satu(instansi(pelaku), id).orElseThrow(() -> Penolakan.tidakDitemukan("Perjanjian kinerja ini tidak ada pada instansi Anda.").sebagaiException());
    }

    /**
     * The target.
     *
     * @throws id.tatakerja.bersama.DitolakException 404
     */
    @Transactional(readOnly = true)
    Rinci satu(Pelaku pelaku, long target) {
        var kode = instansi(pelaku);
        var t = repository.satuTarget(kode, target).orElseThrow(() -> Penolakan.tidakDitemukan("Target ini tidak ada pada instansi Anda.").sebagaiException());
        return rinci(kode, repository.satu(kode, t.perjanjian()).orElseThrow(), t);
    }

    @Transactional(readOnly = true)
    Rinci rinci(String kode, Perjanjian p, Perjanjian.Target t) {
        var bagi = pembagian.dari(kode, t.id());
        var strategi = pembagian.strategi(kode, t.id());
        var catatan = pembagian.catatan(kode, t.id());
        var garis = garis(kode);
        var pemegang = bagi.isEmpty() ? p.jabatan() : bagi.getLast().kepada();
        var tempat = garis.tempat(pemegang, t.bentuk());
        var unit = tempat.map(GarisPerencanaan.Tempat::unit).orElse(p.unit());
        var penugasan = strategi.flatMap(s -> s.penugasan().or(() -> formulir.terkirim(kode, s.pengguna(), s.draf())));
        var hasil = new ArrayList<Langkahnya>();
        for (var l : tempat.map(x -> x.panduan().langkah()).orElse(List.of())) {
            hasil.add(langkah(kode, l, p, bagi, strategi, catatan, penugasan, garis, unit, pemegang, t.bentuk()));
        }
        return new Rinci(
                p, t, bagi, strategi, catatan, pemegang, unit, hasil, tempat.filter(x -> x.panduan().langkah().isEmpty()).map(x -> x.panduan().penjelasan()).orElse(""), penugasan,
                tidakSesuai(kode, strategi, penugasan), garis);
    }

    /** What was decided in the strategy, beside the work that came of it. */
    private List<String> tidakSesuai(String kode, Optional<Perjanjian.Strategi> strategi, Optional<Long> penugasan) {
        var hasil = new ArrayList<String>();
        strategi.ifPresent(s -> penugasan.flatMap(n -> kerja.kerja(kode, n)).ifPresent(k -> {
            if (k.asal().bentuk() != s.bentuk()) {
                hasil.add("Arahan dan strateginya menyebut " + bentuk(s.bentuk()) + ", sedangkan penugasannya " + bentuk(k.asal().bentuk()) + ".");
            } else if (s.ketua() && k.bertim() && k.berlaku() && k.ketua().isEmpty()) {
                hasil.add("Strateginya menyatakan perlu Ketua Tim, sedangkan timnya belum mempunyai Ketua Tim.");
            }
        }));
        return hasil;
    }

    private static String bentuk(Bentuk bentuk) {
        return switch (bentuk) {
            case INDIVIDU -> "pekerjaan perorangan";
            case TIM -> "pekerjaan tim";
        };
    }

    private Langkahnya langkah(
            String kode, Langkah l, Perjanjian p, List<Perjanjian.Pembagian> bagi, Optional<Perjanjian.Strategi> strategi, List<Perjanjian.Catatan> catatan,
            Optional<Long> penugasan, GarisPerencanaan garis, String unit, String pemegang, Bentuk bentuk) {
        var zona = instansi.wajib(kode).zonaWaktu();
        var jabatan = jabatan(garis, l, unit, pemegang);
        var bekas = new ArrayList<String>();
        var selesai = switch (l.tindakan()) {
            case TETAPKAN_PERJANJIAN_KINERJA -> {
                p.tanggal().ifPresent(h -> bekas.add("Ditetapkan " + p.sebutan() + " (" + p.nama() + ") dengan nomor " + p.nomor() + ", " + Teks.tanggal(h) + "."));
                yield p.ditetapkan();
            }
            case BAGI_TARGET -> {
                var yang = bagi.stream().filter(b -> jabatan.contains(b.dari())).toList();
                yang.forEach(b -> bekas.add("Kepada " + garis.nama(b.kepada()) + ": " + Teks.kalimat(b.arahan()) + " " + oleh(b.sebutan(), b.nama(), b.waktu(), zona)
                        + b.diterima().map(w -> ". Diterima " + b.penerima() + ", " + Teks.waktu(w, zona)).orElse(". Belum diterima")));
                // where the table names offices that this instansi does not have, or people, the target stays and they are named by the assignment
                var tanpaPenerima = yang.isEmpty() && garis.jabatanSampaiBawah(l.oleh(), unit).stream().allMatch(j -> garis.penerima(j, bentuk).isEmpty());
                if (tanpaPenerima) {
                    bekas.add("Tidak ada jabatan di bawahnya yang menerima target; target tetap pada " + garis.nama(pemegang) + ", dan pegawainya ditunjuk melalui penugasan.");
                }
                yield !yang.isEmpty() || tanpaPenerima;
            }
            case SUSUN_STRATEGI -> {
                strategi.ifPresent(s -> bekas.add(Teks.kata(s.bentuk().name()) + ", " + s.kebutuhan().sebutan().toLowerCase(java.util.Locale.ROOT) + ", "
                        + (s.ketua() ? "dengan" : "tanpa") + " Ketua Tim. " + Teks.kalimat(s.uraian()) + " " + oleh(s.sebutan(), s.nama(), s.waktu(), zona)));
                yield strategi.isPresent();
            }
            case SEPAKATI_RENCANA -> {
                var disepakati = penugasan.flatMap(n -> kerja.kerja(kode, n)).map(rencana::rencana).filter(Rencana::disepakati);
                disepakati.ifPresent(r -> bekas.add("Rencana versi " + r.versi() + " disepakati, Rp" + Teks.angka(r.jumlah()) + "."));
                yield disepakati.isPresent();
            }
            case ARAHKAN, REKOMENDASIKAN_PEGAWAI, SAMPAIKAN_EKSPEKTASI, URAIKAN_KEGIATAN, TENTUKAN_KETUA_TIM, TETAPKAN_RENCANA_KEGIATAN, PELAJARI_GAMBARAN_ORGANISASI,
                    TETAPKAN_EKSPEKTASI_PIMPINAN, SUSUN_MANUAL_INDIKATOR, BAGI_PERAN, TETAPKAN_JENIS_RENCANA, DIALOG_KINERJA, TETAPKAN_EKSPEKTASI, SEPAKATI_SUMBER_DAYA, LAPOR,
                    MINTA_LAPORAN, LAPORKAN_ANGGOTA, TIDAK_DIATUR -> {
                var yang = catatan.stream().filter(c -> c.nomor() == l.nomor() && c.tindakan().equals(l.tindakan().name())).toList();
                yang.forEach(c -> bekas.add((c.kepada().isEmpty() ? "" : "Kepada " + kepada(garis, c.kepada()) + ": ") + Teks.kalimat(c.isi()) + c.rekomendasi().map(x -> " " + x.kalimat()).orElse("") + " "
                        + c.bagian().stream().map(b -> Teks.kalimat(b) + " ").collect(Collectors.joining())
                        + oleh(c.sebutan(), c.nama(), c.waktu(), zona) + (c.kepada().isEmpty() ? "" : c.diterima().map(w -> ". Diterima " + c.penerima() + ", " + Teks.waktu(w, zona)).orElse(". Belum diterima"))));
                // whoever hands a target on says with it what is wanted
                var bersamaPembagian = l.tindakan() == TindakanKerja.ARAHKAN && bagi.stream().anyMatch(b -> jabatan.contains(b.dari()));
                if (bersamaPembagian) {
                    bekas.add("Arahan diberikan bersama pembagian target.");
                }
                var tanpaPeran = l.tindakan() == TindakanKerja.BAGI_PERAN ? tanpaPeran(kode, penugasan, yang) : List.<Peserta>of();
                if (!yang.isEmpty() && !tanpaPeran.isEmpty()) {
                    bekas.add("Belum berperan: " + tanpaPeran.stream().map(Peserta::nama).collect(Collectors.joining(", ")) + ".");
                }
                yield (!yang.isEmpty() || bersamaPembagian) && tanpaPeran.isEmpty();
            }
        };
        var sebutan = jabatan.isEmpty() ? l.oleh().stream().map(x -> x.sebutan()).collect(Collectors.joining(" atau ")) : jabatan.stream().map(garis::nama).collect(Collectors.joining(" atau "));
        return new Langkahnya(l.nomor(), l.tindakan(), l.penjelasan(), l.dasar(), jabatan, garis.jabatan(l.bersama(), unit), GarisPerencanaan.olehPegawai(l), l.kepada().contains(id.tatakerja.regulasi.Pelaku.PEGAWAI), sebutan, selesai, bekas);
    }

    /** The people of the team that came of the strategy who have no role in it. */
    private List<Peserta> tanpaPeran(String kode, Optional<Long> penugasan, List<Perjanjian.Catatan> peran) {
        return penugasan.flatMap(n -> kerja.kerja(kode, n)).filter(k -> k.bertim()).stream().flatMap(k -> k.peserta().stream())
                .filter(o -> o.mengerjakan() && peran.stream().noneMatch(c -> c.kepada().equals("#" + o.nip()))).toList();
    }

    /** Whom a step that is written down for one person after another still lacks: expectations first, then roles. */
    @Transactional(readOnly = true)
    Optional<Map.Entry<Langkahnya, List<Peserta>>> perOrang(String kode, Rinci r) {
        var belum = r.penugasan().flatMap(n -> kerja.kerja(kode, n)).filter(k -> k.berlaku()).map(penjaga::belum).filter(b -> !b.isEmpty());
        return belum.flatMap(b -> r.langkah().stream().filter(l -> l.tindakan() == TindakanKerja.SAMPAIKAN_EKSPEKTASI).findFirst().map(l -> Map.entry(l, b)))
                .or(() -> r.berikut().filter(l -> l.tindakan() == TindakanKerja.BAGI_PERAN)
                        .map(l -> Map.entry(l, tanpaPeran(kode, r.penugasan(), r.catatan().stream().filter(c -> c.tindakan().equals(l.tindakan().name())).toList()))));
    }

    /**
     * The offices whose step it is. A step that is only written down may be one of offices below the place; where none of those exists, who answers
     * for the target goes on.
     */
    private static List<String> jabatan(GarisPerencanaan garis, Langkah l, String unit, String pemegang) {
        var disini = garis.jabatan(l.oleh(), unit);
        if (!disini.isEmpty() || Langkahnya.bertindakSendiri(l.tindakan()) || GarisPerencanaan.olehPegawai(l)) {
            return disini;
        }
        var bawah = garis.jabatanSampaiBawah(l.oleh(), unit);
        return bawah.isEmpty() ? List.of(pemegang) : bawah;
    }

    private static String oleh(String sebutan, String nama, java.time.Instant waktu, ZoneId zona) {
        return (sebutan.isEmpty() ? nama : sebutan + " (" + nama + ")") + ", " + Teks.waktu(waktu, zona);
    }

    static String kepada(GarisPerencanaan garis, String kunci) {
        return kunci.startsWith("#") ? garis.susunan().pegawai(kunci.substring(1)).map(o -> o.namaLengkap()).orElse("Pegawai") : garis.nama(kunci);
    }

    /** Perjanjian of a year: of the own units and those above where nothing else is asked. */
    @Transactional(readOnly = true)
    List<Perjanjian> daftar(Pelaku pelaku, List<String> unit, int tahun) {
        return repository.daftar(instansi(pelaku), unit, tahun);
    }

    /** Offices that lead a unit and that the person holds today, by code. */
    List<JabatanSusunan> dipimpin(String kode, java.util.Set<String> kunci) {
        return susunan.kini(kode).jabatan().stream().filter(j -> j.memimpin() && kunci.contains(j.kode())).toList();
    }
}

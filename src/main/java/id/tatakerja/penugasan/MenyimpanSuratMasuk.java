package id.tatakerja.penugasan;

import id.tatakerja.alur.KotakTugas;
import id.tatakerja.alur.MembacaPihak;
import id.tatakerja.alur.MemilihAlur;
import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.PenentuPeran;
import id.tatakerja.alur.PilihanAlur;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.naskah.Penerima;
import id.tatakerja.naskah.SalinanSurat;
import id.tatakerja.naskah.SuratAntarinstansi;
import id.tatakerja.penugasan.lintas.JenisKiriman;
import id.tatakerja.penugasan.lintas.Kiriman;
import id.tatakerja.penugasan.lintas.Pasangan;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.alur.Alur;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.SisiAlur;
import id.tatakerja.regulasi.alur.Tindakan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/**
 * Gives the letters of the other government to the offices of the own one: to whom they are addressed, where that office has an act in
 * the own regulation, and to whose turn it is; an addressee without an act gets a copy.
 */
@Service
class MenyimpanSuratMasuk {

    private final SuratAntarinstansi surat;
    private final KotakTugas kotak;
    private final MenjalankanAlur menjalankan;
    private final MembacaPihak pembaca;
    private final MemilihAlur pemilih;
    private final Regulasi regulasi;
    private final SusunanSesaat susunan;

    MenyimpanSuratMasuk(
            SuratAntarinstansi surat, KotakTugas kotak, MenjalankanAlur menjalankan, MembacaPihak pembaca, MemilihAlur pemilih, Regulasi regulasi,
            SusunanSesaat susunan) {
        this.surat = surat;
        this.kotak = kotak;
        this.menjalankan = menjalankan;
        this.pembaca = pembaca;
        this.pemilih = pemilih;
        this.regulasi = regulasi;
        this.susunan = susunan;
    }

    /** Numbers of the copies of letters that belong to a record. */
    List<Long> simpan(Kiriman k, IsiKiriman isi, List<SalinanSurat> semua, Kasus kasus, Pasangan p, PenentuPeran peran, List<Pemegang> sebelum) {
        var alur = menjalankan.alur(kasus);
        var giliran = giliran(k, kasus);
        var orang = kasus.isian().pegawai().stream().<Penerima>map(Penerima.Pegawai::new).toList();
        return IntStream.range(0, semua.size()).mapToObj(n -> {
            var alamat = isi.alamat().get(n);
            var kepada = new LinkedHashSet<Penerima>(giliran);
            var tembusan = new LinkedHashSet<Penerima>();
            for (var r : alamat.kepada()) {
                (r == PeranAlur.PEGAWAI || bertindak(alur, r) ? kepada : tembusan).addAll(penerima(r, peran, orang));
            }
            alamat.tembusan().forEach(r -> tembusan.addAll(penerima(r, peran, orang)));
            if (k.jenis() == JenisKiriman.PERUBAHAN) {
                sebelum.stream().map(MenyusunNaskah::penerima).forEach(tembusan::add);
            }
            if (p.sisi() == SisiAlur.PEMILIK && Set.of(JenisKiriman.SURAT_PENUGASAN, JenisKiriman.PERUBAHAN).contains(k.jenis())) {
                // whoever asked for people must know who has been assigned
                tembusan.add(MenyusunNaskah.penerima(Pemegang.dari(kasus.pemohon())));
            }
            return surat.terima(semua.get(n).dari(isi.nama()), k.tujuan(), List.copyOf(kepada), List.copyOf(tembusan), p.objek());
        }).toList();
    }

    /** Numbers of the copies of letters that come before there is a record, or where there will be none. */
    List<Long> tanpaKasus(Kiriman k, IsiKiriman isi, List<SalinanSurat> semua) {
        var kini = susunan.kini(k.tujuan());
        var unit = UnitDisebut.cari(kini, isi.unit());
        var ada = isi.diminta().stream().filter(n -> kini.pegawai(n).isPresent()).toList();
        var paket = regulasi.paket(kini.regulasi()).orElseThrow();
        var hasil = new ArrayList<Long>();
        for (var n = 0; n < semua.size(); n++) {
            var alamat = isi.alamat().get(n);
            var tembusan = new LinkedHashSet<Penerima>();
            if (pemilih.pihakAsal(paket) instanceof PilihanAlur.Tersedia(var alur, var _)) {
                var peran = new PenentuPeran(pembaca.asalSeadanya(k.tujuan(), ada, unit), alur, Lingkup.LINTAS_INSTANSI);
                alamat.kepada().forEach(r -> tembusan.addAll(penerima(r, peran, List.of())));
                alamat.tembusan().forEach(r -> tembusan.addAll(penerima(r, peran, List.of())));
            }
            hasil.add(surat.terima(
                    semua.get(n).dari(isi.nama()), k.tujuan(), List.of(), List.copyOf(tembusan),
                    Pasangan.objek(k.hubungan(), k.sisiPenerima(), k.seinstansi())));
        }
        return hasil;
    }

    /** Offices whose turn it is because the letter has come. */
    private List<Penerima> giliran(Kiriman k, Kasus kasus) {
        return switch (k.jenis()) {
            case PERMOHONAN, JAWABAN, SK_TIM_KERJA -> kotak.menunggu(kasus.instansi(), kasus.id()).stream().filter(t -> t.tindakan() != Tindakan.TERIMA)
                    .flatMap(t -> t.pelaku().stream()).map(b -> MenyusunNaskah.penerima(b.pemegang())).distinct().toList();
            case SURAT_PENUGASAN, PERUBAHAN, TEMBUSAN -> List.of();
        };
    }

    private static boolean bertindak(Alur alur, PeranAlur peran) {
        return alur.tindak().stream().anyMatch(t -> t.peran().contains(peran));
    }

    private static List<Penerima> penerima(PeranAlur r, PenentuPeran peran, List<Penerima> orang) {
        return r == PeranAlur.PEGAWAI ? orang : peran.cari(r).map(MenyusunNaskah::penerima).stream().toList();
    }
}

package id.tatakerja.pelaksanaan.luar;

import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.LaporanLuar;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.arahan.MencatatKoordinasi;
import id.tatakerja.pelaksanaan.arahan.MengarahkanPekerjaan;
import id.tatakerja.pelaksanaan.kegiatan.Kegiatan;
import id.tatakerja.pelaksanaan.kegiatan.MembacaKegiatan;
import id.tatakerja.pelaksanaan.kendala.Kendala;
import id.tatakerja.pelaksanaan.kendala.MembacaKendala;
import id.tatakerja.pelaksanaan.rencana.MenyusunRencana;
import id.tatakerja.penugasan.MembacaHubungan;
import id.tatakerja.penugasan.MembacaHubungan.Hubungan;
import id.tatakerja.tampilan.Teks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The owner's side: hands out how the work stands, as far as it concerns another government with people in it. */
@Component
class MenggambarkanKerja {

    private final MembacaHubungan hubungan;
    private final PembacaKerja pembaca;
    private final MenyusunRencana rencana;
    private final MembacaKegiatan kegiatan;
    private final MengarahkanPekerjaan arahan;
    private final MencatatKoordinasi koordinasi;
    private final MembacaKendala kendala;
    private final LaporanLuar laporan;

    MenggambarkanKerja(
            MembacaHubungan hubungan, PembacaKerja pembaca, MenyusunRencana rencana, MembacaKegiatan kegiatan, MengarahkanPekerjaan arahan, MencatatKoordinasi koordinasi,
            MembacaKendala kendala, LaporanLuar laporan) {
        this.hubungan = hubungan;
        this.pembaca = pembaca;
        this.rencana = rencana;
        this.kegiatan = kegiatan;
        this.arahan = arahan;
        this.koordinasi = koordinasi;
        this.kendala = kendala;
        this.laporan = laporan;
    }

    /** The work for the home side of a connection; empty while there is none on this side. */
    Optional<PekerjaanLuar> bagi(Hubungan asal) {
        return hubungan.sisi(asal.lain(), asal.nomor(), false).filter(h -> h.lain().equals(asal.instansi())).flatMap(h -> pembaca.kerja(asal.lain(), h.penugasan()))
                .map(k -> gambar(k, asal));
    }

    /** Home sides of the connections that brought people of other governments into the work: code of the other government and what joins the two. */
    List<Hubungan> sisiLain(String instansi, long penugasan) {
        return pembaca.kerja(instansi, penugasan).stream().flatMap(k -> k.tim().map(t -> t.penugasan().stream()).orElseGet(() -> Stream.of(k.penugasan())))
                .flatMap(p -> hubungan.milik(instansi, p).stream()).filter(h -> !h.asal() && !h.seinstansi()).toList();
    }

    private PekerjaanLuar gambar(Kerja k, Hubungan asal) {
        var lain = asal.instansi();
        var nip = k.tamu().stream().filter(t -> t.instansi().equals(lain)).map(t -> t.orang().nip()).sorted().toList();
        var r = rencana.rencana(k);
        var masa = k.asal().mulai().map(Teks::tanggal).orElse("sejak ditugaskan") + " sampai " + k.asal().selesai().map(Teks::tanggal).orElse("tanpa batas akhir");
        var sendiri = new TreeMap<>(rencana.individu(k));
        sendiri.keySet().retainAll(nip);
        return new PekerjaanLuar(
                k.judul(), asal.nama(), k.ketua().map(o -> o.nama()).orElse(""), masa, k.berlaku(), r.disepakati(), k.bertim(), nip,
                r.baris().stream().map(b -> new PekerjaanLuar.Baris(b.nama(), b.hasil(), b.mulai(), b.selesai())).toList(),
                arahan.arahan(k).stream().map(a -> new PekerjaanLuar.Arahan(a.id(), a.isi(), a.oleh(), a.dibaca().stream().filter(nip::contains).toList())).toList(),
                kegiatan.dari(k).stream().filter(x -> x.orang().stream().anyMatch(o -> nip.contains(o.nip()))).map(x -> new PekerjaanLuar.Kegiatan(
                        x.id(), x.nama(), x.uraian(), x.mulai(), x.selesai(), x.persen(),
                        x.orang().stream().filter(o -> nip.contains(o.nip())).map(o -> new PekerjaanLuar.Orang(o.nip(), o.nama(), o.peran())).toList(), x.terakhir())).toList(),
                laporan.keadaan(k).stream().filter(l -> nip.contains(l.nip())).toList(), Map.copyOf(sendiri),
                kendala.dari(k).stream().map(x -> kendala(k, x, lain)).toList(),
                koordinasi.dari(k).stream().map(x -> new PekerjaanLuar.Koordinasi(
                        x.tahap(), x.tanggal(), x.hal(), x.hasil(), x.penugasan() == k.penugasan() ? x.sebutan() : "tim lain yang mengajak", x.nama())).toList(),
                umpanBalik(k, nip));
    }

    /** What is said to the own people, or to everybody, of the work or of an activity in which they have a part. */
    private List<PekerjaanLuar.UmpanBalik> umpanBalik(Kerja k, List<String> nip) {
        var isi = kegiatan.dari(k).stream().filter(x -> x.orang().stream().anyMatch(o -> nip.contains(o.nip()))).collect(Collectors.toMap(Kegiatan::id, Kegiatan::nama));
        return arahan.masukan(k).stream().filter(m -> nip.contains(m.untuk()) || m.untuk().isEmpty() && m.kegiatan().map(isi::containsKey).orElse(true))
                .map(m -> new PekerjaanLuar.UmpanBalik(m.id(), m.isi(), m.oleh(), m.waktu(), m.untuk(), m.kegiatan().map(n -> isi.getOrDefault(n, "")).orElse(""))).toList();
    }

    private PekerjaanLuar.Kendala kendala(Kerja kerja, Kendala k, String lain) {
        return new PekerjaanLuar.Kendala(
                k.id(), k.judul(), k.uraian(), k.nama(), k.selesai(), k.alternatif().stream().map(Kendala.Alternatif::uraian).toList(),
                k.alternatif().stream().filter(Kendala.Alternatif::disarankan).mapToInt(Kendala.Alternatif::urut).findFirst().orElse(1),
                k.giliran().stream().map(g -> new PekerjaanLuar.Giliran(
                        g.id(), kendala.sebutan(kerja.instansi(), g), g.status().sebutan(), g.uraian(), g.sebutan().isEmpty() ? g.nama() : g.sebutan() + " (" + g.nama() + ")",
                        g.batas(), g.status() == Kendala.Status.TERBUKA && g.pemerintah().equals(lain))).toList());
    }
}

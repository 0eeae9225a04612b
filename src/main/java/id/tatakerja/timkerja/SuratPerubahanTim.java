package id.tatakerja.timkerja;

import id.tatakerja.alur.Pemegang;
import id.tatakerja.bersama.Dasar;
import id.tatakerja.naskah.IsiNaskah;
import id.tatakerja.naskah.Konsep;
import id.tatakerja.naskah.Penerima;
import id.tatakerja.naskah.TataNaskah;
import id.tatakerja.regulasi.alur.JenisNaskah;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The letter by which the people of a team change, of the kind by which the team came to be.
 *
 * @param tim the team
 * @param kantor its offices
 * @param siapa who signs
 * @param uraian the change in a sentence
 * @param alasan its reason
 * @param berlaku its day
 * @param orang the people afterwards
 * @param keluar NIP of who leaves, empty for nobody
 * @param dasar its ground
 */
record SuratPerubahanTim(
        Tim tim, PenetapHariIni.Kantor kantor, PenetapHariIni.Pengubah siapa, String uraian, String alasan, LocalDate berlaku, List<OrangTim> orang,
        String keluar, Dasar dasar) {

    Konsep konsep(LocalDate hari) {
        var jenis = kantor.penetap().naskah().isEmpty() ? JenisNaskah.SURAT_PENUGASAN : kantor.penetap().naskah().getFirst();
        var hal = "Perubahan susunan Tim Kerja " + tim.nama();
        var nip = Stream.concat(orang.stream().map(OrangTim::nip), Stream.of(keluar)).filter(n -> !n.isEmpty()).distinct()
                .filter(n -> kantor.susunan().pegawai(n).isPresent()).limit(90).toList();
        var tembusan = new LinkedHashSet<Penerima>();
        kantor.pimpinan().filter(Pemegang.Jabatan.class::isInstance).ifPresent(p -> tembusan.add(new Penerima.Jabatan(p.kunci())));
        atasanAsal().forEach(k -> tembusan.add(new Penerima.Jabatan(k)));
        if (siapa.penanda() instanceof id.tatakerja.naskah.Penanda.Pejabat(var kode, _)) {
            tembusan.remove(new Penerima.Jabatan(kode));
        }
        return Konsep.baru(tim.instansi(), jenis, hal.length() > 300 ? hal.substring(0, 297) + "..." : hal, hari, siapa.penanda(), isi(jenis), tim.objek(), siapa.pengguna())
                .untuk(nip.stream().map(Penerima.Pegawai::new).toList(), List.copyOf(tembusan))
                .menurut(Optional.of(dasar), Set.copyOf(nip));
    }

    /** Leaders of the home unit of who leaves. */
    private List<String> atasanAsal() {
        var s = kantor.susunan();
        return s.jabatanDefinitif(keluar).flatMap(j -> s.garis(j.unit()).stream().flatMap(u -> s.pemimpin(u.kode()).stream()).findFirst()).map(j -> j.kode()).stream().toList();
    }

    private IsiNaskah isi(JenisNaskah jenis) {
        var isi = IsiNaskah.susun();
        var menurut = kantor.penetap().dasar().stream().map(k -> k.label()).distinct().collect(Collectors.joining(", "));
        var sejak = "mulai tanggal " + Teks.tanggal(berlaku);
        switch (TataNaskah.dari(jenis).bentuk()) {
            case KEPUTUSAN -> isi.menimbang("susunan Tim Kerja " + tim.nama() + " perlu diubah karena: " + alasan)
                    .mengingat(kantor.paket().identitas().judul())
                    .menetapkan(("Perubahan susunan Tim Kerja " + tim.nama()).toUpperCase(Locale.ROOT) + ".")
                    .diktum(uraian + " Perubahan ini berlaku " + sejak + ".")
                    .diktum("Susunan Tim Kerja " + tim.nama() + " sesudah perubahan sebagaimana tersebut dalam Keputusan ini.")
                    .diktum("Keputusan ini mulai berlaku pada tanggal ditetapkan.");
            case PENUGASAN -> isi.dasar(kantor.paket().identitas().judul() + ", " + menurut + ";")
                    .untuk("melaksanakan perubahan susunan Tim Kerja " + tim.nama() + " " + sejak + ": " + uraian)
                    .untuk("memperhatikan alasan: " + alasan + ";");
            case KORESPONDENSI, NOTA_DINAS, PRIBADI -> isi.pembuka("Dengan ini susunan Tim Kerja berikut diubah.")
                    .rincian("Tim Kerja", tim.nama()).rincian("Perubahan", uraian).rincian("Berlaku", sejak).rincian("Alasan", alasan).rincian("Menurut", menurut);
            case DISPOSISI -> isi.disposisi(new IsiNaskah.SuratMasuk(siapa.sebutan(), "-", "-", "-", uraian, List.of("Untuk dilaksanakan"), alasan));
        }
        orang.forEach(o -> isi.orang(o.nip().isEmpty()
                ? new IsiNaskah.Orang("", o.nama(), "-", "-", o.peran().sebutan(), "")
                : IsiNaskah.Orang.pegawai(o.nip(), o.peran().sebutan(), "")));
        return isi.jadi();
    }
}

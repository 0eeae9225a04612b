package id.tatakerja.timkerja;

import id.tatakerja.alur.AturanTim;
import id.tatakerja.alur.PenetapTim;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.naskah.MembacaNaskah;
import id.tatakerja.regulasi.TabelTim;
import id.tatakerja.regulasi.TabelTim.PeranTim;
import id.tatakerja.tampilan.Teks;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A team as its page shows it.
 *
 * @param id number
 * @param nama name
 * @param status state as a code
 * @param unit name of the unit that owns the work
 * @param kodeUnit its code
 * @param tanggal the day shown, as it is typed
 * @param hari the day shown, in words
 * @param kiniDitampilkan whether that day is today
 * @param penetapan how it comes to be, in a sentence
 * @param penetap who changes it, in words
 * @param dasarPenetapan citations of that
 * @param orang its people on the day
 * @param peran its roles with their responsibilities
 * @param penugasan its assignments, number to title
 * @param surat letters
 * @param perubahan what changed it, newest first
 * @param kekurangan what is missing
 * @param gambar the picture
 * @param dapatDiubah whether the reader may change it
 * @param keputusan decrees made elsewhere that it rests on as well, in words
 * @param dapatMencatat whether the reader may record such a decree
 * @param jangkauan how far its people come from, in words
 * @param tujuan its purpose in words, empty while not stated
 * @param peringatan what is pointed out of its people
 */
public record TimPage(
        long id, String nama, String status, String unit, String kodeUnit, String tanggal, String hari, boolean kiniDitampilkan, String penetapan, String penetap,
        List<Kutipan> dasarPenetapan, List<Orang> orang, List<Peran> peran, List<Map.Entry<Long, String>> penugasan, List<MembacaNaskah.Ringkas> surat,
        List<Perubahan> perubahan, List<String> kekurangan, GambarTim gambar, boolean dapatDiubah, List<String> keputusan, boolean dapatMencatat,
        String jangkauan, String tujuan, List<TabelTim.Syarat> peringatan) {

    /** Somebody in the team: number of the stay, name, role, home unit, assessor, period, reason, assignment or 0. */
    public record Orang(long id, String nama, String peran, String unit, String penilai, String masa, String alasan, long penugasan) {}

    /** A role: whose, who holds it, what it answers for, and why. */
    public record Peran(String sebutan, List<String> pemegang, String penjelasan, List<Kutipan> dasar, List<TabelTim.TanggungJawab> tanggungJawab) {}

    /** A change: when, what, why, by whom. */
    public record Perubahan(String berlaku, String uraian, String alasan, String oleh, List<Kutipan> dasar) {}

    /**
     * The form that changes a team, with what was typed.
     *
     * @param page the team
     * @param jenis what is changed
     * @param orang people now in it
     * @param ketua who may head it
     * @param penanggungJawab who may be Penanggung Jawab; empty where the regulation knows none
     * @param isi what was typed, by field
     * @param galat faults
     */
    public record Ubah(
            TimPage page, String jenis, List<Orang> orang, List<AturanTim.Calon> ketua, List<AturanTim.Calon> penanggungJawab, Map<String, String> isi,
            List<Galat> galat) {

        /** What was typed into a field. */
        public String nilai(String bidang) {
            return isi.getOrDefault(bidang, "");
        }
    }

    static TimPage dari(MembacaTim.Rinci r, ZoneId zona) {
        var t = r.tim();
        return new TimPage(
                t.id(), t.nama(), t.status().name(), r.unit(t.unitPemilik()), t.unitPemilik(), r.hari().toString(), Teks.tanggal(r.hari()),
                r.hari().equals(r.kantor().susunan().tanggal()), r.kantor().penetap().penjelasan(), r.kantor().sebutan(), r.kantor().penetap().dasar(),
                r.orang().stream().map(o -> orang(r, o)).toList(),
                Arrays.stream(PeranTim.values()).filter(p -> MembacaTim.dikenal(r, p)).map(p -> peran(r, p)).toList(),
                r.penugasan().stream().map(p -> Map.entry(p.id(), p.judul())).toList(), r.surat(),
                r.perubahan().reversed().stream().map(p -> new Perubahan(
                        Teks.tanggal(p.berlaku()), p.uraian(), p.alasan(),
                        p.nama().isEmpty() ? "" : (p.sebutan().isEmpty() ? p.nama() : p.sebutan() + " (" + p.nama() + ")") + ", " + Teks.waktu(p.waktu(), zona),
                        p.dasar().kutipan())).toList(),
                r.kekurangan(), GambarTim.dari(r), r.dapatDiubah(), r.keputusan().stream().map(KeputusanTim::kalimat).toList(), r.dapatMencatat(),
                t.lingkup().sebutan(), PenetapTim.sebutan(t.tujuan()), r.peringatan());
    }

    static Orang orang(MembacaTim.Rinci r, OrangTim o) {
        return new Orang(
                o.id(), o.nama(), o.peran().sebutan(), r.unit(o.unitAsal()) + " (" + r.asal(o) + ")", r.penilai().getOrDefault(o.nip(), ""),
                "Sejak " + Teks.tanggal(o.mulai()) + o.selesai().map(s -> " sampai " + Teks.tanggal(s)).orElse(""), o.alasan(), o.penugasan().orElse(0L));
    }

    private static Peran peran(MembacaTim.Rinci r, PeranTim p) {
        var aturan = r.kantor().aturan(r.tim()).peran(p);
        List<String> pemegang = switch (p) {
            case PIMPINAN_UNIT_ORGANISASI -> r.pimpinan().isEmpty() ? List.of() : List.of(r.pimpinan());
            case PEJABAT_PENILAI_KINERJA -> r.orang().stream().filter(o -> r.penilai().containsKey(o.nip()))
                    .collect(Collectors.groupingBy(o -> r.penilai().getOrDefault(o.nip(), ""), java.util.TreeMap::new, Collectors.mapping(OrangTim::nama, Collectors.joining(", "))))
                    .entrySet().stream().map(e -> e.getKey() + " bagi " + e.getValue()).toList();
            case PENANGGUNG_JAWAB, KETUA, ANGGOTA -> r.orang().stream().filter(o -> o.peran() == p).map(OrangTim::nama).toList();
        };
        return new Peran(p.sebutan(), pemegang, aturan.penjelasan(), aturan.dasar(), r.kantor().paket().tim().tanggungJawab(p));
    }
}

package id.tatakerja.penugasan.lintas;

import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.SisiAlur;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who stands on the other side of a record.
 *
 * @param penugasan the record
 * @param instansi code of the tenant whose record it is
 * @param sisi side of the record
 * @param lain code of the other government
 * @param nama its name
 * @param hubungan what joins the two records
 * @param paketLain regulation of the other government
 * @param jabatanLain titles of its offices as its letters sign, by role
 * @param diminta NIP that the request names
 * @param unitDiminta code of the unit that the request names, may be empty
 * @param ditugaskan whether the letter that assigns the people has come
 */
public record Pasangan(
        long penugasan,
        String instansi,
        SisiAlur sisi,
        String lain,
        String nama,
        UUID hubungan,
        String paketLain,
        Map<PeranAlur, String> jabatanLain,
        List<String> diminta,
        String unitDiminta,
        boolean ditugaskan) {

    public Pasangan {
        jabatanLain = Map.copyOf(jabatanLain);
        diminta = List.copyOf(diminta);
    }

    /** Whether both records lie in one tenant, which counts its perangkat daerah as governments of their own. */
    public boolean seinstansi() {
        return instansi.equals(lain);
    }

    /** What the copies of the other side's letters belong to. */
    public String objek() {
        return objek(hubungan, sisi, seinstansi());
    }

    /** The same for a side of a connection; two sides in one tenant keep their copies apart. */
    public static String objek(UUID hubungan, SisiAlur sisi, boolean seinstansi) {
        return "lintas:" + hubungan + (seinstansi && sisi == SisiAlur.ASAL ? ":asal" : "");
    }
}

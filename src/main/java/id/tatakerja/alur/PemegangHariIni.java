package id.tatakerja.alur;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.MembacaPejabat;
import id.tatakerja.organisasi.Penempatan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a person may act for today: the own name, every jabatan held (definitif, Pj., Plt., Plh.), the office of the Pembina. */
@Component
public class PemegangHariIni {

    private final MembacaPejabat pejabat;
    private final Instansi.Pembaca instansi;

    PemegangHariIni(MembacaPejabat pejabat, Instansi.Pembaca instansi) {
        this.pejabat = pejabat;
        this.instansi = instansi;
    }

    /**
     * The keys of a person.
     *
     * @param sebutan title of each office by key, as letters of the day write it; empty text for the own name
     */
    public record Kunci(Map<String, String> sebutan) {

        /** All keys. */
        public Set<String> semua() {
            return sebutan.keySet();
        }
    }

    /** The keys in the person's own instansi; none for people without one. */
    public Kunci dari(Pelaku pelaku) {
        var hasil = new LinkedHashMap<String, String>();
        pelaku.instansi().ifPresent(kode -> {
            var milik = instansi.wajib(kode);
            pelaku.nip().ifPresent(nip -> {
                hasil.put(new Pemegang.Pegawai(nip).kunci(), "");
                pejabat.dipegang(kode, nip, milik.hariIni()).forEach(d -> hasil.putIfAbsent(d.jabatan(), sebutan(d)));
            });
            if (pelaku.membina(kode)) {
                hasil.put(Pemegang.PEMBINA, milik.pembina().sebutan());
            }
        });
        return new Kunci(java.util.Collections.unmodifiableMap(hasil));
    }

    /** The office by name, where the person holds it today. */
    public Optional<String> sebutan(Pelaku pelaku, Pemegang sebagai) {
        return Optional.ofNullable(dari(pelaku).sebutan().get(sebagai.kunci()));
    }

    private static String sebutan(MembacaPejabat.Dipegang d) {
        return d.jenis() == Penempatan.Jenis.DEFINITIF ? d.nama() : d.jenis().label() + " " + d.nama();
    }
}

package id.tatakerja.alur;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.pelimpahan.PelimpahanRepository;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.MembacaPejabat;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.regulasi.alur.Tindakan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What a person may act for today: the own name, every jabatan held (definitif, Pj., Plt., Plh.), the office of the Pembina, and acts that
 * another office has delegated to one held. Read once for each request.
 */
@Component
public class PemegangHariIni {

    private static final String INGATAN = PemegangHariIni.class.getName() + ':';

    private final MembacaPejabat pejabat;
    private final Instansi.Pembaca instansi;
    private final PelimpahanRepository pelimpahan;

    PemegangHariIni(MembacaPejabat pejabat, Instansi.Pembaca instansi, PelimpahanRepository pelimpahan) {
        this.pejabat = pejabat;
        this.instansi = instansi;
        this.pelimpahan = pelimpahan;
    }

    /**
     * The keys of a person.
     *
     * @param sebutan title of each office by key, as letters of the day write it; empty text for the own name
     * @param atasNama acts that the person may do in the name of other offices
     */
    public record Kunci(Map<String, String> sebutan, List<AtasNama> atasNama) {

        public Kunci {
            atasNama = List.copyOf(atasNama);
        }

        /** All keys of one's own. */
        public Set<String> semua() {
            return sebutan.keySet();
        }

        /** In whose name the person may do an act of the office. */
        public Optional<AtasNama> atasNama(Pemegang siapa, Tindakan tindakan) {
            return atasNama.stream().filter(a -> a.pemberi().equals(siapa.kunci()) && a.tindakan().contains(tindakan)).findFirst();
        }

        /** The title under which the person does an act of the office; empty text for the own name. */
        public String sebutan(Pemegang siapa, Tindakan tindakan) {
            return Optional.ofNullable(sebutan.get(siapa.kunci())).or(() -> atasNama(siapa, tindakan).map(AtasNama::tampil)).orElse("");
        }
    }

    /** The keys in the person's own instansi; none for people without one. */
    public Kunci dari(Pelaku pelaku) {
        var permintaan = RequestContextHolder.getRequestAttributes();
        if (permintaan == null) {
            return baca(pelaku);
        }
        var nama = INGATAN + pelaku.namaPengguna();
        if (permintaan.getAttribute(nama, RequestAttributes.SCOPE_REQUEST) instanceof Kunci sudah) {
            return sudah;
        }
        var dibaca = baca(pelaku);
        permintaan.setAttribute(nama, dibaca, RequestAttributes.SCOPE_REQUEST);
        return dibaca;
    }

    private Kunci baca(Pelaku pelaku) {
        var hasil = new LinkedHashMap<String, String>();
        var atasNama = new java.util.ArrayList<AtasNama>();
        // an account of an instansi that is not there (any more) holds nothing, and its pages still open
        pelaku.instansi().flatMap(instansi::kini).ifPresent(milik -> {
            var kode = milik.kode();
            pelaku.nip().ifPresent(nip -> {
                hasil.put(new Pemegang.Pegawai(nip).kunci(), "");
                pejabat.dipegang(kode, nip, milik.hariIni()).forEach(d -> hasil.putIfAbsent(d.jabatan(), sebutan(d)));
            });
            if (pelaku.membina(kode)) {
                hasil.put(Pemegang.PEMBINA, milik.pembina().sebutan());
            }
            // only offices held oneself receive: what was received is not handed on
            var dilimpahkan = hasil.isEmpty() ? List.<PelimpahanRepository.Baris>of() : pelimpahan.berlaku(kode, hasil.keySet(), milik.hariIni());
            if (!dilimpahkan.isEmpty()) {
                var pemberi = pejabat.pejabat(kode, dilimpahkan.stream().map(PelimpahanRepository.Baris::pemberi).distinct().toList(), milik.hariIni());
                dilimpahkan.stream().filter(p -> !hasil.containsKey(p.pemberi())).forEach(p -> atasNama.add(new AtasNama(
                        p.id(), p.pemberi(),
                        p.pemberi().equals(Pemegang.PEMBINA) ? milik.pembina().sebutan()
                                : Optional.ofNullable(pemberi.get(p.pemberi())).map(MembacaPejabat.Pejabat::nama).orElse(p.pemberi()),
                        p.penerima(), hasil.getOrDefault(p.penerima(), ""), p.tindakan(), p.nomor())));
            }
        });
        return new Kunci(java.util.Collections.unmodifiableMap(hasil), atasNama);
    }

    /** The office by name, where the person holds it today. */
    public Optional<String> sebutan(Pelaku pelaku, Pemegang sebagai) {
        return Optional.ofNullable(dari(pelaku).sebutan().get(sebagai.kunci()));
    }

    private static String sebutan(MembacaPejabat.Dipegang d) {
        return d.jenis() == Penempatan.Jenis.DEFINITIF ? d.nama() : d.jenis().label() + " " + d.nama();
    }
}

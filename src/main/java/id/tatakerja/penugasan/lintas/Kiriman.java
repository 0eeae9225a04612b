package id.tatakerja.penugasan.lintas;

import id.tatakerja.regulasi.alur.SisiAlur;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Letters on their way to the other record.
 *
 * @param id number in the application
 * @param instansi code of the sender
 * @param tujuan code of the receiver
 * @param hubungan what joins the two records
 * @param sisi side of the sender; both may lie in one tenant
 * @param urut place among the sender's letters of this connection, from 1
 * @param jenis what it tells
 * @param isi what it says, as JSON
 * @param surat numbers of its letters at the sender
 * @param disampaikan when it arrived, empty while under way
 * @param coba failed attempts
 */
public record Kiriman(
        long id, String instansi, String tujuan, UUID hubungan, SisiAlur sisi, int urut, JenisKiriman jenis, String isi, List<Long> surat,
        Optional<Instant> disampaikan, int coba) {

    public Kiriman {
        surat = List.copyOf(surat);
    }

    /** Side of the receiver. */
    public SisiAlur sisiPenerima() {
        return sisi == SisiAlur.PEMILIK ? SisiAlur.ASAL : SisiAlur.PEMILIK;
    }

    /** Whether sender and receiver are perangkat daerah of one government. */
    public boolean seinstansi() {
        return instansi.equals(tujuan);
    }
}

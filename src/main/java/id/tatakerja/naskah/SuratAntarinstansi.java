package id.tatakerja.naskah;

import java.util.List;
import java.util.Optional;

/** Letters between two governments of this installation: the receiver gets a copy of its own, the file follows when it is signed. */
public interface SuratAntarinstansi {

    /**
     * The letter to be carried; to be called as its sender.
     *
     * @param nama name of the sender
     * @return empty while it has no number, since until then it has not been sent
     */
    Optional<SalinanSurat> salin(String instansi, String nama, long surat);

    /**
     * Stores the copy inside the running transaction; to be called as its receiver. The same letter twice is stored once.
     *
     * @param kepada offices and people of the receiver to whom it goes
     * @param tembusan those who get it as a copy
     * @param objek what it belongs to at the receiver
     * @return number of the copy
     */
    long terima(SalinanSurat salinan, String instansi, List<Penerima> kepada, List<Penerima> tembusan, String objek);

    /** Fetches the signed files that copies still lack, over the whole installation; not within a transaction. */
    int lengkapi();

    /** Fetches the signed file of one copy of the running tenant, where there is one by now; not within a transaction. */
    void lengkapi(long surat);
}

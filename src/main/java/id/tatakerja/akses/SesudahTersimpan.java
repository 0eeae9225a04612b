package id.tatakerja.akses;

/** Work that an act leaves for the time when it is committed, such as carrying a letter to another tenant. */
public interface SesudahTersimpan {

    /** Does it now, or after the transaction of the request where that runs as one ({@link SatuTransaksi}); not at all if that fails. */
    void jalankan(Runnable kerja);
}

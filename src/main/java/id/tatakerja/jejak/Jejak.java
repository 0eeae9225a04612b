package id.tatakerja.jejak;

/** Where every deciding use case writes what happened, in the transaction of the change itself. */
public interface Jejak {

    /**
     * Appends one entry to the chain of the entry's instansi. Must run inside a transaction; the entry is there if and only
     * if the change is.
     */
    void catat(Peristiwa peristiwa);
}

package id.tatakerja.organisasi.temuan;

import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.acuan.Acuan;
import java.util.function.Consumer;

/** A group of checks on a structure. */
interface Pemeriksaan {

    /** Gives every finding to the receiver. */
    void periksa(Susunan susunan, Acuan acuan, Consumer<Temuan> temuan);
}

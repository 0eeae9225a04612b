package id.tatakerja.akses.masuk;

import id.tatakerja.akses.AkunContoh;
import id.tatakerja.bersama.Galat;
import java.util.List;
import java.util.Optional;

/**
 * The login page.
 *
 * @param nama user name as typed
 * @param lanjut path to return to, empty text for the home page
 * @param galat what went wrong
 * @param keterangan a sentence on why one is here, if not by choice
 * @param demo whether the installation runs in demo mode
 * @param contoh example accounts of demo mode
 */
public record MasukPage(
        String nama, String lanjut, List<Galat> galat, Optional<String> keterangan, boolean demo, List<AkunContoh.Contoh> contoh) {}

package id.tatakerja.pemberitahuan;

import java.util.Collection;

/** A notice before it is written: keys of those it is for, what it says, and the address it leads to. */
record KabarBaru(Collection<String> kepada, JenisKabar jenis, String judul, String isi, String tautan) {}

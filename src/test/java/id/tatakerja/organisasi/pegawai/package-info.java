@org.jspecify.annotations.NullMarked
package id.tatakerja.organisasi.pegawai;

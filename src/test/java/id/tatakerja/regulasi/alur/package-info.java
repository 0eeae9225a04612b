/** Tests of compiled mechanisms. */
package id.tatakerja.regulasi.alur;

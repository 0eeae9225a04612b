@org.jspecify.annotations.NullMarked
package id.tatakerja.contoh.perintah;

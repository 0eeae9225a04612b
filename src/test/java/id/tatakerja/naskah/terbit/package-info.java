@org.jspecify.annotations.NullMarked
package id.tatakerja.naskah.terbit;

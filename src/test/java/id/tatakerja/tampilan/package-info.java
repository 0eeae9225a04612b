@org.jspecify.annotations.NullMarked
package id.tatakerja.tampilan;

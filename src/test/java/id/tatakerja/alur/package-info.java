/** Tests of running mechanisms. */
package id.tatakerja.alur;

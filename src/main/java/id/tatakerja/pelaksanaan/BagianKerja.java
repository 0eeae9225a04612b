package id.tatakerja.pelaksanaan;

import id.tatakerja.penugasan.TautanPekerjaan.Tautan;
import java.util.List;

/** A part of the module that has a page of its own for each piece of work, and says how things stand there. */
public interface BagianKerja {

    /** Links to that page for this reader. */
    List<Tautan> bagi(HakKerja hak);
}

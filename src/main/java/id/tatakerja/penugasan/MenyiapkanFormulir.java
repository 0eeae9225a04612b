package id.tatakerja.penugasan;

import id.tatakerja.organisasi.InstansiKini;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills in the steps that begin an assignment from what an earlier stage has decided, as a draft of the person's own. */
@Service
public class MenyiapkanFormulir {

    private final DrafRepository repository;

    MenyiapkanFormulir(DrafRepository repository) {
        this.repository = repository;
    }

    /**
     * Makes the draft.
     *
     * @param isi texts by field of the form, see {@code /penugasan/baru}; fields that there are not are left out
     * @return its key; the form opens at {@code /penugasan/baru?draf=<key>}
     */
    @Transactional
    public String siapkan(InstansiKini kini, Map<String, String> isi) {
        var kunci = DrafRepository.kunciBaru();
        var form = new java.util.HashMap<String, List<String>>();
        isi.forEach((bidang, teks) -> form.put(bidang, List.of(teks)));
        repository.simpan(kini.kode(), kini.pelaku().namaPengguna(), kunci, 1, BuatForm.dari(form));
        return kunci;
    }

    /** The assignment that the form has become, once it is sent. */
    @Transactional(readOnly = true)
    public Optional<Long> terkirim(String instansi, String pengguna, String kunci) {
        return kunci.isEmpty() ? Optional.empty() : repository.terkirim(instansi, pengguna, kunci);
    }
}

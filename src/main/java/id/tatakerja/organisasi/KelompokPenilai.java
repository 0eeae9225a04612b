package id.tatakerja.organisasi;

import java.util.Map;

/**
 * Tells the organisation chart under which post the Pejabat Fungsional and Pelaksana hang, as the annexes draw them. Implemented by
 * the module that knows the rules of kedudukan; where there is no implementation the groups hang under the leader of the unit.
 */
public interface KelompokPenilai {

    /**
     * The post of the Pejabat Penilai Kinerja of each person on the day of the structure.
     *
     * @param susunan the instansi on the day
     * @return NIP to code of the jabatan; a person who is missing hangs under the leader of the unit of work
     */
    Map<String, String> penilai(Susunan susunan);

    /**
     * The post of the Pimpinan Unit Organisasi who assigns each person on the day of the structure.
     *
     * @param susunan the instansi on the day
     * @return NIP to code of the jabatan; whoever assesses assigns too where nothing else is known
     */
    default Map<String, String> pemberiTugas(Susunan susunan) {
        return penilai(susunan);
    }
}

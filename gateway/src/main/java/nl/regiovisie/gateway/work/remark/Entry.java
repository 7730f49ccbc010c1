package nl.regiovisie.gateway.work.remark;

import java.util.UUID;
import nl.regiovisie.gateway.work.remark.Remarks.Remark;

/**
 * A point of the list, or the list as a whole, with the form beside it.
 *
 * @param key names its field in the page: the id of the point, or {@code lijst}
 * @param outcomeId null for the list as a whole
 * @param id of the remark, made with the page when there is none, so that a form that is sent twice remarks once
 * @param remark as it is stored, or null
 * @param typed what stands in the field
 */
record Entry(String key, UUID outcomeId, String kind, String text, UUID id, Remark remark, String typed) {

    static final String WHOLE = "lijst";

    public String field() {
        return field(key);
    }

    /** As a form sends it; empty for the first. */
    public String version() {
        return remark == null ? "" : String.valueOf(remark.version());
    }

    static String field(String key) {
        return "text-" + key;
    }
}

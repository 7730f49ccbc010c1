package nl.regiovisie.gateway.work.remark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.remark.Remarks.Item;
import nl.regiovisie.gateway.work.remark.Remarks.Remark;
import nl.regiovisie.gateway.work.remark.Remarks.RemarkList;

/**
 * The list behind a private link.
 *
 * @param entries its points, and last the list as a whole
 * @param done what was done just now
 */
record RemarkPage(String code, RemarkList list, List<Entry> entries, Done done, Faults faults) {

    /**
     * @param saved key of the point that was remarked on; empty for none
     * @param gone key of the point of which the remark was taken back; empty for none
     */
    record Done(String saved, String gone) {

        static final Done NOTHING = new Done("", "");
    }

    /**
     * @param typed what was refused, or null
     * @param ids makes ids for remarks that are not there yet
     */
    static RemarkPage of(String code, RemarkList list, Done done, RemarkForm typed, Faults faults, Supplier<UUID> ids) {
        List<Entry> entries = new ArrayList<>();
        for (Item item : list.items()) {
            String key = item.outcomeId().toString();
            entries.add(entry(key, item.outcomeId(), item.kind(), item.text(), item.remark(), typed, ids));
        }
        entries.add(entry(Entry.WHOLE, null, null, null, list.general(), typed, ids));
        return new RemarkPage(code, list, entries, done, faults);
    }

    /** Where the forms lead; a code is what somebody else may have written. */
    public String target() {
        return address(code);
    }

    public String takeBackTarget() {
        return "/opmerkingen/terugnemen" + query(code);
    }

    static String address(String code) {
        return "/opmerkingen" + query(code);
    }

    private static String query(String code) {
        return "?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    private static Entry entry(
            String key, UUID outcome, String kind, String text, Remark remark, RemarkForm typed, Supplier<UUID> ids) {
        boolean refused = typed != null && typed.key().equals(key);
        String stored = remark == null ? "" : remark.text();
        UUID id = remark != null ? remark.id() : refused ? typed.id() : ids.get();
        return new Entry(key, outcome, kind, text, id, remark, refused ? typed.text() : stored);
    }
}

package nl.regiovisie.platform.document.docx;

import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.platform.document.markup.Markup;

/** Addresses that a document leads to; the format keeps them in a part of their own. */
final class Links {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final List<String> PARTS = List.of("styles", "settings", "numbering", "header", "footer");

    private final List<String> addresses = new ArrayList<>();

    /** @return by what the text names the address */
    String id(String address) {
        int known = addresses.indexOf(address);
        if (known < 0) {
            addresses.add(address);
            known = addresses.size() - 1;
        }
        return "link" + (known + 1);
    }

    /** The part that has these addresses, and what else belongs to the text. */
    String part() {
        Markup out = Markup.declared();
        out.open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        for (String part : PARTS) {
            String file = part.equals("header") || part.equals("footer") ? part + "1.xml" : part + ".xml";
            out.empty("Relationship", "Id", part, "Type", OFFICE + part, "Target", file);
        }
        for (String address : addresses) {
            out.empty(
                    "Relationship",
                    "Id",
                    id(address),
                    "Type",
                    OFFICE + "hyperlink",
                    "Target",
                    address,
                    "TargetMode",
                    "External");
        }
        return out.close().toString();
    }
}

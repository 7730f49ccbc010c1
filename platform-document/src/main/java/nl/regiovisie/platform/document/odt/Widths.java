package nl.regiovisie.platform.document.odt;

import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.platform.document.Block.Table;
import nl.regiovisie.platform.document.markup.Markup;

/** How wide columns are. The format has no other place for that than a style for each width. */
final class Widths {

    private final List<String> known = new ArrayList<>();

    /** @return the name of the style of a column */
    String style(int share, Table table) {
        String relative = Math.round(10_000f * share / table.shares()) + "*";
        if (!known.contains(relative)) {
            known.add(relative);
        }
        return "Column" + (known.indexOf(relative) + 1);
    }

    void writeTo(Markup out) {
        out.open("office:automatic-styles");
        for (int index = 0; index < known.size(); index++) {
            out.open("style:style", "style:name", "Column" + (index + 1), "style:family", "table-column")
                    .empty("style:table-column-properties", "style:rel-column-width", known.get(index))
                    .close();
        }
        out.close();
    }
}

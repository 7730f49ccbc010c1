package nl.regiovisie.gateway.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Small drawings as SVG: <code>{draw:icon('warn')}</code>, <code>{draw:mark(item.answer)}</code>,
 * <code>{draw:tiles(3, 6)}</code>. A page has hundreds of them, and a tag of Qute for each would be a good part of what the
 * page costs. They say nothing by themselves: the words stand beside them.
 */
@TemplateExtension(namespace = "draw")
final class Drawings {

    /** A tile is 12 wide, with a gap of 3. */
    private static final int STEP = 15;

    private static final int GAP = 3;

    /** Of more nobody counts tiles, and the number stands beside them: then each stands for several. */
    private static final int MOST = 20;

    private Drawings() {}

    /** @param name of a symbol in the sprite, without {@code i-} */
    static RawString icon(String name) {
        return new RawString("<svg class=\"rv-icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><use href=\"#i-" + name
                + "\"/></svg>");
    }

    /** The tile of an answer. */
    static RawString mark(Answer of) {
        return new RawString("<svg class=\"rv-mark rv-mark--" + of.getMark()
                + "\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><use href=\"#m-" + of.getMark() + "\"/></svg>");
    }

    /** n of all as small tiles in a row. */
    static RawString tiles(int n, int of) {
        int width = width(of);
        return new RawString("<svg class=\"rv-breadth__tiles\" viewBox=\"0 0 " + width + " 12\" width=\"" + width
                + "\" height=\"12\" aria-hidden=\"true\"><path class=\"rv-breadth__on\" d=\"" + filled(n, of)
                + "\"/><path class=\"rv-breadth__off\" d=\"" + open(n, of) + "\"/></svg>");
    }

    static int width(int of) {
        return Math.max(1, Math.min(of, MOST) * STEP - GAP);
    }

    /** The first {@code n}. */
    static String filled(int n, int of) {
        return path(0, shown(n, of), "M%d 0h12v12h-12z");
    }

    /** The others; smaller by half the width of their outline on each side. */
    static String open(int n, int of) {
        return path(shown(n, of), Math.min(of, MOST), "M%d.75 .75h10.5v10.5h-10.5z");
    }

    /** As many as n of all are of those that are shown; one at least if it is any, and not all unless it is. */
    private static int shown(int n, int of) {
        if (n >= of || of <= MOST) {
            return Math.min(n, Math.min(of, MOST));
        }
        return n == 0 ? 0 : Math.min(Math.max((int) Math.round((double) n * MOST / of), 1), MOST - 1);
    }

    private static String path(int from, int to, String tile) {
        return IntStream.range(from, to)
                .mapToObj(i -> tile.replace("%d", Integer.toString(i * STEP)))
                .collect(Collectors.joining());
    }
}

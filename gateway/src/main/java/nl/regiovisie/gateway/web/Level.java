package nl.regiovisie.gateway.web;

import io.quarkus.qute.TemplateEnum;

/** How full the tile of a region is: how many of the answers that municipalities can give are there. */
@TemplateEnum
public enum Level implements Fill {
    NOTHING(0, "none"),
    QUARTER(15, "draft"),
    HALF(30, "draft"),
    MORE(45, "more"),
    ALL(60, "adopted");

    private final int height;
    private final String look;

    Level(int height, String look) {
        this.height = height;
        this.look = look;
    }

    /**
     * @param given answers so far
     * @param possible answers that can be given; 0 where nothing was recommended
     */
    public static Level of(int given, int possible) {
        if (given == 0) {
            return NOTHING;
        }
        if (given >= possible) {
            return ALL;
        }
        return given * 4 <= possible ? QUARTER : given * 2 <= possible ? HALF : MORE;
    }

    @Override
    public int getHeight() {
        return height;
    }

    @Override
    public String getLook() {
        return look;
    }
}

package nl.regiovisie.gateway.web;

import io.quarkus.qute.TemplateEnum;

/** How full the tile of a region is: how far its vision is. */
@TemplateEnum
public enum VisionLevel implements Fill {
    NOTHING(0, "none"),
    MAKING(20, "draft"),
    DECIDING(45, "more"),
    HOLDING(60, "adopted"),
    LOOKING_BACK(60, "evaluating");

    private final int height;
    private final String look;

    VisionLevel(int height, String look) {
        this.height = height;
        this.look = look;
    }

    /** @param status of the newest version, as the API spells it; null if there is none */
    public static VisionLevel of(String status) {
        return status == null
                ? NOTHING
                : switch (status) {
                    case "PREPARATION", "DRAFT", "CONSULTATION" -> MAKING;
                    case "DECISION" -> DECIDING;
                    case "ADOPTED", "IMPLEMENTATION" -> HOLDING;
                    case "EVALUATION", "ADJUSTMENT" -> LOOKING_BACK;
                    default -> NOTHING;
                };
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

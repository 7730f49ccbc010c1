package nl.regiovisie.recommendation.council;

import nl.regiovisie.platform.check.FieldErrors;

/**
 * What a body says of a published recommendation.
 *
 * @param remark in Dutch, as everyone reads it; 1–2,000 characters; compulsory unless it just supports, and then absent
 */
record TakenStance(Position position, String remark) {

    private static final int LONGEST_REMARK = 2_000;

    void check() {
        FieldErrors errors = new FieldErrors();
        if (errors.required("position", position)) {
            errors.check(position == Position.SUPPORTS || remark != null, "remark", "stance-needs-remark");
            errors.check(position != Position.SUPPORTS || remark == null, "remark", "stance-without-remark");
        }
        errors.optionalText("remark", remark, LONGEST_REMARK);
        errors.refuse();
    }
}

package nl.regiovisie.recommendation.support;

import java.util.List;
import java.util.stream.Stream;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.recommendation.support.Breadth.Criterion;
import nl.regiovisie.recommendation.support.Breadth.Reason;

/**
 * How much there must be of each; 0 where it does not matter. All of it must be met.
 *
 * @param meetings in which it was named
 * @param roles that voiced it
 * @param regions in which it was said
 * @param endorsed contributions behind it that their meeting endorsed, with or without a remark
 * @param bodies that support it afterwards
 */
record Rule(int meetings, int roles, int regions, int endorsed, int bodies) {

    private static final int MOST = 1_000;

    void check() {
        FieldErrors errors = new FieldErrors();
        within(errors, "meetings", meetings);
        within(errors, "roles", roles);
        within(errors, "regions", regions);
        within(errors, "endorsed", endorsed);
        within(errors, "bodies", bodies);
        errors.check(meetings + roles + regions + endorsed + bodies != 0, "meetings", "rule-asks-nothing");
        errors.refuse();
    }

    Breadth judge(int inMeetings, int byRoles, int inRegions, int endorsements, int byBodies) {
        List<Reason> reasons = Stream.of(
                        new Reason(Criterion.MEETINGS, meetings, inMeetings),
                        new Reason(Criterion.ROLES, roles, byRoles),
                        new Reason(Criterion.REGIONS, regions, inRegions),
                        new Reason(Criterion.ENDORSED, endorsed, endorsements),
                        new Reason(Criterion.BODIES, bodies, byBodies))
                .filter(reason -> reason.needed() > 0)
                .toList();
        return new Breadth(reasons.stream().allMatch(Reason::met), reasons);
    }

    private static void within(FieldErrors errors, String field, int value) {
        errors.check(value >= 0 && value <= MOST, field, "rule-out-of-range");
    }
}

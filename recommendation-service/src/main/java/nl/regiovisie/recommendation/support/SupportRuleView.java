package nl.regiovisie.recommendation.support;

import java.time.Instant;

/** The rule as the API shows it; the numbers mean what they mean in {@link Rule}. */
record SupportRuleView(
        int meetings, int roles, int regions, int endorsed, int bodies, Instant changedAt, int version) {}

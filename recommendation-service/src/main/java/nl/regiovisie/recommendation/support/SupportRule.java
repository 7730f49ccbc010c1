package nl.regiovisie.recommendation.support;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** What it takes for a recommendation to be called broadly supported. There is one rule; editors change it. */
@Entity
class SupportRule {

    static final Integer ID = 1;

    @Id
    private Integer id;

    @Version
    private Integer version;

    private int meetings;
    private int roles;
    private int regions;
    private int endorsed;
    private int bodies;
    private Instant changedAt;

    protected SupportRule() {}

    boolean says(Rule rule) {
        return rule.equals(rule());
    }

    void change(Rule rule, Instant now) {
        meetings = rule.meetings();
        roles = rule.roles();
        regions = rule.regions();
        endorsed = rule.endorsed();
        bodies = rule.bodies();
        changedAt = now;
    }

    int version() {
        return version;
    }

    private Rule rule() {
        return new Rule(meetings, roles, regions, endorsed, bodies);
    }
}

package nl.regiovisie.gateway.work.life;

import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.life.SupportRules.Rule;

/** The rule as it was typed. Fields have the names of the API. */
public record RuleForm(String meetings, String roles, String regions, String endorsed, String bodies, String version) {

    /** What the service refuses, so that whoever typed no number is told which field is wrong. */
    private static final int NO_NUMBER = -1;

    static RuleForm of(Rule rule) {
        return new RuleForm(
                String.valueOf(rule.meetings()),
                String.valueOf(rule.roles()),
                String.valueOf(rule.regions()),
                String.valueOf(rule.endorsed()),
                String.valueOf(rule.bodies()),
                String.valueOf(rule.version()));
    }

    static RuleForm of(Form form) {
        return new RuleForm(
                form.text("meetings"),
                form.text("roles"),
                form.text("regions"),
                form.text("endorsed"),
                form.text("bodies"),
                form.text("version"));
    }

    /** The same numbers on top of a newer rule: storing them now is a decision. */
    RuleForm over(int newest) {
        return new RuleForm(meetings, roles, regions, endorsed, bodies, String.valueOf(newest));
    }

    Rule rule() {
        return new Rule(number(meetings), number(roles), number(regions), number(endorsed), number(bodies), null);
    }

    private static int number(String typed) {
        return Form.number(typed).orElse(NO_NUMBER);
    }
}

package nl.regiovisie.gateway.work.subscription;

import java.util.Map;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;

/**
 * What somebody typed to get reminders.
 *
 * @param region code; empty for the whole country
 * @param website a field that people do not see: only a program fills it in
 */
public record SubscribeForm(String email, String region, String website) {

    private static final Map<String, String> NAMES = Map.of("regionCode", "regio");

    static SubscribeForm empty(String region) {
        return new SubscribeForm("", region, "");
    }

    static SubscribeForm of(Form form) {
        return new SubscribeForm(form.text("email"), form.text("regio"), form.text("website"));
    }

    Subscriptions.Request request() {
        return new Subscriptions.Request(Form.orNull(email), Form.orNull(region), Form.orNull(website));
    }

    /** @param refused by the service */
    static Faults named(Faults refused) {
        return refused.named(NAMES);
    }
}

package nl.regiovisie.region.subscription;

import java.util.List;
import java.util.Map;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.mail.EmailAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * People who agreed elsewhere.
 *
 * @param source where and when they agreed; it is kept with each of them
 */
@Schema(name = "SubscriberImport", description = "Mensen die elders al toestemming gaven")
record SubscriberImport(String source, List<Entry> subscribers) {

    private static final int LONGEST_SOURCE = 200;
    private static final int MOST = 10_000;

    /** @param regionCode null for the whole country */
    @Schema(name = "SubscriberImportEntry")
    record Entry(String email, String regionCode) {

        EmailAddress address() {
            return EmailAddress.of(email).orElseThrow();
        }
    }

    void check(FieldErrors errors, Map<String, String> regions) {
        errors.text("source", source, LONGEST_SOURCE);
        if (errors.required("subscribers", subscribers)) {
            errors.size("subscribers", subscribers, MOST);
            errors.each("subscribers", subscribers, (name, entry) -> check(name, entry, regions, errors));
        }
    }

    private static void check(String name, Entry entry, Map<String, String> regions, FieldErrors errors) {
        if (entry == null) {
            return;
        }
        errors.check(EmailAddress.of(entry.email()).isPresent(), name + ".email", "no-email");
        errors.check(
                entry.regionCode() == null || regions.containsKey(entry.regionCode()),
                name + ".regionCode",
                "unknown-region");
    }
}

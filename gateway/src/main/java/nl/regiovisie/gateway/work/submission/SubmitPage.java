package nl.regiovisie.gateway.work.submission;

import java.util.List;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Role;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.topic.Topics.Topic;

/**
 * The form, with what there is to choose; what a service that is down would give is left out.
 *
 * @param municipalities their names
 * @param bodies for which the visitor speaks
 */
public record SubmitPage(
        SubmitForm form,
        Faults faults,
        List<String> municipalities,
        List<Named> themes,
        List<Topic> topics,
        List<Role> roles,
        List<Named> bodies) {

    /** Whether more than what is needed was filled in, so that it is shown. */
    public boolean more() {
        return !form.theme().isEmpty() || !form.topics().isEmpty() || faults.at("theme") != null;
    }
}

package nl.regiovisie.gateway.work.moderation;

import java.util.List;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.moderation.Queue.Submission;
import nl.regiovisie.gateway.work.topic.Topics.Topic;

/** One submission, with the form to decide about it. */
public record ModerationPage(
        Submission sent,
        ModerationForm form,
        Faults faults,
        List<Named> themes,
        List<Topic> topics,
        List<RegionNames.Entry> regions) {}

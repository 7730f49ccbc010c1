package nl.regiovisie.gateway.work.topic;

import java.util.List;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.topic.Topics.Topic;

/** All topics in order, and one that is being written. */
public record TopicPage(List<Topic> all, TopicForm form, Faults faults) {}

package nl.regiovisie.gateway.work.topic;

import java.util.List;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.form.Slug;
import nl.regiovisie.gateway.work.topic.Topics.Facts;
import nl.regiovisie.gateway.work.topic.Topics.Topic;

/**
 * A topic as it was typed.
 *
 * @param id empty for a new one
 * @param position as it was typed
 * @param version empty for a new one
 */
public record TopicForm(String id, String name, String position, boolean ended, String version) {

    static TopicForm of(Topic topic) {
        return new TopicForm(
                topic.id(),
                topic.name(),
                String.valueOf(topic.position()),
                topic.ended(),
                String.valueOf(topic.version()));
    }

    static TopicForm of(Form form) {
        return new TopicForm(
                form.text("id"), form.text("name"), form.text("position"), form.has("ended"), form.text("version"));
    }

    /** A new one comes after all others. */
    static TopicForm after(List<Topic> all) {
        int last = all.stream().mapToInt(Topic::position).max().orElse(0);
        return new TopicForm("", "", String.valueOf(last + 1), false, "");
    }

    /** The same, on top of what another editor may have stored meanwhile. */
    TopicForm over(List<Topic> all) {
        return all.stream()
                .filter(topic -> stored() && topic.id().equals(id))
                .findFirst()
                .map(topic -> new TopicForm(id, name, position, ended, String.valueOf(topic.version())))
                .orElse(this);
    }

    public boolean stored() {
        return !version.isEmpty();
    }

    String ifMatch() {
        return stored() ? "\"" + version + "\"" : null;
    }

    /** What it is known by for ever. */
    String key() {
        return stored() ? id : Slug.of(name);
    }

    /** What is no number becomes none, which the service refuses by name. */
    Facts facts() {
        return new Facts(Form.orNull(name), Form.number(position).orElse(0), ended);
    }
}

package nl.regiovisie.gateway.work.notes;

import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.gateway.work.notes.Notes.Mark;
import nl.regiovisie.gateway.work.notes.Notes.Note;
import nl.regiovisie.gateway.work.plan.OwnMeetings.Meeting;

/** @param notes those in which something looks like personal data */
record PersonsPage(Meeting meeting, List<Note> notes) {

    static PersonsPage of(Meeting meeting, List<Note> all) {
        return new PersonsPage(
                meeting,
                all.stream()
                        .filter(note -> !note.withdrawn()
                                && note.marks() != null
                                && !note.marks().isEmpty())
                        .toList());
    }

    /** The text in parts, so that what is marked can be shown. */
    public List<Part> parts(Note note) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (Mark mark : note.marks()) {
            if (mark.start() >= at) {
                parts.add(new Part(note.text().substring(at, mark.start()), null));
                at = mark.start() + mark.length();
                parts.add(new Part(note.text().substring(mark.start(), at), mark.kind()));
            }
        }
        parts.add(new Part(note.text().substring(at), null));
        return parts;
    }

    /** @param kind of personal data; null when it is none */
    record Part(String text, String kind) {}
}

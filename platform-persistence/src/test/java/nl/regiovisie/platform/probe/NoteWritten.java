package nl.regiovisie.platform.probe;

import java.time.Instant;
import java.util.UUID;
import nl.regiovisie.events.DomainEvent;
import nl.regiovisie.events.EventType;

@EventType("nl.regiovisie.note-written.v1")
record NoteWritten(UUID noteId, String text, Instant occurredAt) implements DomainEvent {

    @Override
    public String subject() {
        return noteId.toString();
    }
}

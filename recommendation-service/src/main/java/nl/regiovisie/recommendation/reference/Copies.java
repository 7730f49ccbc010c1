package nl.regiovisie.recommendation.reference;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.regiovisie.events.BodyEvent.BodyClosed;
import nl.regiovisie.events.BodyEvent.BodyRegistered;
import nl.regiovisie.events.MeetingEvent.MeetingAnnounced;
import nl.regiovisie.events.MeetingEvent.MeetingPublished;
import nl.regiovisie.events.MeetingEvent.ParticipantRoleRegistered;
import nl.regiovisie.events.MeetingEvent.SeriesRegistered;
import nl.regiovisie.events.MeetingEvent.ThemeRegistered;
import nl.regiovisie.events.RegionEvent.MunicipalityRegistered;
import nl.regiovisie.events.RegionEvent.RegionRegistered;
import nl.regiovisie.events.VisionEvent.VisionSectionRegistered;
import nl.regiovisie.platform.inbox.EventHandlers;
import org.hibernate.reactive.mutiny.Mutiny;

/** Learns what other services tell: the newest event of a thing says all there is to know of it. */
@ApplicationScoped
public class Copies {

    private final Mutiny.Session session;

    Copies(Mutiny.Session session) {
        this.session = session;
    }

    /** Adds what this service learns from region-service. */
    public EventHandlers learnRegions(EventHandlers handlers) {
        return handlers.on(
                        RegionRegistered.class,
                        event ->
                                learn(Region.class, event.code(), () -> new Region(event), known -> known.learn(event)))
                .on(
                        MunicipalityRegistered.class,
                        event -> learn(
                                Municipality.class,
                                event.code(),
                                () -> new Municipality(event),
                                known -> known.learn(event)))
                .on(
                        BodyRegistered.class,
                        event -> learn(Body.class, event.bodyId(), () -> new Body(event), known -> known.learn(event)))
                .on(BodyClosed.class, event -> whenKnown(Body.class, event.bodyId(), known -> known.learn(event)))
                .on(
                        VisionSectionRegistered.class,
                        event -> learn(
                                VisionSection.class,
                                VisionSection.id(event),
                                () -> new VisionSection(event),
                                known -> known.learn(event)));
    }

    /** Adds what this service learns from region-service about who speaks for clients. */
    public EventHandlers learnBodies(EventHandlers handlers) {
        return handlers.on(
                BodyRegistered.class,
                event -> learn(Body.class, event.bodyId(), () -> new Body(event), known -> known.learn(event)));
    }

    /** Adds what this service learns from meeting-service, but for the outcomes. */
    public EventHandlers learnMeetings(EventHandlers handlers) {
        return handlers.on(
                        ThemeRegistered.class,
                        event -> learn(Theme.class, event.id(), () -> new Theme(event), known -> known.learn(event)))
                .on(
                        ParticipantRoleRegistered.class,
                        event -> learn(
                                ParticipantRole.class,
                                event.id(),
                                () -> new ParticipantRole(event),
                                known -> known.learn(event)))
                .on(
                        MeetingPublished.class,
                        event -> learn(
                                Meeting.class,
                                event.meetingId(),
                                () -> new Meeting(event),
                                known -> known.learn(event)));
    }

    /** Adds what this service learns from meeting-service about series, and which meetings are in them. */
    public EventHandlers learnSeries(EventHandlers handlers) {
        return handlers.on(
                        SeriesRegistered.class,
                        event -> learn(Series.class, event.id(), () -> new Series(event), known -> known.learn(event)))
                .on(
                        MeetingAnnounced.class,
                        event -> learn(
                                AnnouncedMeeting.class,
                                event.meetingId(),
                                () -> new AnnouncedMeeting(event),
                                known -> known.learn(event)));
    }

    private <T> Uni<Void> learn(Class<T> type, Object id, Supplier<T> first, Consumer<T> next) {
        return session.find(type, id)
                .chain(known -> known == null
                        ? session.persist(first.get())
                        : Uni.createFrom().item(known).invoke(next).replaceWithVoid());
    }

    private <T> Uni<Void> whenKnown(Class<T> type, Object id, Consumer<T> next) {
        return session.find(type, id).onItem().ifNotNull().invoke(next).replaceWithVoid();
    }
}

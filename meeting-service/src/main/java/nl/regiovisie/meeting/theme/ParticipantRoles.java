package nl.regiovisie.meeting.theme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiovisie.meeting.Names;
import nl.regiovisie.platform.check.FieldErrors;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
public class ParticipantRoles {

    private final Mutiny.Session session;

    ParticipantRoles(Mutiny.Session session) {
        this.session = session;
    }

    /** Notes an error for each id that is no role; an absent one has its own error. */
    public Uni<Void> check(String field, Collection<String> ids, FieldErrors errors) {
        return session.createSelectionQuery("select r.id from ParticipantRole r", String.class)
                .getResultList()
                .invoke(known -> errors.known(field, ids, new HashSet<>(known), "unknown-role"))
                .replaceWithVoid();
    }

    /** Notes an error if there is no such role; an absent one has its own error. */
    public Uni<Void> check(String field, String id, FieldErrors errors) {
        if (id == null) {
            return Uni.createFrom().voidItem();
        }
        return session.find(ParticipantRole.class, id)
                .invoke(role -> errors.check(role != null, field, "unknown-role"))
                .replaceWithVoid();
    }

    public Uni<Names> names() {
        return all().map(roles -> {
            Names names = new Names();
            roles.forEach(role -> names.with(role.id(), role.name(), role.plural()));
            return names;
        });
    }

    /** How more than one person of a role is called, by id, in order. */
    public Uni<Map<String, String>> plurals() {
        return all().map(roles -> {
            Map<String, String> plurals = new LinkedHashMap<>();
            roles.forEach(role -> plurals.put(role.id(), role.plural()));
            return plurals;
        });
    }

    Uni<List<ParticipantRoleView>> all() {
        return session.createSelectionQuery("from ParticipantRole r order by r.position", ParticipantRole.class)
                .getResultList()
                .map(roles -> roles.stream().map(ParticipantRole::view).toList());
    }
}

package nl.regiovisie.gateway.work.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.regiovisie.gateway.web.MeetingNames;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.plan.PlanDesk.Clashes;
import nl.regiovisie.gateway.work.plan.PlanDesk.Plan;
import nl.regiovisie.gateway.work.plan.PlanDesk.Planned;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The form with its lists, and what becomes of it when it is sent. */
@ApplicationScoped
class PlanPages {

    private final PlanDesk desk;
    private final PublishedMeetings lists;
    private final PublicRegions regions;

    PlanPages(@RestClient PlanDesk desk, @RestClient PublishedMeetings lists, @RestClient PublicRegions regions) {
        this.desk = desk;
        this.lists = lists;
        this.regions = regions;
    }

    /** A form that nobody sent yet. */
    Uni<TemplateInstance> form(Uni<PlanForm> form) {
        return form(form, Faults.NONE, Clashes.NONE);
    }

    private Uni<TemplateInstance> form(Uni<PlanForm> form, Faults faults, Clashes clashes) {
        return Uni.combine()
                .all()
                .unis(
                        form,
                        Part.of(regions.all().map(Slice::items)),
                        MeetingNames.ask(lists),
                        Part.of(desk.facilitators().map(Slice::items)))
                .with((shown, all, names, people) -> Templates.plan(
                        PlanPage.of(shown, faults, Part.items(all), names, people.or(List.of()), clashes)));
    }

    /** A meeting that moves to where some who come are elsewhere is stored when it is sent for the second time. */
    Uni<Response> send(PlanForm form) {
        Faults faults = form.faults();
        return faults.any()
                ? again(form, faults)
                : clashes(form).chain(clashes -> clashes.any() ? warn(form.warned(), clashes) : store(form));
    }

    private Uni<Response> store(PlanForm form) {
        return desk.plan(form.id(), form.ifMatch(), form.plan())
                .map(planned -> Answers.seeOther(address(form, planned)))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(form, form.named(Faults.of(refused))));
    }

    /** Of a change that moves the meeting; not being able to tell is no reason to stop it. */
    private Uni<Clashes> clashes(PlanForm form) {
        Plan plan = form.plan();
        return form.ifMatch() == null || form.isWarned()
                ? Uni.createFrom().item(Clashes.NONE)
                : desk.get(form.id())
                        .chain(known -> plan.startsAt().equals(known.startsAt())
                                        && plan.endsAt().equals(known.endsAt())
                                ? Uni.createFrom().item(Clashes.NONE)
                                : desk.clashes(form.id(), plan.startsAt(), plan.endsAt()))
                        .onFailure()
                        .recoverWithItem(Clashes.NONE);
    }

    private Uni<Response> warn(PlanForm form, Clashes clashes) {
        return form(Uni.createFrom().item(form), Faults.NONE, clashes).map(page -> Answers.again(Faults.NONE, page));
    }

    /** What someone else changed meanwhile is shown; sent again, this form takes its place. */
    private Uni<Response> again(PlanForm form, Faults faults) {
        PlanForm next = faults.current() == null || !faults.current().has("version")
                ? form
                : form.onto(faults.current().get("version").asText());
        return form(Uni.createFrom().item(next), faults, Clashes.NONE).map(page -> Answers.again(faults, page));
    }

    private static String address(PlanForm form, Planned planned) {
        String hour = form.inTwofoldHour() ? "?uur=dubbel" : "";
        return "/werk/bijeenkomsten" + hour + "#" + planned.id();
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance plan(PlanPage page);
    }
}

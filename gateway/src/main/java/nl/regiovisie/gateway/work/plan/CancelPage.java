package nl.regiovisie.gateway.work.plan;

import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.plan.PlanDesk.Planned;

/** The form on which a meeting is called off. */
public record CancelPage(Planned meeting, String reason, Faults faults) {}

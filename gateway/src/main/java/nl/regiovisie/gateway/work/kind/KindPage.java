package nl.regiovisie.gateway.work.kind;

import java.util.List;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.kind.KeptKinds.Kind;

/** All kinds of meetings, and one that is being written. */
public record KindPage(List<Kind> all, KindForm form, Faults faults) {}

package nl.regiovisie.gateway.work.bundle;

import java.util.List;
import nl.regiovisie.gateway.work.bundle.Contributions.Contribution;
import nl.regiovisie.gateway.work.bundle.Drafts.Listed;
import nl.regiovisie.gateway.work.bundle.Drafts.Recommendation;
import nl.regiovisie.gateway.work.form.Faults;

/**
 * What a draft is bundled from, to be moved elsewhere.
 *
 * @param others other drafts
 */
public record MovePage(Recommendation draft, List<Contribution> sources, List<Listed> others, Faults faults) {}

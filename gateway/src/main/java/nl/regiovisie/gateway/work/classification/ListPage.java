package nl.regiovisie.gateway.work.classification;

import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.work.classification.Classifications.Item;
import nl.regiovisie.gateway.work.form.Faults;

/**
 * All classifications, and the form for a new one.
 *
 * @param id of the one to be; made with the empty form, so that sending twice uploads one
 * @param told how many messages were just sent again; null if that was not asked
 */
public record ListPage(List<Item> items, UUID id, String validFrom, Faults faults, Long told) {}

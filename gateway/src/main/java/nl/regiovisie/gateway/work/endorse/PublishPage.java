package nl.regiovisie.gateway.work.endorse;

import nl.regiovisie.gateway.work.form.Faults;

/**
 * @param confirming true on the page that asks whether it may really be published
 * @param early whether the meeting is yet to come: then what was written down may be a try
 */
record PublishPage(Table table, PublishForm form, Faults faults, boolean confirming, boolean early) {}

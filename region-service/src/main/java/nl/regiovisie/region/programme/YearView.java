package nl.regiovisie.region.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year for which something was set out. */
@Schema(name = "Year")
record YearView(int year) {}

/** The documents of an edition, in plain Dutch: a summary for who has ten minutes, and a report with everything. */
package nl.regiovisie.recommendation.edition.text;

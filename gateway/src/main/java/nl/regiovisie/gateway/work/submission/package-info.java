/** Sending something in without a name, following what becomes of it behind a private link, and taking it back. */
package nl.regiovisie.gateway.work.submission;

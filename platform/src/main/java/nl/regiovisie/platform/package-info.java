/**
 * What everything that answers HTTP needs and no part of the business owns: problems, HTTP conventions, who is calling,
 * the clock and ids.
 */
package nl.regiovisie.platform;

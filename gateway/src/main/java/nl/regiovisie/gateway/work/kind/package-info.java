/** What meetings there can be, kept by stewards. */
package nl.regiovisie.gateway.work.kind;

/** Keeping providers, and which region is primarily responsible for each. */
package nl.regiovisie.gateway.work.provider;

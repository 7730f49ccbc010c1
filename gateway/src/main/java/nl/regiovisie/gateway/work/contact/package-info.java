/** Which municipality speaks for a region. */
package nl.regiovisie.gateway.work.contact;

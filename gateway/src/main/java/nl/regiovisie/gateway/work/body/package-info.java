/** Keeping bodies: a steward all of them, members their own entry, address and vacancies. */
package nl.regiovisie.gateway.work.body;

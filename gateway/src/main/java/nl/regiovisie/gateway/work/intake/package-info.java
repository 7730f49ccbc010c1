/** Registering many bodies from a file: upload it, see what it would do, then do it. */
package nl.regiovisie.gateway.work.intake;

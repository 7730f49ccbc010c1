/** Writing to a body without knowing its address. Everyone may; what robots fill in is dropped by the service. */
package nl.regiovisie.gateway.work.message;

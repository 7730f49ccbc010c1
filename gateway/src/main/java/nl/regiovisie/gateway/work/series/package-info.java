/** The series in which meetings belong together, kept by editors and stewards. */
package nl.regiovisie.gateway.work.series;

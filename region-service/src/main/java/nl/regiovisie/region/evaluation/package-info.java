/** The moments at which a vision is evaluated: planned, prepared with questions, answered by councils, held with an outcome. */
package nl.regiovisie.region.evaluation;

/** Standard words for answers: of everyone, kept by editors, or of one municipality. */
package nl.regiovisie.recommendation.standard;

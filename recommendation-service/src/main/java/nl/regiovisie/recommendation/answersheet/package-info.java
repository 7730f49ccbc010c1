/** Answers that a municipality writes in a spreadsheet: the table to fill in, and what comes back. */
package nl.regiovisie.recommendation.answersheet;

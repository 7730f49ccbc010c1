/** What came of what municipalities promised: they tell it when they evaluate. */
package nl.regiovisie.recommendation.realisation;

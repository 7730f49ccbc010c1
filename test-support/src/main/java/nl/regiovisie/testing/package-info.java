/** What the tests of every module share. Nothing here ships. */
package nl.regiovisie.testing;
